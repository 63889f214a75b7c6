import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import type { Side } from "../../../nouns/role.ts";
import { sides } from "../../../nouns/role.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { readinessOf } from "../evidence.rules.ts";
import { partFormPage } from "../part-form.page.tsx";
import { savedIn, formShown } from "../place-shown.ts";
import { readinessFields, readinessRead } from "../preparing.rules.ts";
import { saveReadiness } from "../preparing.store.ts";
import { partWords } from "../programme.ts";
import type { Programme } from "../programme.ts";
import { mayWriteReadiness } from "../programmes.policy.ts";
import { programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere, holdHere } from "../programmes.store.ts";
import { inProgramme } from "../writing.store.ts";

const wrongBefore: Question = {
  name: "gotWrong",
  label: "First: what did the service get wrong with this community before?",
  kind: "long",
};

const questionsOf = (side: Side): readonly Question[] => [
  ...(side === "statutory" ? [wrongBefore] : []),
  { name: "brings", label: "What does this side bring?", kind: "long" },
  { name: "needs", label: "What does it need?", kind: "long" },
  { name: "fears", label: "What is it afraid of?", kind: "long" },
  { name: "mayDecide", label: "What may it decide by itself?", kind: "long" },
];

const drawnOf = (side: Side) => ({
  title: `What ${partWords[side]} says of itself`,
  lead: "Said in talk; you write it down. Two or three sentences each. The side confirms it before anybody else reads it.",
  step: "readiness",
  button: "Keep these words",
  questions: questionsOf(side),
  hidden: { side },
});

/** What was written down last, to write on. */
const typedOf = (programme: Programme, side: Side): Readonly<Record<string, string>> => {
  const last = readinessOf(programme.readiness, side);
  if (last === undefined) return {};
  const { gotWrong, brings, needs, fears, mayDecide } = last;
  return { gotWrong, brings, needs, fears, mayDecide };
};

interface Writing {
  readonly programme: Programme;
  readonly side: Side;
}

export const readinessFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}/readiness",
  summary: "The form in which the broker writes down what a side said of itself",
  practices: ["P37"],
  reads: { params: programmeParams, query: z.object({ side: z.enum(sides).default("statutory") }) },
  answers: programmeAnswerOf<Writing>(),
  permit: mayWriteReadiness,
  find: (tx, { params, actor }) => findHere(tx, params.programme, actor),
  answer: ({ programme }, { query }) => found({ programme, side: query.side }),
  page: ({ programme, side }, view) =>
    partFormPage({
      ...drawnOf(side),
      ...formShown(view),
      programme,
      typed: typedOf(programme, side),
      problems: [],
    }),
});

export const readinessRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/readiness",
  summary: "Write down what a side said of itself: what it brings, needs, fears and may decide",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject(readinessFields) },
  permit: mayWriteReadiness,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme }, { body }) => {
    const said = readinessRead(body);
    return said.ok ? found({ programme, said: said.value }) : said;
  },
  save: async (tx, { programme, said }, { actor, place }) => {
    const { side } = said;
    const number = (readinessOf(programme.readiness, side)?.number ?? 0) + 1;
    const byId = actor.member?.personId ?? "";
    await inProgramme(tx, programme, () => saveReadiness(tx, { programmeId: programme.id, side, number, said, byId }));
    return savedIn(place, { programme, what: "programme.readiness-said", detail: { side, number } });
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({
      ...drawnOf(typed["side"] === "community" ? "community" : "statutory"),
      ...formShown(view),
      programme: thing?.programme,
      typed,
      problems,
    }),
});
