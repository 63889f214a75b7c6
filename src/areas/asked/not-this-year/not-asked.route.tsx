import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { listCommunitiesHere } from "../asked-here.store.ts";
import { maySeeNotAsked, mayWriteAsked } from "../asked.policy.ts";
import { aYearBefore } from "../asked.rules.ts";
import { named } from "../asked.schema.ts";
import { listAsked } from "../asked.store.ts";
import { voiceBandWords, withKnown } from "../known.rules.ts";
import { findKnown } from "../known.store.ts";
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
        groups: z
          .array(named.extend({ metOn: z.string().nullable() }))
          .readonly()
          .describe("Groups for this community, and when they last met, where that was open to the place."),
        asks: z.number().describe("How often partners were asked about it in the last twelve months."),
        voices: z.enum(["some", "many"]).nullable().describe("Voices answered: at least 10, or about 50 or more."),
        isAsked: z.boolean().describe("In the last twelve months."),
      }),
    )
    .readonly(),
});

const sheetOf = ({ from, communities }: NotAskedShown) => ({
  fileName: `not-asked-since-${from}`,
  sheet: "Who was asked",
  columns: ["Community", "Asked this year", "Last asked", "By", "Its groups", "Times partners were asked", "Voices"],
  rows: communities.map(({ community, isAsked, lastOn, services, groups, asks, voices }) => [
    community.name,
    isAsked ? "yes" : "no",
    lastOn ?? "never, as far as is written down",
    services.map(({ name }) => name).join(", "),
    groups.map(({ name }) => name).join(", "),
    asks,
    voices === null ? "" : voiceBandWords[voices],
  ]),
  notes: [
    `By any service, or as its own group met, since ${from}. Occasions, not people. Partners who were asked, and people who spoke by themselves, do not count as asked.`,
  ],
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
  find: async (tx, { at, actor }) => {
    const today = at.toISOString().slice(0, 10);
    const from = aYearBefore(today);
    return {
      from,
      communities: await listCommunitiesHere(tx),
      asked: await listAsked(tx),
      known: await findKnown(tx, actor, { from, today }),
    };
  },
  answer: ({ from, communities, asked, known }, { actor }) =>
    found({
      from,
      communities: withKnown(communities, asked, known).map((line) => ({
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
