import { z } from "zod";
import { hasDomain } from "../../../nouns/email.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import type { Invited } from "../invitation.ts";
import { ways } from "../session.ts";
import type { InvitedByWay } from "../session.ts";

export const askSent = z.strictObject({
  who: z
    .union([z.string(), z.array(z.string())])
    .default("")
    .describe("Identifiers of those who are asked."),
  way: z.union([z.literal(""), z.enum(ways)]).default(""),
  email: z.string().max(400).default("").describe("Only where one person is asked by email."),
  pay: z.string().max(40).default("").describe("What each organisation is paid whose people are asked, in pounds."),
  overBecause: z.string().max(2000).default("").describe("Where that is beyond its limit: why it cannot wait."),
  language: z.string().max(3).default("").describe("In which language they are written to; empty: the one they chose."),
});

export interface AskedNow {
  readonly invited: Invited;
  readonly email: string;
  readonly language: string;
}

export interface AskingNow {
  readonly way: InvitedByWay;
  readonly people: readonly AskedNow[];
}

interface Known {
  readonly invited: readonly Invited[];
  /** Where people were written to before, by person. */
  readonly emails: ReadonlyMap<string, string>;
  readonly languages: readonly string[];
}

const address = z.email().max(320);

/** Whom to ask, by which way and in which language. By email each needs an address: known, or written for one alone. */
export function askingOf(sent: z.output<typeof askSent>, { invited, emails, languages }: Known): Result<AskingNow> {
  const { way } = sent;
  const who = tickedOf(sent.who);
  const people = invited.filter(({ id }) => who.includes(id));
  if (people.length === 0) return wrong({ field: "who", words: "Tick whom you ask." });
  if (way === "") return wrong({ field: "way", words: "Choose how you ask them." });
  const typed = sent.email.trim();
  if (typed !== "" && (!address.safeParse(typed).success || !hasDomain(typed)))
    return wrong({ field: "email", words: "This is not an email address, such as name@example.org. Check it." });
  if (typed !== "" && people.length > 1)
    return wrong({ field: "email", words: "An address belongs to one person. Tick that person alone." });
  const asked = people.map((one) => ({
    invited: one,
    email: typed === "" ? emailOf(one, emails) : typed,
    language: languages.includes(sent.language) ? sent.language : one.writtenIn,
  }));
  const without = asked.filter(({ email }) => email === "");
  if (way === "email" && without.length > 0)
    return wrong({
      field: "email",
      words: `No address is known of ${without.map((one) => one.invited.name).join(", ")}. Tick them alone and write it, or ask them another way.`,
    });
  return found({ way, people: asked });
}

/** How long it takes, in minutes; an hour where nobody said until when. */
export function minutesOf({ fromTime, toTime }: { readonly fromTime: string | null; readonly toTime: string | null }) {
  const of = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  return fromTime === null || toTime === null ? 60 : Math.max(1, of(toTime) - of(fromTime));
}

interface OfPartner {
  readonly organisationId: string;
  readonly personId: string | null;
}

/** Of those who are asked for the first time, who comes for an organisation that whoever asks does not work for. */
export const ofPartners = (invited: readonly Invited[], ownIds: readonly string[]): readonly OfPartner[] =>
  invited.flatMap(({ organisation, personId, sent }) =>
    organisation === null || sent.length > 0 || ownIds.includes(organisation.id)
      ? []
      : [{ organisationId: organisation.id, personId }],
  );

const emailOf = ({ email, personId }: Invited, emails: ReadonlyMap<string, string>): string =>
  email === "" ? (emails.get(personId ?? "") ?? "") : email;
