import type { HeldPart, HomePart, Search } from "../../web/registered.ts";
import { durationText } from "../../nouns/duration.ts";
import { moneyText } from "../../nouns/money.ts";
import { eraseAsks, readAsksHeld } from "./asks-held.store.ts";
import { asksOfPerson } from "./asks-moves.store.ts";
import { maySeeAsks } from "./asks.policy.ts";
import { listAnswersTo, listAsks, listAsksTo } from "./asks.store.ts";
import { reminderOf } from "./state.rules.ts";

const saidWords = { yes: "said yes", no: "said no", later: "will come back to it" } as const;

export const asksAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    const { member } = actor;
    if (member === null) return [];
    const today = at.toISOString().slice(0, 10);
    const asks = await listAsksTo(tx, member.personId);
    return asks
      .flatMap((ask) => {
        const reminder = reminderOf(ask, today);
        if (reminder === null || (ask.worker !== null && ask.worker.id !== member.personId)) return [];
        const shared = ask.worker === null ? ({ isShared: true } as const) : {};
        const needs = `${durationText(ask.minutes)}, ${moneyText(ask.pence)}`;
        return reminder === "answer"
          ? [
              {
                words: `${ask.inNameOf} asks your organisation: ${ask.title} (${needs})`,
                because: "You can say yes, no or later, and need not say why.",
                since: new Date(ask.askedOn),
                by: ask.laterOn ?? ask.byDay,
                href: `/${place.slug}/asks/${ask.id}/answer`,
                verb: "Read it and answer",
                ...shared,
              },
            ]
          : [
              {
                words: `How long did it take? ${ask.title}`,
                because: "Whoever asks for your time sees what it really takes.",
                since: new Date(ask.byDay),
                href: `/${place.slug}/asks/${ask.id}/took`,
                verb: "Say how long it took",
                ...shared,
              },
            ];
      })
      .slice(0, 20);
  },
  news: async (tx, { actor, place }, since) => {
    if (actor.member === null) return [];
    const answered = await listAnswersTo(tx, actor.member.personId, since);
    return answered.slice(0, 20).flatMap(({ id, title, organisation, says, answeredAt }) =>
      says === null || answeredAt === null
        ? []
        : [
            {
              words: `${organisation.name} ${saidWords[says]}: ${title}`,
              at: new Date(answeredAt),
              href: `/${place.slug}/asks/${id}`,
            },
          ],
    );
  },
};

export const searchAsks: Search = async (tx, text, { actor, place }) =>
  maySeeAsks(actor).allowed
    ? (await listAsks(tx, { text, max: 5 })).map(({ id, title, organisation }) => ({
        kind: "ask",
        title,
        words: `Asked of ${organisation.name}`,
        href: `/${place.slug}/asks/${id}`,
      }))
    : [];

export const heldByAsks: readonly HeldPart[] = [
  {
    kind: "asks.asks",
    words: "What you asked partners for, joined, or answered for your organisation",
    because:
      "So that a partner knows who asks, and everybody sees how much it is asked. Forgotten: the ask stays, your name goes.",
    read: readAsksHeld,
    erase: eraseAsks,
    moves: asksOfPerson,
  },
];
