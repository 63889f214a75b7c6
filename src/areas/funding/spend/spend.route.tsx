import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayKeepGrants, maySeeSpending } from "../funding.policy.ts";
import { listGrants } from "../grants.store.ts";
import { listLedBy } from "../help.store.ts";
import { placeShown } from "../place-shown.ts";
import { awardedIn, leds, shareReached, spendingOf, yearOf } from "../spending.rules.ts";
import { spendPage } from "./spend.page.tsx";
import type { SpendShown } from "./spend.page.tsx";

const told = z.object({
  year: z.number(),
  period: z.string(),
  agreements: z.number(),
  spending: z
    .object({
      pence: z.number(),
      parts: z
        .array(z.object({ led: z.enum(leds), pence: z.number(), agreements: z.number(), organisations: z.number() }))
        .readonly(),
      lengths: z.object({
        known: z.number(),
        notKnown: z.number(),
        medianMonths: z.number().nullable(),
        upToAYear: z.number(),
        threeYearsOrMore: z.number(),
      }),
      corePence: z.number(),
      coversNotSaidPence: z.number(),
    })
    .nullable()
    .describe("Null where these sums would tell what one organisation gets."),
  share: z.object({ low: z.number(), high: z.number() }).nullable(),
});

export const spendRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding/spend",
  summary:
    "How long agreements last, what pays for core costs, and what share reaches organisations led by communities",
  practices: ["P33"],
  reads: { query: z.object({ year: z.coerce.number().int().min(1990).max(2200).optional() }) },
  answers: z
    .custom<SpendShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: maySeeSpending,
  find: async (tx, { query, at }) => {
    const year = query.year ?? yearOf(at.toISOString().slice(0, 10));
    const grants = await listGrants(tx, { awarded: awardedIn(year) });
    const led = await listLedBy(
      tx,
      grants.flatMap(({ recipientId }) => recipientId ?? []),
    );
    return { year, spending: spendingOf(grants, { led, year }) };
  },
  answer: ({ year, spending }, { actor }) => {
    const seesAll = mayKeepGrants(actor).allowed;
    const mayShow = seesAll || spending.tellsOfNobodyAlone;
    return found({
      year,
      seesAll,
      period: spending.period,
      agreements: spending.agreements,
      spending: mayShow ? spending : null,
      share: mayShow ? shareReached(spending) : null,
    });
  },
  page: (shown, view) => spendPage(shown, placeShown(view)),
});
