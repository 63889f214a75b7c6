import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findSameOrganisation } from "../directory.store.ts";
import { giftUseFields, giftUseOf } from "../gift.rules.ts";
import type { Organisation } from "../organisation.ts";
import { findHere } from "../organisation-here.store.ts";
import { saveGiftUse } from "../organisation-writing.store.ts";
import { mayCreditUse } from "../organisation.policy.ts";
import { sameNameKey } from "../organisation.rules.ts";
import { organisationAnswer, organisationParams } from "../organisation.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { formShown } from "../place-shown.ts";
import type { Question } from "../questions.page.tsx";

const drawn = {
  title: "Say what was used",
  lead: "Whoever offered it is thanked by name on both pages.",
  step: "use",
  button: "Keep this",
};

const questionsOf = (organisation: Organisation | undefined): readonly Question[] => [
  {
    name: "gift",
    label: "What was used?",
    kind: "select",
    choices: (organisation?.gifts ?? []).map(({ id, words }) => ({ value: id, words })),
  },
  {
    name: "usedBy",
    label: "Which organisation used it?",
    hint: "Its name as it stands in the directory.",
    kind: "text",
  },
  { name: "forWhat", label: "For what?", kind: "long" },
  { name: "usedOn", label: "On which day?", hint: "For example, 31 3 2026", kind: "date" },
  { name: "cameBack", label: "What came back for it?", hint: "Money, a service in return, thanks.", kind: "long" },
];

export const useFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}/use",
  summary: "The form that credits an organisation for what others used",
  practices: ["P15"],
  reads: { params: organisationParams },
  answers: organisationAnswer,
  permit: mayCreditUse,
  find: (tx, { params }) => findHere(tx, params.organisation),
  answer: ({ organisation }) => found({ organisation }),
  page: ({ organisation }, view) =>
    partFormPage({
      ...drawn,
      ...formShown(view),
      organisation,
      questions: questionsOf(organisation),
      problems: [],
    }),
});

export const useRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/use",
  summary: "Credit an organisation for what others used: who, for what, when, and what came back",
  practices: ["P15"],
  reads: { params: organisationParams, body: z.strictObject(giftUseFields) },
  permit: mayCreditUse,
  find: async (tx, { params, body }) => {
    const here = await findHere(tx, params.organisation, "hold");
    const same = await findSameOrganisation(tx, { nameKey: sameNameKey(body.usedBy), identifiers: [] });
    return here && { ...here, user: same.byName };
  },
  decide: ({ organisation, user }, { body, at }) =>
    giftUseOf(body, { giftIds: organisation.gifts.map(({ id }) => id), user, today: at.toISOString().slice(0, 10) }),
  save: async (tx, asked, { params, place }) => {
    const id = await saveGiftUse(tx, asked);
    const subject = { kind: "organisation", id: params.organisation };
    return {
      id,
      path: `/${place.slug}/organisations/${params.organisation}`,
      happened: { what: "organisation.credited", subject, detail: { gift: asked.giftId, usedBy: asked.usedById } },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({
      ...drawn,
      ...formShown(view),
      organisation: thing?.organisation,
      questions: questionsOf(thing?.organisation),
      typed,
      problems,
    }),
});
