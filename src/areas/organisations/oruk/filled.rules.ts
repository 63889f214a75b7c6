import type { Written } from "./fed.ts";

const isEmpty = (value: unknown): boolean =>
  value === "" || value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** What is empty is left out: the standard has no nulls. */
export const filled = (fields: Written): Written =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
