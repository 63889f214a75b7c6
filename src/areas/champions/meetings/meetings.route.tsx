import { z } from "zod";
import { Questions, Table, dateText, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { lengths } from "../champion.ts";
import type { Meeting, Named } from "../champion.ts";
import { mayRunNetwork } from "../champions.policy.ts";
import { listChampions } from "../champions.store.ts";
import { championWords, trail } from "../champions.words.ts";
import { listMeetings, saveMeeting } from "../network.store.ts";
import { formShown } from "../place-shown.ts";
import { meetingOf } from "./meetings.rules.ts";

interface MeetingsShown {
  readonly meetings: readonly Meeting[];
  readonly champions: readonly Named[];
}

const english = championWords("en");

const questionsOf = (champions: readonly Named[]): readonly Question[] => [
  {
    name: "kind",
    label: "What was it?",
    kind: "radios",
    choices: [
      { value: "training", words: "Training" },
      { value: "support", words: "Support: a talk, supervision, a meeting of champions" },
    ],
  },
  { name: "title", label: "In a few words", kind: "text" },
  { name: "onDay", label: "On which day?", kind: "date" },
  {
    name: "minutes",
    label: "How long?",
    kind: "select",
    choices: lengths.map((length) => ({ value: length, words: english.lengths[length] })),
  },
  {
    name: "came",
    label: "Who came?",
    kind: "checkboxes",
    choices: champions.map(({ id, name }) => ({ value: id, words: name })),
  },
];

const findHere = async (tx: Tx): Promise<MeetingsShown> => ({
  meetings: await listMeetings(tx),
  champions: (await listChampions(tx)).flatMap(({ id, person }) =>
    person === null ? [] : [{ id, name: person.name }],
  ),
});

const drawing = ({ meetings, champions }: MeetingsShown, attempt: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const questions = questionsOf(champions);
  const problems = inOrderOf(questions, attempt.problems);
  return formPage(
    {
      title: "Training and support for champions",
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/champions/meetings`,
      idempotencyKey,
      button: { words: "Write it down" },
      after: <Meetings meetings={meetings} />,
    },
    <Questions questions={questions} typed={attempt.typed} language={language} problems={problems} />,
  );
};

const Meetings = ({ meetings }: Pick<MeetingsShown, "meetings">) =>
  meetings.length === 0 ? null : (
    <Table
      id="meetings"
      caption="Held so far, the newest first"
      language="en"
      columns={[
        { heading: "On", kind: "text", cell: ({ onDay }) => dateText(onDay, "en") },
        {
          heading: "What",
          kind: "text",
          cell: ({ kind, title }) => <bdi>{`${english.meetingKinds[kind]}: ${title}`}</bdi>,
        },
        { heading: "Who came", kind: "text", cell: ({ came }) => <bdi>{came.map(({ name }) => name).join(", ")}</bdi> },
      ]}
      groups={[{ rows: meetings }]}
      rowKey={({ id }) => id}
    />
  );

const told = z.object({
  meetings: z
    .array(
      z.object({
        id: z.string(),
        kind: z.enum(["training", "support"]),
        title: z.string(),
        onDay: z.string(),
        came: z.number().describe("How many champions came."),
      }),
    )
    .readonly(),
});

export const meetingsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/champions/meetings",
  summary: "Training and support for champions, who came, and the form that writes one down",
  practices: ["P30"],
  answers: z
    .custom<MeetingsShown>()
    .transform(({ meetings }): z.input<typeof told> => ({
      meetings: meetings.map(({ id, kind, title, onDay, came }) => ({ id, kind, title, onDay, came: came.length })),
    }))
    .pipe(told),
  permit: mayRunNetwork,
  find: findHere,
  answer: ({ meetings, champions }) => found({ meetings, champions }),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

const text = z.string().max(1000).default("");

export const addMeetingRoute = changeInPlace({
  path: "/{place}/champions/meetings",
  summary: "Write down training or support that was held for champions, and who came",
  practices: ["P30"],
  reads: {
    body: z.strictObject({
      kind: text.describe("training or support"),
      title: text.describe("What it was, in a few words."),
      onDay: text.describe("A plain date."),
      minutes: text.describe(lengths.join(", ")),
      came: z
        .union([z.string(), z.array(z.string())])
        .default("")
        .describe("Which champions came, by identifier."),
    }),
  },
  permit: mayRunNetwork,
  find: findHere,
  decide: ({ champions }, { body, at }) =>
    meetingOf(body, { today: at.toISOString().slice(0, 10), championIds: champions.map(({ id }) => id) }),
  save: async (tx, meeting, { actor, place }) => {
    const id = await saveMeeting(tx, meeting, actor.member?.personId ?? null);
    return {
      id,
      path: `/${place.slug}/champions/meetings`,
      happened: {
        what: "champions.met",
        subject: { kind: "champion-meeting", id },
        detail: { kind: meeting.kind, onDay: meeting.onDay, came: meeting.championIds.length },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing ?? { meetings: [], champions: [] }, attempt, view),
});
