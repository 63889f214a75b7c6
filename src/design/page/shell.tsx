import type { ReactElement, ReactNode } from "react";
import { designWords } from "../design.words.ts";
import { directionOf, type Language } from "../languages.ts";
import type { Link, MenuLink } from "../link.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";

export interface ShellProps {
  /** What the page says, as its heading says it. The product's name is added to the browser's title. */
  readonly title: string;
  readonly language: Language;
  /** The address asked for, with its query: the language switcher keeps it. */
  readonly path: string;
  /** For the script of a page that is a tool; no other page has one. */
  readonly nonce?: string | undefined;
  /** The areas that exist, in the order of the loop. */
  readonly menu: readonly MenuLink[];
  /** From the first page down to the page above this one. */
  readonly breadcrumbs?: readonly Link[] | undefined;
  /** Instead of breadcrumbs, inside a form of several pages. */
  readonly back?: Link | undefined;
  readonly place?: { readonly name: string; readonly slug: string; readonly isExample?: boolean } | undefined;
  /** The name of whoever has signed in; null says nobody has, undefined leaves the corner empty. */
  readonly signedInAs?: string | null | undefined;
  /** A line above the page about all of it: an example place, say. */
  readonly notice?: ReactNode;
  /** Something must be put right: the browser's title begins with "Error:". */
  readonly problem?: boolean | undefined;
  /** The language the body is written in, where that is not yet the reader's. A line in the reader's language says so. */
  readonly contentLanguage?: Language | undefined;
  /** The page shows published figures: the footer carries their licence. */
  readonly publishedFigures?: boolean | undefined;
  /** The page asks for itself again after so many seconds: only while something is under way, with a link to do it by hand. */
  readonly refreshSeconds?: number | undefined;
  /** Where the search box leads; without it there is none. */
  readonly search?: string | undefined;
  /** The page brings a script of its own and can be kept on the device: addresses of both. It must say what it is without. */
  readonly tool?: { readonly script: string; readonly manifest: string } | undefined;
  /** Links at the foot: only pages that exist. */
  readonly footer?: readonly Link[] | undefined;
  readonly children: ReactNode;
}

/**
 * The whole HTML document around a page: header, menu, breadcrumbs, main landmark, footer, language switcher.
 * Render it once a page with `renderToStaticMarkup` after `<!doctype html>`. It needs no script.
 *
 * Misleads when `menu` or `footer` names a page that does not exist: it draws what it is given.
 */
export const Shell = (props: ShellProps): ReactElement => {
  const { language, title, problem, contentLanguage = language } = props;
  const words = designWords(language);
  const foreign = contentLanguage !== language;
  return (
    <html lang={language} dir={directionOf(language)} className="nhsuk-template">
      <head>
        <meta charSet="utf-8" />
        <title>{`${problem === true ? `${words.error}: ` : ""}${title} – Alongside`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#12303f" />
        <meta name="color-scheme" content="light" />
        {props.refreshSeconds === undefined ? null : (
          <meta httpEquiv="refresh" content={String(props.refreshSeconds)} />
        )}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/alongside.css" />
        {props.tool === undefined ? null : (
          <>
            <link rel="manifest" href={props.tool.manifest} />
            <script type="module" src={props.tool.script} nonce={props.nonce} />
          </>
        )}
      </head>
      <body className="nhsuk-template__body al-page">
        <a className="nhsuk-skip-link" href="#maincontent">
          {words.skipToContent}
        </a>
        <Header
          language={language}
          path={props.path}
          menu={props.menu}
          place={props.place}
          search={props.search}
          signedInAs={props.signedInAs}
        />
        {props.notice === undefined || props.notice === null ? null : (
          <aside className="al-strip" aria-label={words.information}>
            <div className="al-width">{props.notice}</div>
          </aside>
        )}
        <div className="al-width al-body">
          <Breadcrumbs language={language} links={props.breadcrumbs ?? []} back={props.back} />
          <main
            className="al-main"
            id="maincontent"
            {...(foreign ? { lang: contentLanguage, dir: directionOf(contentLanguage) } : {})}
          >
            {foreign && words.onlyInEnglish !== "" ? (
              <p className="al-aside" lang={language} dir={directionOf(language)}>
                {words.onlyInEnglish}
              </p>
            ) : null}
            {props.children}
          </main>
        </div>
        <Footer language={language} links={props.footer ?? []} publishedFigures={props.publishedFigures === true} />
      </body>
    </html>
  );
};
