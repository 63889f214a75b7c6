/** The number of a plain date among all days (the Julian day), so that days between two can be counted. */
const dayNumber = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split("-").map(Number);
  const early = month < 3 ? 1 : 0;
  const [y, m] = [year + 4800 - early, month + 12 * early - 3];
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return date + Math.floor((153 * m + 2) / 5) + 365 * y + leapDays - 32_045;
};

/** Days from one plain date to another. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The same day a year earlier, to compare other days with. */
export const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
