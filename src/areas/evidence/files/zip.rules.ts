/**
 * A zip archive that is the same to the last byte each time: parts as they are, in their order, with the first day that
 * the format knows instead of today.
 */
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const crcTable = Uint32Array.from({ length: 256 }, (_none, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xed_b8_83_20 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** The check sum of the zip format, CRC-32. */
export function crcOf(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}

/** Numbers of 2 or 4 bytes, the least first, as zip writes them. */
function written(...numbers: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of numbers) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const version = 20;
/** Names are UTF-8. */
const flags = 0x08_00;
const stored = 0;
const midnight = 0;
/** 1 January 1980. */
const firstDay = 0x00_21;

export interface Part {
  readonly name: string;
  readonly text: string;
}

export function zipOf(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const listed: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const [name, content] = [bytesOf(part.name), bytesOf(part.text)];
    const common = [
      [2, version],
      [2, flags],
      [2, stored],
      [2, midnight],
      [2, firstDay],
      [4, crcOf(content)],
      [4, content.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    ] as const;
    const piece = joined([written([4, 0x04_03_4b_50], ...common), name, content]);
    listed.push(written([4, 0x02_01_4b_50], [2, version], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name);
    pieces.push(piece);
    at += piece.length;
  }
  const list = joined(listed);
  const end = written(
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, list.length],
    [4, at],
    [2, 0],
  );
  return joined([...pieces, list, end]);
}
