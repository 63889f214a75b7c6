import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { mayRecordPerson } from "../about-me.policy.ts";
import { saveRecorded } from "../recorded.store.ts";
import { recordPage } from "./record.page.tsx";
import { recordOf } from "./record.rules.ts";

export const recordFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/people/record",
  summary: "The form that writes down somebody who does not sign in and agreed to it",
  practices: ["P23"],
  answers: z.object({}),
  permit: mayRecordPerson,
  answer: () => found({}),
  page: (_nothing, { language, key, place }) =>
    recordPage({
      language,
      key,
      problems: [],
      typed: {},
      place: { name: place?.name ?? "", slug: place?.slug ?? "" },
    }),
});

export const recordRoute = changeInPlace({
  path: "/{place}/people/record",
  summary: "Write down somebody who does not sign in: their name, and who heard them agree, when and in which language",
  practices: ["P23"],
  reads: {
    body: z.strictObject({
      name: z.string().default(""),
      agreed: z.string().default(""),
      agreedOn: z.string().max(40).default(""),
      heardBy: z.string().default(""),
      language: z.string().default(""),
    }),
  },
  permit: mayRecordPerson,
  decide: (_nothing, { body, at }) => recordOf(body, at.toISOString().slice(0, 10)),
  save: async (tx, recorded, { actor, place }) => {
    const id = await saveRecorded(tx, { ...recorded, by: actor.member?.personId ?? "" });
    return {
      id,
      path: `/${place.slug}/people/${id}/paper`,
      happened: { what: "person.recorded", subject: { kind: "person", id }, detail: {} },
    };
  },
  form: ({ typed, problems }, { language, key, place }) =>
    recordPage({
      language,
      key,
      problems,
      typed,
      place: { name: place?.name ?? "", slug: place?.slug ?? "" },
    }),
});
