import { choicesOf } from "../../design/index.ts";
import type { Question } from "../../design/index.ts";
import { kindNames } from "./group.ts";
import type { Group } from "./group.ts";
import type { Choosing, ToChoose } from "./choosing.ts";

export interface GroupChoices {
  readonly people: Choosing;
  readonly communities: readonly ToChoose[];
}

export const noChoices: GroupChoices = { people: { choices: [], areMore: false }, communities: [] };

/** What is asked of a group, when it begins and when it is described again. */
export const groupQuestions = ({ people, communities }: GroupChoices): readonly Question[] => [
  { name: "name", label: "What is the group called?", kind: "text" },
  { name: "kind", label: "What kind of group is it?", kind: "radios", choices: choicesOf(kindNames) },
  { name: "purpose", label: "What is it for?", kind: "long" },
  {
    name: "forWhom",
    label: "Is it for one community, or for all?",
    hint: "Both can be right. Who chose, and why, stands on the group’s page.",
    kind: "select",
    choices: [{ value: "all", words: "For all communities" }, ...communities],
  },
  {
    name: "chosenBy",
    label: "Who chose that?",
    hint: "Such as: the people who came to the first meal",
    kind: "text",
  },
  { name: "chosenBecause", label: "Why did they choose it?", kind: "long" },
  {
    name: "chair",
    label: "Who chairs it? (you, if you choose nobody)",
    hint: "The chair hears at once when a seat stands empty.",
    kind: "select",
    choices: people.choices,
  },
];

/** A group as the form that describes it again shows it. */
export const fieldsOfGroup = (group: Group): Readonly<Record<string, string>> => ({
  name: group.name,
  kind: group.kind,
  purpose: group.purpose,
  forWhom: group.community?.id ?? "all",
  chosenBy: group.chosenBy,
  chosenBecause: group.chosenBecause,
  chair: group.chair?.id ?? "",
});
