import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { allianceSides, entryKinds, keptSays } from "../alliance.ts";
import { maySeeAlliance } from "../alliance.policy.ts";
import { allianceParams } from "../alliance.schema.ts";
import { listEntries } from "../entries.store.ts";
import { formShown, titleOf } from "../place-shown.ts";
import { listPromises } from "../promises.store.ts";
import { findTrustHere } from "../trust-here.store.ts";
import { alliancePage } from "./alliance.page.tsx";
import { shownOf } from "./alliance-shown.rules.ts";
import type { AllianceShown } from "./alliance-shown.rules.ts";

const side = z.enum(allianceSides);
const entry = z.object({
  id: z.string(),
  side,
  kind: z.enum(entryKinds),
  way: z.string().nullable(),
  words: z.string(),
  onDay: z.string().nullable(),
  writtenAt: z.string(),
  writtenBy: z.string().nullable(),
  named: z.array(z.string()).readonly(),
  takenOutAt: z.string().nullable(),
  answers: z.array(z.object({ by: z.string(), words: z.string() })).readonly(),
});
const promise = z.object({
  id: z.string(),
  side,
  words: z.string(),
  dueOn: z.string().nullable(),
  state: z.string(),
  kept: z.array(z.object({ side, says: z.enum(keptSays), words: z.string(), saidAt: z.string() })).readonly(),
});
const told = z.object({
  id: z.string(),
  title: z.string(),
  side: side.describe("Which of the two sides one is on."),
  one: z.string(),
  other: z.string(),
  startedAt: z.string(),
  ended: z.object({ at: z.string(), by: side, because: z.string() }).nullable(),
  carried: z.array(z.string()).readonly(),
  entries: z.array(entry),
  promises: z.array(promise),
  people: z
    .array(
      z.object({
        name: z.string().nullable(),
        side,
        isContact: z.boolean(),
        forWhat: z.string(),
        how: z.string(),
        canTakeOver: z.boolean(),
      }),
    )
    .readonly(),
  knows: z.array(z.object({ one: z.string(), other: z.string(), lastOn: z.string() })).readonly(),
});

const asTold = ({ alliance, entries, promises, ...shown }: AllianceShown): z.input<typeof told> => ({
  ...shown,
  id: alliance.id,
  title: titleOf(alliance),
  one: alliance.one.name,
  other: alliance.other.name,
  startedAt: alliance.startedAt,
  ended: alliance.ended,
  entries: entryKinds.flatMap((kind) => entries[kind]),
  promises: promises.flatMap((one) => one.promises),
});

export const allianceRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/{alliance}",
  summary: "An alliance, for the people of its two sides: what was promised and kept, contacts, words, people",
  practices: ["P05"],
  reads: { params: allianceParams },
  answers: z.custom<AllianceShown>().transform(asTold).pipe(told),
  permit: maySeeAlliance,
  find: async (tx, { params, actor }) => {
    const here = await findTrustHere(tx, { id: params.alliance, actor });
    if (here === undefined) return undefined;
    if (!here.isPart) return { ...here, entries: [], promises: [] };
    return {
      ...here,
      entries: await listEntries(tx, params.alliance),
      promises: await listPromises(tx, params.alliance),
    };
  },
  answer: ({ entries, promises, said, ...here }, { at }) =>
    found(shownOf({ here, entries, promises, said, today: at.toISOString().slice(0, 10) })),
  page: (shown, view) => alliancePage(shown, formShown(view)),
});
