/** Finds a cell's bytes in a list of known values without making a text of them, four bytes at a time. */

const LEAST_SLOTS = 16;
const NOBODY = -1;
/** Of four bytes of which so many are the cell's: which bits are its own. */
const OWN_BITS = [-1, 0xff, 0xffff, 0xffffff] as const;

// oxlint-disable-next-line max-params -- a cell is its bytes, its begin and its end; an object for each of a hundred million cells is too dear
export const wordAt = (view: DataView, at: number, to: number): number => {
  const word = view.getInt32(at, true);
  return to - at >= 4 ? word : word & (OWN_BITS[to - at] ?? 0);
};

// oxlint-disable-next-line max-params -- the same
const hashOf = (column: number, view: DataView, from: number, to: number): number => {
  let hash = Math.imul(column, 0x85ebca6b) + to - from;
  for (let at = from; at < to; at += 4) {
    hash = Math.imul(hash ^ wordAt(view, at, to), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
};

export interface KnownValues {
  /** The bytes that cells are looked at in from now on. */
  readonly lookIn: (bytes: DataView) => void;
  /** What the value in these bytes adds to the key of its row; NaN where its column does not know it. */
  readonly weightOf: (column: number, from: number, to: number) => number;
}

export interface KnownValue {
  readonly column: number;
  readonly value: string;
  readonly weight: number;
}

/** Each value is known by its column and its bytes, and all of them are compared: two values are never taken for one. */
export const knownValues = (values: readonly KnownValue[]): KnownValues => {
  const encoded = values.map(({ value }) => new TextEncoder().encode(value));
  const lengths = Int32Array.from(encoded, ({ length }) => length);
  const columns = Int32Array.from(values, ({ column }) => column);
  const weights = Float64Array.from(values, ({ weight }) => weight);
  const begins = new Int32Array(values.length);
  let words = 0;
  for (const [at, { length }] of encoded.entries()) {
    begins[at] = words;
    words += Math.ceil(length / 4);
  }
  const all = new Int32Array(words + 2);
  const bytes = new Uint8Array(all.buffer);
  const known = new DataView(all.buffer);
  const slots = new Int32Array(Math.max(LEAST_SLOTS, 2 ** Math.ceil(Math.log2(values.length * 4 + 1)))).fill(NOBODY);
  const last = slots.length - 1;
  for (const [at, one] of encoded.entries()) {
    const begin = (begins[at] ?? 0) * 4;
    bytes.set(one, begin);
    let slot = hashOf(columns[at] ?? 0, known, begin, begin + one.length) & last;
    while (slots[slot] !== NOBODY) slot = (slot + 1) & last;
    slots[slot] = at;
  }
  let view: DataView = known;
  const weightOf: KnownValues["weightOf"] = (column, from, to) => {
    for (let slot = hashOf(column, view, from, to) & last; ; slot = (slot + 1) & last) {
      const place = slots[slot] ?? NOBODY;
      if (place === NOBODY) return Number.NaN;
      if (lengths[place] !== to - from || columns[place] !== column) continue;
      let word = begins[place] ?? 0;
      let at = from;
      for (; at < to && all[word] === wordAt(view, at, to); at += 4) word += 1;
      if (at >= to) return weights[place] ?? 0;
    }
  };
  return {
    lookIn: (given) => {
      view = given;
    },
    weightOf,
  };
};
