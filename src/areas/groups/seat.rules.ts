import { z } from "zod";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { deputyOf, holderOf, parts, seatsMax, seatStandings, showings, waysChosen } from "./group.ts";
import type { Ask, Group, Part, Seat, SeatStanding, Showing, WayChosen } from "./group.ts";
import { oneOf } from "./group.rules.ts";

const text = z.string().default("");

export const askFields = {
  seat: z.uuid("Say which seat, by its identifier."),
  part: z.string().default("holder").describe(parts.join(", ")),
  person: text.describe("Who is asked, by their identifier."),
  organisation: text.describe("Or which organisation is asked to name somebody."),
  wayChosen: z.string().default("asked").describe(waysChosen.join(", ")),
  termEndsOn: text.describe("2027-03-31; empty where there is no end."),
  agreed: text.describe("yes, for somebody who does not sign in: they agreed."),
};
const askSent = z.strictObject(askFields);

export interface Asking {
  readonly seat: Seat;
  readonly part: Part;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly wayChosen: WayChosen;
  readonly termEndsOn: string | null;
  /** Somebody who does not sign in said yes aloud: they sit there at once, as a plain member. */
  readonly isAgreed: boolean;
}

interface AskHere {
  readonly seats: readonly Seat[];
  readonly organisationIds: readonly string[];
  /** Whoever is asked, where they are of this place. */
  readonly person: { readonly id: string; readonly hasLogin: boolean } | null;
  readonly today: string;
}

const taken: Problem = { field: "seat", words: "Somebody sits there by now. Look at the group again." };

/** Who sits there in this part already? */
const sits = (seat: Seat, part: Part): boolean => (part === "holder" ? holderOf(seat) : deputyOf(seat)) !== undefined;

/** Somebody is asked to take a seat: nobody is put there without their own word. @practice P23 */
export function askingOf(sent: z.infer<typeof askSent>, here: AskHere): Result<Asking> {
  const seat = here.seats.find(({ id }) => id === sent.seat);
  if (seat === undefined)
    return wrong({ field: "seat", words: "There is no such seat any more. Look at the group again." });
  const part = oneOf(parts, sent.part, {
    field: "part",
    words: "Choose whether they hold the seat or are the deputy.",
  });
  const free: Result<null> = part.ok && sits(seat, part.value) ? wrong(taken) : found(null);
  const who = whoOf(sent, here);
  const agreed: Result<boolean> =
    here.person === null || here.person.hasLogin
      ? found(false)
      : sent.agreed === "yes"
        ? found(true)
        : wrong({ field: "agreed", words: "They do not sign in here. Ask them first, and tick that they agreed." });
  const again: Result<null> =
    who.ok && seat.asks.some((ask) => isSame(ask, who.value))
      ? wrong({ field: "person", words: "They were asked for this seat already. Wait for their answer." })
      : found(null);
  const wayChosen = oneOf(waysChosen, sent.wayChosen, { field: "wayChosen", words: "Choose how they were chosen." });
  const term = termOf(sent.termEndsOn, here.today);
  if (!(part.ok && free.ok && who.ok && agreed.ok && again.ok && wayChosen.ok && term.ok))
    return wrong(...problemsOf(part, free, who, agreed, again, wayChosen, term));
  return found({
    seat,
    part: part.value,
    ...who.value,
    wayChosen: wayChosen.value,
    termEndsOn: term.value,
    isAgreed: agreed.value,
  });
}

type Who = Pick<Asking, "personId" | "organisationId">;

const isSame = ({ person, organisation, declinedAt }: Ask, { personId, organisationId }: Who): boolean =>
  declinedAt === null &&
  (person?.id ?? null) === personId &&
  (personId !== null || (organisation?.id ?? null) === organisationId);

function whoOf(sent: z.infer<typeof askSent>, { person, organisationIds }: AskHere): Result<Who> {
  if ((sent.person === "") === (sent.organisation === ""))
    return wrong({ field: "person", words: "Choose one person, or one organisation that names somebody." });
  if (sent.person !== "")
    return person?.id === sent.person
      ? found({ personId: sent.person, organisationId: null })
      : wrong({ field: "person", words: "Choose somebody of this place." });
  return organisationIds.includes(sent.organisation)
    ? found({ personId: null, organisationId: sent.organisation })
    : wrong({ field: "organisation", words: "Choose one of the organisations of this place." });
}

const termOf = (sent: string, today: string): Result<string | null> => {
  if (sent === "") return found(null);
  if (!z.iso.date().safeParse(sent).success)
    return wrong({ field: "termEndsOn", words: "There is no such day. Check day, month and year." });
  return sent < today ? wrong({ field: "termEndsOn", words: "This day is over. Write one that comes." }) : found(sent);
};

export const answerFields = {
  ask: z.uuid("Say which question, by its identifier."),
  says: text.describe("yes or no"),
  shownAs: text.describe(`${showings.join(", ")}: how those who sit there see you.`),
  person: text.describe("Where an organisation was asked: who comes, by their identifier; empty for oneself."),
};
const answerSent = z.strictObject(answerFields);

export type Answered =
  | { readonly says: "no" }
  /** They sit there from now on. */
  | { readonly says: "yes"; readonly shownAs: Showing }
  /** The organisation names somebody else, who is asked in turn. */
  | { readonly says: "names"; readonly personId: string };

interface AnswerHere {
  readonly ask: Ask;
  readonly seat: Seat;
  readonly mine: string;
  /** Who may be named: people of this place who sign in. */
  readonly isPersonHere: boolean;
}

export function answeredOf(
  sent: z.infer<typeof answerSent>,
  { ask, seat, mine, isPersonHere }: AnswerHere,
): Result<Answered> {
  if (sent.says === "no") return found({ says: "no" });
  if (sent.says !== "yes") return wrong({ field: "says", words: "Choose yes or no." });
  if (sits(seat, ask.part)) return wrong(taken);
  const isOther = ask.person === null && sent.person !== "" && sent.person !== mine;
  if (isOther)
    return isPersonHere
      ? found({ says: "names", personId: sent.person })
      : wrong({ field: "person", words: "Choose somebody of this place, who then says yes themselves." });
  const shownAs = oneOf(showings, sent.shownAs, { field: "shownAs", words: "Choose how the group sees you." });
  return shownAs.ok ? found({ says: "yes", shownAs: shownAs.value }) : shownAs;
}

/** A seat that is added, or one that is taken away: only where nobody sits. */
export function seatChangeOf(
  sent: { readonly standing: string; readonly away: string },
  { seats }: Pick<Group, "seats">,
): Result<{ readonly add: SeatStanding } | { readonly away: string }> {
  if (sent.away !== "") {
    const seat = seats.find(({ id }) => id === sent.away);
    if (seat === undefined) return wrong({ field: "away", words: "There is no such seat any more." });
    return seat.sittings.length > 0
      ? wrong({ field: "away", words: "Somebody sits there. A seat is taken away only when it stands empty." })
      : found({ away: seat.id });
  }
  if (seats.length >= seatsMax)
    return wrong({ field: "standing", words: `A group has at most ${seatsMax} seats here. Take one away first.` });
  const standing = oneOf(seatStandings, sent.standing, { field: "standing", words: "Choose what the seat is for." });
  return standing.ok ? found({ add: standing.value }) : standing;
}
