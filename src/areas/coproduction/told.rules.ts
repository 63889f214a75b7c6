import { sides } from "../../nouns/role.ts";
import { changeKinds, dimensions } from "./told.ts";
import type { Dimension, Told } from "./told.ts";

/** The newest of each side. */
export function pairOf(told: readonly Told[], dimension: Dimension) {
  const newest = (side: Told["side"]): Told | undefined =>
    told.filter((one) => one.dimension === dimension && one.side === side).at(-1);
  return { community: newest("community"), statutory: newest("statutory") };
}

const isEach = (pair: ReturnType<typeof pairOf>, holds: (one: Told) => boolean): boolean =>
  sides.every((side) => {
    const one = pair[side];
    return one !== undefined && holds(one);
  });

const holdsMoney = ({ communityPence }: Told): boolean => (communityPence ?? 0) > 0;
const maySayNo = ({ noSaidBy }: Told): boolean => noSaidBy === "community" || noSaidBy === "both";
const hasChanged = ({ practice }: Told): boolean => practice !== "";

/** Both sides tell that the community holds money in one of the four. */
export const moneyMoved = (told: readonly Told[]): boolean =>
  dimensions.some((dimension) => isEach(pairOf(told, dimension), holdsMoney));

/** Both sides tell that the service does something in another way. */
export const practiceChanged = (told: readonly Told[]): boolean =>
  dimensions.some((dimension) => isEach(pairOf(told, dimension), hasChanged));

/**
 * The one rule of the word: both sides tell it, both tell that a practice changed, both tell that the community holds
 * money of it or can say no; and nowhere in a programme of which no money moved. Decision record 50. @practice P38
 */
export function mayBeCalledCoProduced(told: readonly Told[], dimension: Dimension): boolean {
  const pair = pairOf(told, dimension);
  return moneyMoved(told) && isEach(pair, hasChanged) && (isEach(pair, holdsMoney) || isEach(pair, maySayNo));
}

/** What is plain of the whole, before anybody reads the details: what did not move is said first. */
export function plainly(told: readonly Told[]): readonly string[] {
  if (told.length === 0) return ["Neither side has told anything yet."];
  const heard = sides.filter((side) => told.some((one) => one.side === side));
  if (heard.length < 2)
    return [`Only the ${heard[0] === "community" ? "community" : "service"} side has told its part so far.`];
  const may = dimensions.filter((dimension) => mayBeCalledCoProduced(told, dimension));
  return [
    moneyMoved(told)
      ? "Money moved: both sides tell that the community side holds some of it."
      : "No money moved: there is none of which both sides tell that the community side holds it.",
    practiceChanged(told)
      ? "A practice changed: both sides tell that the service does something in another way."
      : "No practice changed: there is none of which both sides tell that the service does it in another way.",
    ...(may.length > 0 && may.length < dimensions.length
      ? [`Of the four, ${may.length} ${may.length === 1 ? "is" : "are"} made by both sides by what both tell.`]
      : []),
  ];
}

/** Where the two sides do not tell the same, in words; empty where one of them is silent. */
export function differencesOf(told: readonly Told[], dimension: Dimension): readonly string[] {
  const { community, statutory } = pairOf(told, dimension);
  if (community === undefined || statutory === undefined) return [];
  const differs = [
    [
      community.communityPence !== statutory.communityPence || community.servicePence !== statutory.servicePence,
      "The two sides do not tell the same of who holds how much money.",
    ],
    [community.noSaidBy !== statutory.noSaidBy, "The two sides do not tell the same of who can say no."],
    [
      changeKinds.some((kind) => (community[kind] === "") !== (statutory[kind] === "")),
      "One side tells of a change that the other does not.",
    ],
  ] as const;
  return differs.filter(([does]) => does).map(([, words]) => words);
}
