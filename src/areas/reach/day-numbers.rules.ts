/** Days as numbers, so that periods can be cut at each other's ends. Source: H. Hinnant, chrono-compatible date algorithms. */

const daysIn400Years = 146_097;

/** "2024-04-01" as days since 1 March of the year 0. Text that is no date gives NaN. */
export const dayNumber = (date: string): number => {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.split("-").map(Number);
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / 400);
  const ofEra = fromMarch - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leaps = Math.floor(ofEra / 4) - Math.floor(ofEra / 100);
  return era * daysIn400Years + ofEra * 365 + leaps + ofYear;
};

const two = (value: number): string => String(value).padStart(2, "0");

/** The date of a day's number. */
export const dateOfDay = (number: number): string => {
  const era = Math.floor(number / daysIn400Years);
  const ofEra = number - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
};
