const jpegEnd = 0xd9;
const jpegScan = 0xda;
const jpegComment = 0xfe;
/** How colours are coded, without which some photos look wrong. */
const jpegAdobe = 0xee;

/** What a camera writes beside the picture: place, moment, make, a small copy. */
const isBeside = (marker: number): boolean =>
  marker === jpegComment || (marker >= 0xe0 && marker <= 0xef && marker !== jpegAdobe);
const isInScan = (marker: number): boolean => marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);

/** The photo without anything but the picture, up to its end; null where it cannot be read to the end. */
export function cleanJpeg(bytes: Buffer): Buffer | null {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === jpegEnd) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === jpegEnd) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    const length = bytes.readUInt16BE(at + 2);
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    if (marker === jpegScan)
      while (end < bytes.length && !(bytes[end] === 0xff && !isInScan(bytes[end + 1] ?? 0))) end += 1;
    if (!isBeside(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

const pngKept = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "bKGD"];

/** The picture alone: without its texts, its moment and what a camera wrote; null where it does not come to its end. */
export function cleanPng(bytes: Buffer): Buffer | null {
  const kept = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const kind = bytes.toString("latin1", at + 4, at + 8);
    if (end > bytes.length) return null;
    if (pngKept.includes(kind)) kept.push(bytes.subarray(at, end));
    if (kind === "IEND") return Buffer.concat(kept);
    at = end;
  }
  return null;
}
