/** Words that are easy to say and mean nothing about anybody. */
const firsts = [
  "amber",
  "brisk",
  "calm",
  "coral",
  "dawn",
  "deep",
  "early",
  "fern",
  "gold",
  "hazel",
  "ivory",
  "jade",
  "keen",
  "lilac",
  "maple",
  "mellow",
  "north",
  "olive",
  "plain",
  "quiet",
  "river",
  "silver",
  "teal",
  "upper",
  "velvet",
  "warm",
  "west",
  "young",
] as const;
const seconds = [
  "acorn",
  "bridge",
  "candle",
  "drum",
  "elm",
  "field",
  "garden",
  "harbour",
  "island",
  "jug",
  "kettle",
  "lamp",
  "meadow",
  "needle",
  "orchard",
  "pebble",
  "quill",
  "reed",
  "stone",
  "thread",
  "umbrella",
  "valley",
  "window",
  "yard",
] as const;

/**
 * A name to speak of somebody by, drawn by chance: `amber-kettle-417`.
 * - `chance`: three whole numbers from 0, as large as one likes.
 */
export const pseudonymOf = ([one, two, three]: readonly [number, number, number]): string =>
  `${firsts[one % firsts.length] ?? firsts[0]}-${seconds[two % seconds.length] ?? seconds[0]}-${(three % 990) + 10}`;
