/** One name for one count, whatever page, file or release it stands in, so that tables overlap by key. */
import type { SumOfParts } from "./table.ts";

/** The parts of a name, in the order they stand in it. */
const coordinateNames = ["service", "measure", "area", "group", "ageBand", "sex", "referralSource", "period"] as const;

export type CoordinateName = (typeof coordinateNames)[number];

/** What a count is of. What is left out or null is not told apart: all ages, all areas. */
export type Coordinates = Readonly<Partial<Record<CoordinateName, string | null>>>;

/**
 * The canonical key of a count.
 *
 * Takes: what it is of, by codes. Gives: a string that is the same for the same coordinates and for no others.
 * Read it: `measure=referrals;group=J;period=2024-04` is everybody of group J in April 2024, of every age and area.
 * Misleads when: the same thing has two codes (`2024-25` and `2024/25`): settle on one before you ask.
 * @example cellKey({ measure: "referrals", group: "J", period: "2024-04" })
 */
export const cellKey = (coordinates: Coordinates): string =>
  coordinateNames
    .flatMap((name) => {
      const at = coordinates[name];
      return at === undefined || at === null ? [] : [`${name}=${encodeURIComponent(at)}`];
    })
    .join(";");

/** What a canonical key is of. A key that is not one gives no coordinates. */
export const coordinatesOf = (key: string): Coordinates =>
  Object.fromEntries(
    key.split(";").flatMap((part) => {
      const [name = "", ...rest] = part.split("=");
      const known = coordinateNames.find((one) => one === name);
      return known === undefined ? [] : [[known, decodeURIComponent(rest.join("="))]];
    }),
  );

/** That these values of one coordinate make up another: the months of a quarter, the small areas of a ward. */
export interface Nesting {
  readonly by: CoordinateName;
  /** Null: not told apart by it. */
  readonly whole: string | null;
  readonly parts: readonly string[];
  /** Whether the parts are all of the whole. */
  readonly complete: boolean;
}

/**
 * The sums among counts that a nesting makes: a quarter less two of its months is the third.
 *
 * Takes: canonical keys (of the table and of all that is out), and how values nest. Gives: one sum for each whole of which at
 * least one part is among the keys, in every place, group and measure where both stand.
 * Read it: hand them to the gate with the table's own sums.
 * @example sumsOfNesting(keys, [{ by: "period", whole: "2024-Q1", parts: ["2024-01", "2024-02", "2024-03"], complete: true }])
 */
export const sumsOfNesting = (keys: Iterable<string>, nestings: readonly Nesting[]): readonly SumOfParts[] => {
  const all = new Set(keys);
  const sums: SumOfParts[] = [];
  for (const { by, whole, parts, complete } of nestings)
    for (const key of all) {
      const coordinates = coordinatesOf(key);
      if ((coordinates[by] ?? null) !== whole) continue;
      const partKeys = parts.map((part) => cellKey({ ...coordinates, [by]: part }));
      if (partKeys.some((part) => all.has(part))) sums.push({ whole: key, parts: partKeys, complete });
    }
  return sums;
};

const monthsOfQuarter: Readonly<Record<string, readonly string[]>> = {
  Q1: ["01", "02", "03"],
  Q2: ["04", "05", "06"],
  Q3: ["07", "08", "09"],
  Q4: ["10", "11", "12"],
};

/**
 * How calendar periods nest, for the years named: `2024` of `2024-Q1`…, `2024-Q1` of `2024-01`…, and the NHS year `2024-25` of
 * April 2024 to March 2025.
 */
export const nestedPeriods = (years: readonly number[]): readonly Nesting[] =>
  years.flatMap((year): readonly Nesting[] => {
    const quarters = Object.entries(monthsOfQuarter);
    const nest = (whole: string, parts: readonly string[]): Nesting => ({ by: "period", whole, parts, complete: true });
    const months = quarters.flatMap(([, all]) => all.map((month) => `${year}-${month}`));
    const nextMonths = ["01", "02", "03"].map((month) => `${year + 1}-${month}`);
    const nhsYear = `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
    return [
      nest(`${year}`, months),
      nest(
        `${year}`,
        quarters.map(([quarter]) => `${year}-${quarter}`),
      ),
      ...quarters.map(([quarter, all]) =>
        nest(
          `${year}-${quarter}`,
          all.map((month) => `${year}-${month}`),
        ),
      ),
      nest(nhsYear, [...months.slice(3), ...nextMonths]),
      nest(nhsYear, [...["Q2", "Q3", "Q4"].map((quarter) => `${year}-${quarter}`), `${year + 1}-Q1`]),
    ];
  });
