import { z } from "zod";
import { readDay } from "../../nouns/day.ts";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { credits, outcomes } from "./idea.ts";
import type { Call, Credit, Outcome } from "./idea.ts";

const text = z.string().default("");

/** An invitation, as a form or a program sends it. */
export const callFields = {
  question: text.describe("What people are asked."),
  because: text.describe("Why, and what can still change."),
  askedWhom: text.describe("Who is asked, in words."),
  community: text.describe("The community it is about, by its identifier."),
  until: text.describe("2026-03-31"),
  answersBy: text.describe("Who answers, by their identifier; empty for oneself."),
  answerBy: text.describe("2026-04-14"),
};
const callSent = z.strictObject(callFields);

export interface CallAsked {
  readonly question: string;
  readonly because: string;
  readonly askedWhom: string;
  readonly communityId: string | null;
  readonly until: string;
  readonly answersById: string;
  readonly answerBy: string;
}

interface CallHere {
  readonly communityIds: readonly string[];
  readonly personIds: readonly string[];
  readonly mine: string;
  /** A plain date. */
  readonly today: string;
}

/** An invitation, or everything that must be put right: nobody is asked without a day and a name to answer. */
export function callOf(sent: z.infer<typeof callSent>, here: CallHere): Result<CallAsked> {
  const question = readNeeded(sent.question, {
    field: "question",
    charactersMax: 400,
    needed: "Write what you want to ask.",
  });
  const askedWhom = readNeeded(sent.askedWhom, {
    field: "askedWhom",
    charactersMax: 400,
    needed: "Write whom you ask, such as: staff who come from these communities.",
  });
  const because = readText(sent.because, { field: "because", charactersMax: 2000 });
  const until = readFuture(sent.until, "until", here.today);
  const answerBy = readDay(sent.answerBy, {
    field: "answerBy",
    needed: "Write the day by which every idea is answered.",
  });
  const order: Result<null> =
    until.ok && answerBy.ok && answerBy.value < until.value
      ? wrong({ field: "answerBy", words: "Ideas are answered after the last day on which they come." })
      : found(null);
  const answersBy: Result<string> =
    sent.answersBy === "" || here.personIds.includes(sent.answersBy)
      ? found(sent.answersBy === "" ? here.mine : sent.answersBy)
      : wrong({ field: "answersBy", words: "Choose somebody of this place." });
  const community: Result<string | null> =
    sent.community === "" || here.communityIds.includes(sent.community)
      ? found(sent.community === "" ? null : sent.community)
      : wrong({ field: "community", words: "Choose one of the communities of this place, or none." });
  if (
    !(question.ok && askedWhom.ok && because.ok && until.ok && answerBy.ok && order.ok && answersBy.ok && community.ok)
  )
    return wrong(...problemsOf(question, askedWhom, because, until, answerBy, order, answersBy, community));
  return found({
    question: question.value,
    because: because.value,
    askedWhom: askedWhom.value,
    communityId: community.value,
    until: until.value,
    answersById: answersBy.value,
    answerBy: answerBy.value,
  });
}

const readFuture = (sent: string, field: string, today: string): Result<string> => {
  const day = readDay(sent, { field, needed: "Write the last day on which people can say something." });
  return day.ok && day.value < today ? wrong({ field, words: "This day is over. Write one that comes." }) : day;
};

/** An idea, as a form or a program sends it. */
export const ideaFields = {
  words: text.describe("The idea."),
  credit: text.describe(credits.join(", ")),
  creditedAs: text.describe("The organisation, where it is credited to one."),
  author: text.describe("Whose idea it is, where somebody else writes it down: their identifier, or nobody."),
  agreed: text.describe("yes, where it is somebody else’s: they agreed to it."),
};
const ideaSent = z.strictObject(ideaFields);

export interface IdeaGiven {
  readonly words: string;
  readonly credit: Credit;
  readonly creditedAs: string;
  readonly authorId: string | null;
  readonly enteredById: string | null;
  readonly agreedOn: string | null;
}

interface IdeaHere extends Omit<CallHere, "communityIds"> {
  readonly call: Pick<Call, "until">;
}

/** An idea, credited as its author wishes; for somebody else only with their agreement. @practice P04 */
export function ideaOf(sent: z.infer<typeof ideaSent>, here: IdeaHere): Result<IdeaGiven> {
  const words = readNeeded(sent.words, { field: "words", charactersMax: 4000, needed: "Write the idea." });
  const open: Result<null> =
    here.today > here.call.until
      ? wrong({ field: "words", words: "The last day for ideas is over. Ring whoever answers them." })
      : found(null);
  const isMine = sent.author === "";
  const author: Result<string | null> =
    isMine || sent.author === "nobody" || here.personIds.includes(sent.author)
      ? found(isMine ? here.mine : sent.author === "nobody" ? null : sent.author)
      : wrong({ field: "author", words: "Choose whose idea it is." });
  const agreed: Result<null> =
    isMine || sent.agreed === "yes"
      ? found(null)
      : wrong({ field: "agreed", words: "Ask them first, and tick that they agreed." });
  const credit = creditOf(sent, author);
  const creditedAs: Result<string> =
    sent.credit === "organisation"
      ? readName(sent.creditedAs, { field: "creditedAs", of: "the organisation", charactersMax: 200 })
      : found("");
  if (!(words.ok && open.ok && author.ok && agreed.ok && credit.ok && creditedAs.ok))
    return wrong(...problemsOf(words, open, author, agreed, credit, creditedAs));
  return found({
    words: words.value,
    credit: credit.value,
    creditedAs: creditedAs.value,
    authorId: author.value,
    enteredById: isMine ? null : here.mine,
    agreedOn: isMine ? null : here.today,
  });
}

function creditOf({ credit }: { readonly credit: string }, author: Result<string | null>): Result<Credit> {
  const known = credits.find((one) => one === credit);
  if (known === undefined) return wrong({ field: "credit", words: "Choose how the idea is credited." });
  if (known === "name" && author.ok && author.value === null)
    return wrong({
      field: "credit",
      words: "Whoever is not written down cannot be credited by name. Choose their organisation, or not shown.",
    });
  return found(known);
}

export const answerFields = {
  idea: text.describe("Which idea, by its identifier."),
  outcome: text.describe(outcomes.join(", ")),
  answer: text.describe("What whoever had the idea should know."),
};
const answerSent = z.strictObject(answerFields);

/** An answer in words: a "not now" without its reason is none. */
export function answerOf(
  sent: z.infer<typeof answerSent>,
): Result<{ readonly outcome: Outcome; readonly words: string }> {
  const known = outcomes.find((one) => one === sent.outcome);
  const outcome: Result<Outcome> =
    known === undefined ? wrong({ field: "outcome", words: "Choose what you answer." }) : found(known);
  const words = readNeeded(sent.answer, {
    field: "answer",
    charactersMax: 4000,
    needed: "Write why, or what happens next. Whoever had the idea reads this.",
  });
  if (!outcome.ok || !words.ok) return wrong(...problemsOf(outcome, words));
  return found({ outcome: outcome.value, words: words.value });
}
