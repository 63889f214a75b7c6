import { z } from "zod";
import { dayText } from "../../../design/index.ts";
import { rowsOfGroups, sheetOfGroups } from "../../../nouns/by-group.ts";
import { found } from "../../../nouns/result.ts";
import { groupRowTold } from "../../../web/by-group.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { maySeeNeedCounts } from "../needs.policy.ts";
import { kindWords } from "../staff.words.ts";
import { placeShown } from "../place-shown.ts";
import { countsPage } from "./counts.page.tsx";
import type { CountsShown } from "./counts.page.tsx";
import { countWords, countedNeeds } from "./counts.rules.ts";
import { findYearCounted } from "./year.store.ts";

const told = z.object({ period: z.string(), rows: z.array(groupRowTold).readonly() });
const sheetOf = ({ released }: CountsShown) =>
  sheetOfGroups(released, countWords, { fileName: "needs", sheet: "Needs" });

export const countsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/needs/counts",
  summary:
    "How often language, food, faith and access were there in time, late or refused: by kind, service, community",
  practices: ["P16", "P03"],
  answers: z
    .custom<CountsShown>()
    .transform(({ released }): z.input<typeof told> => ({
      period: released.period,
      rows: rowsOfGroups(released, countWords),
    }))
    .pipe(told),
  permit: maySeeNeedCounts,
  find: (tx, { at }) => findYearCounted(tx, at),
  answer: ({ counts, policy, from, until }) =>
    found({
      released: countedNeeds(counts, {
        policy,
        period: `${dayText(from, "en")} to ${dayText(until, "en")}`,
        kinds: kindWords,
      }),
      hiddenUnder: policy.hideUnder,
    }),
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) => countsPage(shown, placeShown(view)),
});
