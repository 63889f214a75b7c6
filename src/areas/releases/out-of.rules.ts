import { outOfMeasures, reachWords } from "../reach/index.ts";

/** What a measure's rate is out of, as it is read: "residents", "finished courses, less people not unwell at the start". */
export const outOfWords = (measure: string): string => {
  const basis = outOfMeasures(measure);
  if (basis === null) return "residents";
  const manyOf = (ids: readonly string[]): string =>
    ids.map((id) => reachWords("en").words.measure(id).many).join(" and ");
  return basis.minus.length === 0 ? manyOf(basis.plus) : `${manyOf(basis.plus)}, less ${manyOf(basis.minus)}`;
};
