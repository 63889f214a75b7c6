import { daysLater } from "../days.ts";
import type { Kind, Observance } from "./observance.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/**
 * Easter Sunday of the western churches.
 * Source: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991, chapter 8).
 * @example westernEaster(2026) // "2026-04-05"
 */
export function westernEaster(year: number): string {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return `${year}-${two(Math.floor(days / 31))}-${two((days % 31) + 1)}`;
}

/**
 * Easter Sunday of the Orthodox churches, in the calendar everybody uses; right from 1900 to 2099.
 * Source: Meeus, Astronomical Algorithms, 1991, chapter 8 (Julian), 13 days later.
 * @example orthodoxEaster(2026) // "2026-04-12"
 */
export function orthodoxEaster(year: number): string {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const days = moon + sunday + 114;
  return daysLater(`${year}-${two(Math.floor(days / 31))}-${two((days % 31) + 1)}`, 13);
}

const computus = "Computus (Meeus 1991)";
const christian = { whom: "Christians", fromEveningBefore: false, certainty: "sure" } as const;
const western: Kind = {
  ...christian,
  key: "easter",
  name: "Easter",
  words: "Many are away or at church from Good Friday to Easter Monday.",
  source: computus,
};
const orthodox: Kind = {
  ...christian,
  key: "orthodox-easter",
  name: "Orthodox Easter",
  whom: "Orthodox Christians",
  words: "Services run from Good Friday through Sunday night.",
  source: computus,
};
const christmas: Kind = {
  ...christian,
  key: "christmas",
  name: "Christmas",
  words: "Most people are away, and few buses run.",
  source: "25 December",
};
const orthodoxChristmas: Kind = {
  ...christian,
  key: "orthodox-christmas",
  name: "Orthodox Christmas",
  whom: "Orthodox Christians of some churches",
  certainty: "may-differ",
  words: "Many are at church.",
  source: "25 December of the Julian calendar",
};

export const christianDays = (year: number): readonly Observance[] => [
  { ...western, firstDay: daysLater(westernEaster(year), -2), lastDay: daysLater(westernEaster(year), 1) },
  { ...orthodox, firstDay: daysLater(orthodoxEaster(year), -2), lastDay: daysLater(orthodoxEaster(year), 1) },
  { ...orthodoxChristmas, firstDay: `${year}-01-07`, lastDay: `${year}-01-07` },
  { ...christmas, firstDay: `${year}-12-24`, lastDay: `${year}-12-26` },
];
