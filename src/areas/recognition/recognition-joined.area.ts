import type { HeldPart, HomePart } from "../../web/registered.ts";
import { listOwnIds } from "./concerned.store.ts";
import type { Contribution } from "./contribution.ts";
import { listDisputed, listToConfirm, listUnanswered } from "./contributions.store.ts";
import { eraseGiven, readGiven } from "./recognition-held.store.ts";
import { givenByPerson } from "./recognition-moves.store.ts";
import { mayAnswerForService } from "./recognition.policy.ts";
import { filled, recognitionWords } from "./recognition.words.ts";
import { isSafetyGap } from "./state.rules.ts";

const waitingMax = 20;

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

export const recognitionAtHome: HomePart = {
  today: async (tx, { actor, place, language }) => {
    if (actor.member === null) return [];
    const { personId } = actor.member;
    const words = recognitionWords(language);
    const at = `/${place.slug}/recognition`;
    const organisationIds = await listOwnIds(tx, personId);
    const confirm = (await listToConfirm(tx, { personId, organisationIds })).map((one) => ({
      words: `${words.isItRight} ${words.kinds[one.kind]} · ${filled(words.minutes, one.minutes)}`,
      because: words.states.written,
      since: new Date(one.onDay),
      href: `${at}/${one.id}/say`,
      verb: words.check,
      ...(one.organisation === null ? {} : ({ isShared: true } as const)),
    }));
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
    return [...unanswered, ...confirm, ...disputed].slice(0, waitingMax);
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
