/** Which area, organisation and period of two files a person means. Every refusal names what there is to choose from. */
import { found, wrong, type Result } from "../../nouns/result.ts";
import type { ActivityReading, Organisation, PopulationArea, PopulationReading } from "./readers/reading.ts";

const folded = (text: string): string => text.trim().toLocaleLowerCase("en-GB");

const few = (names: readonly string[], most = 5): string => {
  if (names.length === 0) return "none";
  return names.length <= most ? names.join("; ") : `${names.slice(0, most).join("; ")} and ${names.length - most} more`;
};

/** An area by its code or its exact name. */
export const areaMeant = (reading: PopulationReading, wanted: string): Result<PopulationArea> => {
  const key = folded(wanted);
  const area =
    reading.areas.find((one) => folded(one.code) === key) ?? reading.areas.find((one) => folded(one.name) === key);
  if (area !== undefined) return found(area);
  const close = reading.areas.filter((one) => key.length > 2 && folded(one.name).includes(key));
  const named = (close.length > 0 ? close : reading.areas).map((one) => `${one.code} ${one.name}`);
  return wrong({
    field: "area",
    words: `The population file has no area “${wanted.trim()}”. It has ${few(named)}. Give a code or a name as the file prints it.`,
  });
};

/** "CCG:08X", the one way to write an organisation without doubt: its type and its code. */
export const organisationKey = (one: { readonly type: string; readonly code: string }): string =>
  `${one.type}:${one.code}`;

const described = (one: Organisation): string => `${organisationKey(one)} (${one.names.join(" or ")})`;

/** An organisation by code, by type and code, or by exact name. The same code in two types is two organisations. */
export const organisationMeant = (reading: ActivityReading, wanted: string): Result<Organisation> => {
  const key = folded(wanted);
  const byKey = reading.organisations.filter((one) => folded(organisationKey(one)) === key);
  const byCode = byKey.length > 0 ? byKey : reading.organisations.filter((one) => folded(one.code) === key);
  const meant =
    byCode.length > 0 ? byCode : reading.organisations.filter((one) => one.names.some((name) => folded(name) === key));
  const [first] = meant;
  if (first === undefined) {
    const close = reading.organisations.filter((one) =>
      one.names.some((name) => key.length > 2 && folded(name).includes(key)),
    );
    const named = (close.length > 0 ? close : reading.organisations).map(described);
    return wrong({
      field: "organisation",
      words: `The service file has no organisation “${wanted.trim()}”. It has ${few(named)}.`,
    });
  }
  if (meant.length > 1) {
    return wrong({
      field: "organisation",
      words: `“${wanted.trim()}” is ${meant.length} organisations in this file: ${few(meant.map(described), 9)}. Say which, for example ${organisationKey(first)}.`,
    });
  }
  return first.conflicts.length > 0
    ? wrong(...first.conflicts.map((words) => ({ field: "organisation", words })))
    : found(first);
};

/** The period meant: the one named, or the only one there is. A file without any period has the period null. */
export const periodMeant = (reading: ActivityReading, wanted: string | null): Result<string | null> => {
  const [only] = reading.periods;
  if (wanted === null) {
    return reading.periods.length > 1
      ? wrong({
          field: "period",
          words: `The service file holds ${reading.periods.length} periods: ${few(reading.periods, 12)}. Choose one.`,
        })
      : found(only ?? null);
  }
  const period = reading.periods.find((one) => folded(one) === folded(wanted));
  return period === undefined
    ? wrong({
        field: "period",
        words: `The service file has no period “${wanted.trim()}”. It has ${few(reading.periods, 12)}.`,
      })
    : found(period);
};
