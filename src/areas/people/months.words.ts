/** A number of months as people say it: 24 is "2 years", 18 is "18 months". */
export const monthsWords = (months: number): string => {
  if (months % 12 !== 0) return months === 1 ? "1 month" : `${months} months`;
  return months === 12 ? "1 year" : `${months / 12} years`;
};
