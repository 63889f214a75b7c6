import type { PlaceHere } from "../../nouns/actor.ts";

interface Saved {
  readonly id: string;
  /** `case.asked` */
  readonly what: string;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
  /** Behind the case’s address: `#steps`. */
  readonly to?: string;
}

/** What was saved of a case: identifiers and codes, never its words. */
export const savedIn = ({ slug }: Pick<PlaceHere, "slug">, { id, what, detail = {}, to = "" }: Saved) => ({
  id,
  path: `/${slug}/cases/${id}${to}`,
  happened: { what, subject: { kind: "case", id }, detail },
});
