import type { Question } from "../../design/index.ts";
import type { Named } from "./barrier.ts";
import { consequenceHints, consequences, likelihoodHints, likelihoods } from "./risk.ts";

const levelsOf = (words: readonly string[], hints: readonly string[]) =>
  words.map((said, at) => ({ value: String(at + 1), words: `${at + 1} ${said}`, hint: hints[at] }));
const plainLevels = (words: readonly string[]) => [
  { value: "", words: "Choose" },
  ...words.map((said, at) => ({ value: String(at + 1), words: `${at + 1} ${said}` })),
];

export const peopleToChoose = (people: readonly Named[]) => [
  { value: "", words: "Choose" },
  ...people.map(({ id, name }) => ({ value: id, words: name })),
];

/** How bad and how likely, by name and with what each means; what holds it down; who owns it, until when. */
export const reviewQuestions = (owners: readonly Named[]): readonly Question[] => [
  {
    name: "consequence",
    label: "How bad is it, as things are now?",
    kind: "radios",
    choices: levelsOf(consequences, consequenceHints),
  },
  {
    name: "likelihood",
    label: "How likely is it, as things are now?",
    kind: "radios",
    choices: levelsOf(likelihoods, likelihoodHints),
  },
  {
    name: "targetConsequence",
    label: "How bad should it come to be?",
    kind: "select",
    choices: plainLevels(consequences),
  },
  {
    name: "targetLikelihood",
    label: "How likely should it come to be?",
    kind: "select",
    choices: plainLevels(likelihoods),
  },
  { name: "controls", label: "What holds it down?", kind: "long" },
  { name: "gaps", label: "What is missing to hold it down?", kind: "long" },
  { name: "owner", label: "Who owns this risk?", kind: "select", choices: peopleToChoose(owners) },
  { name: "reviewOn", label: "When is it looked at again?", kind: "date" },
];
