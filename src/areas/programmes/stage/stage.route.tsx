import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { missingOf } from "../evidence.rules.ts";
import { partFormPage } from "../part-form.page.tsx";
import { savedIn, formShown } from "../place-shown.ts";
import { stages } from "../programme.ts";
import type { Programme } from "../programme.ts";
import { maySpeakForSide } from "../programmes.policy.ts";
import { programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere, holdHere } from "../programmes.store.ts";
import { stageFields, stageOf } from "../putting.rules.ts";
import { savePut } from "../puts.store.ts";
import { inProgramme, saveStage, sinceOf } from "../writing.store.ts";

const questionsOf = (programme: Programme | undefined): readonly Question[] => [
  {
    name: "to",
    label: "Where to?",
    kind: "radios",
    choices: stages
      .filter(({ stage }) => programme !== undefined && stage !== programme.stage && stage <= programme.stage + 1)
      .map(({ stage, name, means }) => ({
        value: String(stage),
        words: programme !== undefined && stage < programme.stage ? `Back: ${name}` : `On: ${name}`,
        hint: means,
      })),
  },
  { name: "because", label: "Why?", hint: "Going back is normal. Nobody is blamed for it.", kind: "long" },
  { name: "sinceOn", label: "Since when? (leave it empty for today)", kind: "date" },
];

const drawn = {
  title: "Move on, or go back",
  lead: "Forwards when people of both sides say yes. Back as soon as one side needs it.",
  step: "stage",
  button: "Say so",
} as const;

const StillMissing = ({ missing }: { readonly missing: readonly string[] }) =>
  missing.length === 0 ? null : (
    <>
      <p>Before planning, this is still missing:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {missing.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );

export const stageFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}/stage",
  summary: "The form that asks both sides to move on, or goes back",
  practices: ["P37"],
  reads: { params: programmeParams },
  answers: programmeAnswerOf<{ readonly programme: Programme }>(),
  permit: maySpeakForSide,
  find: (tx, { params, actor }) => findHere(tx, params.programme, actor),
  answer: ({ programme }) => found({ programme }),
  page: ({ programme }, view) =>
    partFormPage({
      ...drawn,
      ...formShown(view),
      programme,
      questions: questionsOf(programme),
      before: <StillMissing missing={missingOf(programme)} />,
      problems: [],
    }),
});

export const stageRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/stage",
  summary: "Ask both sides to move on; or go back at once, with why",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject(stageFields) },
  permit: maySpeakForSide,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme, part }, { body, at }) => {
    const asked = stageOf(body, programme, at.toISOString().slice(0, 10));
    return asked.ok ? found({ programme, part, asked: asked.value }) : asked;
  },
  save: async (tx, { programme, part, asked: { to, because, sinceOn, isBack } }, { actor, place, at }) => {
    const programmeId = programme.id;
    if (isBack) {
      const number = programme.spells.length + 1;
      await inProgramme(tx, programme, () =>
        saveStage(tx, programmeId, { number, stage: to, since: sinceOf(sinceOn), because, saidBy: part ?? "broker" }),
      );
      return savedIn(place, { programme, what: "programme.went-back", detail: { stage: to } });
    }
    const put = { kind: "stage", content: { to, because, sinceOn } } as const;
    const byId = actor.member?.personId ?? "";
    const question = await inProgramme(tx, programme, () => savePut(tx, { programmeId, put, byId, at }));
    const detail = { question, kind: put.kind };
    return savedIn(place, { programme, what: "programme.put", detail, to: `/answer?question=${question}` });
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({
      ...drawn,
      ...formShown(view),
      programme: thing?.programme,
      questions: questionsOf(thing?.programme),
      before: thing === undefined ? null : <StillMissing missing={missingOf(thing.programme)} />,
      typed,
      problems,
    }),
});
