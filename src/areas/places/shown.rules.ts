/** A person in a sentence of a proposal is written `@` and their identifier. */
const person = /@([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/g;

/** The people whom sentences speak of. */
export const peopleIn = (sentences: readonly string[]): readonly string[] => [
  ...new Set(sentences.flatMap((words) => [...words.matchAll(person)].map(([, id]) => id ?? ""))),
];

/** The sentence with names in it; who was forgotten since has none. */
export const withNames = (words: string, names: ReadonlyMap<string, string>): string =>
  words.replaceAll(person, (_all, id: string) => names.get(id) ?? "somebody who has left");

/** The number of pages that hold so many, at least one. */
export const lastPageOf = (count: number, onAPage: number): number => Math.max(1, Math.ceil(count / onAPage));
