import { z } from "zod";
import { rowsOnAPage } from "../../../nouns/one-page.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listOwnIds } from "../concerned.store.ts";
import { pageOfContributions } from "../contributions.store.ts";
import { placeShown } from "../../../nouns/place-shown.ts";
import { mayReadAll, maySeeRecognition } from "../recognition.policy.ts";
import { contributionShown } from "../recognition.schema.ts";
import { stateOf } from "../state.rules.ts";
import { recognitionPage } from "./recognition.page.tsx";
import type { ListShown } from "./recognition.page.tsx";

const told = z.object({
  contributions: z.array(contributionShown).max(rowsOnAPage).readonly(),
  count: z.number(),
  page: z.number(),
});

export const recognitionRoute = lookInPlace({
  method: "GET",
  path: "/{place}/recognition",
  summary:
    "What was given: one’s own, one’s organisation’s, what one wrote down; all of it for those who answer for it",
  practices: ["P14"],
  reads: { query: z.object({ page: z.coerce.number().int().min(1).max(400).default(1) }) },
  answers: z
    .custom<ListShown>()
    .transform(({ contributions, count, page }): z.input<typeof told> => ({
      contributions: contributions.map((one) => ({ ...one, state: stateOf(one) })),
      count,
      page,
    }))
    .pipe(told),
  permit: maySeeRecognition,
  find: async (tx, { actor, query: { page } }) => {
    const personId = actor.member?.personId ?? null;
    const organisationIds = personId === null ? [] : await listOwnIds(tx, personId);
    return pageOfContributions(tx, { personId: mayReadAll(actor).allowed ? null : personId, organisationIds }, page);
  },
  answer: ({ contributions, count, page, last }) => found({ contributions, count, page, last }),
  page: (shown, view) => recognitionPage(shown, { place: placeShown(view), language: view.language }),
});
