import { tickedOf } from "../../nouns/ticked.ts";
import { sourceKinds } from "./lesson.ts";
import type { Source } from "./lesson.ts";

const shownMax = 5;

interface Wanted {
  readonly find: string;
  /** What was ticked already stays in the form. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Of what is out: the first of each kind in which the word stands, with what was ticked; and whether there are more. */
export function sourcesShown(out: readonly Source[], { find, typed }: Wanted) {
  const looked = find.trim().toLocaleLowerCase();
  const kinds = sourceKinds.map((kind) => {
    const ofKind = out.filter((source) => source.kind === kind);
    const ticked = tickedOf(typed[kind] ?? "");
    const fitting = ofKind.filter(({ title, words }) => `${title} ${words}`.toLocaleLowerCase().includes(looked));
    const first = fitting.slice(0, shownMax);
    const kept = ofKind.filter((source) => ticked.includes(source.thing) && !first.includes(source));
    return { sources: [...kept, ...first], areMore: ofKind.length > first.length };
  });
  return {
    sources: kinds.flatMap(({ sources }) => sources),
    areMore: kinds.some(({ areMore }) => areMore),
  };
}
