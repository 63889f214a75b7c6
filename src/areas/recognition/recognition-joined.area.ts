import { dateText } from "../../design/index.ts";
import type { Language } from "../../design/index.ts";
import type { Tx } from "../../db/tables.ts";
import { hasRole } from "../../nouns/actor.ts";
import { durationText } from "../../nouns/duration.ts";
import { keeperDecision } from "../../web/registered.ts";
import type { HeldPart, Here, HomePart, KeeperDecision, Waiting } from "../../web/registered.ts";
import { listOwnIds } from "./concerned.store.ts";
import type { Contribution } from "./contribution.ts";
import { listDisputed, listToConfirm, listUnanswered } from "./contributions.store.ts";
import { eraseGiven, readGiven } from "./recognition-held.store.ts";
import { givenByPerson } from "./recognition-moves.store.ts";
import { mayAnswerForService } from "./recognition.policy.ts";
import { filled, recognitionInMenu, recognitionWords } from "./recognition.words.ts";
import { seenFrom, shareByDefault, shareChosen, sharePastLimit } from "./share.rules.ts";
import { findShare, findTimeWritten, saveShare } from "./share.store.ts";
import { isSafetyGap } from "./state.rules.ts";

const waitingMax = 20;

/** Writing down takes more than the place set: whoever pays for it is told, with the figures. @practice P14 */
async function tooMuchWriting(tx: Tx, { actor, place, at }: Here): Promise<readonly Waiting[]> {
  if (!hasRole(actor, "commissioner")) return [];
  const from = seenFrom(at.toISOString().slice(0, 10));
  const written = await findTimeWritten(tx, from);
  const limit = await findShare(tx);
  const share = sharePastLimit(written, limit);
  if (share === null) return [];
  return [
    {
      words: `Partners spend ${share}% of their time on writing it down; this place set ${limit}% at most`,
      because: `Since ${dateText(from, "en")} it was ${durationText(written.minutesRecording)} of ${durationText(written.minutes)}. Have the side that pays do the typing: sessions, or the monthly call.`,
      since: null,
      isShared: true,
      href: `/${place.slug}/recognition`,
      verb: "See what was given",
    },
  ];
}

const shareWords = (share: number): string =>
  `Commissioners are warned when partners spend more than ${share}% of their time on writing it down.`;

/** How much writing is too much: for the keepers of both sides together. @practice P14 */
export const recognitionDecisions: readonly KeeperDecision[] = [
  keeperDecision({
    kind: "recording-share",
    title: "How much time goes into writing it down",
    byDefault: shareWords(shareByDefault),
    asks: { kind: "text", label: "Warn above which share of the time, in percent?", hint: "From 1 to 50." },
    reads: shareChosen,
    words: ({ value }) => shareWords(value),
    apply: saveShare,
  }),
];

const toAnswer = (one: Contribution, at: string) => ({
  words: isSafetyGap(one)
    ? `A safety gap: somebody who is no interpreter interpreted about health for ${one.service?.name ?? ""}`
    : `${one.service?.name ?? ""} should have provided: ${recognitionWords("en").needs[one.shouldHave ?? "nothing"].toLowerCase()}`,
  because: isSafetyGap(one)
    ? "What is said about health can be put wrongly. Say how an interpreter is there next time."
    : "Somebody did it instead. It stays open until the service answers.",
  since: new Date(one.onDay),
  href: `${at}/${one.id}/answer`,
  verb: "Answer for the service",
  isShared: true as const,
});

/** More than so many at once are one line, and are confirmed together on the list. */
const linesMax = 2;

interface AtHome {
  readonly language: Language;
  readonly at: string;
}

function toConfirm(waiting: readonly Contribution[], { language, at }: AtHome): readonly Waiting[] {
  const words = recognitionWords(language);
  const shared = ({ organisation }: Contribution) => (organisation === null ? {} : ({ isShared: true } as const));
  const lines = waiting.map((one) => ({
    words: `${words.isItRight} ${words.kinds[one.kind]} · ${filled(words.minutes, one.minutes)}`,
    because: words.states.written,
    since: new Date(one.onDay),
    href: `${at}/${one.id}/say`,
    verb: words.check,
    ...shared(one),
  }));
  const oldest = waiting.toSorted((one, other) => (one.onDay < other.onDay ? -1 : 1))[0];
  if (lines.length <= linesMax || oldest === undefined) return lines;
  const many = waiting.length < waitingMax ? String(waiting.length) : `${waiting.length}+`;
  return [
    {
      words: `${words.isItRight} ${recognitionInMenu(language)} · ${many}`,
      because: words.states.written,
      since: new Date(oldest.onDay),
      href: at,
      verb: words.check,
      ...shared(oldest),
    },
  ];
}

export const recognitionAtHome: HomePart = {
  today: async (tx, here) => {
    const { actor, place, language } = here;
    if (actor.member === null) return [];
    const { personId } = actor.member;
    const words = recognitionWords(language);
    const at = `/${place.slug}/recognition`;
    const organisationIds = await listOwnIds(tx, personId);
    const confirm = toConfirm(await listToConfirm(tx, { personId, organisationIds }), { language, at });
    const disputed = (await listDisputed(tx, personId)).map((one) => ({
      words: `They say that this is not right: ${words.kinds[one.kind]}, ${filled(words.minutes, one.minutes)}`,
      because: one.said.at(-1)?.because ?? "",
      since: new Date(one.onDay),
      href: `${at}/${one.id}`,
      verb: "Read what they say",
    }));
    const unanswered = mayAnswerForService(actor).allowed
      ? (await listUnanswered(tx)).map((one) => toAnswer(one, at))
      : [];
    // A safety gap stands before what only was not provided.
    return [...unanswered, ...(await tooMuchWriting(tx, here)), ...confirm, ...disputed].slice(0, waitingMax);
  },
};

export const heldByRecognition: readonly HeldPart[] = [
  {
    kind: "recognition.given",
    words: "What you gave, wrote down, said of it, or answered for a service",
    because:
      "So that your time is seen and can be paid. Forgotten: hours and amounts stay in the ledger, your name and words go.",
    read: readGiven,
    erase: eraseGiven,
    moves: givenByPerson,
  },
];
