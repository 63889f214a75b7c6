import type { Actor, PlaceHere } from "../../nouns/actor.ts";
import { sideOf } from "./side.rules.ts";

interface Saved {
  /** The campaign’s identifier. */
  readonly id: string;
  /** `campaign.said` */
  readonly what: string;
  readonly detail?: Readonly<Record<string, string | number>>;
  /** Behind the campaign’s address: `#materials`, `/result`. */
  readonly to?: string;
}

/** What was saved of a campaign: identifiers and codes, never its words. */
export const savedIn = ({ slug }: Pick<PlaceHere, "slug">, { id, what, detail = {}, to = "" }: Saved) => ({
  id,
  path: `/${slug}/campaigns/${id}${to}`,
  happened: { what, subject: { kind: "campaign", id }, detail },
});

/** Who writes, for which side, on which day: `at` as it is written, `2026-03-31T09:00:00Z`. */
export const writingOf = ({ actor, at }: { readonly actor: Actor; readonly at: string }) => ({
  byId: actor.member?.personId ?? "",
  side: sideOf(actor) ?? "community",
  today: at.slice(0, 10),
});
