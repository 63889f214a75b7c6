const opened = ["moov", "trak", "mdia", "minf", "stbl", "edts", "dinf", "moof", "traf", "mvex"];
/** Without these there is no sound; whatever else stands in the file is blanked. */
const kept =
  "ftyp mdat tkhd mvhd mdhd hdlr smhd elst dref stsd stts stsc stsz stz2 stco co64 sgpd sbgp mfhd tfhd tfdt trun trex mehd sidx";
const keptKinds = kept.split(" ");
const dated = ["mvhd", "tkhd", "mdhd"];

/**
 * The file with everything blanked that is not the sound: where, when and by whom it was recorded. Nothing moves, because the sound is
 * found by its place in the file. Null where it cannot be read, or where it is a film.
 */
export function cleanM4a(bytes: Buffer): Buffer | null {
  const own = Buffer.from(bytes);
  return blankIn(own, 0, own.length) && own.includes("soun", 0, "latin1") ? own : null;
}

function blankIn(bytes: Buffer, from: number, to: number): boolean {
  let at = from;
  while (at + 8 <= to) {
    const kind = bytes.toString("latin1", at + 4, at + 8);
    const said = bytes.readUInt32BE(at);
    const isLong = said === 1 && at + 16 <= to;
    const length = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : said === 0 ? to - at : said;
    const body = at + (isLong ? 16 : 8);
    const end = at + length;
    if (end > to || end < body) return false;
    if (opened.includes(kind)) {
      if (!blankIn(bytes, body, end)) return false;
    } else if (!keptKinds.includes(kind)) blank(bytes, at, { body, end });
    else if (dated.includes(kind)) undate(bytes, body, end);
    else if (kind === "hdlr") {
      if (bytes.toString("latin1", body + 8, body + 12) === "vide") return false;
      if (end > body + 24) bytes.fill(0, body + 24, end);
    }
    at = end;
  }
  return at === to;
}

function blank(bytes: Buffer, at: number, { body, end }: { readonly body: number; readonly end: number }): void {
  bytes.write("free", at + 4, "latin1");
  bytes.fill(0, body, end);
}

/** The moments of recording and of the last change. */
const undate = (bytes: Buffer, body: number, end: number): void =>
  void bytes.fill(0, body + 4, Math.min(end, body + 4 + (bytes[body] === 1 ? 16 : 8)));
