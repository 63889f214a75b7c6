import { z } from "zod";
import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { grantsMax } from "./funding.ts";
import { givingShapeWrong } from "./giving-needs.rules.ts";
import { problemsMax, rawOf, readAll } from "./grant-file.rules.ts";
import type { GrantFile, Raw } from "./grant-file.rules.ts";

const said = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value ?? "").toString());
const organisations = z.array(z.looseObject({ id: said, name: said })).nullish();
const given = z.looseObject({
  id: said,
  title: said,
  description: said,
  currency: said,
  amountAwarded: said,
  awardDate: said,
  fundingType: z.array(z.looseObject({ title: said })).nullish(),
  plannedDates: z.array(z.looseObject({ startDate: said, endDate: said, duration: said })).nullish(),
  recipientOrganization: organisations,
  recipientIndividual: z.unknown().optional(),
  fundingOrganization: organisations,
});
const listOfGiven = z.looseObject({ grants: z.array(z.unknown()) });

function rawOfGiven(one: unknown, row: number, funder: string): Raw | readonly Problem[] {
  const read = given.safeParse(one);
  if (!read.success)
    return givingShapeWrong(
      row,
      read.error.issues.map(({ path }) => path),
    );
  const grant = read.data;
  const [recipient] = grant.recipientOrganization ?? [];
  const [pays] = grant.fundingOrganization ?? [];
  const [dates] = grant.plannedDates ?? [];
  const cells: Readonly<Partial<Record<string, string>>> = {
    reference: grant.id,
    kind: grant.fundingType?.[0]?.title,
    title: grant.title,
    about: grant.description,
    funder: pays?.name,
    funderCode: pays?.id,
    recipient: recipient?.name,
    recipientCode: recipient?.id,
    pounds: grant.amountAwarded,
    awardedOn: grant.awardDate,
    startsOn: dates?.startDate,
    endsOn: dates?.endDate,
    months: dates?.duration,
    currency: grant.currency,
    toAPerson: grant.recipientIndividual === undefined || grant.recipientIndividual === null ? "" : "yes",
  };
  return rawOf((field) => (cells[field] ?? "").trim(), { row, funder, isOpenList: true });
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a list of grants as 360Giving JSON. @param funder who pays where the list does not say it. */
export function readGiving(text: string, funder: string): Result<GrantFile> {
  const whole = parsed(text);
  if (whole === undefined)
    return wrong({ field: "file", words: "This file begins like JSON and breaks off. Fetch it again." });
  const list = listOfGiven.safeParse(whole);
  if (!list.success)
    return wrong({ field: "file", words: "This JSON has no list called “grants”, as the 360Giving standard has it." });
  const raws = list.data.grants.slice(0, grantsMax + 1).map((one, at) => rawOfGiven(one, at + 1, funder));
  const broken = raws.flatMap((one) => ("sent" in one ? [] : one)).slice(0, problemsMax);
  const sent = raws.flatMap((one) => ("sent" in one ? [one] : []));
  if (sent.length === 0 && broken.length > 0) return found({ grants: [], problems: broken, notes: [], unread: [] });
  const read = readAll(sent, []);
  if (!read.ok) return read;
  const problems = [...broken, ...read.value.problems].toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0));
  return found({ ...read.value, problems: problems.slice(0, problemsMax) });
}
