import { choicesOf } from "../../design/index.ts";
import type { Question } from "../../design/index.ts";
import type { Choosing } from "./choosing.ts";
import { levelChoices } from "./participation.words.ts";
import { kindNames, openingNames } from "./session.ts";
import type { Session } from "./session.ts";

export const nobodyToChoose: Choosing = { choices: [], areMore: false };

/** What is asked of a session, when it begins and when it is described again. */
export const sessionQuestions = (people: Choosing): readonly Question[] => [
  { name: "title", label: "What is it called?", kind: "text" },
  {
    name: "purpose",
    label: "What is it for?",
    hint: "Say what is not decided yet, and what is.",
    kind: "long",
  },
  {
    name: "promisedLevel",
    label: "How far do people take part?",
    hint: "This is a promise. Afterwards they are asked whether it was so.",
    kind: "radios",
    choices: levelChoices,
  },
  { name: "kind", label: "What kind of session is it?", kind: "select", choices: choicesOf(kindNames) },
  { name: "openTo", label: "Who may see it and come?", kind: "select", choices: choicesOf(openingNames) },
  { name: "chair", label: "Who chairs it? (you, if you choose nobody)", kind: "select", choices: people.choices },
];

/** A session as the form that describes it again shows it. */
export const fieldsOfSession = (session: Session): Readonly<Record<string, string>> => ({
  title: session.title,
  purpose: session.purpose,
  promisedLevel: session.promisedLevel,
  kind: session.kind,
  openTo: session.openTo,
  chair: session.chair?.id ?? "",
});
