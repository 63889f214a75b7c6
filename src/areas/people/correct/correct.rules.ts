import { readName } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import { sheetKinds } from "../about-me.ts";
import type { Audience, Sheet, SheetContent, SheetKind } from "../about-me.ts";
import { purposes } from "../consents.ts";
import type { Purpose } from "../consents.ts";
import { sheetOf } from "../sheet.rules.ts";
import type { SheetSent } from "../sheet.rules.ts";

export const partKinds = ["name", "consents", ...sheetKinds] as const;
export type PartKind = (typeof partKinds)[number];

interface Known {
  readonly sheets: readonly Sheet[];
  readonly today: string;
}

type Part =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "consents"; readonly agreed: readonly Purpose[] }
  | { readonly kind: SheetKind; readonly content: SheetContent; readonly seenBy: Audience; readonly number: number };

type PartDecision =
  | { readonly ok: true; readonly value: Part }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

/** One part of what somebody says who does not sign in: their name, what they agree to, or a sheet. */
export function partOf(sent: SheetSent, { sheets, today }: Known): PartDecision {
  const kind = partKinds.find((one) => one === sent["kind"]);
  if (kind === undefined) return wrong({ field: "kind", words: "Choose which part to change." });
  if (kind === "name") {
    const typed = sent["name"];
    const name = readName(typeof typed === "string" ? typed : "", {
      field: "name",
      of: "the person",
      charactersMax: 200,
    });
    return name.ok ? found({ kind, name: name.value }) : name;
  }
  if (kind === "consents") {
    const ticked = sent["purposes"] ?? "";
    const agreed: readonly string[] = typeof ticked === "string" ? [ticked] : ticked;
    return found({ kind, agreed: purposes.filter((one): one is Purpose => agreed.includes(one)) });
  }
  const decided = sheetOf(kind, sent, { current: sheets.find((one) => one.kind === kind), today });
  return decided.ok ? found({ kind, ...decided.value }) : decided;
}
