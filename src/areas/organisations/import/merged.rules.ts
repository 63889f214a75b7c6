import type { Identifier, Organisation, OrganisationSaid } from "../organisation.ts";
import type { OrganisationBrought } from "./brought.ts";

/** The identifiers of the place's communities by their names, in small letters. */
export type CommunityIds = ReadonlyMap<string, string>;

const idsOf = (names: readonly string[], communities: CommunityIds): readonly string[] => [
  ...new Set(names.flatMap((name) => communities.get(name.toLowerCase()) ?? [])),
];

/** What came from elsewhere as our own form would say it; a community that is nowhere here is left out. */
export const saidOf = (
  theirs: OrganisationBrought,
  communities: CommunityIds,
  identifiers: readonly Identifier[],
): OrganisationSaid => ({
  name: theirs.name,
  kinds: theirs.kinds,
  otherNames: theirs.otherNames,
  summary: theirs.summary,
  culture: theirs.culture,
  ledBy: theirs.ledBy,
  afterRinging: "",
  toldBack: "",
  website: theirs.website,
  servesIds: idsOf(theirs.serves, communities),
  ledByIds: idsOf(theirs.ledByCommunities, communities),
  identifiers,
});

const both = <One>(ours: readonly One[], theirs: readonly One[]): readonly One[] => [...new Set([...ours, ...theirs])];

const withMore = (ours: readonly Identifier[], theirs: readonly Identifier[]): readonly Identifier[] => [
  ...ours,
  ...theirs.filter((one) => !ours.some(({ scheme, code }) => scheme === one.scheme && code === one.code)),
];

const said = ({
  name,
  kinds,
  otherNames,
  summary,
  culture,
  ledBy,
  afterRinging,
  toldBack,
  website,
  servesIds,
  ledByIds,
  identifiers,
}: OrganisationSaid): OrganisationSaid => ({
  name,
  kinds,
  otherNames,
  summary,
  culture,
  ledBy,
  afterRinging,
  toldBack,
  website,
  servesIds,
  ledByIds,
  identifiers,
});

/**
 * Our page with what came from elsewhere: where `ours` holds only what is empty is filled, where `theirs` holds their
 * words stand where they have any. What only one side has is never lost. Null where nothing would change.
 */
export function merged(
  organisation: Organisation,
  theirs: OrganisationSaid,
  whose: "ours" | "theirs",
): OrganisationSaid | null {
  const ours = said(organisation);
  const pick = (field: "name" | "otherNames" | "summary" | "culture" | "ledBy" | "website"): string => {
    const [first, second] = whose === "ours" ? [ours[field], theirs[field]] : [theirs[field], ours[field]];
    return first === "" ? second : first;
  };
  const onlyOther = ours.kinds.length === 1 && ours.kinds[0] === "other";
  const more = theirs.kinds.filter((kind) => kind !== "other");
  const ledByIds = both(ours.ledByIds, theirs.ledByIds);
  const whole: OrganisationSaid = {
    ...ours,
    name: pick("name"),
    otherNames: pick("otherNames"),
    summary: pick("summary"),
    culture: pick("culture"),
    ledBy: pick("ledBy"),
    website: pick("website"),
    kinds: onlyOther && more.length > 0 ? more : whose === "theirs" ? both(ours.kinds, more) : ours.kinds,
    ledByIds,
    servesIds: both(ours.servesIds, theirs.servesIds).filter((id) => !ledByIds.includes(id)),
    identifiers: withMore(ours.identifiers, theirs.identifiers),
  };
  return JSON.stringify(whole) === JSON.stringify(ours) ? null : whole;
}
