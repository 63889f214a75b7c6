import { isQualified } from "./checks.rules.ts";
import type { Practitioner } from "./network.ts";

/** Somebody of a network as a program is told of them. */
export const toldOf = (one: Practitioner, today: string) => ({
  id: one.id,
  name: one.name,
  since: one.since,
  until: one.until,
  qualified: isQualified(one, today),
  did: one.did,
  supervisedOn: one.supervised.map(({ on }) => on),
  checks: one.checks,
  places: one.places,
});
