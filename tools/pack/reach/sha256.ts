/** The fingerprint SHA-256 (FIPS 180-4) for a page whose own is asynchronous: what the readers ask of `node:crypto`. */
const primes = (count: number): readonly number[] => {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
};

/** The first 32 bits of a fraction. */
const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 2 ** 32);

const constants = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const beginning = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const at = (words: Int32Array, index: number): number => words[index] ?? 0;

const spread = (words: Int32Array, block: DataView): void => {
  for (let index = 0; index < 16; index += 1) words[index] = block.getInt32(index * 4);
  for (let index = 16; index < 64; index += 1) {
    const early = at(words, index - 15);
    const late = at(words, index - 2);
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[index] = at(words, index - 16) + first + at(words, index - 7) + second;
  }
};

const mix = (state: Int32Array, words: Int32Array): void => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const choice = (e & f) ^ (~e & g);
    const sum = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + sum + choice + at(constants, index) + at(words, index)) | 0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = at(state, index) + word;
};

const blockBytes = 64;

/** `createHash("sha256")`: pieces in with `update`, the fingerprint in hexadecimal out with `digest`. */
export const createHash = () => {
  const state = beginning.slice();
  const words = new Int32Array(64);
  const block = new Uint8Array(blockBytes);
  const view = new DataView(block.buffer);
  let held = 0;
  let bytes = 0;
  const take = (piece: Uint8Array): void => {
    for (let from = 0; from < piece.length;) {
      const part = piece.subarray(from, from + blockBytes - held);
      block.set(part, held);
      held += part.length;
      from += part.length;
      if (held < blockBytes) return;
      spread(words, view);
      mix(state, words);
      held = 0;
    }
  };
  return {
    update: (piece: Uint8Array): void => {
      bytes += piece.length;
      take(piece);
    },
    digest: (): string => {
      const padding = new Uint8Array(((55 - bytes) & 63) + 9);
      padding[0] = 0x80;
      new DataView(padding.buffer).setBigUint64(padding.length - 8, BigInt(bytes) * 8n);
      take(padding);
      return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
    },
  };
};
