import type { PlaceHere } from "../../nouns/actor.ts";

interface Saved {
  readonly id: string;
  /** `plan.dated` */
  readonly what: string;
  readonly detail?: Readonly<Record<string, string | number>>;
  /** Behind the plan’s address: `#partners`. */
  readonly to?: string;
}

/** What was saved of a plan: identifiers and codes, never its words. */
export const savedIn = ({ slug }: Pick<PlaceHere, "slug">, { id, what, detail = {}, to = "" }: Saved) => ({
  id,
  path: `/${slug}/plans/${id}${to}`,
  happened: { what, subject: { kind: "plan", id }, detail },
});
