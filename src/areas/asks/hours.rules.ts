import { monthsLater } from "../../nouns/months.ts";

/** What one partner was asked in one month about one community, by one who asks. */
export interface AskedHours {
  /** 2026-11 */
  readonly month: string;
  readonly organisation: string;
  /** Empty where it is about none in particular. */
  readonly community: string;
  readonly asker: string;
  readonly asks: number;
  readonly minutesPaid: number;
  readonly minutesUnpaid: number;
  readonly pence: number;
  /** As partners told afterwards. */
  readonly minutesTook: number;
}

export type HoursLine = Omit<AskedHours, "month" | "organisation" | "community" | "asker"> & { readonly name: string };

export const hoursBy = ["organisation", "community", "asker", "month"] as const;
export type HoursBy = (typeof hoursBy)[number];

const keys = ["asks", "minutesPaid", "minutesUnpaid", "pence", "minutesTook"] as const;
const none = { asks: 0, minutesPaid: 0, minutesUnpaid: 0, pence: 0, minutesTook: 0 };

const sum = (rows: readonly Omit<HoursLine, "name">[]): Omit<HoursLine, "name"> =>
  rows.reduce(
    (total, row) => ({ ...total, ...Object.fromEntries(keys.map((key) => [key, total[key] + row[key]])) }),
    none,
  );

/** The hours that partners were asked for, paid and unpaid, together by partner, community, asker or month. @practice P10 */
export function linesBy(hours: readonly AskedHours[], by: HoursBy): readonly HoursLine[] {
  const groups = Map.groupBy(hours, (row) => row[by].trim().toLowerCase());
  const lines = [...groups.values()].map((rows) => ({ name: rows[0]?.[by] ?? "", ...sum(rows) }));
  return by === "month"
    ? lines
    : lines.toSorted((one, other) => other.minutesPaid + other.minutesUnpaid - one.minutesPaid - one.minutesUnpaid);
}

export const totalOf = (hours: readonly AskedHours[]): HoursLine => ({ name: "", ...sum(hours) });

/** The first day of the eleven months before this one, and today. */
export const lastTwelveMonths = (today: string): readonly [string, string] => [
  monthsLater(`${today.slice(0, 7)}-01`, -11),
  today,
];
