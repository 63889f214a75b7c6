import { z } from "zod";
import { dayText } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findHere } from "../alliance-here.store.ts";
import type { AllianceHere, Entry } from "../alliance.ts";
import { allianceFormPage } from "../alliance-form.page.tsx";
import { mayChangeEntry, maySeeAlliance } from "../alliance.policy.ts";
import { writtenParams, formAnswerOf } from "../alliance.schema.ts";
import { findEntry, removeWords, saveAnswer, saveCorrected } from "../entries.store.ts";
import { nameFor } from "../names.rules.ts";
import { formShown, personOf } from "../place-shown.ts";
import { saidBy } from "../said.rules.ts";
import { partyOf } from "../sides.rules.ts";
import { stepOf } from "./written.rules.ts";

const fields = {
  does: z.string().default("").describe("answer, correct or take-out."),
  words: z.string().default("").describe("The answer, or the words that stand there instead."),
};

interface Shown {
  readonly here: AllianceHere;
  readonly entry: Entry;
  readonly mayChange: boolean;
}

async function findShown(
  tx: Tx,
  params: { alliance: string; written: string },
  { actor, hold }: { actor: Actor; hold?: "hold" },
) {
  const here = await findHere(tx, { id: params.alliance, actor }, hold);
  const entry = await findEntry(tx, params.alliance, params.written);
  return here && entry && { ...here, entry };
}

const changing: readonly Question[] = [
  {
    name: "does",
    label: "What do you want to do?",
    kind: "radios",
    choices: [
      { value: "answer", words: "Answer it" },
      { value: "correct", words: "Put other words in its place", hint: "What stands there now is gone then." },
      { value: "take-out", words: "Take the words out", hint: "With the answers to them. This cannot be undone." },
    ],
  },
  { name: "words", label: "Your words", hint: "Leave it empty to take the words out.", kind: "long" },
];

const drawnFor = ({ here, entry, mayChange }: Shown) => ({
  title: entry.takenOutAt === null ? "What was written" : "These words were taken out",
  lead: mayChange
    ? "You wrote this, or you are named in it: you can answer it, put it right or take it out."
    : "You can answer it. Whoever wrote it or is named in it can put it right or take it out.",
  before: <Written here={here} entry={entry} mayChange={mayChange} />,
  alliance: here.alliance,
  step: `written/${entry.id}`,
  button: mayChange ? "Do this" : "Send the answer",
  because: entry.takenOutAt === null ? undefined : "There are no words any more to answer.",
  hidden: mayChange ? undefined : { does: "answer" },
  questions: mayChange ? changing : [{ name: "words", label: "Your answer", kind: "long" } as const],
});

const Written = ({ here, entry }: Shown) => {
  const named = entry.namedIds.flatMap((id) => nameFor(here.people, here.side, id) ?? []);
  return (
    <>
      {entry.words === "" ? null : <blockquote dir="auto">{entry.words}</blockquote>}
      <p className="al-byline">
        Written for <bdi>{partyOf(here.alliance, entry.side).name}</bdi>
        {` on ${dayText(entry.writtenAt.slice(0, 10), "en")}`}
        {entry.correctedAt === null ? "" : `, put right on ${dayText(entry.correctedAt.slice(0, 10), "en")}`}.
        {named.length === 0 ? "" : ` It speaks of ${named.join(", ")}.`}
      </p>
      {entry.answers.map((answer) => (
        <p key={answer.id} dir="auto">
          <strong>
            <bdi>{partyOf(here.alliance, answer.side).name}</bdi> answered:
          </strong>{" "}
          {answer.words}
        </p>
      ))}
    </>
  );
};

export const writtenFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/{alliance}/written/{written}",
  summary: "Something that was written down, its answers, and the form to answer it, put it right or take it out",
  practices: ["P05"],
  reads: { params: writtenParams },
  answers: formAnswerOf<Shown>(fields),
  permit: maySeeAlliance,
  find: (tx, { params, actor }) => findShown(tx, params, { actor }),
  answer: ({ entry, ...here }, { actor }) =>
    found({ here, entry, mayChange: mayChangeEntry(actor, { ...here, ...entry }).allowed }),
  page: (shown, view) => allianceFormPage({ ...drawnFor(shown), ...formShown(view), problems: [] }),
});

export const writtenRoute = changeInPlace({
  path: "/{place}/alliances/{alliance}/written/{written}",
  summary: "Answer what was written; whoever wrote it or is named in it puts it right or takes it out",
  practices: ["P05"],
  reads: { params: writtenParams, body: z.strictObject(fields) },
  permit: maySeeAlliance,
  find: (tx, { params, actor }) => findShown(tx, params, { actor, hold: "hold" }),
  decide: ({ entry, ...here }, { body, actor }) => {
    const { allowed, because } = mayChangeEntry(actor, { ...here, ...entry });
    return saidBy(here.side, stepOf(body, { entry, mayChange: allowed, because }));
  },
  save: async (tx, step, { params, place, actor, at }) => {
    const entryId = params.written;
    if (step.does === "answer") await saveAnswer(tx, { ...step, entryId, personId: personOf(actor) });
    else if (step.does === "correct") await saveCorrected(tx, { entryId, words: step.words, at });
    else await removeWords(tx, { entryId, at });
    return {
      id: entryId,
      path: `/${place.slug}/alliances/${params.alliance}/written/${entryId}`,
      happened: {
        what: "alliance.answered",
        subject: { kind: "alliance", id: params.alliance },
        detail: { entry: entryId, side: step.side, does: step.does },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    allianceFormPage({
      ...(thing === undefined
        ? { title: "What was written", alliance: undefined, step: "", button: "Do this", questions: [] }
        : drawnFor({
            here: thing,
            entry: thing.entry,
            mayChange: mayChangeEntry(view.actor, { ...thing, ...thing.entry }).allowed,
          })),
      ...formShown(view),
      typed,
      problems,
    }),
});
