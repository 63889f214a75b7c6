import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { partFormPage } from "../part-form.page.tsx";
import { savedIn, formShown } from "../place-shown.ts";
import type { Programme } from "../programme.ts";
import { maySpeakForSide } from "../programmes.policy.ts";
import { programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere, holdHere } from "../programmes.store.ts";
import { putTitle } from "../put-title.rules.ts";
import { PutShown } from "../put.page.tsx";
import { saidFields, saidOf } from "../putting.rules.ts";
import type { SaidRead } from "../putting.rules.ts";
import { saveAgreed, saveSaid } from "../puts.store.ts";
import { inProgramme, saveAsked, saveStage, sinceOf } from "../writing.store.ts";

const questions: readonly Question[] = [
  {
    name: "says",
    label: "What do you say for your side?",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "not-yet", words: "Not yet", hint: "That is normal, and you can say yes later." },
    ],
  },
  { name: "words", label: "What would you need first, or what should the others know?", kind: "long" },
];

const drawn = { step: "answer", button: "Say this", questions } as const;

interface Answering {
  readonly programme: Programme;
  readonly questionId: string;
}

export const answerFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}/answer",
  summary: "What was put to both sides, and the form that answers it",
  practices: ["P37"],
  reads: { params: programmeParams, query: z.object({ question: z.string().max(60).default("") }) },
  answers: programmeAnswerOf<Answering>(),
  permit: maySpeakForSide,
  find: (tx, { params, actor }) => findHere(tx, params.programme, actor),
  answer: ({ programme }, { query }) => found({ programme, questionId: query.question }),
  page: ({ programme, questionId }, view) => {
    const put = programme.puts.find(({ id }) => id === questionId) ?? programme.puts.at(-1);
    return partFormPage({
      ...drawn,
      ...formShown(view),
      title: put === undefined ? "Nothing was put to both sides yet" : putTitle(put),
      lead: put === undefined ? null : <bdi>{`${put.putByName} puts this to both sides.`}</bdi>,
      because:
        put === undefined
          ? "There is nothing to answer yet."
          : put.agreedAt === null
            ? undefined
            : "Both sides have agreed to this.",
      programme,
      hidden: { question: put?.id ?? "" },
      before: put === undefined ? null : <PutShown put={put} />,
      problems: [],
    });
  },
});

interface Agreeing extends SaidRead {
  readonly programme: Programme;
}

/** With the last yes it holds: the broker is asked to come, or the next stage begins. */
async function agree(tx: Tx, { programme, put }: Agreeing, { byId, at }: { readonly byId: string; readonly at: Date }) {
  await saveAgreed(tx, put.id, at);
  if (put.kind === "broker" && put.personId !== null)
    await saveAsked(tx, programme, { personId: put.personId, part: "broker", askedById: byId });
  if (put.kind === "stage") {
    const { to: stage, because, sinceOn } = put.content;
    const number = programme.spells.length + 1;
    await saveStage(tx, programme.id, { number, stage, since: sinceOf(sinceOn), because, saidBy: "both" });
  }
}

export const answerRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/answer",
  summary: "Answer what was put to both sides: yes, or not yet",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject(saidFields) },
  permit: maySpeakForSide,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme, part }, { body, actor }) => {
    const side = part === "statutory" ? "statutory" : "community";
    const said = saidOf(body, { programme, mine: { personId: actor.member?.personId ?? "", side } });
    return said.ok ? found({ programme, side, ...said.value } as const) : said;
  },
  save: async (tx, said, { actor, place, at }) => {
    const { programme, put, side } = said;
    const personId = actor.member?.personId ?? "";
    const broker = put.kind === "broker" && put.personId !== null ? [put.personId] : [];
    await inProgramme(tx, { peopleIds: [...programme.peopleIds, ...broker] }, async () => {
      const { says, words } = said;
      await saveSaid(tx, { programmeId: programme.id, questionId: put.id, personId, side, says, words });
      if (said.agrees) await agree(tx, said, { byId: personId, at });
    });
    const detail = { question: put.id, kind: put.kind, says: said.says };
    return savedIn(place, { programme, what: "programme.answered", detail });
  },
  form: ({ typed, problems }, view, thing) => {
    const put = thing?.programme.puts.find(({ id }) => id === typed["question"]);
    return partFormPage({
      ...drawn,
      ...formShown(view),
      title: put === undefined ? "Answer" : putTitle(put),
      programme: thing?.programme,
      hidden: { question: put?.id ?? "" },
      before: put === undefined ? null : <PutShown put={put} />,
      typed,
      problems,
    });
  },
});
