import { dayWords } from "../../../nouns/weekday.ts";
import { formatWords, kindWords } from "../organisation.ts";
import { allColumns } from "../import/columns.ts";
import type { FedOrganisation, FedService } from "../oruk/fed.ts";

type Cell = string;

const names = (communities: FedOrganisation["communities"], isLedBy: boolean): string =>
  communities
    .filter((one) => one.isLedBy === isLedBy)
    .map(({ name }) => name)
    .join("; ");

const organisationCells = (one: FedOrganisation): Readonly<Record<string, Cell>> => ({
  name: one.name,
  kinds: one.kinds.map((kind) => kindWords[kind]).join("; "),
  otherNames: one.otherNames.replaceAll("\n", "; "),
  summary: one.summary,
  culture: one.culture,
  ledBy: one.ledBy,
  website: one.website,
  identifiers: one.identifiers.map(({ scheme, code }) => `${scheme} ${code}`).join("; "),
  serves: names(one.communities, false),
  ledByCommunities: names(one.communities, true),
});

const offeringCells = (one: FedService): Readonly<Record<string, Cell>> => ({
  offering: one.name,
  about: one.about,
  languages: one.languages.join("; "),
  formats: one.formats.map((format) => formatWords[format]).join("; "),
  days: one.days.map((day) => dayWords[day]).join("; "),
  times: one.times,
  venue: one.venue,
  postcode: one.postcode,
  point: one.point === undefined ? "" : `${one.point.latitude}, ${one.point.longitude}`,
  welcome: one.welcome,
  free: one.isFree === null ? "" : one.isFree ? "yes" : "no",
  cost: one.cost,
  access: one.access,
  gender: one.gender,
});

/** The numbers of registers stand together in one column. */
export const exportColumns = allColumns.filter(({ field }) => !field.startsWith("GB-"));

/** A row for each thing that people can come to, and one for an organisation that offers nothing yet. */
export const directoryRows = (
  organisations: readonly FedOrganisation[],
  services: readonly FedService[],
): readonly (readonly Cell[])[] => {
  const offered = Map.groupBy(services, ({ organisation }) => organisation.id);
  return organisations.flatMap((organisation) => {
    const own = organisationCells(organisation);
    const each = offered.get(organisation.id)?.map((one) => ({ ...own, ...offeringCells(one) })) ?? [own];
    return each.map((cells: Readonly<Record<string, Cell>>) => exportColumns.map(({ field }) => cells[field] ?? ""));
  });
};
