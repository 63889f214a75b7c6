import type { ReactElement } from "react";
import { dayText, FilterLinks, PageTitle, Table } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { shareWords } from "../measures.rules.ts";
import type { Measures, SideMeasures } from "../measures.rules.ts";
import { trail } from "../place-shown.ts";

export interface MeasuresShown {
  readonly measures: Measures;
  readonly months: string;
  /** Older ones of the period, that are too many to be counted with them. */
  readonly leftOut: number;
}

interface Looking {
  readonly place: PlaceHere;
  readonly periods: readonly string[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** Each line of the table, and how it reads for one side. */
export const measureRows: readonly { readonly words: string; readonly of: (side: SideMeasures) => string }[] = [
  { words: "Needs that were met", of: ({ met, asked }) => shareWords(met, asked) },
  { words: "Needs to which whoever was asked said no", of: ({ declined, asked }) => shareWords(declined, asked) },
  { words: "Needs that still wait", of: ({ waiting, asked }) => shareWords(waiting, asked) },
  { words: "Needs that were taken back or ran out", of: ({ over, asked }) => shareWords(over, asked) },
  { words: "Offers that were taken up", of: ({ taken, offered }) => shareWords(taken, offered) },
  { words: "Needs met for which somebody said thank you", of: ({ thanked, matched }) => shareWords(thanked, matched) },
];

export const leftOutWords = (many: number): string =>
  `Not counted: the ${many.toLocaleString("en-GB")} oldest of this period, which are too many. Choose a shorter period.`;

const sentenceOf = ({ community, statutory }: Measures): string =>
  community.asked + statutory.asked === 0
    ? "Nobody has asked for anything in this period."
    : `Of what communities asked, ${shareWords(community.met, community.asked)} was met. Of what services and councils asked, ${shareWords(statutory.met, statutory.asked)}.`;

/** The match rate both ways: neither side only asks. @practice P36 */
export const measuresPage = ({ measures, months, leftOut }: MeasuresShown, { place, periods }: Looking): Page => {
  const at = `/${place.slug}/exchange/measures`;
  return {
    title: "How much was met",
    contentLanguage: "en",
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title="How much was met" lead={sentenceOf(measures)} />
        <FilterLinks
          label="Period"
          links={periods.map((one) => ({
            href: `${at}?months=${one}`,
            words: one === "12" ? "A year" : one === "3" ? "3 months" : "3 years",
            current: one === months,
          }))}
        />
        <Table
          id="measures"
          caption={`Written from ${dayText(measures.from, "en")} to ${dayText(measures.to, "en")}`}
          language="en"
          columns={[
            { heading: "Measure", kind: "text", cell: ({ words }) => words },
            { heading: "Communities", kind: "text", cell: ({ of }) => of(measures.community) },
            { heading: "Services and councils", kind: "text", cell: ({ of }) => of(measures.statutory) },
          ]}
          groups={[{ rows: measureRows }]}
          rowKey={({ words }) => words}
        />
        {leftOut === 0 ? null : <p>{leftOutWords(leftOut)}</p>}
        <p className="al-aside">
          Counted are entries of this ledger, not people. Each need is counted once. What was asked or given elsewhere
          is not in it. A percentage is shown where there are ten or more.
        </p>
        <p>
          <a href={`${at}?months=${months}&as=csv`}>Keep this table (CSV)</a>
          {" · "}
          <a href={`${at}?months=${months}&as=xlsx`}>Excel</a>
        </p>
      </>
    ),
  };
};
