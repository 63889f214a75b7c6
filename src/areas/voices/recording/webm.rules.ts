/** Elements whose parts are looked at one by one: segment, what it is, tracks, one track, cluster, group of blocks. */
const opened = new Set([0x18538067, 0x1549a966, 0x1654ae6b, 0xae, 0x1f43b675, 0xa0]);
/** Without these there is no sound. Whatever else stands in the file is blanked. */
const kept = new Set([
  0x1a45dfa3, 0xa3, 0xa1, 0x9b, 0xe7, 0x2ad7b1, 0x4489, 0xd7, 0x73c5, 0x83, 0x86, 0x63a2, 0x56aa, 0x56bb, 0xe1, 0x75a2,
  0x23e383, 0x9c, 0xfb, 0x1c53bb6b,
]);
const video = 0xe0;
const nothing = 0xec;

interface Element {
  readonly id: number;
  readonly body: number;
  /** Where it ends; null where nobody has said. */
  readonly end: number | null;
}

/** How many bytes a number has, by its first byte; 0 where none begins so. */
const widthOf = (first: number): number => (first === 0 ? 0 : Math.clz32(first) - 23);

function elementAt(bytes: Buffer, at: number): Element | null {
  const idWidth = widthOf(bytes[at] ?? 0);
  const sizeAt = at + idWidth;
  const width = widthOf(bytes[sizeAt] ?? 0);
  const body = sizeAt + width;
  if (idWidth === 0 || idWidth > 4 || width === 0 || body > bytes.length) return null;
  const id = bytes.readUIntBE(at, idWidth);
  const first = (bytes[sizeAt] ?? 0) & (0xff >> width);
  const rest = bytes.subarray(sizeAt + 1, body);
  const isUnknown = first === 0xff >> width && rest.every((byte) => byte === 0xff);
  const size = rest.reduce((sum, byte) => sum * 256 + byte, first);
  return { id, body, end: isUnknown ? null : body + size };
}

/** What a browser records, with everything blanked that is not the sound; null where it cannot be read, or is a film. */
export function cleanWebm(bytes: Buffer): Buffer | null {
  const own = Buffer.from(bytes);
  let at = 0;
  let hasSound = false;
  while (at < own.length) {
    const element = elementAt(own, at);
    if (element === null || element.id === video) return null;
    const { id, body, end } = element;
    if (opened.has(id)) {
      at = body;
      continue;
    }
    // A recording that was cut off ends within a block.
    if (end === null || end > own.length) return hasSound ? own.subarray(0, at) : null;
    hasSound ||= id === 0xa3 || id === 0xa1;
    if (!kept.has(id)) blank(own, at, end);
    at = end;
  }
  return hasSound ? own : null;
}

/** As many bytes that say nothing. */
function blank(bytes: Buffer, at: number, end: number): void {
  const length = end - at;
  bytes.fill(0, at, end);
  bytes[at] = nothing;
  if (length < 9) bytes[at + 1] = 0x80 | (length - 2);
  else {
    bytes[at + 1] = 1;
    bytes.writeUIntBE(length - 9, at + 3, 6);
  }
}
