import { z } from "zod";
import { readDay } from "../../nouns/day.ts";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import type { Language } from "../../design/languages.ts";
import { standards } from "./workforce.ts";
import type { Action, Introduction, Named, Standard } from "./workforce.ts";

const text = z.string().default("");
const many = z.union([z.string(), z.array(z.string())]).default([]);
type Sent<Fields extends z.ZodRawShape> = z.infer<z.ZodObject<Fields>>;

export const sendingFields = {
  organisation: text.describe("Whose staff: the organisation’s identifier."),
  standard: text.describe(`Which set of questions: ${standards.join(" or ")}.`),
  year: text.describe("The year that ended on 31 March of it, such as 2026."),
  source: text.describe("From which record: the staff record, the survey of staff."),
};

/** What is sent with a file. */
export interface Sending {
  readonly organisationId: string;
  readonly standard: Standard;
  readonly year: number;
  readonly source: string;
}

interface Known {
  readonly organisations: readonly Named[];
  /** A plain date. */
  readonly today: string;
}

/** The newest year that is over: it ends on the 31st of March. */
export const lastYearOver = (today: string): number => Number(today.slice(0, 4)) - (today.slice(5) > "03-31" ? 0 : 1);

const firstYear = 2000;

function yearOf(typed: string, today: string): Result<number> {
  const last = lastYearOver(today);
  const year = /^\d{4}$/.test(typed.trim()) ? Number(typed.trim()) : 0;
  if (year > last && year < 2200)
    return wrong({ field: "year", words: `This year is not over on 31 March ${year}. The last one is ${last}.` });
  return year >= firstYear && year <= last
    ? found(year)
    : wrong({ field: "year", words: `Write the year as four figures, such as ${last}.` });
}

const organisationOf = (id: string, organisations: readonly Named[]): Result<string> =>
  organisations.some((one) => one.id === id)
    ? found(id)
    : wrong({ field: "organisation", words: "Choose an organisation that you may write for." });

/** What a file is of, or all that must be put right. @practice P13 */
export function sendingOf(sent: Sent<typeof sendingFields>, { organisations, today }: Known): Result<Sending> {
  const organisation = organisationOf(sent.organisation, organisations);
  const known = standards.find((one) => one === sent.standard);
  const standard: Result<Standard> =
    known === undefined ? wrong({ field: "standard", words: "Choose the set of questions." }) : found(known);
  const year = yearOf(sent.year, today);
  const source = readName(sent.source, { field: "source", of: "the record it is from", charactersMax: 200 });
  if (!(organisation.ok && standard.ok && year.ok && source.ok))
    return wrong(...problemsOf(organisation, standard, year, source));
  return found({
    organisationId: organisation.value,
    standard: standard.value,
    year: year.value,
    source: source.value,
  });
}

export const actionFields = {
  organisation: text.describe("Whose action: the organisation’s identifier."),
  what: text.describe("What is done so that people get on."),
  owner: text.describe("Who sees to it: a role, such as head of people."),
  dueOn: text.describe("By which day, as 2027-03-31."),
};

export type ActionSaid = Pick<Action, "what" | "owner" | "dueOn"> & { readonly organisationId: string };

/** Without an owner and a day it is a wish. @practice P13 */
export function actionOf(sent: Sent<typeof actionFields>, { organisations, today }: Known): Result<ActionSaid> {
  const organisation = organisationOf(sent.organisation, organisations);
  const what = readNeeded(sent.what, { field: "what", charactersMax: 1000, needed: "Write what will be done." });
  const owner = readNeeded(sent.owner, {
    field: "owner",
    charactersMax: 200,
    needed: "Write who sees to it. Without somebody it does not happen.",
  });
  const day = readDay(sent.dueOn, { field: "dueOn", needed: "Write by which day." });
  const dueOn: Result<string> =
    day.ok && day.value < today ? wrong({ field: "dueOn", words: "This day is over. Write one to come." }) : day;
  if (!(organisation.ok && what.ok && owner.ok && dueOn.ok))
    return wrong(...problemsOf(organisation, what, owner, dueOn));
  return found({ organisationId: organisation.value, what: what.value, owner: owner.value, dueOn: dueOn.value });
}

export const wordFields = {
  words: text.describe("How it stands, or what it changed."),
  stands: text.describe("going: it goes on; done: it is done."),
};

/** How an action stands; done means that somebody says what it changed. @practice P13 */
export function wordOf({ words, stands }: Sent<typeof wordFields>): Result<{ words: string; isDone: boolean }> {
  const known: Result<boolean> =
    stands === "done" || stands === "going"
      ? found(stands === "done")
      : wrong({ field: "stands", words: "Choose whether it goes on or is done." });
  const said = readNeeded(words, {
    field: "words",
    charactersMax: 2000,
    needed:
      stands === "done" ? "Write what it changed. Nothing is an answer too." : "Write how it stands, in a sentence.",
  });
  return known.ok && said.ok ? found({ words: said.value, isDone: known.value }) : wrong(...problemsOf(known, said));
}

export const introductionFields = {
  service: text.describe("The service for which one works, by its identifier."),
  called: text.describe("What one wants to be called."),
  does: text.describe("What one does, in one’s own words."),
  languages: text.describe("The languages one speaks with people; may be empty."),
  community: text.describe("One’s community, in one’s own words; may be empty."),
  jobPlan: text.describe("yes: time for communities is in the job plan; no: it is not."),
  agreed: many.describe("yes: one agrees that everybody reads it, until one takes it back."),
};

interface AboutService {
  readonly services: readonly Named[];
  readonly today: string;
  /** The language of the page it was written on. */
  readonly language: Language;
}

export type IntroductionSaid = Omit<Introduction, "id" | "service"> & { readonly serviceId: string };

/** What somebody says of themselves; nothing of it is there without their yes. @practice P13 */
export function introductionOf(
  sent: Sent<typeof introductionFields>,
  { services, today, language }: AboutService,
): Result<IntroductionSaid> {
  const service: Result<string> = services.some(({ id }) => id === sent.service)
    ? found(sent.service)
    : wrong({ field: "service", words: "Choose the service you work for." });
  const called = readName(sent.called, {
    field: "called",
    of: "yourself, as you want to be called",
    charactersMax: 120,
  });
  const does = readNeeded(sent.does, {
    field: "does",
    charactersMax: 1000,
    needed: "Write what you do, in your words.",
  });
  const languages = readText(sent.languages, { field: "languages", charactersMax: 300 });
  const community = readText(sent.community, { field: "community", charactersMax: 300 });
  const jobPlan: Result<boolean> = ["yes", "no"].includes(sent.jobPlan)
    ? found(sent.jobPlan === "yes")
    : wrong({ field: "jobPlan", words: "Choose whether your job plan has time for this." });
  const agreed: Result<true> = [sent.agreed].flat().includes("yes")
    ? found(true)
    : wrong({ field: "agreed", words: "Tick that you agree. Without your yes nothing is shown." });
  if (!(service.ok && called.ok && does.ok && languages.ok && community.ok && jobPlan.ok && agreed.ok))
    return wrong(...problemsOf(service, called, does, languages, community, jobPlan, agreed));
  return found({
    serviceId: service.value,
    called: called.value,
    does: does.value,
    languages: languages.value,
    community: community.value,
    inJobPlan: jobPlan.value,
    writtenIn: language,
    agreedOn: today,
  });
}

/** An action that should be done by now, or that nobody looked at for a year. */
export const whyLate = (action: Action, today: string): "due" | "not-looked" | null => {
  if (action.doneOn !== null) return null;
  if (action.dueOn < today) return "due";
  const last = action.lookedOn ?? action.writtenOn;
  return `${Number(last.slice(0, 4)) + 1}${last.slice(4)}` < today ? "not-looked" : null;
};
