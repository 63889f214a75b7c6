const daysIn = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/**
 * A plain date some months later; where that month is shorter, its last day.
 * @example monthsLater("2026-11-30", 3) // "2027-02-28"
 */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  const [yearThen, monthThen] = [Math.floor(count / 12), (count % 12) + 1];
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(yearThen).padStart(4, "0")}-${two(monthThen)}-${two(Math.min(date, daysIn(yearThen, monthThen)))}`;
}

/**
 * The day before, as a plain date.
 * @example dayBefore("2028-03-01") // "2028-02-29"
 */
export function dayBefore(day: string): string {
  const date = Number(day.slice(8));
  if (date > 1) return `${day.slice(0, 8)}${String(date - 1).padStart(2, "0")}`;
  const earlier = monthsLater(day, -1);
  return `${earlier.slice(0, 8)}${String(daysIn(Number(earlier.slice(0, 4)), Number(earlier.slice(5, 7))))}`;
}

/**
 * Days since the beginning of the year 1, by the calendar as it is counted today. Divided by 7 it leaves 1 on a Monday.
 * @example dayNumber("2026-03-02") % 7 // 1
 */
export const dayNumber = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const inMonths = [...Array(month - 1).keys()].reduce((sum, at) => sum + daysIn(year, at + 1), 0);
  return before * 365 + leapDays + inMonths + date;
};

/**
 * How many months from the first day to the last, both counted; half a month is half.
 * @example Math.round(monthsLong("2025-04-01", "2028-03-31")) // 36
 */
export const monthsLong = (startsOn: string, endsOn: string): number =>
  (dayNumber(endsOn) - dayNumber(startsOn) + 1) / (365.25 / 12);

/**
 * The twelve months that ended with the last quarter: what is counted of them stands for three months, whatever happens today.
 * @example closedYear("2026-11-23") // { from: "2025-10-01", until: "2026-09-30" }
 */
export function closedYear(today: string): { readonly from: string; readonly until: string } {
  const month = Number(today.slice(5, 7));
  const first = `${today.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
  return { from: monthsLater(first, -12), until: dayBefore(first) };
}
