import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySayOfOneself } from "../about-me.policy.ts";
import { findEquality } from "../equality.store.ts";
import { asThemselves } from "../own-rows.store.ts";
import { saidShape } from "../said.schema.ts";
import { findSaid } from "../said.store.ts";
import { aboutMePage } from "./about-me.page.tsx";

const nothing = { standings: [], sheets: [], consents: [] };

export const aboutMeRoute = lookInPlace({
  method: "GET",
  path: "/{place}/about-me",
  summary: "What you say of yourself in this place, and who sees each part; only for you",
  practices: ["P23"],
  answers: saidShape.extend({ mayBeAskedEquality: z.boolean() }),
  permit: maySayOfOneself,
  find: async (tx, { actor: { member } }) =>
    member === null
      ? { said: nothing, mayBeAskedEquality: true }
      : asThemselves(tx, [member.personId], async () => ({
          said: await findSaid(tx, member.personId),
          mayBeAskedEquality: (await findEquality(tx, member.personId)).stoppedAt === null,
        })),
  answer: ({ said, mayBeAskedEquality }) => found({ ...said, mayBeAskedEquality }),
  page: (answer, { place, actor }) =>
    aboutMePage(answer, { name: place?.name ?? "", slug: place?.slug ?? "" }, actor.member?.personId ?? ""),
});
