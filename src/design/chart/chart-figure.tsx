import type { ReactElement, ReactNode } from "react";
import { designWords } from "../design.words.ts";
import { Figure } from "../figure/figure.tsx";
import type { Language } from "../languages.ts";
import type { Link } from "../link.ts";
import type { Chart } from "./chart.ts";
import { ChartDrawing } from "./drawing.tsx";

interface ChartFigureProps {
  /** Unique in the page. */
  readonly id: string;
  readonly chart: Chart;
  readonly language: Language;
  readonly level?: 2 | 3 | undefined;
  /** The same numbers as a table. */
  readonly table: ReactNode;
  readonly tableOpen?: boolean | undefined;
  /** Source, rounding, what is hidden. */
  readonly note?: ReactNode;
  /** "SVG", "PNG", "CSV": the same chart and its numbers, to keep. */
  readonly downloads: readonly Link[];
  /** Instead of links, where the numbers stand in no address: a form that sends them again. */
  readonly keep?: ReactNode;
  /** "How this is worked out", one link for each measure in the chart. */
  readonly methods: readonly Link[];
}

interface LinkListProps {
  readonly label: string;
  readonly links: readonly Link[];
  /** What the links are written in, where that is not the page's own language. */
  readonly lang?: Language | undefined;
}

const LinkList = ({ label, links, lang }: LinkListProps) =>
  links.length === 0 ? null : (
    <div className="al-links">
      <p className="al-links__label">{label}</p>
      <ul className="al-links__list" {...(lang === undefined ? {} : { lang })}>
        {links.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  );

/** The same chart and its numbers, to keep: "SVG", "PNG", "CSV". */
export const KeepChart = ({ links, language, lang }: KeepChartProps): ReactElement | null => (
  <LinkList label={designWords(language).keepChart} links={links} lang={lang} />
);

interface KeepChartProps {
  readonly links: readonly Link[];
  readonly language: Language;
  /** What the files are written in, where that is not the page's own language. */
  readonly lang?: Language | undefined;
}

/** Leads to the page of each measure that stands behind a number. Those pages are in English. */
export const HowWorkedOut = ({ methods, language }: HowWorkedOutProps): ReactElement | null => (
  <LinkList label={designWords(language).howWorkedOut} links={methods} lang={language === "en" ? undefined : "en"} />
);

interface HowWorkedOutProps {
  readonly methods: readonly Link[];
  readonly language: Language;
}

/**
 * A chart as every page shows it: the finding for a title, what it counts, the drawing, its source, its numbers as a
 * table, how they were worked out, and the same to keep as a drawing, a picture or a table.
 *
 * @practice P03
 */
export const ChartFigure = (props: ChartFigureProps): ReactElement => {
  const { id, chart, language, level, note, table, tableOpen } = props;
  return (
    <Figure
      id={id}
      title={chart.title}
      description={chart.description}
      language={language}
      level={level}
      drawing={<ChartDrawing id={`${id}-drawing`} chart={chart} language={language} />}
      table={table}
      tableOpen={tableOpen}
      note={
        <>
          {note}
          <HowWorkedOut methods={props.methods} language={language} />
          <KeepChart links={props.downloads} language={language} />
          {props.keep}
        </>
      }
    />
  );
};
