import type { Category } from "../classification.ts";
import { classificationOf } from "../schemes.rules.ts";
import { refuse, type NotRecognised, type Recognised } from "./answer.ts";
import { notKnownSpellings, notStatedSpellings, unknownSpellings } from "./headings.ts";

/** For files that put people who chose not to say together with people nobody asked. It is in no published list. */
const notToldApart: Category = {
  code: "unknown",
  label: "Not stated, not known or not valid",
  broad: null,
  order: 25,
  kind: "unknown",
};

const kindSaid = (words: string): "not-stated" | "not-known" | "unknown" | undefined => {
  if (notStatedSpellings.has(words)) return "not-stated";
  if (notKnownSpellings.has(words)) return "not-known";
  return unknownSpellings.has(words) ? "unknown" : undefined;
};

/** The category for people whose group is not known, when that is what the words say. */
export const unknownSaid = (words: string, list: string | undefined): Recognised | NotRecognised | undefined => {
  const kind = kindSaid(words);
  if (!kind) return undefined;
  const said = classificationOf(list ?? "nhs-2001-england");
  if (said?.country === "England and Wales") {
    return refuse("not-in-list", "A census has nobody whose group is unknown: it filled in missing answers.");
  }
  if (said?.complete === false) return undefined;
  const scheme = "nhs-2001-england";
  const category = classificationOf(scheme)?.categories.find((one) => one.kind === kind) ?? notToldApart;
  const note =
    category.kind === "unknown" ? "The file does not tell people who chose not to say from people nobody asked." : null;
  return { ok: true, scheme, code: category.code, category, note };
};
