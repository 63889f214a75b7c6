import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { designWords } from "../design/design.words.ts";
import type { Language } from "../design/languages.ts";
import type { Link, PlacedLink } from "../design/link.ts";
import { Shell } from "../design/page/shell.tsx";
import type { PlaceHere } from "../nouns/actor.ts";
import type { PageContent } from "./route.ts";

export interface Frame {
  readonly language: Language;
  /** Path and query, for the language links. */
  readonly path: string;
  readonly nonce: string;
  readonly menu: readonly PlacedLink[];
  readonly footer: readonly Link[];
  /** Where the search box leads. */
  readonly search: string | undefined;
  /** The name of whoever has signed in. */
  readonly signedInAs: string | null;
  readonly place: PlaceHere | null;
  /** They hold a role here that waits for their second proof. */
  readonly rolesWait: boolean;
}

/** A whole HTML document, rendered once. Imported when the first page is asked for: the house opens before React does. */
export function drawPage({ main, ...content }: PageContent, { place, rolesWait, ...frame }: Frame): string {
  const document = (
    <Shell
      {...(place === null ? {} : { place, notice: noticeOf(place, rolesWait, frame.language) })}
      {...content}
      {...frame}
    >
      {main}
    </Shell>
  );
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}

/** Every page of a made-up place says so, quietly; and somebody whose role waits is told what it waits for. */
function noticeOf({ name, isExample }: PlaceHere, rolesWait: boolean, language: Language): ReactNode {
  const words = designWords(language);
  if (!isExample && !rolesWait) return null;
  return (
    <>
      {rolesWait ? (
        <p>
          {words.roleWaits} <a href="/second-proof">{words.setUpSecondProof}</a>
        </p>
      ) : null}
      {isExample ? <p>{words.exampleBanner(name)}</p> : null}
    </>
  );
}
