import { z } from "zod";
import { rowsOnAPage } from "../../../nouns/one-page.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listOwnIds } from "../concerned.store.ts";
import { listToConfirm, pageOfContributions, waitingMax } from "../contributions.store.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { mayReadAll, maySeeRecognition, mayWriteForOthers } from "../recognition.policy.ts";
import { contributionShown } from "../recognition.schema.ts";
import { stateOf } from "../state.rules.ts";
import { recognitionPage } from "./recognition.page.tsx";
import type { ListShown } from "./recognition.page.tsx";

const told = z.object({
  contributions: z
    .array(contributionShown)
    .max(rowsOnAPage + waitingMax)
    .readonly()
    .describe("On the first page what waits for the word of whoever asks stands first."),
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
    const all = { personId: mayReadAll(actor).allowed ? null : personId, organisationIds };
    const shown = await pageOfContributions(tx, all, page);
    const ids = shown.contributions.map(({ id }) => id);
    const own = { personId, organisationIds };
    const waiting = personId === null ? [] : await listToConfirm(tx, own, shown.page === 1 ? undefined : ids);
    const others = shown.contributions.filter(({ id }) => waiting.every((one) => one.id !== id));
    const forOthers = mayWriteForOthers(actor).allowed;
    const isOfSome = organisationIds.length > 0;
    const may = { statement: isOfSome, sheets: isOfSome || forOthers, call: forOthers };
    // What waits for a word stands first, however old it is: one page below it would wait for ever.
    const first = shown.page === 1 ? [...waiting, ...others] : shown.contributions;
    return { ...shown, contributions: first, waitingIds: waiting.map(({ id }) => id), may };
  },
  answer: ({ contributions, count, page, last, waitingIds, may }) =>
    found({ contributions, count, page, last, waitingIds, may }),
  page: (shown, view) => recognitionPage(shown, formShown(view)),
});
