import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanedOf } from "./cleaned.rules.ts";

const secret = "51.7N 0.1E, Example Telephone";
const text = (words: string): Buffer => Buffer.from(words, "latin1");
const u32 = (value: number): Buffer =>
  Buffer.from([value >>> 24, value >>> 16, value >>> 8, value].map((one) => one & 255));
const u32le = (value: number): Buffer => Buffer.from(u32(value).toReversed());

const box = (kind: string, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), text(kind), body]);
};
const element = (id: string, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(id, "hex"), Buffer.from([0x40 | (body.length >> 8), body.length & 255]), body]);
};
const segment = (marker: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, 0, body.length + 2]), body]);
const chunk = (kind: string, body: Buffer): Buffer => Buffer.concat([u32(body.length), text(kind), body, u32(0)]);
const part = (kind: string, body: Buffer): Buffer =>
  Buffer.concat([text(kind), u32le(body.length), body, Buffer.alloc(body.length % 2)]);
const page = (number: number, body: Buffer): Buffer =>
  Buffer.concat([text("OggS"), Buffer.alloc(14), u32le(number), u32le(0), Buffer.from([1, body.length]), body]);

const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x10, 0]), Buffer.alloc(100, 7)]);
const handler = (kind: string): Buffer => box("hdlr", Buffer.alloc(8), text(kind), Buffer.alloc(12), text(secret));
const m4aOf = (kind: string): Buffer =>
  Buffer.concat([
    box("ftyp", text("M4A ")),
    box(
      "moov",
      box("mvhd", Buffer.alloc(4), text("when-now"), Buffer.alloc(8)),
      box("trak", box("mdia", handler(kind))),
      box("udta", text(secret)),
    ),
    box("mdat", text("the sound")),
  ]);
const scan = Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]);
const sound = text("the sound");

const sent: Readonly<Record<string, Buffer>> = {
  jpg: Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, text(`Exif ${secret}`)),
    segment(0xfe, text(secret)),
    segment(0xdb, text("the picture")),
    segment(0xda, text("scan")),
    scan,
    Buffer.from([0xff, 0xd9]),
    text(`a film after the photo ${secret}`),
  ]),
  png: Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", Buffer.alloc(13)),
    chunk("tEXt", text(secret)),
    chunk("eXIf", text(secret)),
    chunk("IDAT", text("the picture")),
    chunk("IEND", Buffer.alloc(0)),
    text(secret),
  ]),
  wav: Buffer.concat([
    text("RIFF"),
    u32le(999),
    text("WAVE"),
    part("LIST", text(secret)),
    part("fmt ", Buffer.alloc(16)),
    part("data", sound),
    part("id3 ", text(secret)),
  ]),
  mp3: Buffer.concat([
    text("ID3\u0003\u0000\u0000\u0000\u0000\u0000"),
    Buffer.from([secret.length]),
    text(secret),
    frame,
    frame,
    frame,
    text(`TAG${secret}`),
  ]),
  m4a: m4aOf("soun"),
  ogg: Buffer.concat([
    page(0, text("OpusHead and so on")),
    page(1, text(`OpusTags${secret}`)),
    page(2, sound),
    page(3, sound),
  ]),
  webm: Buffer.concat([
    element("1a45dfa3", text("webm")),
    Buffer.from("1853806701ffffffffffffff", "hex"),
    element("1549a966", element("2ad7b1", u32(1000)), element("4461", text(secret)), element("5741", text(secret))),
    element("1654ae6b", element("ae", element("d7", Buffer.from([1])), element("536e", text(secret)))),
    Buffer.from("1f43b67501ffffffffffffff", "hex"),
    element("a3", sound),
    element("1254c367", text(secret)),
    element("a3", sound),
  ]),
};

for (const [form, bytes] of Object.entries(sent))
  test(`what a telephone or camera wrote into a ${form} file is gone, what was said or shown is still there, and cleaning twice is cleaning once`, () => {
    assert.ok(bytes.includes(secret));
    const cleaned = cleanedOf(bytes);
    assert.equal(cleaned?.form, form);
    assert.equal(cleaned?.sentAs, form === "jpg" || form === "png" ? "photo" : "sound");
    for (const word of ["51.7N", "Example", "when-now", "film"]) assert.ok(!cleaned?.bytes.includes(word), word);
    const isThere = form === "mp3" ? frame : form === "jpg" ? scan : text(form === "png" ? "the picture" : "the sound");
    assert.ok(cleaned?.bytes.includes(isThere));
    assert.deepEqual(cleanedOf(cleaned?.bytes ?? Buffer.alloc(0))?.bytes, cleaned?.bytes);
  });

test("a film, a page of the web, a program, a picture that cannot be cleaned and half a photo are not taken", () => {
  const heic = Buffer.concat([box("ftyp", text("heic")), box("meta", text(secret)), box("mdat", text("the picture"))]);
  const page = text("<!doctype html><script>alert(1)</script>");
  const others = [heic, m4aOf("vide"), page, text("MZ program"), Buffer.alloc(0), Buffer.alloc(1000, 0xff)];
  for (const bytes of others) assert.equal(cleanedOf(bytes), null);
  for (const [form, bytes] of Object.entries(sent))
    for (let length = 0; length < Math.min(bytes.length, 60); length += 1)
      assert.equal(cleanedOf(bytes.subarray(0, length)), null, `${form}, ${length} bytes`);
});

test("whatever bytes come, the answer is a file that is clean or none, and never a fall", () => {
  let seed = 1;
  const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
  for (const bytes of Object.values(sent))
    for (let turn = 0; turn < 400; turn += 1) {
      const broken = Buffer.from(bytes);
      for (let change = 0; change < 3; change += 1) broken[next() % broken.length] = next() % 256;
      const cleaned = cleanedOf(broken);
      assert.ok(cleaned === null || cleaned.bytes.length <= broken.length + 64);
    }
});
