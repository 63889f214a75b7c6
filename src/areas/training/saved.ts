import type { Actor, PlaceHere } from "../../nouns/actor.ts";

interface Saved {
  /** The course’s identifier. */
  readonly id: string;
  readonly what: string;
  readonly detail?: Readonly<Record<string, string | number>>;
  /** Behind the course’s address: `#given`. */
  readonly to?: string;
}

/** What was saved of a course: identifiers and codes, never its words. */
export const savedIn = ({ slug }: Pick<PlaceHere, "slug">, { id, what, detail = {}, to = "" }: Saved) => ({
  id,
  path: `/${slug}/training/${id}${to}`,
  happened: { what, subject: { kind: "course", id }, detail },
});

/** Who writes, on which day: `at` as it is written, `2026-03-31T09:00:00Z`. */
export const writingOf = ({ actor, at }: { readonly actor: Actor; readonly at: string }) => ({
  by: actor.member?.personId ?? "",
  today: at.slice(0, 10),
});
