import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { methodWords, planSteps, stepWords } from "../campaign.ts";
import type { Choice } from "../campaign.ts";

export interface Choosing {
  readonly services: readonly {
    readonly id: string;
    readonly name: string;
    readonly measures: readonly { readonly id: string; readonly words: string }[];
  }[];
  readonly groups: readonly { readonly code: string; readonly name: string }[];
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const whatQuestions = ({ services, groups }: Choosing): readonly Question[] => [
  {
    name: "counted",
    label: "What is counted, and in which service?",
    kind: "select",
    choices: services.flatMap(({ id, name, measures }) =>
      measures.map((measure) => ({ value: `${id}:${measure.id}`, words: `${name}: ${measure.words}` })),
    ),
  },
  {
    name: "code",
    label: "Which group of the figures holds the community?",
    hint: "Figures count groups of a national list.",
    kind: "select",
    choices: groups.map(({ code, name }) => ({ value: code, words: capital(name) })),
  },
  {
    name: "wants",
    label: "What would be better?",
    kind: "radios",
    choices: [
      { value: "more", words: "More of it", hint: "Such as more people who come early" },
      { value: "fewer", words: "Fewer", hint: "Such as fewer people in a crisis" },
    ],
  },
  {
    name: "hopedPercent",
    label: "What is the smallest difference that would be worth it? In per cent",
    hint: "Such as 20. If even the best reading stays below, the page says that it did not work.",
    kind: "text",
  },
  {
    name: "besides",
    label: "Compared with whom?",
    kind: "select",
    choices: [
      { value: "everyone-else", words: "Everyone else in the same service" },
      ...groups.map(({ code, name }) => ({ value: code, words: capital(name) })),
      ...services.map(({ id, name }) => ({ value: id, words: `The same community in: ${name}` })),
    ],
  },
  { name: "method", label: "Read by which method?", kind: "radios", choices: choicesOf(methodWords) },
];

const whenQuestions: readonly Question[] = [
  {
    name: "baselineFrom",
    label: "From which day on do figures count as before?",
    hint: "It takes 8 periods before the start and 8 after it.",
    kind: "date",
  },
  { name: "startsOn", label: "On which day does the campaign start?", kind: "date" },
  {
    name: "lagMonths",
    label: "How many months until it can show in the figures?",
    hint: "0 to 24. These months are left out.",
    kind: "text",
  },
  { name: "readUntil", label: "Until which day will figures be read?", kind: "date" },
];

const paperQuestions: readonly Question[] = [
  {
    name: "paperOn",
    label: "Did it begin already? The day of the paper on which this was chosen",
    hint: "Only where the campaign began before you came here. The other side is asked whether the paper said so.",
    kind: "date",
  },
  { name: "paperWhere", label: "Where can the other side read that paper?", kind: "text" },
];

export const choiceQuestions = (choosing: Choosing): readonly Question[] => [
  ...whatQuestions(choosing),
  ...whenQuestions,
  ...planSteps.map((step): Question => ({
    name: step,
    label: stepWords[step],
    hint: "What is counted, and who counts it",
    kind: "long",
  })),
  ...paperQuestions,
];

/** What holds now, for a new version of it. */
export const typedOf = (choice: Choice | null): Readonly<Record<string, string>> =>
  choice === null
    ? {}
    : {
        counted: `${choice.service.id}:${choice.measure}`,
        code: choice.communityCode,
        wants: choice.wants,
        hopedPercent: String(choice.hopedPercent),
        besides: typeof choice.besides === "string" ? choice.besides : choice.besides.id,
        method: choice.method,
        baselineFrom: choice.baselineFrom,
        startsOn: choice.startsOn,
        lagMonths: String(choice.lagMonths),
        readUntil: choice.readUntil,
        ...choice.plan,
      };
