import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { monthsLater } from "../../../nouns/months.ts";
import { monthsAhead, riskOf } from "../ending.rules.ts";
import { mayKeepGrants } from "../funding.policy.ts";
import { listGrants } from "../grants.store.ts";
import { grantAnswer } from "../params.schema.ts";
import { placeShown } from "../place-shown.ts";
import { risksPage, risksTable } from "./risks.page.tsx";
import type { RisksShown } from "./risks.page.tsx";

const undecidedMax = 500;

const told = z.object({
  risks: z
    .array(
      z.object({
        grant: grantAnswer,
        endsOn: z.string(),
        decideBy: z.string(),
        owner: z.string().nullable(),
      }),
    )
    .readonly(),
  waiting: z.array(z.object({ id: z.string(), title: z.string() })).readonly(),
});

export const risksRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding/risks",
  summary: "The commissioners' risks: ends about which nothing was decided in time, with who answers for each",
  practices: ["P33"],
  answers: z
    .custom<RisksShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: mayKeepGrants,
  find: async (tx, { at }) => {
    const today = at.toISOString().slice(0, 10);
    return { undecided: await listGrants(tx, { undecidedBy: monthsLater(today, monthsAhead) }, undecidedMax) };
  },
  answer: ({ undecided }, { at }) => {
    const today = at.toISOString().slice(0, 10);
    return found({
      today,
      risks: undecided.flatMap((grant) => {
        const risk = riskOf(grant, today);
        return risk === null ? [] : [{ ...risk, grant, owner: grant.ownerName }];
      }),
      waiting: undecided.filter((grant) => riskOf(grant, today) === null),
    });
  },
  downloads: {
    csv: (shown) => spreadsheetOf(risksTable(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(risksTable(shown), "xlsx"),
  },
  page: (shown, view) => risksPage(shown, placeShown(view)),
});
