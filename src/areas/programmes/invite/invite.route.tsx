import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { canChoose, listOrganisationChoices, listPeopleToChoose } from "../choices.store.ts";
import type { Choosing } from "../choices.store.ts";
import { partFormPage } from "../part-form.page.tsx";
import { savedIn, formShown } from "../place-shown.ts";
import { otherSide } from "../programme.ts";
import type { Part, Programme } from "../programme.ts";
import { mayTakePart } from "../programmes.policy.ts";
import { findQuery, programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere, holdHere } from "../programmes.store.ts";
import { inviteFields, inviteOf } from "../putting.rules.ts";
import { problemOfSide } from "../standing-for.rules.ts";
import { findSides } from "../standing-for.store.ts";
import { inProgramme, saveAsked } from "../writing.store.ts";

interface Choices {
  readonly people: Choosing;
  readonly organisations: Choosing;
}

const none: Choosing = { choices: [], areMore: false };

const questionsOf = ({ people, organisations }: Choices): readonly Question[] => [
  { name: "person", label: "Whom do you ask?", kind: "select", choices: people.choices },
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
    choices: organisations.choices,
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
  readonly find: string;
}

export const inviteFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}/invite",
  summary: "The form that asks somebody to take part",
  practices: ["P37"],
  reads: { params: programmeParams, query: findQuery },
  answers: programmeAnswerOf<Inviting>(),
  permit: mayTakePart,
  find: async (tx, { params, query: { find }, actor, place }) => {
    const here = await findHere(tx, params.programme, actor);
    return (
      here && {
        ...here,
        find,
        people: await listPeopleToChoose(tx, { place, actor, find }),
        organisations: await listOrganisationChoices(tx, find),
      }
    );
  },
  answer: ({ programme, part, find, people, organisations }) => found({ programme, part, find, people, organisations }),
  page: ({ programme, part, find, ...choices }, view) => {
    const isOneSided = !programme.people.some((one) => one.part !== part && one.leftAt === null);
    const side = part === null || part === "broker" ? "" : isOneSided ? otherSide(part) : part;
    return partFormPage({
      ...drawn,
      ...formShown(view),
      programme,
      questions: questionsOf(choices),
      typed: { side },
      above: {
        find,
        areMore: choices.people.areMore || choices.organisations.areMore,
        label: "Part of the name of a person or an organisation",
      },
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
  find: async (tx, { params, body, actor, place }) => {
    const here = await holdHere(tx, params.programme, actor);
    const isId = z.uuid().safeParse(body.person).success;
    return (
      here && {
        ...here,
        people: await listPeopleToChoose(tx, { place, actor }),
        organisations: await listOrganisationChoices(tx, "", body.organisation),
        canBeAsked: isId && (await canChoose(tx, { place, actor }, body.person)),
        sides: isId ? await findSides(tx, body.person) : [],
      }
    );
  },
  decide: ({ programme, part, canBeAsked, organisations, sides }, { body }) => {
    const asked = inviteOf(body, { programme, part, personIds: canBeAsked ? [body.person] : [] });
    if (!asked.ok) return asked;
    const problem = problemOfSide(asked.value.side, sides, "side");
    if (problem !== null) return { ok: false, problems: [problem] };
    const { organisationId } = asked.value;
    if (organisationId !== null && !organisations.choices.some(({ value }) => value === organisationId))
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
      questions: questionsOf(thing ?? { people: none, organisations: none }),
      typed,
      problems,
    }),
});
