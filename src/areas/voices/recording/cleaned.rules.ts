import type { SentAs } from "../voice.ts";
import { cleanM4a } from "./m4a.rules.ts";
import { cleanMp3, cleanWav } from "./mp3-wav.rules.ts";
import { cleanOpus } from "./ogg.rules.ts";
import { cleanJpeg, cleanPng } from "./photo.rules.ts";
import { cleanWebm } from "./webm.rules.ts";

/** As what a recording or a photo is kept and handed out. */
export const forms = {
  ogg: { contentType: "audio/ogg", sentAs: "sound", clean: cleanOpus },
  webm: { contentType: "audio/webm", sentAs: "sound", clean: cleanWebm },
  m4a: { contentType: "audio/mp4", sentAs: "sound", clean: cleanM4a },
  mp3: { contentType: "audio/mpeg", sentAs: "sound", clean: cleanMp3 },
  wav: { contentType: "audio/wav", sentAs: "sound", clean: cleanWav },
  jpg: { contentType: "image/jpeg", sentAs: "photo", clean: cleanJpeg },
  png: { contentType: "image/png", sentAs: "photo", clean: cleanPng },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly contentType: string;
      readonly sentAs: SentAs;
      readonly clean: (bytes: Buffer) => Buffer | null;
    }
  >
>;
export type Form = keyof typeof forms;
export const formNames = ["ogg", "webm", "m4a", "mp3", "wav", "jpg", "png"] as const satisfies readonly Form[];

/** A minute of speech from a telephone has about a megabyte. */
export const recordingBytesMax = 10_000_000;

export interface Cleaned {
  readonly form: Form;
  readonly sentAs: SentAs;
  readonly bytes: Buffer;
}

/** By how the file begins, whatever its name says. */
function formOf(bytes: Buffer): Form | undefined {
  const begins = (text: string, at = 0): boolean => bytes.toString("latin1", at, at + text.length) === text;
  if (begins("OggS")) return "ogg";
  if (begins("RIFF") && begins("WAVE", 8)) return "wav";
  if (begins("ftyp", 4)) return "m4a";
  if (begins("\x89PNG\r\n\x1a\n")) return "png";
  if (begins("\x1a\x45\xdf\xa3")) return "webm";
  if (begins("\xff\xd8\xff")) return "jpg";
  return begins("ID3") || (bytes[0] === 0xff && (bytes[1] ?? 0) >= 0xe0) ? "mp3" : undefined;
}

/**
 * A recording or a photo without what a telephone or a camera wrote into it: where, when, with what. What cannot be
 * cleaned is not taken. @practice P43
 */
export function cleanedOf(bytes: Buffer): Cleaned | null {
  const form = bytes.length > recordingBytesMax ? undefined : formOf(bytes);
  const clean = form === undefined ? null : forms[form].clean(bytes);
  return form === undefined || clean === null || clean.length > recordingBytesMax
    ? null
    : { form, sentAs: forms[form].sentAs, bytes: clean };
}
