import { kindWords } from "../organisation.ts";
import { formatNamed, isOfCommunities, isOfLanguages, kindNamed } from "../oruk/terms.rules.ts";
import type { OfferingWritten, OrganisationWritten } from "./pair-sent.ts";
import { aboutOf, attendingOf, costOf, daysOf, languagesOf, timesOf, whereOf } from "./service-words.rules.ts";
import type { OrganisationRead, ServiceRead, TermRead } from "./standard-shape.schema.ts";

interface Linked {
  readonly term: TermRead;
  readonly link: string;
}

const termsOf = (of: Pick<ServiceRead, "attributes">): readonly Linked[] =>
  (of.attributes ?? []).flatMap(({ taxonomy_term: term, link_type: link }) =>
    term === undefined ? [] : [{ term, link: link ?? "" }],
  );

const namesIn = (linked: readonly Linked[], isIn: (taxonomy: string) => boolean): readonly Linked[] =>
  linked.filter(({ term }) => isIn(term.taxonomy ?? ""));

const schemeKinds: Readonly<Record<string, string>> = {
  "GB-CHC": "vcso",
  "GB-SC": "vcso",
  "GB-NIC": "vcso",
  "GB-NHS": "service",
};

/** Names that feeds give to registers we know by another. */
const schemeAliases: Readonly<Record<string, string>> = {
  "UK-CHTY": "GB-CHC",
  "UK-CO": "GB-COH",
  "Charity-number": "GB-CHC",
  "Company-number": "GB-COH",
  "Registered-charity": "GB-CHC",
};

const schemeOf = (scheme: string | undefined, type: string): string => {
  const called = scheme ?? type.trim().replaceAll(/\s+/gu, "-");
  return schemeAliases[called] ?? called;
};

const isOnlyKinds = (words: string): boolean => {
  const all: ReadonlySet<string> = new Set(Object.values(kindWords));
  return words !== "" && words.split("; ").every((one) => all.has(one));
};

/** The organisation of a service, in the words of our own form; where none is named, the service stands for itself. */
export function organisationWritten(
  of: Pick<ServiceRead, "name" | "attributes"> & {
    readonly organization?: OrganisationRead | undefined;
    readonly id?: string;
  },
): OrganisationWritten {
  const { organization } = of;
  const identifiers = (organization?.organization_identifiers ?? []).map(
    ({ identifier_scheme: scheme, identifier_type: type, identifier }) => `${schemeOf(scheme, type)} ${identifier}`,
  );
  const own = organization === undefined ? [] : termsOf(organization);
  const communities = namesIn([...own, ...termsOf(of)], isOfCommunities);
  const kinds = [
    ...own.flatMap(({ term }) => kindNamed(term.name) ?? []),
    ...identifiers.flatMap((line) => schemeKinds[line.split(" ")[0] ?? ""] ?? []),
  ];
  const description = organization?.description.trim() ?? "";
  const named = (link: "led by" | "serves"): readonly string[] =>
    communities.filter((one) => (one.link === "led by") === (link === "led by")).map(({ term }) => term.name);
  return {
    sourceId: organization?.id ?? "",
    name: organization?.name ?? of.name,
    kinds: [...new Set(kinds)],
    otherNames: organization?.alternate_name ?? "",
    summary: [
      isOnlyKinds(description) ? "" : description,
      organization?.email === undefined ? "" : `Email: ${organization.email}`,
      ...(organization?.phones ?? []).map(({ number, description: what }) => `${what ?? "Telephone"}: ${number}`),
    ]
      .filter((line) => line !== "")
      .join("\n"),
    culture: organization?.culture ?? "",
    ledBy: organization?.led_by ?? "",
    website: organization?.website ?? "",
    identifiers,
    serves: named("serves"),
    ledByCommunities: named("led by"),
  };
}

export function offeringWritten(service: ServiceRead, town: string): OfferingWritten {
  const terms = termsOf(service);
  const formats = [...terms.flatMap(({ term }) => formatNamed(term.name) ?? []), ...attendingOf(service)];
  const languages = [...languagesOf(service), ...namesIn(terms, isOfLanguages).map(({ term }) => term.name)];
  return {
    sourceId: service.id,
    name: service.name,
    about: aboutOf(service),
    languages: [...new Set(languages)],
    formats: [...new Set(formats)],
    days: daysOf(service),
    times: timesOf(service),
    gender: service.gender_of_practitioner ?? "",
    ...costOf(service),
    ...whereOf(service, town),
  };
}
