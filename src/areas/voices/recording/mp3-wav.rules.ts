const bitrates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const bitratesLow = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const samples = [44_100, 48_000, 32_000];
/** As the two bits of a frame name them: 2.5, none, 2, 1. */
const sampleDivisors = [4, 0, 2, 1];

/** How long the frame of sound is that begins here; 0 where none does. */
function frameBytes(bytes: Buffer, at: number): number {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
  const divisor = sampleDivisors[(second >> 3) & 3] ?? 0;
  const isLayer3 = ((second >> 1) & 3) === 1;
  const rate = samples[(third >> 2) & 3];
  const bitrate = (divisor === 1 ? bitrates : bitratesLow)[third >> 4] ?? 0;
  if (first !== 0xff || second < 0xe0 || divisor === 0 || !isLayer3 || rate === undefined || bitrate === 0) return 0;
  return Math.floor(((divisor === 1 ? 144 : 72) * bitrate * 1000 * divisor) / rate) + ((third >> 1) & 1);
}

/** What stands before the sound says how long it is. */
function soundFrom(bytes: Buffer): number {
  if (bytes.toString("latin1", 0, 3) !== "ID3") return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((bytes[at] ?? 0) & 127), 0);
  return 10 + size;
}

/** The frames of sound and nothing else: no title, no picture, no name; null where there are not two on end. */
export function cleanMp3(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  let at = soundFrom(bytes);
  while (at + 4 <= bytes.length) {
    const length = frameBytes(bytes, at);
    const end = at + length;
    const isWhole = length > 4 && end <= bytes.length;
    if (isWhole) kept.push(bytes.subarray(at, end));
    // Before the first frame of sound there may be a byte or two; more than that is no sound.
    else if (kept.length > 0 || at > soundFrom(bytes) + 2000) break;
    at = isWhole ? end : at + 1;
  }
  return kept.length < 2 ? null : Buffer.concat(kept);
}

const wavKept = ["fmt ", "fact", "data"];

/** The sound of a WAV file without what stands beside it; null where it holds none. */
export function cleanWav(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  let hasSound = false;
  let at = 12;
  while (at + 8 <= bytes.length && !hasSound) {
    const kind = bytes.toString("latin1", at, at + 4);
    const body = bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + bytes.readUInt32LE(at + 4)));
    if (wavKept.includes(kind)) kept.push(chunkOf(kind, body));
    hasSound = kind === "data" && body.length > 0;
    at += 8 + body.length + (body.length % 2);
  }
  const all = Buffer.concat([Buffer.from("WAVE", "latin1"), ...kept]);
  return hasSound && kept.length > 1 ? chunkOf("RIFF", all) : null;
}

function chunkOf(kind: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, "latin1");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}
