import { keeperDecision } from "../../web/registered.ts";
import type { KeeperDecision } from "../../web/registered.ts";
import { saveDecided } from "./joined.store.ts";
import {
  referenceChosen,
  referenceQuestion,
  referenceSaid,
  smallNumbersByDefault,
  smallNumbersChosen,
  smallNumbersQuestion,
  smallNumbersSaid,
} from "./place-choices.rules.ts";

/** What only the keepers of both sides together decide about figures. */
export const reachDecisions: readonly KeeperDecision[] = [
  keeperDecision({
    kind: "small-number-policy",
    title: "Which counts are too small to show",
    byDefault: smallNumbersSaid(smallNumbersByDefault),
    asks: smallNumbersQuestion,
    reads: smallNumbersChosen,
    words: ({ value }) => smallNumbersSaid(value),
    apply: saveDecided("small-number-policy"),
  }),
  keeperDecision({
    kind: "reference-group",
    title: "Who is compared with",
    byDefault: `Communities are compared with ${referenceSaid("white-british")}, or with everyone where they cannot be counted.`,
    asks: referenceQuestion,
    reads: referenceChosen,
    words: ({ value }) => `Communities are compared with ${referenceSaid(value)}, unless a reader chooses otherwise.`,
    apply: saveDecided("reference-group"),
  }),
];
