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
