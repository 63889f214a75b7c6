import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Organisation } from "../organisation.ts";
import { organisationFormPage } from "../organisation-form.page.tsx";
import { findHere, listCommunitiesToChoose } from "../organisation-here.store.ts";
import { saveVersion } from "../organisation-writing.store.ts";
import { mayChangeOrganisation } from "../organisation.policy.ts";
import { organisationFields, organisationOf } from "../organisation.rules.ts";
import { organisationAnswerOf, organisationParams } from "../organisation.schema.ts";
import { formShown } from "../place-shown.ts";
import { roleOfWriter } from "../writer.rules.ts";

interface Changing {
  readonly organisation: Organisation;
  readonly communities: readonly { readonly value: string; readonly words: string }[];
}

export const describeOrganisationFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}/describe",
  summary: "The form that changes what is said of an organisation",
  practices: ["P18"],
  reads: { params: organisationParams },
  answers: organisationAnswerOf<Changing>(),
  permit: mayChangeOrganisation,
  find: async (tx, { params }) => {
    const here = await findHere(tx, params.organisation);
    return here && { ...here, communities: await listCommunitiesToChoose(tx) };
  },
  answer: ({ organisation, communities }) => found({ organisation, communities }),
  page: ({ organisation, communities }, view) =>
    organisationFormPage({
      ...formShown(view),
      communities,
      organisation,
      problems: [],
    }),
});

const behind = {
  field: "number",
  words:
    "Somebody else changed this page while you were writing. Nothing of yours is lost: compare the two below, and send yours again if it should follow.",
};
const nameTaken = { field: "name", words: "Another organisation here has this name. Write another name." };
const numberTaken = { field: "identifiers", words: "Another organisation here has one of these numbers. Check them." };

export const describeOrganisationRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/describe",
  summary: "Change what is said of an organisation; what was stays",
  practices: ["P18"],
  reads: {
    params: organisationParams,
    body: z.strictObject({
      ...organisationFields,
      number: z.coerce
        .number("Send the number of the version you started from.")
        .int()
        .min(1)
        .max(1_000_000)
        .describe("The number of the version you started from: 409 where somebody else wrote one since."),
    }),
  },
  permit: mayChangeOrganisation,
  find: async (tx, { params, body }) => {
    const here = await findHere(tx, params.organisation, "hold");
    const ticked = {
      kinds: tickedOf(body.kinds).join(","),
      serves: tickedOf(body.serves).join(","),
      ledByCommunities: tickedOf(body.ledByCommunities).join(","),
    };
    return here && { ...here, ticked, communities: await listCommunitiesToChoose(tx) };
  },
  decide: ({ organisation }, { body: { number, ...sent } }) => {
    const said = organisationOf(sent);
    if (!said.ok) return said;
    if (number !== organisation.number) return { ok: false, problems: [behind], clash: true };
    return found({ said: said.value, number: number + 1 });
  },
  save: async (tx, { said, number }, { params, place, actor }) => {
    const id = params.organisation;
    await saveVersion(tx, {
      organisationId: id,
      number,
      said,
      personId: actor.member?.personId ?? null,
      role: roleOfWriter(actor),
    });
    const subject = { kind: "organisation", id };
    return {
      id,
      path: `/${place.slug}/organisations/${id}`,
      happened: { what: "organisation.described", subject, detail: { number } },
    };
  },
  clashes: { organisation_named_once: nameTaken, organisation_identifier_pkey: numberTaken },
  form: ({ typed, problems }, view, thing) =>
    organisationFormPage({
      ...formShown(view),
      communities: thing?.communities ?? [],
      organisation: thing?.organisation,
      typed: { ...typed, ...thing?.ticked },
      problems,
    }),
});
