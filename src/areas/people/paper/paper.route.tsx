import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeOnPaper } from "../about-me.policy.ts";
import { asThemselves } from "../own-rows.store.ts";
import { findServed } from "../recorded.store.ts";
import { saidShape } from "../said.schema.ts";
import { findSaid } from "../said.store.ts";
import { paperPage } from "./paper.page.tsx";

const nothing = { standings: [], sheets: [], consents: [] };

export const paperRoute = lookInPlace({
  method: "GET",
  path: "/{place}/people/{person}/paper",
  summary: "What is kept on somebody and what they agreed to, to print for them",
  practices: ["P23"],
  reads: { params: z.object({ person: z.uuid() }) },
  answers: z.object({
    personId: z.string(),
    name: z.string(),
    hasLogin: z.boolean(),
    agreement: z.object({ agreedOn: z.string(), heardBy: z.string(), language: z.string() }).nullable(),
    said: saidShape,
    today: z.string(),
  }),
  permit: maySeeOnPaper,
  find: async (tx, { params, actor }) => {
    const person = await findServed(tx, params.person);
    if (person === undefined) return undefined;
    const isTheirs = !person.hasLogin || actor.member?.personId === person.personId;
    const said = isTheirs ? await asThemselves(tx, [person.personId], () => findSaid(tx, person.personId)) : nothing;
    return { person, said };
  },
  answer: ({ person, said }, { at }) => found({ ...person, said, today: at.toISOString().slice(0, 10) }),
  page: ({ today, ...shown }, { language, place }) =>
    paperPage(shown, { language, today, place: { name: place?.name ?? "", slug: place?.slug ?? "" } }),
});
