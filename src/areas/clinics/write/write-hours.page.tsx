import { choicesOf } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Clinic } from "../clinic.ts";
import { clinicFormPage } from "../form.page.tsx";
import { settingWords } from "../hours.ts";
import type { HoursEntry } from "../hours.ts";
import type { NetworkHere, PractitionerHere } from "../network.ts";

export interface WritingHere {
  readonly practitioner: PractitionerHere;
  readonly network: NetworkHere;
  readonly clinics: readonly Clinic[];
  /** The entry that is put right, where one is. */
  readonly corrects: HoursEntry | null;
}

interface Drawn {
  readonly here: WritingHere | undefined;
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** Where it was and who supervised: asked of one time, and of a paper log once for all its lines. */
export const whereQuestions = ({ network, clinics, practitioner }: WritingHere): readonly Question[] => [
  { name: "setting", label: "Where was it?", kind: "radios", choices: choicesOf(settingWords) },
  ...(clinics.length === 0
    ? []
    : [
        {
          name: "clinic",
          label: "If it was a clinic of the network’s own: which?",
          kind: "select",
          choices: [
            { value: "", words: "None of them" },
            ...clinics.map(({ id, name }) => ({ value: id, words: name })),
          ],
        } as const,
      ]),
  {
    name: "supervisor",
    label: "Who supervised it?",
    kind: "radios",
    choices: network.supervisors
      .filter(({ personId }) => personId !== practitioner.personId)
      .map(({ personId, name }) => ({ value: personId, words: name })),
  },
];

const questionsOf = (here: WritingHere): readonly Question[] => [
  { name: "day", label: "On which day did it begin?", kind: "date" },
  { name: "from", label: "From", hint: "As the clock showed it, such as 18:30", kind: "text" },
  { name: "until", label: "Until", hint: "If it ended after midnight, write that time all the same", kind: "text" },
  { name: "seen", label: "How many people were seen?", hint: "A number. Write no names anywhere here.", kind: "text" },
  ...whereQuestions(here),
];

/** One time with people: when, where, how many, supervised by whom. @practice P40 */
export const writeHoursPage = ({ here, place, ...form }: Drawn) => {
  const at = `/${place.slug}/clinics`;
  return clinicFormPage({
    ...form,
    place,
    title: here?.corrects ? "Put hours right" : "Write down clinical hours",
    lead:
      here === undefined
        ? undefined
        : here.corrects === null
          ? `${here.practitioner.name}, ${here.network.name}`
          : `${here.practitioner.name}: this takes the place of ${here.corrects.from} to ${here.corrects.until} on ${here.corrects.day}. What was written stays to be read, and counts no more.`,
    under: here === undefined ? [] : [{ href: `${at}/given/${here.practitioner.id}`, words: here.practitioner.name }],
    action: `${at}/write`,
    button: "Keep these hours",
    hidden: { practitioner: here?.practitioner.id ?? "", corrects: here?.corrects?.id ?? "" },
    questions: here === undefined ? [] : questionsOf(here),
  });
};
