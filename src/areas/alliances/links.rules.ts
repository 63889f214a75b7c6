/** Through what kinds of organisations a community is linked here. Kinds of organisations only, never people. */
export interface CommunityLinks {
  readonly communityId: string;
  readonly name: string;
  /** Organisations that serve it or are led by it: faith organisations, and others. One can be counted once only. */
  readonly religious: readonly string[];
  readonly secular: readonly string[];
  /** A published figure: of 100 people of this community, how many told the census that they have no religion. */
  readonly noReligion: { readonly percent: number; readonly source: string; readonly period: string } | null;
}

export type LinkedThrough = "both" | "religious" | "secular" | "neither";

export const linkedThrough = ({ religious, secular }: Pick<CommunityLinks, "religious" | "secular">): LinkedThrough => {
  if (religious.length > 0) return secular.length > 0 ? "both" : "religious";
  return secular.length > 0 ? "secular" : "neither";
};

export const throughWords: Readonly<Record<LinkedThrough, string>> = {
  both: "religious and secular",
  religious: "religious only",
  secular: "secular only",
  neither: "neither",
};

/**
 * Who is missed, as a sentence: people with no religion where only religious organisations are linked, people with one
 * where only secular ones are, everybody where neither is. Null where both are.
 * @practice P06
 */
export function missedWords(links: Pick<CommunityLinks, "religious" | "secular" | "noReligion">): string | null {
  const { noReligion } = links;
  switch (linkedThrough(links)) {
    case "both":
      return null;
    case "neither":
      return "No organisation here says that it serves this community: nobody is reached through one.";
    case "religious":
      return noReligion === null
        ? "Only faith organisations are linked. How many here have no religion is not written down yet."
        : `Only faith organisations are linked. ${noReligion.percent} of 100 told the census that they have no religion: who reaches them?`;
    case "secular":
      return noReligion === null
        ? "No faith organisation is linked. How many here have a religion is not written down yet."
        : `No faith organisation is linked. ${noReligion.percent} of 100 told the census that they have no religion. The others named one, or did not answer.`;
  }
}
