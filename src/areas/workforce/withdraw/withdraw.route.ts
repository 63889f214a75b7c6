import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findOwnIntroduction, removeIntroduction } from "../introductions.store.ts";
import { mayIntroduceOneself } from "../workforce.policy.ts";

export const withdrawRoute = changeInPlace({
  path: "/{place}/workforce/me/withdraw",
  summary: "Take back what one said of oneself: it is gone at once",
  practices: ["P13"],
  reads: { body: z.strictObject({}) },
  permit: mayIntroduceOneself,
  find: async (tx, { actor }) => ({
    own: actor.member === null ? null : ((await findOwnIntroduction(tx, actor.member.personId)) ?? null),
  }),
  decide: ({ own }) => found({ own }),
  save: async (tx, { own }, { actor, place }) => {
    await removeIntroduction(tx, actor.member?.personId ?? "");
    const id = own?.id ?? actor.member?.personId ?? "";
    return {
      id,
      path: `/${place.slug}/workforce/me`,
      happened: { what: "workforce.withdrawn", subject: { kind: "introduction", id }, detail: {} },
    };
  },
});
