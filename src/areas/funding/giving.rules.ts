import type { Grant } from "./funding.ts";
import { coveringWords } from "./funding.ts";
import { monthsLong } from "../../nouns/months.ts";

/** Numbers of organisations in registers, by their identifier here: `GB-CHC-1096577`. */
export interface Named {
  readonly placeSlug: string;
  readonly codes: ReadonlyMap<string, string>;
}

const recipientCodeOf = (grant: Grant, { placeSlug, codes }: Named): string => {
  if (grant.recipientCode !== "") return grant.recipientCode;
  if (grant.recipientId === null) return `360G-${placeSlug}-ORG-${grant.id}`;
  return codes.get(grant.recipientId) ?? `360G-${placeSlug}-ORG-${grant.recipientId}`;
};

const funderCodeOf = ({ funder, funderCode }: Grant, { placeSlug }: Named): string =>
  funderCode === ""
    ? `360G-${placeSlug}-ORG-${funder
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
        .replaceAll(/^-|-$/g, "")}`
    : funderCode;

const idOf = ({ id, reference }: Grant, { placeSlug }: Named): string =>
  reference.startsWith("360G-") ? reference : `360G-${placeSlug}-${id}`;

const aboutOf = ({ about, title, covers }: Grant): string =>
  about !== "" ? about : `${title} (${coveringWords[covers]})`;

/** A grant as the 360Giving Data Standard writes it. Contracts are no grants and are left out by whoever asks. */
export const givingOf = (grant: Grant, named: Named) => ({
  id: idOf(grant, named),
  title: grant.title,
  description: aboutOf(grant),
  currency: "GBP",
  amountAwarded: grant.pence / 100,
  awardDate: grant.awardedOn,
  ...(grant.startsOn === null && grant.endsOn === null
    ? {}
    : {
        plannedDates: [
          {
            ...(grant.startsOn === null ? {} : { startDate: grant.startsOn }),
            ...(grant.endsOn === null ? {} : { endDate: grant.endsOn }),
            ...(grant.startsOn === null || grant.endsOn === null
              ? {}
              : { duration: Math.round(monthsLong(grant.startsOn, grant.endsOn)) }),
          },
        ],
      }),
  recipientOrganization: [{ id: recipientCodeOf(grant, named), name: grant.recipient }],
  fundingOrganization: [{ id: funderCodeOf(grant, named), name: grant.funder }],
});

export const givingColumns = [
  "Identifier",
  "Title",
  "Description",
  "Currency",
  "Amount Awarded",
  "Award Date",
  "Planned Dates:Start Date",
  "Planned Dates:End Date",
  "Planned Dates:Duration (months)",
  "Recipient Org:Identifier",
  "Recipient Org:Name",
  "Funding Org:Identifier",
  "Funding Org:Name",
] as const;

/** The same as a row of the standard's spreadsheet. */
export function givingRow(grant: Grant, named: Named): readonly (string | number | null)[] {
  const one = givingOf(grant, named);
  const [dates] = one.plannedDates ?? [];
  const duration = dates !== undefined && "duration" in dates ? (dates.duration ?? null) : null;
  return [
    one.id,
    one.title,
    one.description,
    one.currency,
    one.amountAwarded,
    one.awardDate,
    grant.startsOn,
    grant.endsOn,
    duration,
    recipientCodeOf(grant, named),
    grant.recipient,
    funderCodeOf(grant, named),
    grant.funder,
  ];
}
