import type { ReactElement, ReactNode } from "react";
import {
  Button,
  ChartFigure,
  designWords,
  EmptyState,
  Field,
  Form,
  HowWorkedOut,
  numberText,
  PageTitle,
  Table,
  type Column,
  type Language,
  type ShellProps,
} from "../../../design/index.ts";
import { methodLinks } from "./methods.rules.ts";
import { WorkingFigures } from "../service/working-figures.page.tsx";
import { Signs } from "./signs.page.tsx";
import { screenName } from "./screens.rules.ts";
import { ScreensNav } from "./screens-nav.page.tsx";
import type { Screen } from "./drawn-screen.page.ts";
import type { Cell, ScreenAt, ScreenColumn } from "./screen.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const shownIn = (cell: Cell | undefined, { decimals = 0 }: ScreenColumn): string =>
  typeof cell === "number" ? numberText(cell, "en", decimals).replace("-", "−") : (cell ?? "");

/** A column in which no row says anything is left out. */
const columnsOf = ({ columns, rows }: Screen): readonly Column<readonly Cell[]>[] =>
  columns.flatMap((column, at) =>
    rows.length > 0 && rows.every((row) => (row[at] ?? null) === null)
      ? []
      : [
          {
            heading: column.heading,
            kind: column.kind,
            cell: (row) => (at === 0 ? <bdi>{shownIn(row[at], column)}</bdi> : shownIn(row[at], column)),
          },
        ],
  );

/** The numbers of a screen as a table; also stands alone where there is nothing to draw. */
const ScreenTable = ({ screen, captionHidden }: { readonly screen: Screen; readonly captionHidden: boolean }) => (
  <Table
    id="screen-table"
    caption={screen.caption}
    captionHidden={captionHidden}
    columns={columnsOf(screen)}
    groups={[{ rows: screen.rows }]}
    rowKey={(row) => row.slice(0, 2).join(" ")}
    language="en"
    narrow={screen.columns.length > 5 ? "scroll" : "stack"}
  />
);

const addressAs = ({ path, asked }: ScreenAt, as: string): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== undefined && value !== "") query.set(name, value);
  query.set("as", as);
  return `${path}?${query.toString()}`;
};

const Choose = ({ at }: { readonly at: ScreenAt }): ReactElement | null =>
  at.choosing.length === 0 ? null : (
    <div className="al-choosing">
      <Form action={at.path} method="get">
        <div className="al-choose">
          {at.choosing.map(({ choices, ...asked }) =>
            choices.length === 0 ? (
              <Field key={asked.name} kind="text" inputMode="decimal" width={10} language="en" {...asked} />
            ) : (
              <Field key={asked.name} kind="select" choices={choices} language="en" {...asked} />
            ),
          )}
        </div>
        <Button words="Show" look="second" />
      </Form>
    </div>
  );

const forms = ["svg", "png", "csv", "xlsx"] as const;

/** Numbers that somebody typed stand in no address: what is kept of them is sent for with them. */
const KeepTyped = ({ at, typed }: { readonly at: ScreenAt; readonly typed: Typed }): ReactElement => (
  <Form action={at.path}>
    {Object.entries(typed).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <div className="al-links">
      <p className="al-links__label">{designWords("en").keepChart}</p>
      {forms.map((as) => (
        <Button key={as} words={as.toUpperCase()} look="second" sendsTo={addressAs(at, as)} />
      ))}
    </div>
  </Form>
);

type Typed = Readonly<Record<string, string>>;

interface FiguresProps {
  readonly screen: Screen;
  readonly at: ScreenAt;
  /** What stands in a form; null where the address has all of it. */
  readonly typed: Typed | null;
}

const Figures = ({ screen, at, typed }: FiguresProps): ReactElement => {
  const notes = screen.notes.map((words) => <p key={words}>{words}</p>);
  if (screen.chart === null) {
    return (
      <>
        {screen.because === null ? null : (
          <EmptyState title={screen.emptyTitle ?? "Nothing can be drawn here yet"}>
            <p>{screen.because}</p>
          </EmptyState>
        )}
        {screen.rows.length === 0 ? null : <ScreenTable screen={screen} captionHidden={false} />}
        <div className="al-figure__note">
          {notes}
          <HowWorkedOut methods={methodLinks(screen.methods)} language="en" />
        </div>
      </>
    );
  }
  return (
    <ChartFigure
      id="figure"
      chart={screen.chart}
      language="en"
      table={<ScreenTable screen={screen} captionHidden />}
      tableOpen
      note={notes}
      methods={methodLinks(screen.methods)}
      downloads={typed === null ? forms.map((as) => ({ href: addressAs(at, as), words: as.toUpperCase() })) : []}
      keep={typed === null ? null : <KeepTyped at={at} typed={typed} />}
    />
  );
};

/** What is written in English stays in English, and reads from the left, on a page of another language. */
const InEnglish = (props: { readonly language: Language; readonly children: ReactNode }): ReactElement =>
  props.language === "en" ? (
    <>{props.children}</>
  ) : (
    <div lang="en" dir="ltr">
      {props.children}
    </div>
  );

interface Drawn {
  readonly screen: Screen;
  readonly at: ScreenAt;
  /** Instead of the choices: a form of the screen's own. */
  readonly form?: ReactNode;
  /** Under the figures: something more to ask. */
  readonly after?: ReactNode;
  /** What came in a form, where the figures are of that; it stands in no address. */
  readonly sent?: Readonly<Record<string, string>>;
}

/** Any screen of figures: what was found, how to read it, what was chosen, drawing, table, sources, methods. @practice P03 */
export const screenPage = ({ screen, at, form, after, sent }: Drawn, language: Language): Page => ({
  title: at.service === null ? screenName(at.path) : `${screenName(at.path)}: ${at.service.name}`,
  contentLanguage: "en",
  breadcrumbs: [
    { href: `/${at.place.slug}`, words: at.place.name },
    { href: `/${at.place.slug}/reach`, words: "Who is reached" },
    ...(at.service === null ? [] : [{ href: `/${at.place.slug}/reach/${at.service.id}`, words: at.service.name }]),
  ],
  main: (
    <InEnglish language={language}>
      <PageTitle title={screenName(at.path)} lead={screen.chart === null ? screen.lead : screen.title} />
      <ScreensNav at={at} />
      {at.service === null ? null : <WorkingFigures publish={null} language="en" />}
      {screen.chart === null ? null : <p className="al-reading">{screen.lead}</p>}
      {form ?? <Choose at={at} />}
      {screen.chart === null && screen.because === null ? <h2>{screen.title}</h2> : null}
      {screen.reading.map((words) => (
        <p key={words} className="al-reading">
          {words}
        </p>
      ))}
      <Signs signs={screen.signs ?? []} />
      <Figures screen={screen} at={at} typed={sent ?? null} />
      {after}
    </InEnglish>
  ),
});
