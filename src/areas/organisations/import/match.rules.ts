import { sameNameKey } from "../organisation.rules.ts";
import type { FedOrganisation, FedService } from "../oruk/fed.ts";
import type { Brought, OfferingBrought, OrganisationBrought, Standing } from "./brought.ts";
import type { LineToKeep } from "./line.ts";

/** What of the directory the lines may be. */
export interface Known {
  readonly organisations: readonly FedOrganisation[];
  readonly services: readonly FedService[];
  /** Identifiers of things of the directory by what they are called elsewhere. */
  readonly origins: ReadonlyMap<string, string>;
}

const lower = (name: string): string => name.normalize("NFC").toLowerCase();

interface Match {
  readonly standing: Standing;
  readonly matchId: string | null;
  readonly matchLine: number | null;
}

const isNew: Match = { standing: "new", matchId: null, matchLine: null };

const texts = ["summary", "culture", "ledBy", "website"] as const;

/** Both say something, and not the same. */
const differs = (ours: FedOrganisation, theirs: OrganisationBrought): boolean =>
  lower(ours.name) !== lower(theirs.name) ||
  texts.some((field) => ours[field] !== "" && theirs[field] !== "" && ours[field] !== theirs[field]);

/** The fields in which two offerings say something else. */
export const otherFields = (ours: OfferingBrought, theirs: OfferingBrought): readonly (keyof OfferingBrought)[] => {
  const fields: readonly (keyof OfferingBrought)[] = [
    "name",
    "about",
    "languages",
    "formats",
    "days",
    "times",
    "isFree",
    "cost",
    "access",
    "gender",
    "venue",
    "postcode",
    "point",
    "welcome",
  ];
  return fields.filter((field) => JSON.stringify(ours[field]) !== JSON.stringify(theirs[field]));
};

/** Looks things up by the names and numbers that they have. */
function directoryOf({ organisations, services, origins }: Known) {
  const byId = new Map(organisations.map((one) => [one.id, one]));
  const byName = new Map(organisations.map((one) => [lower(one.name), one]));
  const byKey = new Map(organisations.map((one) => [sameNameKey(one.name), one]));
  const byNumber = new Map(
    organisations.flatMap((one) => one.identifiers.map(({ scheme, code }) => [`${scheme} ${code}`, one] as const)),
  );
  const offered = Map.groupBy(services, ({ organisation }) => organisation.id);
  return {
    byOrigin: (kind: string, sourceId: string) => origins.get(`${kind} ${sourceId}`),
    byId,
    byName,
    byKey,
    byNumber,
    offered,
  };
}

type Directory = ReturnType<typeof directoryOf>;

/** The same by its origin or its name; perhaps the same by a number or by nearly the same name. */
function matchOrganisation(directory: Directory, theirs: OrganisationBrought, sourceId: string): Match {
  const origin = directory.byId.get(directory.byOrigin("organisation", sourceId) ?? "");
  const sure = origin ?? directory.byName.get(lower(theirs.name));
  if (sure !== undefined)
    return { standing: differs(sure, theirs) ? "differs" : "same", matchId: sure.id, matchLine: null };
  const near =
    theirs.identifiers.flatMap(({ scheme, code }) => directory.byNumber.get(`${scheme} ${code}`) ?? [])[0] ??
    directory.byKey.get(sameNameKey(theirs.name));
  return near === undefined ? isNew : { standing: "near", matchId: near.id, matchLine: null };
}

function matchOffering(
  directory: Directory,
  of: Match,
  offering: { readonly content: OfferingBrought; readonly sourceId: string },
): Match {
  if (of.matchId === null) return isNew;
  const offered = directory.offered.get(of.matchId) ?? [];
  const origin = directory.byOrigin("offering", offering.sourceId);
  const ours =
    offered.find(({ id }) => id === origin) ??
    offered.find((one) => otherFields(one, offering.content).length === 0) ??
    offered.find(({ name }) => lower(name) === lower(offering.content.name));
  if (ours === undefined) return isNew;
  const standing = otherFields(ours, offering.content).length === 0 ? "same" : "differs";
  return { standing, matchId: ours.id, matchLine: null };
}

/**
 * Each thing that was read beside what the directory has: new, the same, perhaps the same under another spelling, or
 * the same and saying something else. Lines are counted from 1; an organisation stands before what it offers.
 */
export function matchLines(brought: Brought, known: Known): readonly LineToKeep[] {
  const directory = directoryOf(known);
  const ofOrganisation = Map.groupBy(brought.offerings, ({ of }) => of);
  const lines: LineToKeep[] = [];
  const lineOfKey = new Map<string, number>();
  brought.organisations.forEach((organisation, at) => {
    const { content, stoodAt, copies, sourceId, problems } = organisation;
    const line = lines.length + 1;
    const keys = [
      `name ${sameNameKey(content.name)}`,
      ...content.identifiers.map(({ scheme, code }) => `number ${scheme} ${code}`),
    ];
    const here = matchOrganisation(directory, content, sourceId);
    const earlier = keys.flatMap((key) => lineOfKey.get(key) ?? [])[0];
    const match: Match =
      here.standing === "new" && earlier !== undefined ? { standing: "near", matchId: null, matchLine: earlier } : here;
    for (const key of keys) if (!lineOfKey.has(key)) lineOfKey.set(key, line);
    lines.push({
      line,
      kind: "organisation",
      ofLine: null,
      title: content.name,
      content,
      stoodAt,
      copies,
      sourceId,
      problems,
      ...match,
    });
    for (const offering of ofOrganisation.get(at) ?? [])
      lines.push({
        line: lines.length + 1,
        kind: "offering",
        ofLine: line,
        title: offering.content.name,
        content: offering.content,
        stoodAt: offering.stoodAt,
        copies: offering.copies,
        sourceId: offering.sourceId,
        problems: offering.problems,
        ...matchOffering(directory, match, offering),
      });
  });
  for (const { title, stoodAt, problems } of brought.refused)
    lines.push({
      line: lines.length + 1,
      kind: "organisation",
      ofLine: null,
      title,
      content: null,
      stoodAt,
      copies: 0,
      sourceId: "",
      problems,
      standing: "refused",
      matchId: null,
      matchLine: null,
    });
  return lines;
}
