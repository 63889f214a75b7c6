/** Whole days from one moment to another. */
export const daysBetween = (since: string, until: string): number =>
  Math.max(0, Math.floor((new Date(until).getTime() - new Date(since).getTime()) / 86_400_000));

export const daysText = (days: number): string =>
  days === 0 ? "less than a day" : days === 1 ? "1 day" : `${days} days`;
