import { z } from "zod";
import { dayText } from "../../../design/index.ts";
import { rowsOfGroups, sheetOfGroups } from "../../../nouns/by-group.ts";
import { found } from "../../../nouns/result.ts";
import { groupRowTold } from "../../../web/by-group.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { maySeeAdvocacyCounts } from "../advocacy.policy.ts";
import { placeShown } from "../place-shown.ts";
import { countsPage } from "./counts.page.tsx";
import type { CountsShown } from "./counts.page.tsx";
import { countWords, countedAdvocacy } from "./counts.rules.ts";
import { findYearCounted } from "./year.store.ts";

const told = z.object({ period: z.string(), rows: z.array(groupRowTold).readonly() });
const sheetOf = ({ released }: CountsShown) =>
  sheetOfGroups(released, countWords, { fileName: "advocates", sheet: "Advocates" });

export const countsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/advocacy/counts",
  summary: "Who needed an advocate, who had one and who had none: by why, community and language",
  practices: ["P28", "P03"],
  answers: z
    .custom<CountsShown>()
    .transform(({ released }): z.input<typeof told> => ({
      period: released.period,
      rows: rowsOfGroups(released, countWords),
    }))
    .pipe(told),
  permit: maySeeAdvocacyCounts,
  find: (tx, { at }) => findYearCounted(tx, at),
  answer: ({ counts, policy, from, until }) =>
    found({
      released: countedAdvocacy(counts, {
        policy,
        period: `${dayText(from, "en")} to ${dayText(until, "en")}`,
      }),
      hiddenUnder: policy.hideUnder,
    }),
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) => countsPage(shown, placeShown(view)),
});
