import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { listCommunitiesHere } from "../asked-here.store.ts";
import { maySeeNotAsked, mayWriteAsked } from "../asked.policy.ts";
import { aYearBefore, lastAsked } from "../asked.rules.ts";
import { named } from "../asked.schema.ts";
import { listAsked } from "../asked.store.ts";
import { placeShown } from "../place-shown.ts";
import { notAskedPage } from "./not-asked.page.tsx";
import type { NotAskedShown } from "./not-asked.page.tsx";

const told = z.object({
  from: z.string(),
  communities: z
    .array(
      z.object({
        community: named,
        lastOn: z.string().nullable(),
        services: z.array(named).readonly(),
        isAsked: z.boolean().describe("In the last twelve months."),
      }),
    )
    .readonly(),
});

const sheetOf = ({ from, communities }: NotAskedShown) => ({
  fileName: `not-asked-since-${from}`,
  sheet: "Who was asked",
  columns: ["Community", "Asked this year", "Last asked", "By"],
  rows: communities.map(({ community, isAsked, lastOn, services }) => [
    community.name,
    isAsked ? "yes" : "no",
    lastOn ?? "never, as far as is written down",
    services.map(({ name }) => name).join(", "),
  ]),
  notes: [`By any service, since ${from}. Occasions, not people.`],
});

export const notAskedRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asked/not-this-year",
  summary: "By community: who was not asked by any service in the last twelve months",
  practices: ["P24"],
  answers: z
    .custom<NotAskedShown>()
    .transform(({ from, communities }): z.input<typeof told> => ({ from, communities }))
    .pipe(told),
  permit: maySeeNotAsked,
  find: async (tx, { at }) => ({
    from: aYearBefore(at.toISOString().slice(0, 10)),
    communities: await listCommunitiesHere(tx),
    asked: await listAsked(tx),
  }),
  answer: ({ from, communities, asked }, { actor }) =>
    found({
      from,
      communities: lastAsked(communities, asked).map((line) => ({
        ...line,
        isAsked: line.lastOn !== null && line.lastOn >= from,
      })),
      mayWrite: mayWriteAsked(actor).allowed,
    }),
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) => notAskedPage(shown, placeShown(view)),
});
