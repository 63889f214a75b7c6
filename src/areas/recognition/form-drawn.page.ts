import type { Language } from "../../design/languages.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import { recognitionInMenu } from "./recognition.words.ts";

interface Step {
  readonly href: string;
  readonly words: string;
}

/** The way down to the pages of what people gave, in their language. */
export const trail = ({ slug, name }: PlaceHere, language: Language, ...more: readonly Step[]) => [
  { href: `/${slug}`, words: name },
  { href: `/${slug}/recognition`, words: recognitionInMenu(language) },
  ...more,
];

/** What a form is drawn with. */
export interface FormDrawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}
