import type { Named, Need, State } from "../need.ts";
import { stateOf } from "../state.rules.ts";

/** What a list is cut to; empty: not. */
export interface Cut {
  readonly state: State | "";
  readonly service: string;
}

/** What stands in this list of it. `today`: a plain date. */
export const needsIn = (needs: readonly Need[], { state, service }: Cut, today: string): readonly Need[] =>
  needs.filter(
    (one) => (state === "" || stateOf(one, today) === state) && (service === "" || one.service.id === service),
  );

/** Each service once, by its name. */
export const servicesOf = (needs: readonly Need[]): readonly Named[] =>
  [...new Map(needs.map(({ service }) => [service.id, service] as const)).values()].toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );

interface Address extends Cut {
  readonly page?: number;
}

/** The address of a list. */
export function listHref(here: string, { page = 1, ...cut }: Address): string {
  const asked = Object.entries({ ...cut, page: page === 1 ? "" : String(page) }).filter(([, value]) => value !== "");
  return asked.length === 0 ? here : `${here}?${new URLSearchParams(asked).toString()}`;
}
