import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { mayKeepGrants } from "../funding.policy.ts";
import { grantForm } from "../grant-form.page.tsx";
import { findRecipient, listCommunitiesToChoose } from "../grant-here.store.ts";
import { saveGrantCommunities, saveGrants } from "../grant-writing.store.ts";
import { grantFormFields, grantFormOf, onListAlready, tickedCommunities } from "../grant-typed.rules.ts";

const choices = z.array(z.object({ value: z.string(), words: z.string() })).readonly();

export const newGrantFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding/grants/new",
  summary: "The form with which a commissioner writes down what they pay for",
  practices: ["P33"],
  answers: z.object({ communities: choices }),
  permit: mayKeepGrants,
  find: async (tx) => ({ communities: await listCommunitiesToChoose(tx) }),
  answer: ({ communities }) => found({ communities }),
  page: ({ communities }, view) => grantForm({ view, communities, problems: [] }),
});

export const newGrantRoute = changeInPlace({
  path: "/{place}/funding/grants",
  summary: "Write down a grant or contract of a commissioner of this place",
  practices: ["P33"],
  reads: { body: z.strictObject(grantFormFields) },
  permit: mayKeepGrants,
  find: async (tx, { body }) => ({
    communities: await listCommunitiesToChoose(tx),
    ticked: tickedCommunities(body).join(","),
  }),
  decide: (_here, { body }) => grantFormOf(body),
  save: async (tx, { said, isPublic, communityIds }, { actor, at, place }) => {
    const recipientId = await findRecipient(tx, said);
    const recorded = { ownerId: actor.member?.personId ?? null, recordedOn: at.toISOString().slice(0, 10) };
    const [id = ""] = await saveGrants(tx, [{ said, recipientId, isPublic }], recorded);
    await saveGrantCommunities(tx, id, communityIds);
    return {
      id,
      path: `/${place.slug}/funding/grants/${id}`,
      happened: { what: "funding.grant-written", subject: { kind: "grant", id }, detail: { isPublic } },
    };
  },
  clashes: onListAlready,
  form: ({ typed, problems }, view, thing) =>
    grantForm({
      view,
      communities: thing?.communities ?? [],
      typed: { ...typed, communities: thing?.ticked ?? "" },
      problems,
    }),
});
