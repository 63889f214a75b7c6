import type { Framework } from "../evidence.ts";
import { core20 } from "./core20.ts";
import { equalityDelivery } from "./equality-delivery.ts";
import { equalityImpact } from "./equality-impact.ts";
import { funder } from "./funder.ts";
import { gripp2 } from "./gripp2.ts";
import { involvement } from "./involvement.ts";
import { raceEquality } from "./race-equality.ts";
import { workforce } from "./workforce.ts";

/** Everything a pack can be made for. A new framework is a file and a line here. */
export const frameworks: readonly Framework[] = [
  raceEquality,
  equalityImpact,
  involvement,
  equalityDelivery,
  workforce,
  core20,
  gripp2,
  funder,
];

export const frameworkOf = (id: string): Framework | undefined => frameworks.find((one) => one.id === id);

/** One that is kept was made from a framework that is there. */
export const frameworkKept = (id: string): Framework => {
  const framework = frameworkOf(id);
  if (framework === undefined) throw new Error(`There is no framework ${id}.`);
  return framework;
};
