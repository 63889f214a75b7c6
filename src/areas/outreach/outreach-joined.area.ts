import type { CommunityPart, HeldPart, HomePart, RetentionPart, Search, Waiting } from "../../web/registered.ts";
import { forgetContacts } from "./entries.store.ts";
import { OutreachLinks } from "./outreach-links.page.tsx";
import { eraseOutreach, outreachOfPerson, readOutreachHeld } from "./outreach-held.store.ts";
import { contactMonthsMax, stateNames } from "./outreach.ts";
import { maySeeOutreach, mayTakeOutreach } from "./outreach.policy.ts";
import { listOutreach } from "./sessions.store.ts";

const hitsMax = 10;
const linesMax = 10;

/** Outreach whose day has passed, and of which nobody has told. @practice P09 */
export const outreachAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    if (!mayTakeOutreach(actor).allowed) return [];
    const today = at.toISOString().slice(0, 10);
    return (await listOutreach(tx))
      .filter(
        ({ state, onDay, begunById }) => state === "planned" && onDay < today && begunById === actor.member?.personId,
      )
      .slice(0, linesMax)
      .map(({ id, venue, onDay }): Waiting => ({
        words: `${venue}: how did it go?`,
        because: "You planned this outreach, and its day has passed.",
        since: new Date(onDay),
        href: `/${place.slug}/outreach/${id}/tell`,
        verb: "Tell",
      }));
  },
};

export const searchOutreach: Search = async (tx, text, { actor, place }) => {
  if (!maySeeOutreach(actor).allowed) return [];
  return (await listOutreach(tx, { holding: text })).slice(0, hitsMax).map(({ id, venue, state, onDay }) => ({
    kind: "outreach",
    title: venue,
    words: `${stateNames[state]}, ${onDay}`,
    href: `/${place.slug}/outreach/${id}`,
  }));
};

export const outreachOfCommunities: readonly CommunityPart[] = [
  {
    title: "Outreach",
    order: 47,
    draw: async (tx, communityId, { actor, place }) =>
      maySeeOutreach(actor).allowed
        ? OutreachLinks({
            sessions: (await listOutreach(tx, { communityId })).slice(0, hitsMax),
            slug: place.slug,
          })
        : null,
  },
];

export const heldByOutreach: readonly HeldPart[] = [
  {
    kind: "outreach.written",
    words: "Outreach you planned, and what you wrote down there",
    because:
      "So that those who went can tell how it was. Forgotten: where people were met stays, your name goes, and so do contacts that only you were told.",
    read: readOutreachHeld,
    erase: eraseOutreach,
    moves: outreachOfPerson,
  },
];

export const contactsKept: RetentionPart = {
  kind: "outreach-contacts",
  words: "Contacts and names from outreach: after the day people agreed to, and at the latest after so many months",
  monthsUsual: contactMonthsMax,
  monthsMin: 1,
  monthsMax: contactMonthsMax,
  forget: forgetContacts,
};
