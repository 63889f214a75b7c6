import type { Language } from "../../design/index.ts";
import type { Actor } from "../../nouns/actor.ts";
import type { Permission } from "../../nouns/permission.ts";
import { found } from "../../nouns/result.ts";
import { changeInPlace } from "../../web/in-place.ts";
import type { Route, Shape } from "../../web/route.ts";
import { barrierPage } from "./barrier/barrier.page.tsx";
import { findBarrierPage } from "./barrier-here.store.ts";
import type { BarrierHere, BarrierToShow } from "./barrier-here.store.ts";
import { barrierParams } from "./barriers.schema.ts";
import { listJoinedWith, saveStep, takeBarriersTurn } from "./barriers.store.ts";
import type { StepAnswer } from "./decision.ts";
import { formShown } from "./place-shown.ts";
import { shownTo } from "./shown-to.policy.ts";

interface StepParts<Body> {
  readonly path: string;
  readonly summary: string;
  readonly body: Shape<Body>;
  readonly permit: (actor: Actor, here: BarrierHere) => Permission;
  readonly decide: (
    here: BarrierToShow,
    body: Body,
    around: { readonly today: string; readonly language: Language },
  ) => StepAnswer;
}

/** Something that happens to a barrier: found and held, permitted, decided, and kept as a step that is never changed. */
export const stepRoute = <Body>({ path, summary, body, permit, decide }: StepParts<Body>): Route =>
  changeInPlace({
    path,
    summary,
    practices: ["P22"],
    reads: { params: barrierParams, body },
    permit,
    find: async (tx, { params }) => {
      await takeBarriersTurn(tx);
      return findBarrierPage(tx, params.barrier);
    },
    decide: (here, asked) => {
      const today = asked.at.toISOString().slice(0, 10);
      const step = decide(here, asked.body, { today, language: asked.language });
      return step.ok ? found({ id: here.barrier.id, step: step.value, today }) : step;
    },
    save: async (tx, { id, step, today }, { actor, place }) => {
      const kept = { ...step, byId: actor.member?.personId ?? null, today };
      await saveStep(tx, id, kept);
      // What was joined with it was raised by others: they are told the same.
      if (step.did === "told") for (const joined of await listJoinedWith(tx, id)) await saveStep(tx, joined.id, kept);
      return {
        id,
        path: `/${place.slug}/barriers/${id}`,
        happened: { what: `barriers.${step.did}`, subject: { kind: "barrier", id }, detail: {} },
      };
    },
    form: (attempt, view, here) =>
      here === undefined
        ? { title: "Barrier", contentLanguage: "en" as const, main: null }
        : barrierPage(shownTo(here, view.actor, ""), { ...formShown(view), ...attempt }),
  });
