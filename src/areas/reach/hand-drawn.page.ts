/** The page of a finding as a reader reads it, for tests. */
import type { ReactElement } from "react";
import type { Language } from "../../design/index.ts";
import { findingPage } from "./finding.page.tsx";
import type { FindingView } from "./finding-shown.page.ts";
import { findingFor } from "./finding.rules.ts";
import type { ReachTable } from "./table.rules.ts";

export interface Drawn {
  readonly title: string;
  readonly html: string;
  /** What a reader reads, cells and lines kept apart. */
  readonly text: string;
}

type Asked = Partial<FindingView> & { readonly checked?: boolean };
type Draw = (table: ReachTable, asked?: Asked, language?: Language) => Drawn;

const absent = (what: string): never => {
  throw new Error(`The page has no ${what}.`);
};

/**
 * The page that a table and a question give, made into text by `markup`: referrals compared with White British people
 * unless asked otherwise.
 */
export const drawnWith =
  (markup: (main: ReactElement) => string): Draw =>
  (table, { checked = false, ...asked } = {}, language = "en") => {
    const view: FindingView = {
      measure: "referrals",
      reference: "white-british",
      community: undefined,
      order: "scheme",
      ...asked,
    };
    const finding = findingFor(table, view);
    if (!finding.ok) throw new Error(JSON.stringify(finding));
    const page = findingPage(
      {
        table,
        finding: finding.value,
        view,
        to: ({ community = "", reference = "" }) => `/?community=${community}&reference=${reference}`,
        downloads: { csv: "/finding.csv", json: "/finding.json" },
        again: "/try",
        checked,
      },
      language,
    );
    const html = markup(page.main);
    const text = html
      .replaceAll(/<\/t[dh]>/g, " | ")
      .replaceAll(/<\/(?:tr|p|li|h\d|dd|dt|caption|text)>/g, "\n")
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll("&#x27;", "'")
      .replaceAll("&amp;", "&");
    return { title: page.title, html, text };
  };

/** The html of one table of the page. */
export const tableIn = (html: string, id: string): string => {
  const from = html.indexOf(`id="${id}"`);
  return from === -1 ? absent(id) : html.slice(from, html.indexOf("</table>", from));
};

/** One community's row of a table of the page, its cells kept apart. */
export const rowIn = (table: string, name: string): string => {
  const from = table.indexOf(`>${name}<`) + 1;
  return from === 0 ? absent(name) : table.slice(from, table.indexOf("</tr>", from)).replaceAll(/<[^>]+>/g, "|");
};
