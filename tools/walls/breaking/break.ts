import { smallHouse, type House } from "./small-house.ts";

/** One spoiled thing, and the rule that must notice it. */
export interface Break {
  readonly rule: string;
  readonly house: House;
}

/** Writes these files over (or beside) those of the small house. */
export const put = (rule: string, files: House): Break => ({ rule, house: { ...smallHouse, ...files } });

/** Adds a line to one file of the small house, with whatever else the break needs. */
export const add = (rule: string, path: string, ...[line, beside = {}]: readonly [string, House?]): Break =>
  put(rule, { ...beside, [path]: `${line}\n${smallHouse[path] ?? ""}` });

/** Takes files away, or all that a test of the path says. */
export const without = (rule: string, gone: (path: string) => boolean): Break => ({
  rule,
  house: Object.fromEntries(Object.entries(smallHouse).filter(([path]) => !gone(path))),
});
