import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { listCommunities } from "../../communities/index.ts";
import { countEntries, listEntries } from "../entry.store.ts";
import { onePage, rowsOnAPage } from "../../../nouns/one-page.ts";
import { entryKinds, topics, topicWords } from "../entry.ts";
import { maySeeExchange } from "../exchange.policy.ts";
import { entryListed } from "../entry.schema.ts";
import { lineOf } from "../line.rules.ts";
import { placeShown } from "../place-shown.ts";
import { isOpen, stateWords } from "../standing.rules.ts";
import { ledgerPage, leftOutWords } from "./ledger.page.tsx";
import type { LedgerShown } from "./ledger.page.tsx";

const told = z.object({
  entries: z.array(entryListed).max(rowsOnAPage).readonly(),
  count: z.number(),
  page: z.number(),
  leftOut: z.number().describe("Older entries that fit as well and were not looked at: ask for less at once."),
});

const orNone = <Shape extends z.ZodType>(shape: Shape) => z.union([z.literal(""), shape]).default("");
const orUndefined = <Text extends string>(text: Text | ""): Text | undefined => (text === "" ? undefined : text);

/** All that was asked for, one line an entry. */
const sheetOf = ({ all, leftOut, today }: LedgerShown) => ({
  fileName: `needs-and-offers-${today}`,
  sheet: "Needs and offers",
  columns: ["What", "Need or offer", "Whose", "Side", "About", "Until", "How it stands"],
  rows: all.map((line) => [
    line.title,
    line.kind,
    line.ofName,
    line.side,
    topicWords[line.topic],
    line.untilOn,
    stateWords[line.state],
  ]),
  notes: [`As it was on ${today}.`, ...(leftOut === 0 ? [] : [leftOutWords(leftOut)])],
});

export const ledgerRoute = lookInPlace({
  method: "GET",
  path: "/{place}/exchange",
  summary: "What both sides need and offer, the newest first, by kind, topic, community and words",
  practices: ["P36"],
  reads: {
    query: z.object({
      kind: orNone(z.enum(entryKinds)),
      topic: orNone(z.enum(topics)),
      community: orNone(z.uuid()),
      q: z.string().trim().max(200).default(""),
      open: orNone(z.literal("yes")).describe("yes: only those that can still be met or taken up."),
      page: z.coerce.number().int().min(1).max(1000).default(1),
    }),
  },
  answers: z
    .custom<LedgerShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: maySeeExchange,
  find: async (tx, { query }) => {
    const wanted = {
      kind: orUndefined(query.kind),
      topic: orUndefined(query.topic),
      communityId: orUndefined(query.community),
      text: orUndefined(query.q),
    };
    return {
      entries: await listEntries(tx, wanted),
      countInAll: await countEntries(tx, wanted),
      communities: (await listCommunities(tx))
        .filter(({ isHere }) => isHere)
        .map(({ id, name }) => ({ value: id, words: name })),
    };
  },
  answer: ({ entries, countInAll, communities }, { query, at }) => {
    const today = at.toISOString().slice(0, 10);
    const { page: asked, ...typed } = query;
    const all = entries
      .filter((entry) => query.open === "" || isOpen(entry, today))
      .map((entry) => lineOf(entry, today));
    const { rows, ...paging } = onePage(all, asked);
    return found({
      entries: rows,
      all,
      ...paging,
      leftOut: countInAll - entries.length,
      asked: typed,
      communities,
      today,
    });
  },
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) => ledgerPage(shown, { place: placeShown(view), language: view.language }),
});
