import type { State } from "./clock.rules.ts";
import type { CameBy, Kind, Outcome, Rating, Voice, Wish } from "./voice.ts";
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
const sentAsWords = {
  sound: "A recording: nobody has written it down yet",
  photo: "A photo: nobody has written it down yet",
};
const shownMax = 70;

/** The beginning of what was said; of what was spoken or photographed, that it is to be written down. */
export function beginningOf({ words, sentAs, isRecordingHere }: Voice): string {
  if (words === "") return isRecordingHere ? sentAsWords[sentAs ?? "sound"] : "Nobody wrote it down in time";
  const letters = [...words.replaceAll(/\s+/g, " ")];
  return letters.length <= shownMax ? letters.join("") : `${letters.slice(0, shownMax).join("")}…`;
}

export const outcomeWords: Readonly<Record<Outcome, string>> = en.outcomes;
export const ratingWords: Readonly<Record<Rating, string>> = en.ratings;
export const wishWords: Readonly<Record<Wish, string>> = en.wishes;
