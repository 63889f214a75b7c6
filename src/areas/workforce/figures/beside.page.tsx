import type { ReactElement } from "react";
import { FilterLinks, Table, numberText } from "../../../design/index.ts";
import { groupWords } from "../groups.rules.ts";
import type { Local } from "../groups.rules.ts";
import { yearWords } from "../workforce.ts";
import type { Figures, Named } from "../workforce.ts";
import { shareSaid } from "./beside.rules.ts";
import type { BesideFrom, BesideRow, BesideShares, Share } from "./beside.rules.ts";

export interface BesideShown extends BesideShares {
  /** Of senior and very senior managers whose group is known, those from ethnic minorities. */
  readonly high: Share;
  /** Services with figures, to choose from. */
  readonly services: readonly Named[];
  readonly from: BesideFrom | null;
}

interface Drawn {
  readonly beside: BesideShown;
  readonly locals: readonly Local[];
  readonly figures: Figures;
  /** Of the place. */
  readonly slug: string;
}

const BesideTable = ({ beside, locals }: Pick<Drawn, "beside" | "locals">): ReactElement => (
  <Table
    id="beside"
    caption={
      beside.from === null
        ? "Share of staff"
        : `Share of staff, beside ${beside.from.area} and ${beside.from.service.name}`
    }
    language="en"
    columns={[
      { heading: "Ethnic group", kind: "text", cell: ({ group }: BesideRow) => <bdi>{groupWords(group, locals)}</bdi> },
      { heading: "Works here", kind: "words", cell: ({ staff }: BesideRow) => shareSaid(staff) },
      { heading: "Lives here", kind: "words", cell: ({ lives }: BesideRow) => shareSaid(lives) },
      { heading: "Uses the service", kind: "words", cell: ({ uses }: BesideRow) => shareSaid(uses) },
      {
        heading: "Works to lives",
        kind: "number",
        cell: ({ ratio }: BesideRow) => (ratio === null ? "–" : numberText(ratio, "en", 2)),
      },
    ]}
    groups={[
      { rows: beside.broad },
      ...(beside.groups.length === 0 ? [] : [{ heading: "Group by group", rows: beside.groups }]),
    ]}
    rowKey={({ group }) => group}
  />
);

/** Senior managers beside who lives here, in a sentence. */
function highSaid({ high, broad }: BesideShown): string | null {
  const lives = broad.find(({ group }) => group === "minorities")?.lives ?? "none";
  if (high === "none") return null;
  const living = lives === "none" ? "of who lives here there is no figure" : `of who lives here ${shareSaid(lives)}`;
  return `Of senior managers and those above them, ${shareSaid(high)} are from ethnic minorities; ${living}.`;
}

/** Who works here, who lives here and who uses a service, side by side. @practice P13 @practice P03 */
export const Beside = ({ beside, locals, figures, slug }: Drawn): ReactElement => {
  const { from, services } = beside;
  const high = highSaid(beside);
  return (
    <section aria-labelledby="beside-title">
      <h2 id="beside-title">Beside who lives here and who uses services</h2>
      {services.length < 2 ? null : (
        <FilterLinks
          label="Service"
          links={services.map(({ id, name }) => ({
            href: `/${slug}/workforce/${figures.id}?service=${id}`,
            words: name,
            current: id === from?.service.id,
          }))}
        />
      )}
      {high === null ? null : <p>{high}</p>}
      <BesideTable beside={beside} locals={locals} />
      <p>
        Works here: <bdi>{figures.source}</bdi>, {yearWords(figures.year)}, out of staff whose ethnic group is known.{" "}
        {from === null ? (
          <>
            Lives here and uses the service: no service of this place has figures yet of who uses it and who lives in
            its area. <a href={`/${slug}/reach`}>Who is reached, service by service</a>
          </>
        ) : (
          <>
            Lives here: <bdi>{from.area}</bdi>, {from.populationPeriod ?? "period not said"}. Uses the service:{" "}
            <a href={`/${slug}/reach/${from.service.id}`}>
              <bdi>{from.service.name}</bdi>
            </a>
            , {from.measure}, {from.period}, out of all whose ethnic group is known. Sources:{" "}
            <bdi>{[...new Set(from.sources)].join("; ")}</bdi>.
          </>
        )}
      </p>
      <p>
        “Works to lives” is the share of staff over the share of residents: 1 is an equal share, under 1 means that
        fewer work here than live here. People of all ages live here, and not only those of working age. A category of
        this place is counted in the group that holds its people. Small numbers are hidden; where others are rounded,
        shares are of rounded numbers.
      </p>
    </section>
  );
};
