import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { listOrganisationsToChoose, listPeopleToChoose } from "../choices.store.ts";
import type { ToChoose } from "../choices.store.ts";
import { partFormPage } from "../part-form.page.tsx";
import { savedIn, formShown } from "../place-shown.ts";
import { otherSide } from "../programme.ts";
import type { Part, Programme } from "../programme.ts";
import { mayTakePart } from "../programmes.policy.ts";
import { programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere, holdHere } from "../programmes.store.ts";
import { inviteFields, inviteOf } from "../putting.rules.ts";
import { inProgramme, saveAsked } from "../writing.store.ts";

interface Choices {
  readonly people: readonly ToChoose[];
  readonly organisations: readonly ToChoose[];
}

const questionsOf = ({ people, organisations }: Choices): readonly Question[] => [
  { name: "person", label: "Whom do you ask?", kind: "select", choices: people },
  {
    name: "side",
    label: "For which side?",
    kind: "radios",
    choices: [
      { value: "community", words: "The community side" },
      { value: "statutory", words: "The service side" },
    ],
  },
  {
    name: "organisation",
    label: "For which organisation? (you can leave this empty)",
    kind: "select",
    choices: organisations,
  },
];

const drawn = {
  title: "Ask somebody to take part",
  lead: "Talk with them first. They read the first page, and see the rest once they say yes.",
  step: "invite",
  button: "Ask them",
} as const;

interface Inviting extends Choices {
  readonly programme: Programme;
  readonly part: Part | null;
}

export const inviteFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}/invite",
  summary: "The form that asks somebody to take part",
  practices: ["P37"],
  reads: { params: programmeParams },
  answers: programmeAnswerOf<Inviting>(),
  permit: mayTakePart,
  find: async (tx, { params, actor, place }) => {
    const here = await findHere(tx, params.programme, actor);
    return (
      here && {
        ...here,
        people: await listPeopleToChoose(tx, { place, actor }),
        organisations: await listOrganisationsToChoose(tx),
      }
    );
  },
  answer: ({ programme, part, people, organisations }) => found({ programme, part, people, organisations }),
  page: ({ programme, part, ...choices }, view) => {
    const isOneSided = !programme.people.some((one) => one.part !== part && one.leftAt === null);
    const side = part === null || part === "broker" ? "" : isOneSided ? otherSide(part) : part;
    return partFormPage({
      ...drawn,
      ...formShown(view),
      programme,
      questions: questionsOf(choices),
      typed: { side },
      problems: [],
    });
  },
});

export const inviteRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/invite",
  summary: "Ask somebody to take part for one of the two sides",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject(inviteFields) },
  permit: mayTakePart,
  find: async (tx, { params, actor, place }) => {
    const here = await holdHere(tx, params.programme, actor);
    return (
      here && {
        ...here,
        people: await listPeopleToChoose(tx, { place, actor }),
        organisations: await listOrganisationsToChoose(tx),
      }
    );
  },
  decide: ({ programme, part, people, organisations }, { body }) => {
    const asked = inviteOf(body, { programme, part, personIds: people.map(({ value }) => value) });
    if (!asked.ok) return asked;
    const { organisationId } = asked.value;
    if (organisationId !== null && !organisations.some(({ value }) => value === organisationId))
      return { ok: false, problems: [{ field: "organisation", words: "Choose an organisation of the directory." }] };
    return found({ programme, asked: asked.value });
  },
  save: async (tx, { programme, asked }, { actor, place }) => {
    const { personId, side, organisationId } = asked;
    const askedById = actor.member?.personId ?? "";
    const peopleIds = [...programme.peopleIds, personId];
    await inProgramme(tx, { peopleIds }, () =>
      saveAsked(tx, programme, { personId, part: side, askedById, organisationId }),
    );
    return savedIn(place, { programme, what: "programme.asked", detail: { side } });
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({
      ...drawn,
      ...formShown(view),
      programme: thing?.programme,
      questions: questionsOf(thing ?? { people: [], organisations: [] }),
      typed,
      problems,
    }),
});
