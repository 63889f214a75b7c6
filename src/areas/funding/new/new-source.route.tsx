import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { roleOfWriter } from "../../organisations/index.ts";
import { mayWriteForOrganisation } from "../funding.policy.ts";
import { findOrganisationHere, listCommissioners } from "../organisation-here.store.ts";
import { organisationParams } from "../params.schema.ts";
import { sourceForm } from "../source-form.page.tsx";
import { sourceFields, sourceOf } from "../source.rules.ts";
import { saveSource } from "../sources.store.ts";

const named = z.object({ id: z.string(), name: z.string() });

export const newSourceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding/organisations/{organisation}/new",
  summary: "The form with which an organisation writes down where its money comes from",
  practices: ["P33"],
  reads: { params: organisationParams },
  answers: z.object({
    organisation: named,
    commissioners: z.array(z.object({ value: z.string(), words: z.string() })).readonly(),
  }),
  permit: mayWriteForOrganisation,
  find: async (tx, { params, place }) => {
    const here = await findOrganisationHere(tx, params.organisation);
    return here && { ...here, commissioners: await listCommissioners(tx, place.id) };
  },
  answer: ({ organisation, commissioners }) => found({ organisation, commissioners }),
  page: ({ organisation, commissioners }, view) => sourceForm({ view, organisation, commissioners, problems: [] }),
});

export const newSourceRoute = changeInPlace({
  path: "/{place}/funding/organisations/{organisation}",
  summary: "An organisation writes down where its money comes from, and who may see it",
  practices: ["P33"],
  reads: { params: organisationParams, body: z.strictObject(sourceFields) },
  permit: mayWriteForOrganisation,
  find: async (tx, { params, place, body }) => {
    const here = await findOrganisationHere(tx, params.organisation);
    const ticked = tickedOf(body.readers).join(",");
    return here && { ...here, ticked, commissioners: await listCommissioners(tx, place.id) };
  },
  decide: ({ commissioners }, { body }) => sourceOf(body, commissioners),
  save: async (tx, said, { params, place, actor, at }) => {
    const by = { personId: actor.member?.personId ?? null, role: roleOfWriter(actor), at };
    const id = await saveSource(tx, params.organisation, { said, by });
    return {
      id,
      path: `/${place.slug}/funding/organisations/${params.organisation}`,
      happened: {
        what: "funding.source-written",
        subject: { kind: "organisation", id: params.organisation },
        detail: { source: id, releasedTo: said.releasedTo },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    sourceForm({
      view,
      organisation: thing?.organisation,
      commissioners: thing?.commissioners ?? [],
      typed: { ...typed, readers: thing?.ticked ?? "" },
      problems,
    }),
});
