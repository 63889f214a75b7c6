import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { takesPart } from "../evidence.rules.ts";
import { partFormPage } from "../part-form.page.tsx";
import { saveOwners } from "../passing-on.store.ts";
import { formShown, savedIn } from "../place-shown.ts";
import type { Part, Programme } from "../programme.ts";
import { mayChangeFirstPage } from "../programmes.policy.ts";
import { programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere, holdHere } from "../programmes.store.ts";
import { inProgramme } from "../writing.store.ts";

interface Naming {
  readonly programme: Programme;
  readonly part: Part | null;
}

const ownersMax = 10;

/** Those of one's own side who take part: the first page does not go over to the other side. */
const toName = ({ programme, part }: Naming) =>
  programme.people.filter(
    (one) => takesPart(one) && one.part === (part ?? "community") && !programme.ownerIds.includes(one.personId),
  );

const questionsOf = (naming: Naming | undefined): readonly Question[] => [
  {
    name: "person",
    label: "Who else of your side?",
    kind: "select",
    choices: naming === undefined ? [] : toName(naming).map(({ personId, name }) => ({ value: personId, words: name })),
  },
];

const drawnOf = (naming: Naming | undefined) => ({
  title: "Who has the first page with you?",
  lead: "They can change it and open the programme, as you can. If you leave, it stays with them.",
  step: "second",
  button: "Name them",
  because:
    naming === undefined || toName(naming).length > 0
      ? undefined
      : "Nobody else of your side takes part yet. Ask somebody first.",
  programme: naming?.programme,
  questions: questionsOf(naming),
});

export const secondFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}/second",
  summary: "The form that names somebody beside whoever began a programme",
  practices: ["P37"],
  reads: { params: programmeParams },
  answers: programmeAnswerOf<Naming>(),
  permit: mayChangeFirstPage,
  find: (tx, { params, actor }) => findHere(tx, params.programme, actor),
  answer: ({ programme, part }) => found({ programme, part }),
  page: (naming, view) => partFormPage({ ...drawnOf(naming), ...formShown(view), problems: [] }),
});

export const secondRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/second",
  summary: "Name somebody beside whoever began a programme: its first page is theirs too",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject({ person: z.string().default("") }) },
  permit: mayChangeFirstPage,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme, part }, { body }) => {
    if (programme.ownerIds.length >= ownersMax)
      return wrong({
        field: "person",
        words: `The first page belongs to ${ownersMax} people already. That is enough.`,
      });
    return toName({ programme, part }).some(({ personId }) => personId === body.person)
      ? found({ programme, personId: body.person })
      : wrong({ field: "person", words: "Choose somebody of your side who takes part." });
  },
  save: async (tx, { programme, personId }, { place }) => {
    await inProgramme(tx, programme, () => saveOwners(tx, programme.id, [...programme.ownerIds, personId]));
    return savedIn(place, { programme, what: "programme.second-named" });
  },
  form: ({ typed, problems }, view, thing) => partFormPage({ ...drawnOf(thing), ...formShown(view), typed, problems }),
});
