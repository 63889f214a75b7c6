import { z } from "zod";
import { monthsLater } from "../../nouns/months.ts";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { becomings } from "./told.ts";
import type { Becomes, Copy } from "./told.ts";

const text = z.string().max(20_000).default("");
type Sent<Fields extends z.ZodRawShape> = z.infer<z.ZodObject<Fields>>;

export const copyFields = {
  origin: text.describe("The programme of this place that it follows; empty where that is in another place."),
  elsewhere: text.describe("The name of a programme in another place."),
  elsewherePlace: text.describe("Which place that is in."),
  measured: text.describe("What was measured of it so far; empty where nothing was."),
};

export type CopyWritten = Pick<Copy, "originId" | "originName" | "originPlace" | "measured"> & {
  /** The number of the stage 0 in which it is said. */
  readonly inSpell: number;
};

interface Following {
  readonly programme: { readonly id: string; readonly stage: number; readonly spells: readonly unknown[] };
  readonly origins: readonly { readonly id: string; readonly name: string }[];
  readonly isCopy: boolean;
}

function originOf(sent: Sent<typeof copyFields>, { programme, origins }: Following) {
  const here = origins.find(({ id }) => id === sent.origin && id !== programme.id);
  if (here !== undefined) return found({ originId: here.id, originName: here.name, originPlace: "" });
  if (sent.origin !== "") return wrong({ field: "origin", words: "Choose one of the programmes in the list." });
  const name = readName(sent.elsewhere, { field: "elsewhere", of: "the other programme", charactersMax: 200 });
  const where = readName(sent.elsewherePlace, { field: "elsewherePlace", of: "the other place", charactersMax: 200 });
  return name.ok && where.ok
    ? found({ originId: null, originName: name.value, originPlace: where.value })
    : wrong(...problemsOf(name, where));
}

/** That a programme follows another is said while it gets ready: what others trust is no reason to skip that. @practice P42 */
export function copyOf(sent: Sent<typeof copyFields>, thing: Following): Result<CopyWritten> {
  const { programme, isCopy } = thing;
  const problem = (words: string): Result<never> => wrong({ field: "origin", words });
  if (isCopy) return problem("It is written down already which programme this one follows.");
  if (programme.stage !== 0)
    return problem("It can be said while this programme is getting ready. Go back to getting ready first.");
  const origin = originOf(sent, thing);
  const measured = readText(sent.measured, { field: "measured", charactersMax: 1000 });
  if (!(origin.ok && measured.ok)) return wrong(...problemsOf(origin, measured));
  return found({ ...origin.value, measured: measured.value, inSpell: programme.spells.length });
}

export const elementFields = {
  words: text.describe("What the other programme did."),
  becomes: text.describe(`What becomes of it here: ${becomings.join(", ")}.`),
  because: text.describe("Why."),
};

export interface ElementWritten {
  readonly words: string;
  readonly becomes: Becomes;
  readonly because: string;
}

export const elementsMax = 100;

/** One thing of the other programme: kept, made to fit or left out. @practice P42 */
export function elementOf(sent: Sent<typeof elementFields>, copy: Copy | null): Result<ElementWritten> {
  if (copy === null) return wrong({ field: "words", words: "First write down which programme this one follows." });
  if (copy.elements.length >= elementsMax)
    return wrong({ field: "words", words: `There are ${elementsMax} already. No more can be added.` });
  const words = readNeeded(sent.words, { field: "words", charactersMax: 400, needed: "Write what the other one did." });
  const chosen = becomings.find((one) => one === sent.becomes);
  const becomes: Result<Becomes> =
    chosen === undefined
      ? wrong({ field: "becomes", words: "Choose whether it is kept, made to fit or left out." })
      : found(chosen);
  const because = readNeeded(sent.because, { field: "because", charactersMax: 1000, needed: "Write why." });
  if (!(words.ok && becomes.ok && because.ok)) return wrong(...problemsOf(words, becomes, because));
  return found({ words: words.value, becomes: becomes.value, because: because.value });
}

/** Walk before you run: what is young, or was not measured, is a thin reason to do the same elsewhere. @practice P42 */
export function warningsOf({ measured }: Pick<Copy, "measured">, since: string | null, now: string): readonly string[] {
  const isYoung = since !== null && monthsLater(since.slice(0, 10), 12) > now.slice(0, 10);
  return [
    ...(isYoung ? ["The programme that this one follows has been in its stage for less than a year."] : []),
    ...(measured === "" ? ["Nothing was measured yet of the programme that this one follows."] : []),
  ];
}
