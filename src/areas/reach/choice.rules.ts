/** Which area, organisation and period of two files a person means. Every refusal names what there is to choose from. */
import { found, wrong, type Result } from "../../nouns/result.ts";
import type { ActivityReading, Organisation, PopulationArea, PopulationReading } from "../datasets/index.ts";

const folded = (text: string): string => text.trim().toLocaleLowerCase("en-GB");

const few = (names: readonly string[], most = 5): string => {
  if (names.length === 0) return "none";
  return names.length <= most ? names.join("; ") : `${names.slice(0, most).join("; ")} and ${names.length - most} more`;
};

/** Names that hold what was typed; else those that begin with the same four letters, as a slip of the pen does. */
const closeTo = <Named>(
  key: string,
  all: readonly Named[],
  namesOf: (one: Named) => readonly string[],
): readonly Named[] => {
  const holding = all.filter((one) => key.length > 2 && namesOf(one).some((name) => folded(name).includes(key)));
  if (holding.length > 0) return holding;
  const begin = key.slice(0, 4);
  return all.filter((one) => begin.length === 4 && namesOf(one).some((name) => folded(name).startsWith(begin)));
};

/** An area by its code or its exact name; where nothing is said, the only one there is. */
export const areaMeant = (reading: PopulationReading, wanted: string): Result<PopulationArea> => {
  const key = folded(wanted);
  const [only, ...others] = reading.areas;
  if (key === "" && only !== undefined && others.length === 0) return found(only);
  const area =
    reading.areas.find((one) => folded(one.code) === key) ?? reading.areas.find((one) => folded(one.name) === key);
  if (area !== undefined) return found(area);
  const close = closeTo(key, reading.areas, (one) => [one.name]);
  const named = (close.length > 0 ? close : reading.areas).map((one) => `${one.code} ${one.name}`);
  return wrong({
    field: "area",
    words: `${key === "" ? "Say which area of the population file you mean." : `The population file has no area “${wanted.trim()}”.`} It has ${few(named)}. Give a code or a name as the file prints it.`,
  });
};

/** "CCG:08X", the one way to write an organisation without doubt: its type and its code. */
export const organisationKey = (one: { readonly type: string; readonly code: string }): string =>
  `${one.type}:${one.code}`;

const described = (one: Organisation): string => {
  const names = one.names.filter((name) => name.trim() !== "");
  return names.length === 0 ? organisationKey(one) : `${organisationKey(one)} (${names.join(" or ")})`;
};

/** An organisation by code, by type and code, or by exact name; where nothing is said, the only one there is. The same code in two types is two organisations. */
export const organisationMeant = (reading: ActivityReading, wanted: string): Result<Organisation> => {
  const key = folded(wanted);
  const byKey = reading.organisations.filter((one) => folded(organisationKey(one)) === key);
  const byCode = byKey.length > 0 ? byKey : reading.organisations.filter((one) => folded(one.code) === key);
  const byName =
    byCode.length > 0 ? byCode : reading.organisations.filter((one) => one.names.some((name) => folded(name) === key));
  const meant = key === "" && reading.organisations.length === 1 ? reading.organisations : key === "" ? [] : byName;
  const [first] = meant;
  if (first === undefined) {
    const close = closeTo(key, reading.organisations, (one) => one.names);
    const named = (close.length > 0 ? close : reading.organisations).map(described);
    return wrong({
      field: "organisation",
      words: `${key === "" ? "Say which organisation of the service file you mean." : `The service file has no organisation “${wanted.trim()}”.`} It has ${few(named)}.`,
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
