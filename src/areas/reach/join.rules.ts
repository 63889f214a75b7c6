/**
 * Two files into one small table: the service's communities in the order of its own classification, each with the
 * residents that its code really stands for. A group that cannot be set against anybody is listed, never dropped.
 * @practice P02 @practice P03
 */
import { nationalPublicationRule, type SmallNumberPolicy } from "../../disclosure/policy.ts";
import { notCollectedHere, type Readers } from "../../disclosure/release-table.ts";
import { found, wrong, type Problem, type Result } from "../../nouns/result.ts";
import { categoryOf, communityName, groupsOf } from "../communities/index.ts";
import { areaMeant, organisationMeant, periodMeant } from "./choice.rules.ts";
import { placeRows, type PlacedRows } from "./placing.rules.ts";
import { tableOf, type ActivityReading, type PopulationGroup, type PopulationReading } from "../datasets/index.ts";
import {
  releasedRows,
  type About,
  type Before,
  type Release,
  type LocalHeld,
  type PartsOfMeasure,
  type RowsReleased,
} from "./released.rules.ts";
import { residentsThroughGate } from "./residents-gate.rules.ts";
import { residentsIn, type ResidentsOfArea } from "./residents.rules.ts";
import type { CommunityRow, Outside, ReachTable } from "./table.rules.ts";

export interface Choice {
  readonly area: string;
  readonly organisation: string;
  readonly period: string | null;
  /** Somebody vouches that the counts are already published: they are not hidden or rounded again. */
  readonly published: boolean;
  /** The place's rule for small numbers, and who will read; without them the national rule, for everyone. */
  readonly policy?: SmallNumberPolicy;
  readonly readers?: Readers;
  /** Columns that are parts of another column. */
  readonly parts?: readonly PartsOfMeasure[];
  /** Categories of the place's own, counted in groups of the list. */
  readonly locals?: readonly LocalHeld[];
  /** Whose counts and of when, for the names under which they are kept once they are out. */
  readonly about?: About;
  /** What is out already, where this is to go out too. */
  readonly before?: Before;
  readonly release?: Release;
  readonly related?: readonly string[];
}

const serviceScheme = "nhs-2001-england";

const communitiesOf = (residents: ResidentsOfArea, rows: PlacedRows, released: RowsReleased): readonly CommunityRow[] =>
  groupsOf(serviceScheme).map((group) => {
    const row = rows.byCode.get(group.code);
    return {
      code: group.code,
      label: row?.label ?? group.label,
      name: communityName({ scheme: serviceScheme, code: group.code }) ?? group.label,
      heading: categoryOf({ scheme: serviceScheme, code: group.broad ?? "" })?.label ?? "",
      residents: residents.of({ scheme: serviceScheme, code: group.code }),
      seen: released.communities.get(group.code) ?? rows.measures.map(() => notCollectedHere),
    };
  });

const folded = (text: string): string => text.trim().toLocaleLowerCase("en-GB");

/** A row that is compared with nobody, though the population file counts its people: then its residents are known. */
const withResidents = (outside: Outside, groups: readonly PopulationGroup[]): Outside => {
  const [group, ...others] = groups.filter((one) => folded(one.label) === folded(outside.label));
  if (group === undefined || others.length > 0 || group.count.mark !== "value") return outside;
  const people = group.count.count.toLocaleString("en-GB");
  const because = `The population file counts ${people} residents, but only the ${groupsOf(serviceScheme).length} NHS groups are compared here.`;
  return { ...outside, because };
};

/** How counts of this place's own are shown; null where they are shown as they are. */
const roundingOf = ({ roundTo, hideUnder }: SmallNumberPolicy): ReachTable["rounding"] =>
  roundTo === 1 && hideUnder === 1 ? null : { base: roundTo, hiddenUnder: hideUnder };

const noRows = (names: readonly string[], period: string | null): Problem => ({
  field: "organisation",
  words: `${names.join(" or ")} has no rows for ${period ?? "any period"} in the service file.`,
});

/**
 * The table for one area, organisation and period.
 * Problems name the field (`area`, `organisation`, `period`, `population`, `activity`) and what there is to choose from.
 */
export const tableFrom = (
  population: PopulationReading,
  activity: ActivityReading,
  choice: Choice,
): Result<ReachTable> => {
  const area = areaMeant(population, choice.area);
  const organisation = organisationMeant(activity, choice.organisation);
  const period = periodMeant(activity, choice.period);
  if (!area.ok || !organisation.ok || !period.ok) {
    const problems = [area, organisation, period].flatMap((one): readonly Problem[] => (one.ok ? [] : one.problems));
    return wrong(...problems);
  }
  const { type, code } = organisation.value;
  const table = tableOf(activity, { type, code, period: period.value });
  if (table === undefined) return wrong(noRows(organisation.value.names, period.value));
  const rows = placeRows(activity, table.rows);
  if (!rows.ok) return rows;
  const published = activity.published || choice.published;
  const { policy = nationalPublicationRule, readers = "everyone" } = choice;
  const released = releasedRows(
    {
      identity: `${type}:${code} ${period.value ?? ""} ${activity.source.sha256}`,
      measures: rows.value.measures,
      communities: new Map([...rows.value.byCode].map(([key, row]) => [key, row.cells])),
      unknown: rows.value.unknown,
      everyone: rows.value.everyone,
      hasOthers: rows.value.outside.length > 0,
      parts: choice.parts ?? [],
      locals: choice.locals ?? [],
      related: choice.related ?? [],
      about: choice.about ?? { service: `${type}:${code}`, period: period.value ?? "" },
    },
    { policy, readers, published, before: choice.before, release: choice.release },
  );
  const gate = { policy, readers };
  const here = { ...population, areas: [area.value] };
  const [lives = area.value] = (choice.published ? here : residentsThroughGate(here, gate)).areas;
  const residents = residentsIn(population.scheme, lives.counts);
  if (residents.recognised === 0) {
    return wrong({
      field: "population",
      words: `None of the groups of ${area.value.name} in the population file is an ethnic group that this system knows. Use a census table of ethnic groups.`,
    });
  }
  return found({
    area: { code: area.value.code, name: area.value.name },
    organisation: { type, code, name: organisation.value.names[0] ?? code },
    period: period.value,
    populationPeriod: population.period,
    published,
    rounding: activity.published ? (activity.rounding[type] ?? null) : published ? null : roundingOf(policy),
    hidesOthers: released.hidesOthers,
    hiddenBeside: released.hiddenBeside,
    told: released.told,
    refused: released.refused,
    locals: released.locals,
    measures: activity.measures,
    communities: communitiesOf(residents, rows.value, released),
    unknown: released.unknown,
    everyone: released.everyone,
    outside: [...rows.value.outside.map((one) => withResidents(one, lives.counts)), ...residents.withoutCode],
    sources: [
      { ...population.source, role: "population" },
      { ...activity.source, role: "activity" },
    ],
    warnings: [...population.warnings, ...activity.warnings],
  });
};
