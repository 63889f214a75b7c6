import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { mayForgetRecorded } from "../about-me.policy.ts";
import { forgetPerson } from "../erasures.store.ts";
import { findServed } from "../recorded.store.ts";
import { forgetPage } from "./forget.page.tsx";

export const forgetFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/people/{person}/forget",
  summary: "The form that forgets somebody who does not sign in and asked for it",
  practices: ["P23"],
  reads: { params: z.object({ person: z.uuid() }) },
  answers: z.object({ personId: z.string(), name: z.string() }),
  permit: mayForgetRecorded,
  find: async (tx, { params }) => {
    const person = await findServed(tx, params.person);
    return person && { person };
  },
  answer: ({ person: { personId, name } }) => found({ personId, name }),
  page: (person, { language, key, place }) =>
    forgetPage(person, {
      language,
      key,
      problems: [],
      place: { name: place?.name ?? "", slug: place?.slug ?? "" },
    }),
});

export const forgetRoute = changeInPlace({
  path: "/{place}/people/{person}/forget",
  summary: "Forget somebody who does not sign in and asked for it",
  practices: ["P23"],
  reads: {
    params: z.object({ person: z.uuid() }),
    body: z.strictObject({ sure: z.string().max(10).default("") }),
  },
  permit: mayForgetRecorded,
  find: async (tx, { params }, { areas }) => {
    const person = await findServed(tx, params.person);
    return person && { person, held: areas.flatMap((area) => area.held ?? []) };
  },
  decide: ({ held }, { body }) =>
    body.sure === "yes"
      ? found(held)
      : wrong({ field: "sure", words: "Tick that they asked for it. It cannot be undone." }),
  save: async (tx, held, { params, place }) => {
    await forgetPerson(tx, params.person, held);
    return {
      id: params.person,
      path: `/${place.slug}/people`,
      happened: { what: "person.forgotten", subject: { kind: "person", id: params.person }, detail: {} },
    };
  },
  form: ({ problems }, { language, key, place }, thing) =>
    forgetPage(
      { personId: thing?.person.personId ?? "", name: thing?.person.name ?? "" },
      { language, key, problems, place: { name: place?.name ?? "", slug: place?.slug ?? "" } },
    ),
});
