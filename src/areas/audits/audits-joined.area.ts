import type { Actor } from "../../nouns/actor.ts";
import type { HeldPart, HomePart, ServicePart, Waiting } from "../../web/registered.ts";
import type { Audit } from "./audit.ts";
import { auditsOfPerson, eraseAudits, readAuditsHeld } from "./audits-held.store.ts";
import { mayRunAudits } from "./audits.policy.ts";
import { listAskedOf, listAudits } from "./audits.store.ts";
import { mayReadLimits, mayWriteLimits } from "./limits.policy.ts";
import { listLate, listShownIds, listToName } from "./limits.store.ts";
import { limitsWords } from "./limits.words.ts";
import { LimitsLink } from "./limits-link.page.tsx";

const linesMax = 2;

interface Around {
  readonly actor: Actor;
  readonly asked: Awaited<ReturnType<typeof listAskedOf>>;
  readonly today: string;
  /** The address of the place. */
  readonly here: string;
}

/** What waits for somebody in one audit. */
function waitingIn(audit: Audit, { actor, asked, today, here }: Around): readonly Waiting[] {
  const own = asked.find(({ auditId }) => auditId === audit.id);
  const line = { since: new Date(audit.begunOn), href: `${here}/audits/${audit.id}` };
  const { name } = audit.service;
  if (audit.endedOn === null && own !== undefined && own.ratedOn === null)
    return [
      {
        ...line,
        words: `${name}: rate what it does`,
        because: "Both sides rate the same things, each by themselves. Nobody reads what you rate.",
        by: audit.closesOn,
        href: `${line.href}/rate`,
        verb: "Rate it",
      },
    ];
  if (audit.endedOn === null && audit.closesOn < today && (own !== undefined || mayRunAudits(actor).allowed))
    return [
      {
        ...line,
        words: `${name}: end the rating`,
        because: "Its last day is over.",
        isShared: true,
        verb: "End it",
      },
    ];
  const side = own?.side ?? null;
  if (audit.endedOn !== null && side !== null && audit.shownOn[side] === null)
    return [
      {
        ...line,
        words: `${name}: show what your side said`,
        because: "The other side waits to read it.",
        isShared: true,
        verb: "Look at it",
      },
    ];
  if (audit.endedOn !== null && audit.followedById === null && audit.againOn < today && mayRunAudits(actor).allowed)
    return [
      {
        ...line,
        words: `${name}: ask again`,
        because: "It was said that the same is asked again, so that one sees whether it got better.",
        by: audit.againOn,
        isShared: true,
        href: `${here}/audits/begin`,
        verb: "Begin it",
      },
    ];
  return [];
}

/** An audit to rate, to end or to ask again, a side to show; a promise whose day is over; whether one may be named. @practice P21 */
export const auditsAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    if (actor.member === null) return [];
    const { personId } = actor.member;
    const today = at.toISOString().slice(0, 10);
    const here = `/${place.slug}`;
    const asked = await listAskedOf(tx, personId);
    const audits = await listAudits(tx);
    const ofAudits = audits.flatMap((audit) => waitingIn(audit, { actor, asked, today, here }));
    const late = mayWriteLimits(actor).allowed ? await listLate(tx, today) : [];
    const ofLimits = late.slice(0, linesMax).map(({ service, lacks, byDay }): Waiting => ({
      words: `${service.name}: ${lacks.slice(0, 80)}`,
      because: "It was promised by this day, for everybody to read.",
      since: null,
      by: byDay,
      isShared: true,
      href: `${here}/limits/${service.id}`,
      verb: "Say how it stands",
    }));
    const naming = (await listToName(tx, personId)).slice(0, linesMax).map(({ service, organisation }): Waiting => ({
      words: `May ${organisation} be named?`,
      because: `${service.name} says that it depends on it. It is named once you say yes.`,
      since: null,
      isShared: true,
      href: `${here}/limits/${service.id}`,
      verb: "Say yes or no",
    }));
    return [...ofAudits.slice(0, linesMax * 2), ...ofLimits, ...naming];
  },
};

/** On the page of a service: the way to what it cannot do yet. */
export const limitsOfServices: readonly ServicePart[] = [
  {
    title: "What we cannot do yet",
    order: 48,
    draw: async (tx, serviceId, { actor, place, language }) => {
      const isShown = (await listShownIds(tx)).includes(serviceId);
      if (!isShown && actor.member === null) return null;
      return mayReadLimits(actor, { arePublic: isShown }).allowed
        ? LimitsLink({ words: limitsWords(language), href: `/${place.slug}/limits/${serviceId}` })
        : null;
    },
  },
];

export const heldByAudits: readonly HeldPart[] = [
  {
    kind: "audit.held",
    words: "What you were asked to rate and rated, and what you wrote of what services cannot do yet",
    because:
      "So that both sides are heard. Forgotten: what you rated goes; the middle of many, and what was written down, stays without your name.",
    read: readAuditsHeld,
    erase: eraseAudits,
    moves: auditsOfPerson,
  },
];
