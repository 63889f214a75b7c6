import { broadWords, broads } from "../groups.rules.ts";
import { bandsOfNhs, measureKnown, measureNames } from "../measures.ts";
import { columns, headings } from "../row.rules.ts";
import { partWords } from "../workforce.ts";
import type { Standard } from "../workforce.ts";

/** Pay bands in which the template asks: those of the NHS, or one example line for those who name their own. */
const bandLines = (standard: Standard): readonly (readonly [band: string, part: string, level: string])[] =>
  standard === "nhs"
    ? bandsOfNhs.flatMap(({ band, parts }) =>
        parts.filter((part) => part !== "all").map((part) => [band, partWords[part], ""] as const),
      )
    : (["lower", "middle", "senior", "top"] as const).map((level) => ["Name of the pay band", "", level] as const);

/** Every row that a year may have, the number left empty: rows without a number are left out when it is read. */
export const templateOf = (standard: Standard) => ({
  fileName: `workforce-${standard}`,
  sheet: "Workforce",
  columns: columns.map((column) => headings[column].words),
  rows: measureNames
    .filter((measure) => measureKnown(measure).of.includes(standard))
    .flatMap((measure) => {
      const { words, by } = measureKnown(measure);
      const lines = by === "band" ? bandLines(standard) : [["", "", ""] as const];
      return lines.flatMap(([band, part, level]) =>
        broads.map((broad) => [words, band, part, level, "", broadWords[broad], ""]),
      );
    }),
  notes: [
    "Write a number in the last column. Rows without one are left out; nobody is 0. Instead of “White” and “Ethnic minorities” you can write the groups themselves.",
  ],
});
