import { createHash } from "node:crypto";
import type { Pack } from "./evidence.ts";
import { frozenText } from "./frozen.rules.ts";

export const sha256Of = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** What somebody read before they sign: all but the signatures. */
export const digestOf = (pack: Pack): string => sha256Of(frozenText({ ...pack, signed: [] }));
