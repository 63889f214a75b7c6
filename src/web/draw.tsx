import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../design/languages.ts";
import type { PlacedLink } from "../design/link.ts";
import { Shell } from "../design/page/shell.tsx";
import type { PlaceHere } from "../nouns/actor.ts";
import type { PageContent } from "./route.ts";

export interface Frame {
  readonly language: Language;
  /** Path and query, for the language links. */
  readonly path: string;
  readonly nonce: string;
  readonly menu: readonly PlacedLink[];
  /** The name of whoever has signed in. */
  readonly signedInAs: string | null;
  readonly place: PlaceHere | null;
}

/** A whole HTML document, rendered once. Imported when the first page is asked for: the house opens before React does. */
export function drawPage({ main, ...content }: PageContent, { place, ...frame }: Frame): string {
  const document = (
    <Shell {...(place === null ? {} : { place })} {...content} {...frame}>
      {main}
    </Shell>
  );
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}
