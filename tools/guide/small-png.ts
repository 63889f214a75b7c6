import { crc32, deflateSync, inflateSync } from "node:zlib";

/** A browser's picture of three bytes a dot, made a third as large: 256 colours are enough for pages. */
export function smallPng(picture: Buffer): Buffer {
  const { width, height, dots } = openPng(picture);
  const palette = commonest(dots);
  const nearest = new Map<number, number>(palette.map((colour, at) => [colour, at]));
  const lines = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of dots.entries()) {
    const place = nearest.get(colour) ?? nearestIn(palette, colour);
    nearest.set(colour, place);
    lines[at + Math.floor(at / width) + 1] = place;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap(bytesOf));
  const parts = [part("IHDR", header), part("PLTE", colours), part("IDAT", deflateSync(lines, { level: 9 }))];
  return Buffer.concat([picture.subarray(0, 8), ...parts, part("IEND", Buffer.alloc(0))]);
}

const bytesOf = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

const part = (name: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
};

/** The 256 commonest colours of the picture, as 0xRRGGBB. */
const commonest = (dots: Uint32Array): readonly number[] => {
  const times = new Map<number, number>();
  for (const colour of dots) times.set(colour, (times.get(colour) ?? 0) + 1);
  const byTimes = [...times].toSorted(([one, many], [other, few]) => few - many || one - other);
  return byTimes.slice(0, 256).map(([colour]) => colour);
};

const nearestIn = (palette: readonly number[], colour: number): number => {
  const wanted = bytesOf(colour);
  const apart = (one: number): number =>
    bytesOf(one).reduce((sum, value, at) => sum + (value - (wanted[at] ?? 0)) ** 2, 0);
  const distances = palette.map(apart);
  return distances.indexOf(Math.min(...distances));
};

interface OpenPng {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint32Array;
}

/** Reads what Chromium writes: eight bits, red, green and blue, not interlaced. */
function openPng(picture: Buffer): OpenPng {
  const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  if (picture[24] !== 8 || picture[25] !== 2) throw new Error("The browser's picture is not of the kind we read.");
  const packed: Buffer[] = [];
  for (let at = 8; at < picture.length; at += 12 + picture.readUInt32BE(at))
    if (picture.toString("latin1", at + 4, at + 8) === "IDAT")
      packed.push(picture.subarray(at + 8, at + 8 + picture.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(packed));
  const stride = width * 3;
  let above: Uint8Array = new Uint8Array(stride);
  const dots = new Uint32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const from = y * (stride + 1);
    const line = new Uint8Array(raw.subarray(from + 1, from + 1 + stride));
    unfilter(line, above, raw[from] ?? 0);
    for (let x = 0; x < width; x += 1)
      dots[y * width + x] = ((line[3 * x] ?? 0) << 16) | ((line[3 * x + 1] ?? 0) << 8) | (line[3 * x + 2] ?? 0);
    above = line;
  }
  return { width, height, dots };
}

/** Undoes one of the five filters of a line of a PNG, in place. */
const unfilter = (line: Uint8Array, above: Uint8Array, filter: number): void => {
  for (const at of line.keys()) {
    const left = line[at - 3] ?? 0;
    const up = above[at] ?? 0;
    const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, at < 3 ? 0 : (above[at - 3] ?? 0))];
    // A byte array keeps the lowest eight bits.
    line.set([(line[at] ?? 0) + (guesses[filter] ?? 0)], at);
  }
};

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};
