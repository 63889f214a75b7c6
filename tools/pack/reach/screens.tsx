/** What stands at each address of the offline page: the product's own pages, drawn from what is kept in memory. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { choosePage } from "../../../src/areas/front/try/choose.page.tsx";
import { measurePage } from "../../../src/areas/front/methods/measure/measure.page.tsx";
import { measureOf } from "../../../src/areas/front/methods/measures.rules.ts";
import { methodsPage } from "../../../src/areas/front/methods/methods.page.tsx";
import { downloadAddress, findingAddress } from "../../../src/areas/front/try/finding/address.rules.ts";
import { tryPage } from "../../../src/areas/front/try/try.page.tsx";
import { tryWords } from "../../../src/areas/front/try/try.words.ts";
import {
  csvOf,
  findingFor,
  findingPage,
  firstMeasure,
  reachWords,
  reportOf,
  usualReference,
  wandsworthExample,
  type FindingShown,
  type FindingView,
  type ReachTable,
  type Readings,
  type Report,
} from "../../../src/areas/reach/index.ts";
import { Shell, type Language, type ShellProps } from "../../../src/design/index.ts";
import { found, wrong, type Problem, type Result } from "../../../src/nouns/result.ts";
import { tableIn } from "./figures-in-address.ts";
import { offlineWords } from "./offline-words.ts";

/** Files that were read and are still to be chosen from, by a number; forgotten with the page. */
export type Kept = Map<string, Readings>;

export interface Attempt {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  /** The key of the readings, once the files were read. */
  readonly carried?: string | undefined;
}

type Content = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs" | "publishedFigures"> & {
  readonly main: ReactElement;
};

interface Finding {
  readonly content: Content;
  readonly report: Report;
}

const viewIn = (query: URLSearchParams, table: ReachTable): FindingView => {
  const measure = query.get("measure") ?? firstMeasure(table);
  return {
    measure,
    reference: query.get("reference") ?? usualReference(table, measure),
    community: query.get("community") ?? undefined,
    order: query.get("order") === "size" ? "size" : "scheme",
  };
};

const cutShort: Problem = {
  field: "population",
  words: "This link was shortened or changed on its way, so its figures cannot be read. Choose the two files again.",
};

const findingAt = (query: URLSearchParams, language: Language): Result<Finding> => {
  const figures = query.get("figures") ?? "";
  const isExample = figures === "example";
  const table = isExample ? wandsworthExample : tableIn(figures);
  if (table === undefined) return wrong(cutShort);
  const view = viewIn(query, table);
  const finding = findingFor(table, view);
  if (!finding.ok) return finding;
  const shown: FindingShown = {
    table,
    finding: finding.value,
    view,
    to: (change) => findingAddress(figures, { ...view, ...change }),
    downloads: { csv: downloadAddress(figures, view, "csv"), json: downloadAddress(figures, view, "json") },
    again: "/try",
    checked: isExample,
  };
  return found({
    content: { ...findingPage(shown, language), breadcrumbs: [crumb(language)], publishedFigures: isExample },
    report: reportOf(table, finding.value, reachWords("en").words),
  });
};

const crumb = (language: Language) => ({ href: "/try", words: tryWords(language).words.crumb });

const methodAt = (path: string, language: Language): Content | undefined => {
  if (path === "/about/methods") return { ...methodsPage(), breadcrumbs: [crumb(language)] };
  const slug = /^\/about\/methods\/([\w-]+)$/.exec(path)?.[1];
  const measure = slug === undefined ? undefined : measureOf(slug);
  if (measure === undefined) return undefined;
  const all = { href: "/about/methods", words: methodsPage().title };
  return { ...measurePage(measure), breadcrumbs: [crumb(language), all] };
};

const isOfFinding = (path: string): boolean => path === "/try/finding" || path === "/try/example";

/** The two boxes, or what was read from them and is to be chosen from: the first page, with nothing above it. */
const filesAt = (query: URLSearchParams, language: Language, { kept, attempt }: Here): Content => {
  const { typed = {}, problems = [], carried = query.get("carried") ?? "" } = attempt ?? {};
  const readings = kept.get(carried);
  return readings === undefined
    ? { ...tryPage(language, { typed, problems }), breadcrumbs: [] }
    : { ...choosePage(language, { readings, carried, typed, problems }), breadcrumbs: [] };
};

const contentAt = (address: URL, language: Language, here: Here): Content => {
  const { pathname, searchParams: query } = address;
  if (pathname === "/try/example") query.set("figures", "example");
  if (!isOfFinding(pathname) || here.attempt !== undefined) {
    return methodAt(pathname, language) ?? filesAt(query, language, here);
  }
  const finding = findingAt(query, language);
  if (finding.ok) return finding.value.content;
  return filesAt(query, language, { ...here, attempt: { typed: {}, problems: finding.problems } });
};

/** Where the choice between several areas or organisations stands. */
export const chooseAddress = (carried: string): string => `/try?${new URLSearchParams({ carried }).toString()}`;

interface Here {
  readonly kept: Kept;
  /** What was just sent and cannot be answered with a finding. */
  readonly attempt?: Attempt | undefined;
}

/** The whole document at an address. Addresses stand behind `#`, so that nothing is asked of a server. */
export const documentAt = (path: string, language: Language, here: Here): string => {
  const { main, ...content } = contentAt(new URL(path, "http://localhost"), language, here);
  const offline = offlineWords(language);
  const html = renderToStaticMarkup(
    <Shell
      {...content}
      language={language}
      path={path}
      menu={[]}
      problem={(here.attempt?.problems.length ?? 0) > 0}
      notice={<p lang={offline.language}>{offline.words.about}</p>}
    >
      {main}
    </Shell>,
  );
  return html.replaceAll('href="/', 'href="#/');
};

/** The file at an address that asks for one, as the command would give it; undefined at the address of a page. */
export const fileAt = (path: string): { readonly name: string; readonly text: string } | undefined => {
  const query = new URL(path, "http://localhost").searchParams;
  const as = query.get("as");
  const finding = as === null ? undefined : findingAt(query, "en");
  if (finding?.ok !== true) return undefined;
  const { report } = finding.value;
  const name = `reach-${report.organisation.code}-${report.area.code}-${report.measure}.${as}`;
  return { name, text: as === "csv" ? csvOf(report) : `${JSON.stringify(report, null, 2)}\n` };
};
