import type { Actor } from "../../nouns/actor.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Language } from "../../design/index.ts";
import type { Drawn } from "./drawn.page.ts";
import { formShown } from "./place-shown.ts";
import { riskShownTo } from "./risk-shown.policy.ts";
import type { RiskHere } from "./risk-here.store.ts";
import { riskPage } from "./risk/risk.page.tsx";

interface Seen {
  readonly place: PlaceHere | null;
  readonly language: Language;
  readonly key: string;
  readonly actor: Actor;
}

/** The page of a risk once more, with what must be put right. */
export const drawRiskAgain = (
  attempt: Pick<Drawn, "typed" | "problems">,
  view: Seen,
  here: Pick<RiskHere, "risk" | "reviews" | "terms" | "owners"> | undefined,
) =>
  here === undefined
    ? { title: "Risk", contentLanguage: "en" as const, main: null }
    : riskPage(riskShownTo(here, view.actor, ""), { ...formShown(view), ...attempt });
