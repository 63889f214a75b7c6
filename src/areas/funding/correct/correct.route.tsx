import { z } from "zod";
import type { Choice } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind } from "../../../nouns/started-from.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Grant } from "../funding.ts";
import { mayKeepGrants } from "../funding.policy.ts";
import { grantForm } from "../grant-form.page.tsx";
import { findGrantHere, findRecipient, listCommunitiesToChoose } from "../grant-here.store.ts";
import { grantFormFields, grantFormOf, onListAlready, tickedCommunities } from "../grant-typed.rules.ts";
import { saveGrantCommunities, saveGrantCorrected } from "../grant-writing.store.ts";
import { fieldsOfGrant } from "../grant.rules.ts";
import { grantAnswer, grantParams, startedFrom } from "../params.schema.ts";

interface Correcting {
  readonly grant: Grant;
  readonly communities: readonly Choice[];
}

export const correctFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding/grants/{grant}/correct",
  summary: "The form that corrects a grant or contract",
  practices: ["P33"],
  reads: { params: grantParams },
  answers: z
    .custom<Correcting>()
    .transform(({ grant }): z.input<typeof grantAnswer> => grant)
    .pipe(grantAnswer),
  permit: mayKeepGrants,
  find: async (tx, { params }) => {
    const here = await findGrantHere(tx, params.grant);
    return here && { ...here, communities: await listCommunitiesToChoose(tx) };
  },
  answer: ({ grant, communities }) => found({ grant, communities }),
  page: ({ grant, communities }, view) =>
    grantForm({
      view,
      communities,
      grant,
      mayRemove: grant.last === null,
      problems: [],
    }),
});

export const correctRoute = changeInPlace({
  path: "/{place}/funding/grants/{grant}/correct",
  summary: "Correct a grant or contract; what was decided about it stays",
  practices: ["P33"],
  reads: { params: grantParams, body: z.strictObject({ ...grantFormFields, startedFrom }) },
  permit: mayKeepGrants,
  find: async (tx, { params, body }) => {
    const here = await findGrantHere(tx, params.grant, "hold");
    const ticked = tickedCommunities(body).join(",");
    return here && { ...here, ticked, communities: await listCommunitiesToChoose(tx) };
  },
  decide: ({ grant }, { body: { startedFrom: shown, ...body } }) => {
    if (isBehind(shown, fieldsOfGrant(grant))) return { ok: false, clash: true, problems: [changedMeanwhile] };
    const asked = grantFormOf(body);
    return asked.ok ? found({ ...asked.value, grant }) : asked;
  },
  save: async (tx, { grant, said, isPublic, communityIds }, { place }) => {
    const { id } = grant;
    // Two pages that became one leave the old name on the list: whoever is paid stays, unless it was written anew.
    const isSame = said.recipient === grant.recipient && said.recipientCode === grant.recipientCode;
    const recipientId = (await findRecipient(tx, said)) ?? (isSame ? grant.recipientId : null);
    await saveGrantCorrected(tx, id, { said, isPublic, recipientId });
    await saveGrantCommunities(tx, id, communityIds);
    return {
      id,
      path: `/${place.slug}/funding/grants/${id}`,
      happened: { what: "funding.grant-corrected", subject: { kind: "grant", id }, detail: { isPublic } },
    };
  },
  clashes: onListAlready,
  form: ({ typed, problems }, view, thing) =>
    grantForm({
      view,
      communities: thing?.communities ?? [],
      grant: thing?.grant,
      typed: { ...typed, communities: thing?.ticked ?? "" },
      problems,
    }),
});
