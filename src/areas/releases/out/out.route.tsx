import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { countEntries, listEntries } from "../ledger.store.ts";
import { placeShown } from "../place-shown.ts";
import { maySeeWhatIsOut } from "../releases.policy.ts";
import type { Entry } from "../kept.schema.ts";
import { outPage } from "./out.page.tsx";

const onAPage = 50;

interface Shown {
  readonly entries: readonly Entry[];
  readonly page: number;
  readonly last: number;
}

export const outRoute = lookInPlace({
  method: "GET",
  path: "/{place}/published/out",
  summary: "What is out: every table of counts that ever left, by whom, when, for whom and how much of it was hidden",
  practices: ["P03"],
  reads: { query: z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) }) },
  answers: z
    .custom<Shown>()
    .transform(({ entries, page, last }) => ({
      page,
      last,
      entries: entries.map(({ whoName, at, ...entry }) => ({ ...entry, who_name: whoName, at: at.toISOString() })),
    }))
    .pipe(
      z.object({
        entries: z.array(
          z.object({
            number: z.int(),
            title: z.string(),
            form: z.string(),
            audience: z.enum(["place", "everyone"]),
            who: z.string(),
            who_name: z.string().nullable(),
            at: z.string(),
            cells: z.int(),
            hidden: z.int(),
          }),
        ),
        page: z.int(),
        last: z.int(),
      }),
    ),
  permit: maySeeWhatIsOut,
  find: async (tx, { query }) => ({
    entries: await listEntries(tx, { limit: onAPage, offset: (query.page - 1) * onAPage }),
    count: await countEntries(tx),
  }),
  answer: ({ entries, count }, { query }) =>
    found({ entries, page: query.page, last: Math.max(1, Math.ceil(count / onAPage)) }),
  page: (shown, view) => outPage({ place: placeShown(view), language: view.language, ...shown }),
});
