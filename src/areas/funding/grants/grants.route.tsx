import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayKeepGrants, maySeeGrants } from "../funding.policy.ts";
import { listGrantsOnPage } from "../grants.store.ts";
import { grantAnswer } from "../params.schema.ts";
import { placeShown } from "../place-shown.ts";
import { countUnmatched } from "../unmatched.store.ts";
import { grantsPage } from "./grants.page.tsx";
import type { GrantsShown } from "./grants.page.tsx";

const told = z.object({
  grants: z.array(grantAnswer).readonly(),
  count: z.number(),
  page: z.number(),
  unmatched: z.number(),
});

export const grantsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding/grants",
  summary: "What commissioners here pay for, the nearest end first; for others, what their own organisation gets",
  practices: ["P33"],
  reads: { query: z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) }) },
  answers: z
    .custom<GrantsShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: maySeeGrants,
  find: async (tx, { query, actor }) => {
    const personId = actor.member?.personId ?? "00000000-0000-4000-8000-000000000000";
    const keeps = mayKeepGrants(actor).allowed;
    return {
      ...(await listGrantsOnPage(tx, keeps ? {} : { gotByPerson: personId }, query.page)),
      unmatched: keeps ? await countUnmatched(tx) : 0,
    };
  },
  answer: ({ grants, count, page, unmatched }, { actor, at }) =>
    found({
      grants,
      count,
      page,
      unmatched,
      mayKeep: mayKeepGrants(actor).allowed,
      today: at.toISOString().slice(0, 10),
    }),
  page: (shown, view) =>
    grantsPage(shown, { place: placeShown(view), language: view.language, idempotencyKey: view.key, problems: [] }),
});
