interface Page {
  readonly serial: number;
  readonly head: Buffer;
  readonly body: Buffer;
}

/** The pages of the first stream of the file, up to where it cannot be read. */
function pagesOf(bytes: Buffer): readonly Page[] {
  const pages: Page[] = [];
  let at = 0;
  while (at + 27 <= bytes.length && bytes.toString("latin1", at, at + 4) === "OggS") {
    const body = at + 27 + (bytes[at + 26] ?? 0);
    const end = body + bytes.subarray(at + 27, body).reduce((sum, length) => sum + length, 0);
    if (end > bytes.length) break;
    const serial = bytes.readUInt32LE(at + 14);
    pages.push({ serial, head: Buffer.from(bytes.subarray(at, body)), body: bytes.subarray(body, end) });
    at = end;
  }
  return pages.filter(({ serial }) => serial === pages[0]?.serial);
}

const noTags = Buffer.concat([Buffer.from("OpusTags", "latin1"), Buffer.alloc(8)]);
/** Whether the last packet of the page ends on it. */
const endsIts = ({ head }: Page): boolean => (head.at(-1) ?? 0) < 255;

/** Speech in Opus as telephones and messengers write it, with an empty list of words beside it; null for anything else. */
export function cleanOpus(bytes: Buffer): Buffer | null {
  const [first, ...rest] = pagesOf(bytes);
  const tags = rest.findIndex(endsIts);
  const sound = rest.slice(tags + 1);
  if (first === undefined || tags === -1 || sound.length === 0) return null;
  if (first.body.toString("latin1", 0, 8) !== "OpusHead" || rest[0]?.body.toString("latin1", 0, 8) !== "OpusTags")
    return null;
  const head = Buffer.concat([rest[0].head.subarray(0, 26), Buffer.from([1, noTags.length])]);
  return Buffer.concat([first, { ...rest[0], head, body: noTags }, ...sound].map(numbered));
}

/** The page under its number, with the checksum that belongs to it. */
function numbered({ head, body }: Page, number: number): Buffer {
  const page = Buffer.concat([head, body]);
  page.writeUInt32LE(number, 18);
  page.writeUInt32LE(0, 22);
  page.writeUInt32LE(checksumOf(page), 22);
  return page;
}

const turned = Uint32Array.from({ length: 256 }, (_one, byte) => {
  let rest = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 0x80000000 ? (rest << 1) ^ 0x04c11db7 : rest << 1;
  return rest >>> 0;
});

/** As RFC 3533 asks for it. */
const checksumOf = (page: Buffer): number =>
  page.reduce((sum, byte) => (((sum << 8) >>> 0) ^ (turned[((sum >>> 24) ^ byte) & 255] ?? 0)) >>> 0, 0);
