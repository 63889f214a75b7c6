import type { Language } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";

/** What a page with a form is drawn with. */
export interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}
