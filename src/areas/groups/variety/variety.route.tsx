import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { rolesThatSeeFigures } from "../../places/index.ts";
import { findSharesHere, maySeeFigures, plainMeasure } from "../../reach/index.ts";
import type { SharesHere } from "../../reach/index.ts";
import { besideOf } from "../beside.rules.ts";
import { maySeeGroups } from "../groups.policy.ts";
import { placeShown } from "../place-shown.ts";
import { nextFixedDay, topicWords } from "../variety.rules.ts";
import { listLooks } from "../variety.store.ts";
import type { VarietyFound } from "../variety.store.ts";
import { varietyPage } from "./variety.page.tsx";
import type { BesideShown } from "./beside.page.tsx";
import type { VarietyShown } from "./variety.page.tsx";

const named = z.object({ id: z.string(), name: z.string() });
const part = { count: z.number(), outOf: z.number() };
const heard = z.enum(["little", "not-said", "no-look"]);
const told = z.object({
  lookedOn: z.string().nullable().describe("The day of the latest look; null where there was none yet."),
  nextLookOn: z.string(),
  littleHeard: z.array(z.string()).readonly().describe("Kinds of people of whom little was heard."),
  looks: z
    .array(
      z.object({
        onDay: z.string(),
        littleHeard: z.array(z.string()).readonly(),
        littleHeardInGroupsForAll: z
          .array(z.string())
          .readonly()
          .nullable()
          .describe("Null where fewer than two groups for all had somebody in them."),
      }),
    )
    .readonly(),
  beside: z.object({
    because: z.string().nullable().describe("Why there are no figures for whoever asks."),
    shares: z
      .object({
        service: named,
        area: z.string(),
        period: z.string(),
        populationPeriod: z.string().nullable(),
        measure: z.string(),
        sources: z.array(z.string()).readonly(),
      })
      .nullable(),
    rows: z
      .array(
        z.object({
          group: z.string(),
          lives: z.object(part).nullable(),
          uses: z.object({ ...part, lower95: z.number(), upper95: z.number() }).nullable(),
          ratio: z.number().nullable(),
          inAllGroups: heard,
          inGroupsForAll: heard,
        }),
      )
      .readonly(),
  }),
});

interface Shown extends VarietyShown {
  /** What of the figures beside leaves with the JSON, for the ledger of the place. */
  readonly leaving: SharesHere["leaving"];
}

const query = z.object({ service: z.uuid().optional().describe("Beside whose figures; the first unless told.") });

const wordsOf = (codes: readonly string[]): readonly string[] => codes.flatMap((code) => topicWords(code) ?? []);

const lookOf = ({ onDay, found: { littleHeard, littleHeardInGroupsForAll: forAll } }: VarietyFound) => ({
  onDay,
  littleHeard: wordsOf(littleHeard),
  littleHeardInGroupsForAll: forAll && wordsOf(forAll),
});

const heardOf = (codes: readonly string[] | null | undefined, group: string) => {
  if (codes === null || codes === undefined) return "no-look";
  return codes.includes(`ethnic-group-${group}`) ? "little" : "not-said";
};

/** Figures of services are for those whose role sees them; for others none are worked out. */
async function findBeside(
  tx: Tx,
  actor: Actor,
  { placeId, service }: { placeId: string; service?: string | undefined },
) {
  const may = maySeeFigures(actor, { rolesThatSee: await rolesThatSeeFigures(tx, placeId) });
  return may.allowed
    ? { because: null, ...(await findSharesHere(tx, service)) }
    : { because: may.because, services: [], shares: null };
}

export const varietyRoute = lookInPlace({
  method: "GET",
  path: "/{place}/groups/variety",
  summary:
    "Whom the groups of a place, all together, have heard little from: looked at twice a year on fixed days; beside who lives here and who uses services",
  practices: ["P07", "P25"],
  reads: { query },
  answers: z
    .custom<Shown>()
    .transform(({ looks, nextLookOn, beside: { because, shares, rows } }): z.input<typeof told> => ({
      lookedOn: looks[0]?.onDay ?? null,
      nextLookOn,
      littleHeard: looks[0]?.littleHeard ?? [],
      looks,
      beside: { because, shares, rows },
    }))
    .pipe(told),
  permit: maySeeGroups,
  find: async (tx, { actor, place, query: { service } }) => ({
    looks: await listLooks(tx),
    beside: await findBeside(tx, actor, { placeId: place.id, service }),
  }),
  answer: ({ looks, beside: { because, services, shares } }, { at, query: { service } }) => {
    if (service !== undefined && because === null && !services.some(({ id }) => id === service))
      return wrong({ field: "service", words: "This service has no such figures here. Choose another one." });
    const last = looks[0]?.found;
    const beside: BesideShown = {
      because,
      services,
      shares: shares && { ...shares, measure: plainMeasure(shares.measure) },
      rows:
        shares === null
          ? []
          : besideOf(shares).map((row) => ({
              ...row,
              inAllGroups: heardOf(last?.littleHeard, row.group),
              inGroupsForAll: heardOf(last?.littleHeardInGroupsForAll, row.group),
            })),
    };
    return found({
      nextLookOn: nextFixedDay(at.toISOString().slice(0, 10)),
      looks: looks.map(lookOf),
      beside,
      leaving: shares?.leaving ?? null,
    });
  },
  leaves: ({ leaving }) => leaving,
  page: (shown, view) => varietyPage(shown, placeShown(view)),
});
