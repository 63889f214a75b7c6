/** From whole numbers whose sums do not come out to some whose sums do. */
import type { Network } from "./network.ts";
import { cheapestWay, senseOf, stateOf, type Way } from "./trips.ts";

interface Trial {
  readonly network: Network;
  readonly point: Int32Array;
  /** By how much each sum is out. */
  readonly outBy: Float64Array;
  readonly room: Way["room"];
}

/** Sends so much from one sum that is out to another that is out the other way round; false where there is no way. */
const sent = ({ network, point, outBy, room }: Trial, row: number, amount: number): boolean => {
  const goals = new Set<number>();
  for (const [other, out] of outBy.entries())
    if (other !== row && Math.abs(out) >= amount) goals.add(stateOf({ row: other, sense: senseOf(-out) }));
  const way = { room, price: () => 1, network, amount, moves: new Map<number, number>(), closed: () => false };
  const steps = cheapestWay(way, { row, sense: senseOf(outBy[row] ?? 0) }, goals);
  if (steps === null) return false;
  for (const { cell, by } of steps.flatMap((step) => [step, ...step.takers])) {
    point[cell] = (point[cell] ?? 0) + by;
    for (const place of network.placesOf[cell] ?? []) outBy[place.row] = (outBy[place.row] ?? 0) + place.times * by;
  }
  return true;
};

/**
 * A point where all sums come out, from one where some do not: what is too much in one sum goes by the shortest way to where
 * it is missing. Null where it found none; in a whole network there is none then.
 */
export const settled = (
  network: Network,
  start: Int32Array,
  { low, high }: { readonly low: Int32Array; readonly high: Int32Array },
): Int32Array | null => {
  const point = start.slice();
  const outBy = Float64Array.from(network.rows, (terms) =>
    terms.reduce((sum, { cell, times }) => sum + times * (point[cell] ?? 0), 0),
  );
  const room: Way["room"] = (cell, direction) =>
    direction === 1 ? (high[cell] ?? 0) - (point[cell] ?? 0) : (point[cell] ?? 0) - (low[cell] ?? 0);
  const trial: Trial = { network, point, outBy, room };
  const most = outBy.reduce((sum, out) => Math.max(sum, Math.abs(out)), 1);
  for (let amount = 2 ** Math.floor(Math.log2(most)); amount >= 1; amount /= 2)
    for (const row of network.rows.keys()) while (Math.abs(outBy[row] ?? 0) >= amount && sent(trial, row, amount));
  return outBy.every((out) => out === 0) ? point : null;
};
