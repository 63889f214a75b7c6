/** How two printed values are told to be the same, and what is remembered of them. */
import type { MappedColumn, Meaning, ValueMapping } from "./value-mapping.ts";

/** A value as it is compared: accents' encoding, letter case and spaces do not count. */
export const evenValue = (value: string): string =>
  value.normalize("NFC").replace(/\s+/gu, " ").trim().toLocaleLowerCase("en");

/** What this place remembers of a value; undefined where it was never asked. */
export const rememberedMeaning = (
  mappings: readonly ValueMapping[],
  column: MappedColumn,
  value: string,
): Meaning | undefined => {
  const even = evenValue(value);
  return mappings.find((one) => one.column === column && one.value === even)?.meaning;
};
