import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { removeOrganisation } from "../leaving.store.ts";
import { findHere } from "../organisation-here.store.ts";
import { mayTakeOrganisationOut } from "../organisation.policy.ts";
import { organisationAnswer, organisationParams } from "../organisation.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { formShown, placeShown } from "../place-shown.ts";

const drawn = {
  title: "Leave the directory",
  lead: "All that stands here about your organisation is deleted, and everybody who is named; so are what it wrote of its money and in alliances, the words of its needs and offers, and what it alone said of its agreements. Your agreements end, and what stands in them stays with the other side. Its name and the day it left stay. This cannot be undone.",
  step: "leave",
  button: "Leave and delete all of it",
  questions: [
    {
      name: "sure",
      label: "Are you sure?",
      hint: "Keep a copy first: the download on this page holds all of it.",
      kind: "checkboxes",
      choices: [{ value: "yes", words: "Yes, take our organisation out" }],
    },
  ],
} as const;

export const leaveFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}/leave",
  summary: "What an organisation takes along when it leaves, as a file, and the form with which it leaves",
  practices: ["P18"],
  reads: { params: organisationParams },
  answers: organisationAnswer,
  permit: mayTakeOrganisationOut,
  find: (tx, { params }) => findHere(tx, params.organisation),
  answer: ({ organisation }) => found({ organisation }),
  downloads: {
    json: ({ organisation }) => ({
      fileName: "our-organisation.json",
      contentType: "application/json; charset=utf-8",
      text: `${JSON.stringify(organisation, null, 2)}\n`,
    }),
  },
  page: ({ organisation }, view) => {
    const place = placeShown(view);
    return partFormPage({
      ...drawn,
      place,
      language: view.language,
      idempotencyKey: view.key,
      organisation,
      before: (
        <p>
          <a href={`/${place.slug}/organisations/${organisation.id}/leave?as=json`}>Take a copy of all of it (JSON)</a>
        </p>
      ),
      problems: [],
    });
  },
});

export const leaveRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/leave",
  summary: "An organisation leaves and takes its own data out",
  practices: ["P18"],
  reads: { params: organisationParams, body: z.strictObject({ sure: z.string().default("") }) },
  permit: mayTakeOrganisationOut,
  find: (tx, { params }) => findHere(tx, params.organisation, "hold"),
  decide: ({ organisation }, { body }) =>
    body.sure === "yes"
      ? found({ id: organisation.id })
      : wrong({ field: "sure", words: "Tick the box if you are sure. Nothing was deleted." }),
  save: async (tx, { id }, { place }) => {
    await removeOrganisation(tx, id);
    const happened = { what: "organisation.left", subject: { kind: "organisation", id }, detail: {} };
    return { id, path: `/${place.slug}/organisations/${id}`, happened };
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({
      ...drawn,
      ...formShown(view),
      organisation: thing?.organisation,
      typed,
      problems,
    }),
});
