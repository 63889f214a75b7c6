import { z } from "zod";
import type { Actor } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { roleOfWriter } from "../author.rules.ts";
import { mayChooseForCommunity, mayWriteDownANo } from "../communities.policy.ts";
import { findCommunity } from "../communities.store.ts";
import { communityParams } from "../community-params.schema.ts";
import { holdCommunity } from "../describing.store.ts";
import { notReadPage } from "../not-read.page.tsx";
import { placeShown } from "../place-shown.ts";
import { saveNo, saveNoEnded } from "./choice.store.ts";
import { notHerePage } from "./not-here.page.tsx";
import { choiceOf } from "./not-here.rules.ts";

interface Choosing {
  readonly community: { readonly id: string; readonly name: string; readonly isHere: boolean };
  readonly may: Permission;
}

const mayOf = (actor: Actor, isHere: boolean): Permission => mayChooseForCommunity(actor, { isHere });

export const notHereFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/communities/{community}/not-here",
  summary: "The form for a community's no, or for its coming back",
  practices: ["P01"],
  reads: { params: communityParams },
  answers: z
    .custom<Choosing>()
    .transform(({ community: { id, isHere }, may }) => ({ id, isHere, allowed: may.allowed, because: may.because }))
    .pipe(z.object({ id: z.string(), isHere: z.boolean(), allowed: z.boolean(), because: z.string() })),
  permit: mayWriteDownANo,
  find: async (tx, { params }) => {
    const community = await findCommunity(tx, params.community);
    return community && { community: { ...community, isHere: community.chose === null } };
  },
  answer: ({ community }, { actor }) =>
    found({
      community: { id: community.id, name: community.name, isHere: community.isHere },
      may: mayOf(actor, community.isHere),
    }),
  page: ({ community, may }, view) =>
    notHerePage({
      place: placeShown(view),
      language: view.language,
      idempotencyKey: view.key,
      community,
      may,
      typed: {},
      problems: [],
    }),
});

const text = z.string().default("");

export const notHereRoute = changeInPlace({
  path: "/{place}/communities/{community}/not-here",
  summary: "Write down a community's no, or that it wants to be here after all",
  practices: ["P01"],
  reads: {
    params: communityParams,
    body: z.strictObject({
      wants: text.describe("not-here, or here for its coming back."),
      toldBy: text.describe("Who said so for the community."),
      words: text,
    }),
  },
  permit: mayChooseForCommunity,
  find: async (tx, { params }) => {
    await holdCommunity(tx, params.community);
    const community = await findCommunity(tx, params.community);
    return community && { community, isHere: community.chose === null };
  },
  decide: ({ isHere }, { body }) => choiceOf(body, isHere),
  save: async (tx, { wants, toldBy, words }, { params, place, actor, at }) => {
    const communityId = params.community;
    const personId = actor.member?.personId ?? null;
    if (wants === "here") await saveNoEnded(tx, { communityId, words, at });
    else await saveNo(tx, { communityId, toldBy, words, personId, role: roleOfWriter(actor) });
    return {
      id: communityId,
      path: `/${place.slug}/communities/${communityId}`,
      happened: {
        what: wants === "here" ? "community.came-back" : "community.chose-not-to-be-here",
        subject: { kind: "community", id: communityId },
        detail: {},
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    thing === undefined
      ? notReadPage(problems, view.language)
      : notHerePage({
          place: placeShown(view),
          language: view.language,
          idempotencyKey: view.key,
          community: { id: thing.community.id, name: thing.community.name, isHere: thing.isHere },
          may: mayOf(view.actor, thing.isHere),
          typed,
          problems,
        }),
});
