import type { NeedKind } from "./need.ts";

/** What those who work for services read. */
export const kindWords: Readonly<Record<NeedKind, string>> = {
  interpreter: "An interpreter",
  "interpreter-of-gender": "An interpreter who is a woman, or a man",
  letter: "A letter in one’s own language",
  "easy-words": "Easy words and pictures",
  food: "Food that one eats",
  faith: "Prayer and faith",
  access: "Getting in, hearing, seeing",
  transport: "Getting there",
  childcare: "Somebody for the children",
  companion: "Somebody to come along",
  other: "Something else",
};
