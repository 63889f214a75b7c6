import type { Question } from "../../design/index.ts";
import { consequenceHints, consequences, likelihoodHints, likelihoods } from "../barriers/index.ts";

const withHints = (words: readonly string[], hints: readonly string[]) =>
  words.map((said, at) => ({ value: String(at + 1), words: `${at + 1} ${said}`, hint: hints[at] }));
const plain = (words: readonly string[]) => [
  { value: "", words: "Choose" },
  ...words.map((said, at) => ({ value: String(at + 1), words: `${at + 1} ${said}` })),
];

/** What is asked of a danger: what, whence, to whom; how bad and likely without what stands against it, and with it. */
export const hazardQuestions: readonly Question[] = [
  { name: "title", label: "What can happen, in a few words?", kind: "text" },
  { name: "cause", label: "What does it come from?", kind: "long" },
  { name: "effect", label: "What does it do to somebody?", kind: "long" },
  {
    name: "consequence",
    label: "How bad is it, with nothing against it?",
    kind: "radios",
    choices: withHints(consequences, consequenceHints),
  },
  {
    name: "likelihood",
    label: "How likely is it, with nothing against it?",
    kind: "radios",
    choices: withHints(likelihoods, likelihoodHints),
  },
  { name: "control", label: "What stands against it?", hint: "“Nothing yet” is an answer.", kind: "long" },
  { name: "residualConsequence", label: "How bad is it with that?", kind: "select", choices: plain(consequences) },
  { name: "residualLikelihood", label: "How likely is it with that?", kind: "select", choices: plain(likelihoods) },
  { name: "owner", label: "Who owns it?", hint: "An office, or a name.", kind: "text" },
];
