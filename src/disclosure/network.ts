/**
 * The sums of a table as a network: each sum is a place, each count a road between the two sums it stands in. One count becomes
 * one more where others give way, and those that give way make a round trip along roads that have room. In a network a search
 * for such a trip finds it or proves that there is none.
 *
 * Source: cell suppression by network flows: Kelly, Golden and Assad (1992); Castro (2012), "Recent advances in optimization
 * techniques for statistical tabular data protection".
 */
import { independentRows, placesOf, type Place, type Term } from "./equations.ts";

export interface Network {
  readonly cells: number;
  /** Rows that say something new; the others follow from them. */
  readonly rows: readonly (readonly Term[])[];
  readonly placesOf: readonly (readonly Place[])[];
  /** Stands in at most two sums, once in each, so that it can be a road. */
  readonly isRoad: readonly boolean[];
  /** Of each row: counts that stand in no other, and so can take up what moves in it. */
  readonly takersOf: readonly (readonly Term[])[];
  /** Of each row: whether all that hangs together with it is a network, so that a search in vain is a proof. */
  readonly isWhole: readonly boolean[];
}

const isPlain = (places: readonly Place[]): boolean => places.every(({ times }) => times === 1 || times === -1);

interface Sides {
  readonly rows: Network["rows"];
  readonly places: Network["placesOf"];
  readonly isRoad: readonly boolean[];
  /** Of each row: on which side it stands, as 1 or -1. */
  readonly side: Map<number, number>;
}

/** Gives each neighbour of a row the other side; false where one has the wrong side already, or a count is no road. */
const neighboursFit = ({ rows, places, isRoad, side }: Sides, row: number, group: number[]): boolean => {
  let fits = true;
  for (const { cell, times } of rows[row] ?? []) {
    fits = fits && isRoad[cell] === true;
    const others = (places[cell] ?? []).filter((place) => place.row !== row);
    for (const place of others) {
      const wanted = -(side.get(row) ?? 1) * times * place.times;
      if (!side.has(place.row)) group.push(place.row);
      else if (side.get(place.row) !== wanted) fits = false;
      if (!side.has(place.row)) side.set(place.row, wanted);
    }
  }
  return fits;
};

/** Rows whose ends can be told apart: every road leads from one sum to another, and none joins two in the same sense. */
const wholeRows = (rows: Network["rows"], places: Network["placesOf"], isRoad: readonly boolean[]): boolean[] => {
  const sides: Sides = { rows, places, isRoad, side: new Map() };
  const isWhole: boolean[] = rows.map(() => false);
  for (const start of rows.keys()) {
    if (sides.side.has(start)) continue;
    sides.side.set(start, 1);
    const group = [start];
    let fits = true;
    for (let at = 0; at < group.length; at += 1) fits = neighboursFit(sides, group[at] ?? 0, group) && fits;
    for (const row of group) isWhole[row] = fits;
  }
  return isWhole;
};

/**
 * @param rows sums of counts that can move; counts that never can are left out of them
 */
export const networkOf = (cells: number, rows: readonly (readonly Term[])[]): Network => {
  const all = placesOf(cells, rows);
  const isMuch = (cell: number): boolean => (all[cell] ?? []).length > 2;
  const muchIn = rows.map((terms) => terms.filter(({ cell }) => isMuch(cell)).length);
  const mayDrop = muchIn.some((much) => much > 0) && all.every(isPlain);
  const kept = mayDrop ? independentRows(rows, (row) => muchIn[row] ?? 0) : [...rows.keys()];
  const own = kept.map((row) => rows[row] ?? []);
  const places = placesOf(cells, own);
  const isRoad = places.map((ones) => ones.length <= 2 && isPlain(ones) && ones[0]?.row !== ones[1]?.row);
  const takersOf = own.map((terms) => terms.filter(({ cell }) => places[cell]?.length === 1 && isRoad[cell] === true));
  return { cells, rows: own, placesOf: places, isRoad, takersOf, isWhole: wholeRows(own, places, isRoad) };
};
