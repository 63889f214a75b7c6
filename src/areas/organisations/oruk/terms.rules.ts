import { formatWords, kindWords, offeringFormats, organisationKinds } from "../organisation.ts";
import type { OrganisationKind } from "../organisation.ts";
import type { FedService, Taxonomy, Term } from "./fed.ts";
import { nameId } from "./name-id.rules.ts";

const taxonomyOf = (name: string, description: string): Taxonomy => ({
  id: nameId("taxonomy", name),
  name,
  description,
});

const communities = taxonomyOf("Communities", "The communities of this place, as they call themselves.");
const languages = taxonomyOf("Languages", "Languages that are regularly available, not only on request.");
const formats = taxonomyOf("How people meet", "Face to face, in a group, at home, by telephone, online.");
const kinds = taxonomyOf("Kinds of organisation", "What an organisation is; it can be several at once.");

export const taxonomies: readonly Taxonomy[] = [communities, languages, formats, kinds];

const termOf = (taxonomy: Taxonomy, name: string, description: string): Term => ({
  id: nameId(taxonomy.name, name),
  name,
  description,
  taxonomy,
});

export const communityTerm = ({ id, name }: { readonly id: string; readonly name: string }): Term => ({
  id,
  name,
  description: `The community ${name}.`,
  taxonomy: communities,
});
export const languageTerm = (name: string): Term => termOf(languages, name, `${name} is regularly available.`);

const formatTerms = new Map(
  offeringFormats.map((format) => [
    format,
    termOf(formats, formatWords[format], `People meet ${formatWords[format]}.`),
  ]),
);
const kindTerms = new Map(
  organisationKinds.map((kind) => [
    kind,
    termOf(kinds, kindWords[kind], `An organisation that is: ${kindWords[kind]}.`),
  ]),
);

/** Every term that a place can use. */
export const termsOf = (used: {
  readonly communities: readonly { readonly id: string; readonly name: string }[];
  readonly languages: readonly string[];
}): readonly Term[] => [
  ...used.communities.map(communityTerm),
  ...used.languages.map(languageTerm),
  ...formatTerms.values(),
  ...kindTerms.values(),
];

/** What a term asks of a service, to look for those that have it. */
export type TermWanted = Partial<Record<"community" | "language" | "format" | "kind", string>>;

export const wantedByTerm = (term: Term): TermWanted => {
  if (term.taxonomy === communities) return { community: term.id };
  if (term.taxonomy === languages) return { language: term.name };
  const format = offeringFormats.find((one) => formatTerms.get(one)?.id === term.id);
  if (format !== undefined) return { format };
  const kind = organisationKinds.find((one) => kindTerms.get(one)?.id === term.id);
  return kind === undefined ? {} : { kind };
};

const present = (term: Term | undefined): readonly Term[] => (term === undefined ? [] : [term]);

/** What is true of a service, with how: it serves a community, or is led by it. */
export const termsOfService = (service: FedService): readonly { readonly term: Term; readonly link: string }[] => [
  ...service.organisation.communities.map((one) => ({
    term: communityTerm(one),
    link: one.isLedBy ? "led by" : "serves",
  })),
  ...service.languages.map((one) => ({ term: languageTerm(one), link: "language" })),
  ...service.formats.flatMap((one) => present(formatTerms.get(one))).map((term) => ({ term, link: "format" })),
];

export const kindTermsOf = (of: readonly OrganisationKind[]): readonly Term[] =>
  of.flatMap((kind) => present(kindTerms.get(kind)));

/** What a term that came from elsewhere means here: by its taxonomy and its name. */
export const kindNamed = (name: string) => organisationKinds.find((kind) => kindTerms.get(kind)?.name === name);
export const formatNamed = (name: string) => offeringFormats.find((format) => formatTerms.get(format)?.name === name);
export const isOfLanguages = (taxonomy: string): boolean => taxonomy === languages.name;
export const isOfCommunities = (taxonomy: string): boolean => taxonomy === communities.name;
