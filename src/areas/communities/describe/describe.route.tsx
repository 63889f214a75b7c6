import { z } from "zod";
import { asKept } from "../../../nouns/name.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { descriptionAnswer } from "../answers.schema.ts";
import { roleOfWriter } from "../author.rules.ts";
import { mayDescribeCommunity } from "../communities.policy.ts";
import { findCommunity, findCommunityNamed } from "../communities.store.ts";
import { communityParams } from "../community-params.schema.ts";
import type { Community } from "../community.ts";
import { descriptionFields, descriptionOf } from "../description.rules.ts";
import { holdCommunity, saveDescription } from "../describing.store.ts";
import { localCategoriesOf } from "../local-categories.store.ts";
import { notReadPage } from "../not-read.page.tsx";
import { placeShown } from "../place-shown.ts";
import type { LocalCategory } from "../schemes/local-category.rules.ts";
import { describePage } from "./describe.page.tsx";
import { changeOf, nameTaken } from "./describe.rules.ts";

interface Describing {
  readonly community: Community;
  readonly locals: readonly LocalCategory[];
}

export const describeFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/communities/{community}/describe",
  summary: "The form that changes a community's description",
  practices: ["P01"],
  reads: { params: communityParams },
  answers: z
    .custom<Describing>()
    .transform(({ community }) => ({ id: community.id, description: community.description }))
    .pipe(z.object({ id: z.string(), description: descriptionAnswer })),
  permit: mayDescribeCommunity,
  find: async (tx, { params }) => {
    const community = await findCommunity(tx, params.community);
    return community && { community, isHere: community.chose === null, locals: await localCategoriesOf(tx) };
  },
  answer: ({ community, locals }) => found({ community, locals }),
  page: ({ community, locals }, view) =>
    describePage({
      place: placeShown(view),
      language: view.language,
      idempotencyKey: view.key,
      community,
      locals,
      problems: [],
    }),
});

const numberField = z.coerce
  .number("Send the number of the description you started from.")
  .int()
  .min(1)
  .max(1_000_000)
  .describe("The number of the description you started from: 409 where somebody else wrote one since.");

export const describeRoute = changeInPlace({
  path: "/{place}/communities/{community}/describe",
  summary: "Change a community's description; what was stays",
  practices: ["P01"],
  reads: { params: communityParams, body: z.strictObject({ ...descriptionFields, number: numberField }) },
  permit: mayDescribeCommunity,
  find: async (tx, { params, body }) => {
    await holdCommunity(tx, params.community);
    const community = await findCommunity(tx, params.community);
    if (community === undefined) return undefined;
    return {
      community,
      isHere: community.chose === null,
      locals: await localCategoriesOf(tx),
      sameName: await findCommunityNamed(tx, asKept(body.name)),
    };
  },
  decide: ({ community, locals, sameName }, { body, at }) => {
    const { number, ...sent } = body;
    return changeOf({
      asked: descriptionOf(sent, { locals, today: at.toISOString().slice(0, 10) }),
      current: community.description,
      startedFrom: number,
      nameTaken: sameName !== undefined && sameName.id !== community.id,
    });
  },
  save: async (tx, { described, number }, { params, place, actor }) => {
    const writer = { personId: actor.member?.personId ?? null, role: roleOfWriter(actor) };
    await saveDescription(tx, { communityId: params.community, number, described, ...writer });
    return {
      id: params.community,
      path: `/${place.slug}/communities/${params.community}`,
      happened: {
        what: "community.described",
        subject: { kind: "community", id: params.community },
        detail: { number },
      },
    };
  },
  clashes: { community_named_once: nameTaken },
  form: ({ typed, problems }, view, thing) =>
    thing === undefined
      ? notReadPage(problems, view.language)
      : describePage({
          place: placeShown(view),
          language: view.language,
          idempotencyKey: view.key,
          community: thing.community,
          locals: thing.locals,
          typed,
          problems,
        }),
});
