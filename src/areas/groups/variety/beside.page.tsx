import type { ReactElement } from "react";
import { FilterLinks, Table, numberText, percentText } from "../../../design/index.ts";
import type { Column } from "../../../design/index.ts";
import type { Named } from "../group.ts";
import type { Beside } from "../beside.rules.ts";

/** How little was heard of one of the five broad groups at the latest look. */
type Heard = "little" | "not-said" | "no-look";

export interface BesideShown {
  /** Why there are no figures here: whoever reads may not see them, or there are none. */
  readonly because: string | null;
  readonly services: readonly Named[];
  readonly shares: {
    readonly service: Named;
    readonly area: string;
    readonly period: string;
    readonly populationPeriod: string | null;
    readonly measure: string;
    readonly sources: readonly string[];
  } | null;
  readonly rows: readonly (Beside & { readonly inAllGroups: Heard; readonly inGroupsForAll: Heard })[];
}

type Row = BesideShown["rows"][number];

const heardWords: Readonly<Record<Heard, string>> = {
  little: "little or nothing heard",
  "not-said": "nothing is said",
  "no-look": "not looked at",
};

const hidden = "hidden or not known";

const partWords = (part: Beside["lives"]): string =>
  part === null
    ? hidden
    : `${percentText(part.count / part.outOf, "en", 1)} (${numberText(part.count, "en")} of ${numberText(part.outOf, "en")})`;

const limitWords = (uses: Beside["uses"]): string =>
  uses === null ? "–" : `${percentText(uses.lower95, "en", 1)} to ${percentText(uses.upper95, "en", 1)}`;

/** Who lives here, who uses a service, and of whom groups hear little: side by side. @practice P25 */
export const BesideTables = (props: BesideShown & { readonly slug: string }): ReactElement => {
  const { because, services, shares, rows, slug } = props;
  return (
    <>
      <h2>Beside who lives here and who uses services</h2>
      {shares === null ? (
        <p>{because ?? "No service here has figures yet of who uses it and who lives in its area."}</p>
      ) : (
        <>
          {services.length < 2 ? null : (
            <FilterLinks
              label="Service"
              links={services.map(({ id, name }) => ({
                href: `/${slug}/groups/variety?service=${id}`,
                words: name,
                current: id === shares.service.id,
              }))}
            />
          )}
          {rows.every(({ lives, uses }) => lives === null && uses === null) ? (
            <p>The figures of this service do not tell enough ethnic groups apart, or what they tell is hidden.</p>
          ) : (
            <BesideTable rows={rows} shares={shares} />
          )}
          <p>
            <a href={`/${slug}/reach/${shares.service.id}`}>All figures of this service, group by group</a>
          </p>
          <p>
            Who uses it: {shares.measure}, {shares.period}, out of all whose ethnic group is known. Who lives here:{" "}
            {shares.populationPeriod ?? "period not said"}. The 95% interval is Wilson’s, of chance alone. The ratio is
            the share of people who use the service over the share of people who live here: 1 is an equal share.
            Sources: <bdi>{[...new Set(shares.sources)].join("; ")}</bdi>. Small numbers are hidden. These figures
            change when newer ones are brought in; what is said of groups does not.
          </p>
        </>
      )}
    </>
  );
};

const heardColumns: readonly Column<Row>[] = [
  { heading: "In all groups", kind: "text", cell: ({ inAllGroups }) => heardWords[inAllGroups] },
  { heading: "In groups for all", kind: "text", cell: ({ inGroupsForAll }) => heardWords[inGroupsForAll] },
];

const BesideTable = ({
  rows,
  shares,
}: { readonly rows: readonly Row[] } & NonNullable<Pick<BesideShown, "shares">>) => (
  <Table
    id="beside"
    caption={`${shares?.service.name ?? ""}, ${shares?.area ?? ""}`}
    language="en"
    columns={[
      { heading: "Broad ethnic group", kind: "text", cell: ({ words }) => words },
      { heading: "Lives here", kind: "words", cell: ({ lives }) => partWords(lives) },
      { heading: "Uses the service", kind: "words", cell: ({ uses }) => partWords(uses) },
      { heading: "Uses it, 95% interval", kind: "interval", cell: ({ uses }) => limitWords(uses) },
      { heading: "Ratio", kind: "number", cell: ({ ratio }) => (ratio === null ? "–" : numberText(ratio, "en", 2)) },
      ...(rows.every(({ inAllGroups }) => inAllGroups === "no-look") ? [] : heardColumns),
    ]}
    groups={[{ rows }]}
    rowKey={({ group }) => group}
  />
);
