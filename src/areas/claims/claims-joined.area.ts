import { hasRole } from "../../nouns/actor.ts";
import { dayNumber } from "../../nouns/months.ts";
import { moneyText } from "../../nouns/money.ts";
import type { HeldPart, HomePart, RetentionPart, Search, Waiting } from "../../web/registered.ts";
import { eraseClaims, readClaimsHeld, removeOldReceipts } from "./claims-held.store.ts";
import { claimsOfPerson } from "./claims-moves.store.ts";
import { mayPay, maySeeAllClaims, maySeeOwnClaims } from "./claims.policy.ts";
import { claimWords, whatWords } from "./claims.words.ts";
import { apart } from "./says.ts";
import { stateOf } from "./state.rules.ts";
import { listClaims, listOwnClaims, listToDecide } from "./claims.store.ts";
import type { Claim } from "./claim.ts";
import { findOffer } from "./offers.store.ts";

interface Line {
  readonly claims: readonly Claim[];
  readonly one: string;
  readonly many: (count: number) => string;
  readonly href: string;
  readonly verb: string;
}

/** One line for all of them, with the day on which the first money is due, and how long the oldest waits. */
function lineOf({ claims, one, many, href, verb }: Line, today: string): readonly Waiting[] {
  const [first] = claims.toSorted((left, right) => left.payBy.localeCompare(right.payBy));
  if (first === undefined) return [];
  const oldest = claims.reduce((day, { onDay }) => (onDay < day ? onDay : day), first.onDay);
  const days = Math.max(0, dayNumber(today) - dayNumber(oldest));
  return [
    {
      words: claims.length === 1 ? one : many(claims.length),
      because:
        days === 0
          ? "Whoever claims was told by which day the money comes."
          : `It is ${days === 1 ? "one day" : `${days} days`} since the first of what it is for.`,
      since: new Date(first.claimedOn),
      by: first.payBy,
      isShared: true,
      href,
      verb,
    },
  ];
}

export const claimsAtHome: HomePart = {
  today: async (tx, { actor, place, at, language }) => {
    if (actor.member === null) return [];
    const today = at.toISOString().slice(0, 10);
    const words = claimWords(language);
    const address = `/${place.slug}/claims`;
    const isAsked = hasRole(actor, "contributor", "champion") && (await findOffer(tx, actor.member.personId)) === null;
    const toDecide = maySeeAllClaims(actor).allowed ? await listToDecide(tx, actor.member.personId) : [];
    const toPay = mayPay(actor).allowed ? await listClaims(tx, { state: "agreed" }) : [];
    return [
      ...(isAsked
        ? [
            {
              words: words.offerTitle,
              because: words.offerLead,
              since: null,
              href: `${address}/offer`,
              verb: words.choose,
            },
          ]
        : []),
      ...lineOf(
        {
          claims: toDecide,
          one: "A claim waits for your yes or no",
          many: (count) => `${count} claims wait for your yes or no`,
          href: `${address}?show=waits`,
          verb: "Read and answer",
        },
        today,
      ),
      ...lineOf(
        {
          claims: toPay,
          one: "A claim is agreed and not yet paid",
          many: (count) => `${count} claims are agreed and not yet paid`,
          href: `${address}/runs`,
          verb: "Make a pay run",
        },
        today,
      ),
    ];
  },
  news: async (tx, { actor, place, language }, since) => {
    if (actor.member === null) return [];
    const words = claimWords(language);
    const claims = await listOwnClaims(tx, actor.member.personId, since);
    return claims.slice(0, 20).flatMap((claim) =>
      claim.decidedAt === null
        ? []
        : [
            {
              words: `${whatWords(claim, words)}, ${apart(moneyText(claim.pence))}: ${words.states[stateOf(claim)]}`,
              at: new Date(claim.decidedAt),
              href: `/${place.slug}/claims/${claim.id}`,
            },
          ],
    );
  },
};

/** Pages only: what people claim is in no search. */
export const searchClaims: Search = async (_tx, text, { place, language, actor }) => {
  const words = claimWords(language);
  const looked = text.toLocaleLowerCase();
  return [
    { title: words.claimTitle, path: "claims/new", words: words.what },
    { title: words.offerTitle, path: "claims/offer", words: words.offerLead },
  ]
    .filter(({ title }) => maySeeOwnClaims(actor).allowed && title.toLocaleLowerCase().includes(looked))
    .map(({ title, path, words: said }) => ({ kind: "page", title, words: said, href: `/${place.slug}/${path}` }));
};

export const heldByClaims: readonly HeldPart[] = [
  {
    kind: "claims.claims",
    words:
      "What you would like in return for your time, what you claimed and were paid, and what you did with claims of others",
    because:
      "So that you are paid as you chose, and the money can be accounted for. Forgotten: what was not paid goes; what was paid stays without your name.",
    read: readClaimsHeld,
    erase: eraseClaims,
    ownPage: "claims",
    moves: claimsOfPerson,
  },
];

export const receiptsKept: RetentionPart = {
  kind: "claim-receipts",
  words: "Photos of receipts, after the claim was paid or not agreed",
  monthsUsual: 12,
  monthsMin: 1,
  monthsMax: 84,
  forget: removeOldReceipts,
};
