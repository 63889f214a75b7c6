import type { ReactElement } from "react";
import {
  Details,
  EmptyState,
  FilterLinks,
  numberText,
  PageTitle,
  percentText,
  SummaryList,
  Table,
} from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { moneyText } from "../money.rules.ts";
import { trail } from "../place-shown.ts";
import { ledWords } from "../spending.rules.ts";
import type { Spending } from "../spending.rules.ts";

export interface SpendShown {
  /** In which the financial year begins. */
  readonly year: number;
  readonly period: string;
  readonly agreements: number;
  /** Null where these sums would tell what one organisation gets. */
  readonly spending: Spending | null;
  readonly share: { readonly low: number; readonly high: number } | null;
  readonly seesAll: boolean;
}

/** Where the money goes, how long it lasts and whether it keeps the door open. @practice P33 */
export const spendPage = (shown: SpendShown, place: PlaceHere) => {
  const { year, period, agreements, spending } = shown;
  const here = `/${place.slug}/funding/spend`;
  return {
    title: "Where the money goes",
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title="Where the money goes" lead={leadOf(shown)} />
        <FilterLinks
          label="Financial year of the award"
          links={[year - 1, year, year + 1].map((one) => ({
            href: `${here}?year=${one}`,
            words: `April ${one} to March ${one + 1}`,
            current: one === year,
          }))}
        />
        {agreements === 0 ? (
          <EmptyState title={`Nothing was awarded from ${period}`}>
            <p>As soon as commissioners write down what they pay for, its length and where it goes stand here.</p>
          </EmptyState>
        ) : spending === null ? (
          <p>
            {agreements} agreements were awarded. The sums are not shown, because they would tell what one organisation
            gets. They show once each part is paid to three organisations or more, none of which gets most of it.
          </p>
        ) : (
          <Shown spending={spending} />
        )}
        <Details summary="How this is worked out">
          <p>
            All grants and contracts that commissioners of this place wrote down here, by the day of the award; each
            amount counts whole in that year. An organisation is led by a community if it says so itself in the
            directory. Whoever is not in the directory is shown apart, so the share lies between two figures.
          </p>
          <p>
            It misleads where the list is not whole, or where a large organisation passes money on. Nobody’s ethnic
            group is counted here.
          </p>
        </Details>
      </>
    ),
  };
};

const leadOf = ({ period, share, spending }: SpendShown): string => {
  if (share === null || spending === null) return `Awarded from ${period}.`;
  const [low, high] = [percentText(share.low, "en"), percentText(share.high, "en")];
  const range = low === high ? low : `Between ${low} and ${high}`;
  return `${range} of ${moneyText(spending.pence)} reached organisations led by communities here, of what was awarded from ${period}.`;
};

const Shown = ({ spending }: { readonly spending: Spending }): ReactElement => {
  const { parts, lengths, pence, corePence, coversNotSaidPence, period } = spending;
  const share = (part: number): string => (pence === 0 ? "–" : percentText(part / pence, "en"));
  return (
    <>
      <Table
        id="parts"
        caption={`Whom the money reached, awarded from ${period}`}
        language="en"
        columns={[
          { heading: "Organisations", kind: "text", cell: ({ led }) => ledWords[led] },
          { heading: "Amount", kind: "number", cell: (part) => moneyText(part.pence) },
          { heading: "Share of all", kind: "number", cell: (part) => share(part.pence) },
          { heading: "Agreements", kind: "number", cell: (part) => numberText(part.agreements, "en") },
          { heading: "Organisations paid", kind: "number", cell: (part) => numberText(part.organisations, "en") },
        ]}
        groups={[{ rows: parts }]}
        rowKey={({ led }) => led}
      />
      <h2>How long it lasts</h2>
      <SummaryList
        rows={[
          {
            key: "Half last no longer than",
            value: lengths.medianMonths === null ? "not known" : `${numberText(lengths.medianMonths, "en")} months`,
          },
          { key: "A year or less", value: ofKnown(lengths.upToAYear, lengths.known) },
          { key: "Three years or more", value: ofKnown(lengths.threeYearsOrMore, lengths.known) },
          { key: "Start or end not written down", value: `${lengths.notKnown} agreements` },
        ]}
      />
      <h2>Core costs</h2>
      <SummaryList
        rows={[
          { key: "Pays for core costs, alone or too", value: `${moneyText(corePence)}, ${share(corePence)} of all` },
          { key: "Not said", value: `${moneyText(coversNotSaidPence)}, ${share(coversNotSaidPence)} of all` },
        ]}
      />
    </>
  );
};

const ofKnown = (count: number, known: number): string =>
  known === 0 ? "not known" : `${count} of ${known} whose length is known (${percentText(count / known, "en")})`;
