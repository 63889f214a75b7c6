import { EmptyState, FilterLinks, PageTitle, Table, dateText } from "../../../design/index.ts";
import { durationText } from "../../../nouns/duration.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { HoursBy, HoursLine } from "../hours.rules.ts";
import { trail } from "../place-shown.ts";

export interface HoursShown {
  readonly by: HoursBy;
  readonly from: string;
  readonly until: string;
  readonly lines: readonly HoursLine[];
  readonly total: HoursLine;
}

export const byWords: Readonly<Record<HoursBy, string>> = {
  organisation: "By partner",
  community: "By community",
  asker: "By who asks",
  month: "By month",
};

export const headings: Readonly<Record<HoursBy, string>> = {
  organisation: "Partner",
  community: "About",
  asker: "Who asks",
  month: "Month",
};

export const nameOf = ({ name }: HoursLine, by: HoursBy): string =>
  by === "community" && name === "" ? "no community in particular" : name;

/** To the nearest hour. */
const hoursText = (minutes: number): string => {
  const hours = Math.round(minutes / 60);
  return `${hours} hour${hours === 1 ? "" : "s"}`;
};

/** Hours asked of partners, paid and unpaid, by whom. @practice P10 */
export const hoursPage = ({ by, from, until, lines, total }: HoursShown, place: PlaceHere) => {
  const at = `/${place.slug}/asks/hours`;
  const minutes = total.minutesPaid + total.minutesUnpaid;
  const title =
    minutes === 0
      ? "Hours that partners are asked for"
      : `Partners were asked for ${hoursText(minutes)} in a year, ${hoursText(total.minutesUnpaid)} of them unpaid`;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={title} lead={`From ${dateText(from, "en")} to ${dateText(until, "en")}.`} />
        {lines.length === 0 ? (
          <EmptyState
            title="Nothing was asked in these months"
            first={{ href: `/${place.slug}/asks`, words: "All asks" }}
          >
            <p>Here commissioners and partners see whose time is asked for, by whom, and what is paid for it.</p>
          </EmptyState>
        ) : (
          <>
            <FilterLinks
              label="Together by"
              links={Object.entries(byWords).map(([value, words]) => ({
                href: `${at}?by=${value}`,
                words,
                current: value === by,
              }))}
            />
            <Table
              id="hours"
              caption={`Asked of partners, ${byWords[by].toLowerCase()}`}
              language="en"
              columns={[
                { heading: headings[by], kind: "text", cell: (line) => <bdi>{nameOf(line, by)}</bdi> },
                { heading: "Asks", kind: "number", cell: ({ asks }) => String(asks) },
                { heading: "Unpaid", kind: "words", cell: ({ minutesUnpaid }) => durationText(minutesUnpaid) },
                { heading: "Paid", kind: "words", cell: ({ minutesPaid }) => durationText(minutesPaid) },
                { heading: "Pays", kind: "number", cell: ({ pence }) => moneyText(pence) },
                {
                  heading: "It took",
                  kind: "words",
                  cell: ({ minutesTook }) => (minutesTook === 0 ? "not told" : durationText(minutesTook)),
                },
              ]}
              groups={[{ rows: lines }]}
              rowKey={({ name }) => name}
            />
            <p>
              <a href={`${at}?by=${by}&as=csv`}>Keep this table (CSV)</a>
              {" · "}
              <a href={`${at}?by=${by}&as=xlsx`}>Excel</a>
            </p>
            <p>
              Hours are those that were asked for; “it took” is what partners told afterwards. An ask that was taken
              back does not count, and one that several joined counts once.
            </p>
          </>
        )}
      </>
    ),
  };
};
