import type { ReactElement, ReactNode } from "react";
import { AreaMap, Card, CountWords, Figure, numberText, Table, type Column } from "../../../design/index.ts";
import { WorkedOutBy } from "../screens/worked-out-by.page.tsx";
import { capital, type PartProps } from "../finding-shown.page.ts";
import { KeepFigure } from "../keep-figure.page.tsx";
import { noRatesBecause, type AreaRate, type AreaRates, type AreaSide } from "../small-areas.rules.ts";
import type { MapHere } from "../boundaries-here.rules.ts";
import { hiddenUnderIn } from "../table.rules.ts";
import { mapDrawn } from "./area-map.page.ts";

interface SmallAreasProps {
  readonly part: PartProps;
  readonly rates: AreaRates | undefined;
  readonly map: MapHere;
  /** Where the figures name more small areas than are told apart. */
  readonly tooMany: { readonly named: number; readonly most: number } | null;
  /** Where files are brought in; null for whoever may not. */
  readonly bringIn: string | null;
}

const sideWords: Readonly<Record<AreaSide, string>> = {
  below: "lower, by more than chance",
  above: "higher, by more than chance",
  same: "could be the same",
  none: "",
};

const said = (value: number | null, { language }: PartProps): string =>
  value === null ? "" : numberText(value, language, 1);

const columnsOf = (part: PartProps): readonly Column<AreaRate>[] => [
  { heading: "Small area", kind: "text", cell: ({ name }) => <bdi>{name}</bdi> },
  {
    heading: "Seen",
    kind: "number",
    cell: ({ seen }) => (
      <CountWords count={seen} language={part.language} hiddenUnder={hiddenUnderIn(part.shown.table)} />
    ),
  },
  {
    heading: "Residents",
    kind: "number",
    cell: ({ figure }) =>
      figure === null || figure.denominator === null ? "not known" : numberText(figure.denominator, part.language),
  },
  { heading: "per 1,000", kind: "number", cell: ({ figure }) => said(figure?.value ?? null, part) },
  {
    heading: "95% interval",
    kind: "interval",
    cell: ({ figure }) =>
      figure === null || figure.lower95 === null || figure.upper95 === null
        ? ""
        : `${said(figure.lower95, part)} – ${said(figure.upper95, part)}`,
  },
  { heading: "Beside the whole area", kind: "words", cell: ({ side }) => sideWords[side] },
];

const countOf = ({ areas }: AreaRates, side: AreaSide): number => areas.filter((area) => area.side === side).length;

const isHidden = ({ seen }: AreaRate): boolean => seen.mark === "suppressed";

/** “Pakistani residents: of 12 small areas, the rate is lower …” */
export const areasTitle = (rates: AreaRates): string => {
  const [below, above, same] = [countOf(rates, "below"), countOf(rates, "above"), countOf(rates, "same")];
  const hidden = rates.areas.filter(isHidden).length;
  const all = `${capital(rates.row.community.name)} residents in ${rates.areas.length} small areas`;
  const parts = [
    ...(below === 0 ? [] : [`in ${below} the rate is lower than in the whole area`]),
    ...(above === 0 ? [] : [`in ${above} it is higher`]),
    ...(same === 0
      ? []
      : [
          below + above === 0
            ? `in ${same} the rate could be that of the whole area`
            : `in ${same} it could be the same`,
        ]),
    ...(hidden === 0 ? [] : [`in ${hidden} the count is hidden`]),
  ];
  return parts.length === 0 ? `${all}: nothing can be said of any` : `${all}: ${parts.join(", ")}`;
};

export const areasDescription = ({ row, areas }: AreaRates, part: PartProps): string => {
  const { shown, words } = part;
  const unit = capital(words.unitResidents(shown.finding.question.measure));
  const whole = row.ratePer1000 === null ? "" : ` In the whole area it is ${said(row.ratePer1000, part)}.`;
  return `${unit}, of this community alone.${whole} Where few live, chance makes rates differ: of ${areas.length} areas, ${areas.length < 30 ? "one or so" : "some"} would stand out by chance alone. This is no order of areas.`;
};

const RatesTable = ({ part, rates, title }: { part: PartProps; rates: AreaRates; title: string }): ReactElement => (
  <Table
    id="small-area-rates-table"
    caption={title}
    captionHidden
    columns={columnsOf(part)}
    groups={[{ rows: rates.areas }]}
    rowKey={({ code }) => code}
    language={part.language}
    rowsOpen={30}
    narrow="scroll"
  />
);

/** What a map needs that is not here, and who can bring it. */
const NoMap = ({
  map,
  bringIn,
  rates,
}: Omit<SmallAreasProps, "part" | "rates" | "tooMany"> & { rates: AreaRates }): ReactNode => {
  const how =
    bringIn === null ? (
      "An analyst, an engagement lead or an administrator of this place can bring in a GeoJSON file of them."
    ) : (
      <>
        {"Bring in a GeoJSON file of them: "}
        <a href={bringIn}>bring in a file</a>.
      </>
    );
  if (map.is === "not-loaded") return <p>No outlines of these areas are loaded, so there is no map. {how}</p>;
  if (map.is === "no-match")
    return (
      <p>
        {`Outlines are loaded (“${map.title}”), and 0 of the ${map.named} areas of these figures are among its ${map.outlines}, so there is no map. The figures name an area as `}
        <bdi>{rates.areas[0]?.code ?? ""}</bdi>
        {", the outlines as "}
        <bdi>{map.example}</bdi>. {how}
      </p>
    );
  return null;
};

const Matched = ({ map }: Pick<SmallAreasProps, "map">): ReactElement | null =>
  map.is !== "drawn" ? null : (
    <p>
      {map.matched === map.named
        ? `All ${map.named} areas of the figures have an outline`
        : `${map.matched} of the ${map.named} areas of the figures have an outline; the others are in the table alone`}
      {map.outlines > map.matched && map.outlines <= map.drawn.length
        ? `; ${map.outlines - map.matched} outlines have no figures. `
        : ". "}
      {"Outlines: "}
      <bdi>{map.title}</bdi>. Borders are drawn simpler than they are.
    </p>
  );

/** Rates of one community in each small area: the table first, then where that is. @practice P03 */
export const SmallAreas = ({ part, rates, map, tooMany, bringIn }: SmallAreasProps): ReactElement | null => {
  if (tooMany !== null)
    return (
      <Card title="By small area" id="small-areas">
        <p>
          {`The figures name ${numberText(tooMany.named, part.language)} small areas. More than ${tooMany.most} are no table that anybody can read, so they are shown together only. Figures of larger areas, such as wards, are shown one by one.`}
        </p>
      </Card>
    );
  if (rates === undefined) return null;
  const because = noRatesBecause(rates, part.shown.finding.question.measure);
  if (because !== null)
    return (
      <Card title="Rates by small area" id="small-area-rates">
        <p>{because}</p>
      </Card>
    );
  const title = areasTitle(rates);
  if (map.is !== "drawn")
    return (
      <Card title={title} id="small-area-rates">
        <p>{areasDescription(rates, part)}</p>
        <RatesTable part={part} rates={rates} title={title} />
        <NoMap map={map} bringIn={bringIn} rates={rates} />
      </Card>
    );
  return (
    <Figure
      id="small-area-rates"
      title={title}
      description={areasDescription(rates, part)}
      language={part.language}
      tableFirst
      table={<RatesTable part={part} rates={rates} title={title} />}
      drawing={<AreaMap {...mapDrawn({ part, rates, outlines: map.drawn, title })} />}
      note={
        <>
          <Matched map={map} />
          <WorkedOutBy names={["crudeRate"]} language="en" />
          <KeepFigure part={part} figure="small-areas" />
        </>
      }
    />
  );
};
