import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listServices } from "../../organisations/index.ts";
import { findOwnIntroduction, saveIntroduction } from "../introductions.store.ts";
import { formShown } from "../place-shown.ts";
import { mayIntroduceOneself } from "../workforce.policy.ts";
import { introductionFields, introductionOf } from "../written.rules.ts";
import { mePage } from "./me.page.tsx";
import type { MeShown } from "./me.page.tsx";

const findMe = async (tx: Tx, actor: Actor): Promise<MeShown> => ({
  own: actor.member === null ? null : ((await findOwnIntroduction(tx, actor.member.personId)) ?? null),
  services: (await listServices(tx)).map(({ id, name }) => ({ id, name })),
});

const drawing = (shown: MeShown, attempt: Attempt, view: View) => mePage(shown, { ...formShown(view), ...attempt });

export const meRoute = lookInPlace({
  method: "GET",
  path: "/{place}/workforce/me",
  summary: "The form on which somebody who works for a service says who they are, or takes it back",
  practices: ["P13"],
  answers: z
    .custom<MeShown>()
    .transform(({ own }) => ({ isShown: own !== null }))
    .pipe(z.object({ isShown: z.boolean() })),
  permit: mayIntroduceOneself,
  find: (tx, { actor }) => findMe(tx, actor),
  answer: ({ own, services }) => found({ own, services }),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

export const introduceRoute = changeInPlace({
  path: "/{place}/workforce/me",
  summary: "Say who one is to communities, of oneself alone and with one’s own yes",
  practices: ["P13"],
  reads: { body: z.strictObject(introductionFields) },
  permit: mayIntroduceOneself,
  find: (tx, { actor }) => findMe(tx, actor),
  decide: ({ services }, { body, at, language }) =>
    introductionOf(body, { services, today: at.toISOString().slice(0, 10), language }),
  save: async (tx, said, { actor, place }) => {
    const id = await saveIntroduction(tx, said, actor.member?.personId ?? "");
    return {
      id,
      path: `/${place.slug}/workforce/me`,
      happened: { what: "workforce.introduced", subject: { kind: "introduction", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) => drawing(thing ?? { own: null, services: [] }, attempt, view),
});
