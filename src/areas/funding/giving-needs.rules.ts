import type { Problem } from "../../nouns/result.ts";

/** What the 360Giving standard requires of a grant to an organisation, by where we keep it. */
const needed = [
  ["reference", "id"],
  ["title", "title"],
  ["about", "description"],
  ["currency", "currency"],
  ["pounds", "amountAwarded"],
  ["awardedOn", "awardDate"],
  ["recipientCode", "recipientOrganization: id"],
  ["recipient", "recipientOrganization: name"],
  ["funderCode", "fundingOrganization: id"],
  ["funder", "fundingOrganization: name"],
] as const;

type NeededField = (typeof needed)[number][0];

/**
 * What the standard requires and a row of an open list has not. The row is read all the same: whoever publishes the
 * list can put it right.
 */
export const givingNeeds = (row: number, cell: (field: NeededField) => string): readonly Problem[] =>
  needed.flatMap(([field, name]) =>
    cell(field) === "" ? [{ row, field, words: `“${name}” is empty. The standard requires it.` }] : [],
  );

const isText = "should be text.";
const shapes: Readonly<Record<string, string>> = {
  recipientOrganization: "should be a list of organisations, each with “id” and “name”.",
  fundingOrganization: "should be a list of organisations, each with “id” and “name”.",
  plannedDates: "should be a list, each with “startDate” and “endDate”.",
  fundingType: "should be a list, each with “title”.",
  amountAwarded: "should be a number, such as 12000.",
  awardDate: "should be a day, such as 2026-04-01.",
};

/** A record of an open list that has not the form of the standard: each field, and what it should be. */
export const givingShapeWrong = (row: number, paths: readonly (readonly PropertyKey[])[]): readonly Problem[] => {
  const names = [...new Set(paths.map(([name]) => String(name ?? "")))];
  return names.map((name) =>
    name === ""
      ? { row, field: "grant", words: "This is no record of a grant: it should hold fields such as “id” and “title”." }
      : { row, field: name, words: `“${name}” ${shapes[name] ?? isText}` },
  );
};
