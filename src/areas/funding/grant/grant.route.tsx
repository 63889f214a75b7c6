import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { Decided, Grant } from "../funding.ts";
import { mayKeepGrants, maySeeGrant, mayWriteForOrganisation } from "../funding.policy.ts";
import { findGrantHere, listCommunitiesToChoose } from "../grant-here.store.ts";
import { listDecisions } from "../grants.store.ts";
import { decidedAnswer, grantAnswer, grantParams } from "../params.schema.ts";
import { placeShown } from "../place-shown.ts";
import { grantPage } from "./grant.page.tsx";
import type { GrantShown } from "./grant.page.tsx";

const told = z.object({ grant: grantAnswer, decisions: z.array(decidedAnswer).readonly() });

interface Found {
  readonly grant: Grant;
  readonly decisions: readonly Decided[];
}

export const grantRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding/grants/{grant}",
  summary: "A grant or contract: when it ends, what people would lose, and what was decided",
  practices: ["P33"],
  reads: { params: grantParams },
  answers: z
    .custom<GrantShown>()
    .transform(({ grant, decisions }: Found): z.input<typeof told> => ({ grant, decisions }))
    .pipe(told),
  permit: maySeeGrant,
  find: async (tx, { params }) => {
    const here = await findGrantHere(tx, params.grant);
    if (here === undefined) return undefined;
    const names = new Map((await listCommunitiesToChoose(tx)).map(({ value, words }) => [value, words]));
    return { ...here, names, decisions: await listDecisions(tx, params.grant) };
  },
  answer: ({ grant, workerIds, names, decisions }, { actor, at }) =>
    found({
      grant,
      decisions,
      communities: grant.communityIds.flatMap((id) => {
        const name = names.get(id);
        return name === undefined ? [] : [{ id, name }];
      }),
      mayKeep: mayKeepGrants(actor).allowed,
      isOwner: grant.ownerId !== null && grant.ownerId === actor.member?.personId,
      mayAnswer: mayWriteForOrganisation(actor, { workerIds }).allowed,
      today: at.toISOString().slice(0, 10),
    }),
  page: (shown, view) => grantPage(shown, { place: placeShown(view), idempotencyKey: view.key }),
});
