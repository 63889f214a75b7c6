import { dayWords } from "../../nouns/weekday.ts";
import { formPage, inOrderOf, LookFor, Questions, choicesOf } from "../../design/index.ts";
import type { Language, Question } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import { startedFromIn } from "../../nouns/started-from.ts";
import { topicWords } from "./entry.ts";
import type { Entry, EntryKind } from "./entry.ts";
import { fieldsOfEntry } from "./entry.rules.ts";
import { trail } from "./place-shown.ts";
import { valueOf } from "./whose.rules.ts";
import type { ToChoose } from "./whose.rules.ts";

export interface EntryForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly kind: EntryKind;
  readonly choose: ToChoose;
  /** The part of an organisation's name that was looked for; none where what was sent must be put right first. */
  readonly find?: string | undefined;
  /** The entry that is corrected; none for a new one. */
  readonly entry?: Entry | undefined;
  /** Why nothing can be sent, where it cannot. */
  readonly because?: string | undefined;
  /** The entry for which this one is written, to be brought together with it. */
  readonly answers?: Entry | undefined;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly problems: readonly Problem[];
}

const titles: Readonly<Record<EntryKind, string>> = { need: "Say what is needed", offer: "Say what you offer" };

const questionsOf = ({ kind, choose, entry, answers }: EntryForm): readonly Question[] => [
  {
    name: "title",
    label: kind === "need" ? "What is needed, in a few words?" : "What do you offer, in a few words?",
    hint: kind === "need" ? "Such as: a room on Tuesday afternoons" : "Such as: a hall for 80 with a kitchen",
    kind: "text",
  },
  { name: "topic", label: "What is it about?", kind: "select", choices: choicesOf(topicWords) },
  ...(entry === undefined
    ? [
        {
          name: "of",
          label: "For whom do you write?",
          kind: "select",
          choices: choose.whose.map((one) => ({ value: valueOf(one), words: one.words })),
        } as const,
      ]
    : []),
  { name: "untilOn", label: "Until when?", hint: "The last day. After that it is taken off by itself.", kind: "date" },
  {
    name: "words",
    label: "What should others know?",
    hint: "Nothing about one person’s health or family.",
    kind: "long",
  },
  ...(choose.communities.length === 0
    ? []
    : [
        {
          name: "communities",
          label: "Which communities is it about?",
          kind: "checkboxes",
          choices: choose.communities.map(({ id, name }) => ({ value: id, words: name })),
        } as const,
      ]),
  { name: "languages", label: "In which languages? One on each line", kind: "long" },
  { name: "days", label: "On which days?", kind: "checkboxes", choices: choicesOf(dayWords) },
  { name: "atPlace", label: "Where?", hint: "A street, a hall, online.", kind: "text" },
  ...(kind === "need" && answers === undefined && choose.organisations.length > 0
    ? [
        {
          name: "askedOf",
          label: "Do you ask one organisation?",
          hint: "Its people are told. Others can still help.",
          kind: "select",
          choices: choose.organisations.map(({ id, name }) => ({ value: id, words: name })),
        } as const,
      ]
    : []),
  ...(entry === undefined
    ? [
        {
          name: "showsName",
          label: "If you write for yourself",
          kind: "checkboxes",
          choices: [{ value: "yes", words: "Show my name" }],
        } as const,
      ]
    : []),
];

/** What is taken over from the entry that this one answers. */
const startOf = ({ entry, answers }: EntryForm): Readonly<Record<string, string>> => {
  if (entry !== undefined) return fieldsOfEntry(entry);
  if (answers === undefined) return {};
  const { topic, communities, languages, days, atPlace, untilOn } = fieldsOfEntry(answers);
  return Object.fromEntries(
    Object.entries({ topic, communities, languages, days, atPlace, untilOn }).map(([name, text]) => [name, text ?? ""]),
  );
};

/** The form of a need or an offer: of a new one, or of one that is corrected. */
export const entryFormPage = (form: EntryForm) => {
  const { place, kind, entry, answers, language } = form;
  const questions = questionsOf(form);
  const problems = inOrderOf(questions, form.problems);
  const list = `/${place.slug}/exchange`;
  const above = { kind, answers: answers?.id ?? "" };
  return formPage(
    {
      title: entry === undefined ? titles[kind] : "Correct this",
      titleWhole: entry === undefined ? undefined : `Correct: ${entry.title}`,
      lead:
        entry !== undefined ? undefined : answers === undefined ? (
          "Only the first four answers are needed."
        ) : (
          <span>
            {answers.kind === "need" ? "For what is needed: " : "For what is offered: "}
            <bdi>{answers.title}</bdi>. Only the first four answers are needed.
          </span>
        ),
      breadcrumbs:
        entry === undefined ? trail(place) : trail(place, { href: `${list}/${entry.id}`, words: entry.title }),
      language,
      problems,
      action: entry === undefined ? list : `${list}/${entry.id}/change`,
      idempotencyKey: form.idempotencyKey,
      button: { words: "Keep this", because: form.because },
      before:
        form.find === undefined ? null : (
          <LookFor
            action={entry === undefined ? `${list}/new` : `${list}/${entry.id}/change`}
            label="Part of the name of an organisation"
            find={form.find}
            areMore={form.choose.areMore}
            {...(entry === undefined ? { hidden: above } : {})}
            language={language}
          />
        ),
      standing:
        entry === undefined
          ? undefined
          : { field: "startedFrom", questions, now: fieldsOfEntry(entry), typed: form.typed },
    },
    <>
      {entry === undefined ? (
        <input type="hidden" name="kind" value={kind} />
      ) : (
        <input type="hidden" name="startedFrom" value={startedFromIn(form, fieldsOfEntry(entry))} />
      )}
      {answers === undefined ? null : <input type="hidden" name="answers" value={answers.id} />}
      <Questions questions={questions} typed={form.typed ?? startOf(form)} language={language} problems={problems} />
    </>,
  );
};
