import { z } from "zod";
import { dayText } from "../../../design/index.ts";
import { rowsOfGroups, sheetOfGroups } from "../../../nouns/by-group.ts";
import { found } from "../../../nouns/result.ts";
import { groupRowTold } from "../../../web/by-group.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { maySeeConversion } from "../budgets.policy.ts";
import { placeShown } from "../place-shown.ts";
import { findYearCounted } from "../waiting.store.ts";
import { conversionPage } from "./conversion.page.tsx";
import type { ConversionShown } from "./conversion.page.tsx";
import { conversionOf, conversionSaid, conversionWords, withoutSaid } from "./conversion.rules.ts";

const told = z.object({
  said: z.string(),
  without: z.string(),
  period: z.string(),
  rows: z.array(groupRowTold).readonly(),
});
const sheetOf = ({ released }: ConversionShown) =>
  sheetOfGroups(released, conversionWords, { fileName: "personal-budgets", sheet: "Personal budgets" });

export const conversionRoute = lookInPlace({
  method: "GET",
  path: "/{place}/budgets/conversion",
  summary:
    "How far people got on the way to a personal budget: by who helped, condition, community, neighbourhood, who said no",
  practices: ["P27", "P03"],
  answers: z
    .custom<ConversionShown>()
    .transform(({ released }): z.input<typeof told> => ({
      said: conversionSaid(released),
      without: withoutSaid(released),
      period: released.period,
      rows: rowsOfGroups(released, conversionWords),
    }))
    .pipe(told),
  permit: maySeeConversion,
  find: (tx, { at }) => findYearCounted(tx, at),
  answer: ({ counts, policy, from, until }) =>
    found({
      released: conversionOf(counts, { policy, period: `${dayText(from, "en")} to ${dayText(until, "en")}` }),
      hiddenUnder: policy.hideUnder,
    }),
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) => conversionPage(shown, placeShown(view)),
});
