import { z } from "zod";
import { readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { bothSaidYes, missingOf } from "./evidence.rules.ts";
import { says as everyAnswer, peopleAskedMax, stages } from "./programme.ts";
import type { BrokerPut, Part, Programme, Put, Said, Says, StagePut } from "./programme.ts";
import { readId, readSince, sideOf } from "./beginning.rules.ts";

const text = z.string().default("");

export const inviteFields = {
  person: text.describe("Who is asked, by their identifier."),
  side: text.describe("community or statutory"),
  organisation: text.describe("For which organisation they would come, by its identifier."),
};
const invite = z.strictObject(inviteFields);

interface Asking {
  readonly programme: Programme;
  /** The part of whoever asks. */
  readonly part: Part | null;
  readonly personIds: readonly string[];
}

export interface InviteRead {
  readonly personId: string;
  readonly side: "community" | "statutory";
  readonly organisationId: string | null;
}

/** The first of a side is invited as a guest; after that each side asks its own people. */
export function inviteOf(sent: z.infer<typeof invite>, { programme, part, personIds }: Asking): Result<InviteRead> {
  const isIn = programme.people.some(({ personId, leftAt }) => personId === sent.person && leftAt === null);
  const person: Result<string> = !personIds.includes(sent.person)
    ? wrong({ field: "person", words: "Choose somebody of this place." })
    : isIn
      ? wrong({ field: "person", words: "This person takes part already, or has been asked." })
      : programme.peopleIds.length >= peopleAskedMax
        ? wrong({
            field: "person",
            words: `A programme holds ${peopleAskedMax} people, and so many were asked here. Somebody leaves first, or you begin another one beside it.`,
          })
        : found(sent.person);
  const side = sideOf(sent.side);
  const theirs =
    side.ok && part !== side.value && part !== "broker"
      ? programme.people.some((one) => one.part === side.value && one.cameAt !== null && one.leftAt === null)
      : false;
  const own: Result<null> = theirs
    ? wrong({ field: "side", words: "Somebody of that side takes part already: that side asks its own people." })
    : found(null);
  const organisation = readId(sent.organisation, "organisation", "one of the organisations");
  if (!(person.ok && side.ok && own.ok && organisation.ok))
    return wrong(...problemsOf(person, side, own, organisation));
  return found({ personId: person.value, side: side.value, organisationId: organisation.value });
}

export const brokerFields = {
  person: text.describe("Who would be the broker, by their identifier."),
  worksFor: text.describe("Where they work."),
  paidBy: text.describe("Who pays them for it, and how much."),
};
const broker = z.strictObject(brokerFields);

export interface BrokerRead {
  readonly personId: string;
  readonly content: BrokerPut;
}

export function brokerOf(
  sent: z.infer<typeof broker>,
  { programme, personIds }: Omit<Asking, "part">,
): Result<BrokerRead> {
  const speaks = programme.people.some(({ personId, leftAt }) => personId === sent.person && leftAt === null);
  const person: Result<string> = !personIds.includes(sent.person)
    ? wrong({ field: "person", words: "Choose somebody of this place." })
    : speaks
      ? wrong({
          field: "person",
          words: "This person takes part for a side. A broker speaks for neither: they would have to leave it first.",
        })
      : found(sent.person);
  const worksFor = readNeeded(sent.worksFor, {
    field: "worksFor",
    charactersMax: 400,
    needed: "Write where they work, so that both sides know.",
  });
  const paidBy = readNeeded(sent.paidBy, {
    field: "paidBy",
    charactersMax: 400,
    needed: "Write who pays them. A broker is paid.",
  });
  if (!(person.ok && worksFor.ok && paidBy.ok)) return wrong(...problemsOf(person, worksFor, paidBy));
  return found({ personId: person.value, content: { worksFor: worksFor.value, paidBy: paidBy.value } });
}

export const stageFields = {
  to: text.describe("The stage: 0 to 5."),
  because: text,
  sinceOn: text.describe("Since when, where both sides said it before today: 2026-03-31."),
};
const stage = z.strictObject(stageFields);

export interface StageRead extends StagePut {
  /** Back is at once, on the word of one; forwards is for both. */
  readonly isBack: boolean;
}

/** Forwards by one, with the evidence; back as far as anybody needs. @practice P37 */
export function stageOf(sent: z.infer<typeof stage>, programme: Programme, today: string): Result<StageRead> {
  const known = stages.find((one) => String(one.stage) === sent.to)?.stage;
  const isBack = known !== undefined && known < programme.stage;
  const missing = missingOf(programme);
  const to: Result<number> =
    known === undefined || known === programme.stage || known > programme.stage + 1
      ? wrong({ field: "to", words: "Choose the next stage, or one to go back to." })
      : !isBack && missing.length > 0
        ? wrong({ field: "to", words: `Not yet: ${missing.join(" ")}` })
        : found(known);
  const because: Result<string> = isBack
    ? readNeeded(sent.because, {
        field: "because",
        charactersMax: 1000,
        needed: "Write what you need first. Going back is normal, and nobody is blamed.",
      })
    : readText(sent.because, { field: "because", charactersMax: 1000 });
  const day = readSince(sent.sinceOn, "sinceOn", today);
  const before = programme.since.slice(0, 10);
  const sinceOn: Result<string | null> =
    day.ok && day.value !== null && day.value < before
      ? wrong({ field: "sinceOn", words: "The stage before this one began later. Check the day." })
      : day;
  if (!(to.ok && because.ok && sinceOn.ok)) return wrong(...problemsOf(to, because, sinceOn));
  return found({ to: to.value, because: because.value, sinceOn: sinceOn.value, isBack });
}

export const saidFields = {
  question: text.describe("What was put to both sides, by its identifier."),
  says: text.describe(everyAnswer.join(", ")),
  words: text,
};
const said = z.strictObject(saidFields);

export interface SaidRead {
  readonly put: Put;
  readonly says: Says;
  readonly words: string;
  /** With this answer both sides have said yes. */
  readonly agrees: boolean;
}

interface Saying {
  readonly programme: Programme;
  readonly mine: Pick<Said, "personId" | "side">;
}

/** An answer to what was put to both sides; the last yes of the two makes it hold, if nothing is missing. */
export function saidOf(sent: z.infer<typeof said>, { programme, mine }: Saying): Result<SaidRead> {
  const put = programme.puts.find(({ id }) => id === sent.question);
  const answer = everyAnswer.find((one) => one === sent.says);
  const words = readText(sent.words, { field: "words", charactersMax: 1000 });
  if (put === undefined)
    return wrong({ field: "question", words: "This was not put to both sides of this programme." });
  if (put.agreedAt !== null)
    return wrong({
      field: "question",
      words: "Both sides have agreed to this. Put a new one to both sides to change it.",
    });
  if (put.kind === "stage" && put.content.to !== programme.stage + 1)
    return wrong({ field: "question", words: "The programme is in another stage by now. Ask again from there." });
  if (answer === undefined) return wrong({ field: "says", words: "Choose yes, or not yet." });
  if (!words.ok) return words;
  const others = put.answers.filter(({ personId }) => personId !== mine.personId);
  const now: Said = { ...mine, name: "", says: answer, words: "", at: "" };
  const agrees = bothSaidYes({ answers: [...others, now] }, programme.people);
  const missing = agrees && put.kind === "stage" && put.content.to > programme.stage ? missingOf(programme) : [];
  if (missing.length > 0) return wrong({ field: "says", words: `Not yet: ${missing.join(" ")}` });
  return found({ put, says: answer, words: words.value, agrees });
}
