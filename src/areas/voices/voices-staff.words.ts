import type { State } from "./clock.rules.ts";
import type { CameBy, Kind, Outcome, Rating, Wish } from "./voice.ts";
import { en } from "./words/en.words.ts";

/** The words of those who answer, in English. */
export const kindWords: Readonly<Record<Kind, string>> = {
  idea: "Idea",
  concern: "Worry",
  fear: "Fear",
  barrier: "Barrier",
  praise: "Praise",
  need: "Basic need",
  unfair: "Racism or unfair treatment",
};
export const stateWords: Readonly<Record<State, string>> = {
  waiting: "Nobody has taken it on",
  "taken-on": "Taken on",
  late: "No reply yet: past its day",
  answered: "Answered",
};
export const cameByWords: Readonly<Record<CameBy, string>> = {
  web: "by web, unnamed",
  phone: "by telephone",
  paper: "on paper",
  talk: "in a talk",
  organisation: "through an organisation",
};
export const outcomeWords: Readonly<Record<Outcome, string>> = en.outcomes;
export const ratingWords: Readonly<Record<Rating, string>> = en.ratings;
export const wishWords: Readonly<Record<Wish, string>> = en.wishes;
