import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import type { View } from "../../../web/route.ts";
import type { Problem } from "../../../nouns/result.ts";
import { found } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind, startedFromIn } from "../../../nouns/started-from.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { firstPageFields, firstPageOf } from "../beginning.rules.ts";
import { partFormPage } from "../part-form.page.tsx";
import { savedIn, formShown } from "../place-shown.ts";
import type { Programme } from "../programme.ts";
import { mayChangeFirstPage } from "../programmes.policy.ts";
import { programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere, holdHere } from "../programmes.store.ts";
import { inProgramme, saveFirstPage } from "../writing.store.ts";

const questions: readonly Question[] = [
  { name: "name", label: "What do you call it?", kind: "text" },
  { name: "concern", label: "What is it about, in your own words? (you can leave this empty)", kind: "long" },
  { name: "hourPounds", label: "What does an hour count as that nobody paid, in pounds?", kind: "text" },
];

const fieldsOf = ({ name, concern, hourPence }: Programme) => ({
  name,
  concern,
  hourPounds: (hourPence / 100).toFixed(2),
});

const startedFrom = z.string().max(20_000).default("").describe("What the form showed when it was opened; or nothing.");

interface Describing {
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const describing = (programme: Programme | undefined, { typed, problems }: Describing, view: View) => {
  const now = programme === undefined ? {} : fieldsOf(programme);
  return partFormPage({
    ...formShown(view),
    title: "Change the first page",
    step: "describe",
    button: "Keep this",
    questions,
    programme,
    standing: { field: "startedFrom", questions, now, typed },
    hidden: { startedFrom: startedFromIn({ typed, problems }, now) },
    typed: typed ?? now,
    problems,
  });
};

export const describeProgrammeFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}/describe",
  summary: "The form that changes the first page of a programme",
  practices: ["P37"],
  reads: { params: programmeParams },
  answers: programmeAnswerOf<{ readonly programme: Programme }>(),
  permit: mayChangeFirstPage,
  find: (tx, { params, actor }) => findHere(tx, params.programme, actor),
  answer: ({ programme }) => found({ programme }),
  page: ({ programme }, view) => describing(programme, { problems: [] }, view),
});

export const describeProgrammeRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/describe",
  summary: "Change the first page of a programme",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject({ ...firstPageFields, startedFrom }) },
  permit: mayChangeFirstPage,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme }, { body: { startedFrom: shown, ...body } }) => {
    if (isBehind(shown, fieldsOf(programme))) return { ok: false, clash: true, problems: [changedMeanwhile] };
    const page = firstPageOf(body);
    return page.ok ? found({ programme, page: page.value }) : page;
  },
  save: async (tx, { programme, page }, { place }) => {
    await inProgramme(tx, programme, () => saveFirstPage(tx, programme.id, page));
    return savedIn(place, { programme, what: "programme.described" });
  },
  form: (attempt, view, thing) => describing(thing?.programme, attempt, view),
});
