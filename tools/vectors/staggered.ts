import { z } from "zod";
import { staggeredDifferenceInDifferences } from "../../src/stats/index.ts";
import { adapt, type Adapter, number } from "./fields.ts";

/** A cell as it is written in a table: a number, a word, or nothing. */
const cell = z.union([z.number(), z.string(), z.null()]);
const record = z.record(z.string(), z.union([cell, z.array(number)]));

type Row = z.output<typeof record>;

const unitNames = ["unit", "id", "countyreal", "county", "name"];
const timeNames = ["time", "year", "period", "t"];
const groupNames = ["firstTreated", "firstTreat", "first_treat", "first.treat", "group", "cohort", "treatedFrom", "g"];
const valueNames = ["value", "values", "y", "lemp", "outcome", "outcomes"];

/** What stands in the row under one of several names that a table may give the same thing. */
const under = (row: Row, names: readonly string[]) => row[names.find((name) => row[name] !== undefined) ?? ""];

/** Never treated is written null, 0 or Infinity. */
const firstTreatedOf = (row: Row): number | null => {
  const written = under(row, groupNames);
  const from = typeof written === "string" ? Number(written) : written;
  return typeof from === "number" && Number.isFinite(from) && from > 0 ? from : null;
};

/** One row a unit (its values in the order of `years`, in a list or a column each) or one row a unit and year. */
const panelRows = (rows: readonly Row[], years: readonly number[]) =>
  rows.flatMap((row, index) => {
    const firstTreated = firstTreatedOf(row);
    const named = under(row, unitNames);
    const unit = named === undefined ? `${index}` : String(named);
    const value = under(row, valueNames);
    if (Array.isArray(value)) {
      return value.map((each, at) => ({ unit, time: years[at] ?? Number.NaN, value: each, firstTreated }));
    }
    if (typeof value === "number") return [{ unit, time: Number(under(row, timeNames)), value, firstTreated }];
    return years.map((time) => {
      const each = row[`${time}`] ?? row[`y${time}`];
      return { unit, time, value: typeof each === "number" ? each : Number.NaN, firstTreated };
    });
  });

/** A row may also be a bare list: the first treated year, then the values in the order of `years`. */
const rowOf = z.union([
  z.array(cell).transform((cells): Row => {
    const [firstTreated = null, ...values] = cells;
    return { firstTreated, values: values.map(Number) };
  }),
  record,
]);

export const staggered: Adapter = adapt(
  z.object({ rows: z.array(rowOf), years: z.array(number).default([]) }),
  ({ rows, years }) => {
    const found = staggeredDifferenceInDifferences({ rows: panelRows(rows, years) });
    return {
      groupTime: found.groupTime.map((effect) => ({
        ...effect,
        att: effect.value,
        estimate: effect.value,
        se: effect.standardError,
        year: effect.time,
      })),
      simple: found.simple.value,
    };
  },
);
