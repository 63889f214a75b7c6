import { z } from "zod";
import { readName, readText } from "../../nouns/name.ts";
import type { Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { coverings, grantKinds } from "./funding.ts";
import type { Grant, GrantSaid } from "./funding.ts";
import { poundsOf, readPence } from "./money.rules.ts";
import { readDay } from "./day.rules.ts";
import { oneOf } from "./source.rules.ts";

const text = z.string().default("");

/** A grant or contract as a form or a program sends it. */
export const grantFields = {
  reference: text.describe("Its identifier in the open list: 360G-example-0012. Empty where it has none."),
  kind: text.describe(grantKinds.join(", ")),
  title: text,
  about: text,
  funder: text.describe("Who pays."),
  funderCode: text.describe("Its number in a register: GB-LAE-EXM."),
  recipient: text.describe("Who is paid: an organisation, never a person."),
  recipientCode: text.describe("Its number in a register: GB-CHC-1096577."),
  pounds: text,
  awardedOn: text.describe("2026-04-01"),
  startsOn: text.describe("2026-04-01"),
  endsOn: text.describe("2027-03-31"),
  covers: text.describe(coverings.join(", ")),
};
const sent = z.strictObject(grantFields);
export type GrantSent = z.infer<typeof sent>;

/** A grant as it was typed, or stands in a file; or everything that must be put right. */
export function grantOf(one: GrantSent): Result<GrantSaid> {
  const short = (typed: string, field: string, charactersMax: number) => readText(typed, { field, charactersMax });
  const title = readName(one.title, { field: "title", of: "what is paid for", charactersMax: 300 });
  const funder = readName(one.funder, { field: "funder", of: "whoever pays", charactersMax: 200 });
  const recipient = readName(one.recipient, { field: "recipient", of: "the organisation", charactersMax: 200 });
  const kind = oneOf(grantKinds, one.kind === "" ? "grant" : one.kind, {
    field: "kind",
    words: "Choose whether it is a grant or a contract.",
  });
  const covers = oneOf(coverings, one.covers === "" ? "not-said" : one.covers, {
    field: "covers",
    words: "Choose what it pays for.",
  });
  const about = short(one.about, "about", 4000);
  const reference = short(one.reference, "reference", 200);
  const [funderCode, recipientCode] = [
    short(one.funderCode, "funderCode", 100),
    short(one.recipientCode, "recipientCode", 100),
  ];
  const pence = readPence(one.pounds, "pounds");
  const awardedOn = readDay(one.awardedOn, "awardedOn");
  const [startsOn, endsOn] = [readDay(one.startsOn, "startsOn"), readDay(one.endsOn, "endsOn")];
  const parts = [title, funder, recipient, kind, covers, about, reference, funderCode, recipientCode];
  const problems = [...parts, pence, awardedOn, startsOn, endsOn].flatMap((part) => (part.ok ? [] : part.problems));
  if (awardedOn.ok && awardedOn.value === null)
    problems.push({ field: "awardedOn", words: "Write the day on which it was awarded." });
  if (startsOn.ok && endsOn.ok && startsOn.value !== null && endsOn.value !== null && endsOn.value < startsOn.value)
    problems.push({ field: "endsOn", words: "It ends before it starts. Check both days." });
  if (problems.length > 0) return wrong(...problems);
  if (!(title.ok && funder.ok && recipient.ok && kind.ok && covers.ok && about.ok)) return wrong(...problems);
  if (!(reference.ok && funderCode.ok && recipientCode.ok && pence.ok)) return wrong(...problems);
  if (!(awardedOn.ok && startsOn.ok && endsOn.ok) || awardedOn.value === null) return wrong(...problems);
  return found({
    reference: reference.value,
    kind: kind.value,
    title: title.value,
    about: about.value,
    funder: funder.value,
    funderCode: funderCode.value,
    recipient: recipient.value,
    recipientCode: recipientCode.value,
    pence: pence.value,
    awardedOn: awardedOn.value,
    startsOn: startsOn.value,
    endsOn: endsOn.value,
    covers: covers.value,
  });
}

/** What makes it the same grant when a list comes in again: its identifier, or else who, what and when. */
export const sameGrantKey = ({ reference, recipient, title, awardedOn }: GrantSaid): string =>
  reference === ""
    ? `as ${[recipient, title, awardedOn].map((part) => part.toLowerCase()).join(" | ")}`
    : `id ${reference.toLowerCase()}`;

/** The other way round: a grant as the fields of its form. */
export const fieldsOfGrant = (grant: Grant): Readonly<Record<string, string>> => ({
  reference: grant.reference,
  kind: grant.kind,
  title: grant.title,
  about: grant.about,
  funder: grant.funder,
  funderCode: grant.funderCode,
  recipient: grant.recipient,
  recipientCode: grant.recipientCode,
  pounds: poundsOf(grant.pence),
  awardedOn: grant.awardedOn,
  startsOn: grant.startsOn ?? "",
  endsOn: grant.endsOn ?? "",
  covers: grant.covers,
  communities: grant.communityIds.join(","),
  isPublic: grant.isPublic ? "yes" : "",
});
