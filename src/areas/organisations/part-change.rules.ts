import { z } from "zod";
import type { Problem } from "../../nouns/result.ts";

type Fields = Readonly<Record<string, string>>;

/** What a form sends that changes a part of a page, beside its answers. */
export const partChangeFields = {
  instead: z
    .union([z.literal(""), z.uuid("Say which one is changed, by its identifier.")])
    .default("")
    .describe("The identifier of what this is said instead of; empty for something new."),
  was: z.string().max(20).default("").describe("As the form gave it: 409 where somebody changed it since."),
};

/** Which part a form is asked to change. */
export const partChangeQuery = z.object({
  change: z
    .union([z.literal(""), z.uuid()])
    .default("")
    .describe("The identifier of what is changed."),
});

/** A short sign of what stands: of two who change it at once the second is told. (FNV-1a, 64 bits.) */
export function signOf(fields: Fields): string {
  const bytes = new TextEncoder().encode(JSON.stringify(fields));
  const last64Bits = 0xff_ff_ff_ff_ff_ff_ff_ffn;
  let sign = 0xcb_f2_9c_e4_84_22_23_25n;
  for (const byte of bytes) sign = ((sign ^ BigInt(byte)) * 0x1_00_00_00_01_b3n) & last64Bits;
  return sign.toString(16);
}

/** What stands of the part that is changed, as the fields of its form; undefined where it is not there any more. */
export interface PartNow {
  readonly now: Fields | undefined;
  /** The sign that the form was given, empty where a program sends none. */
  readonly was: string;
}

/** Why a part cannot be changed as it was sent; none where it can. */
export function problemOfChange({ now, was }: PartNow): Problem | undefined {
  if (now === undefined)
    return {
      field: "instead",
      words: "Somebody took this out while you were writing. What you wrote is below: send it again to add it anew.",
    };
  if (was === "" || was === signOf(now)) return undefined;
  return {
    field: "number",
    words:
      "Somebody else changed this while you were writing. Nothing of yours is lost: compare the two below, and send yours again if it should follow.",
  };
}
