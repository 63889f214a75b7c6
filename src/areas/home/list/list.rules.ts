import type { Member } from "../../../nouns/actor.ts";
import { dayBefore } from "../../../nouns/months.ts";
import { roleWords, sides, sideWords } from "../../../nouns/role.ts";
import type { Role, Side } from "../../../nouns/role.ts";
import { shownMax, toldMax, waitingMax, whens } from "../home.ts";
import type { HomeHere, NewsHere, ToldHere, WaitingHere, When } from "../home.ts";

/** Moments as text, ISO 8601 in UTC, which sort as they read. */
type Dated = Pick<WaitingHere, "since" | "by" | "isOwn">;

const weekDays = 7;
const weekBefore = (day: string): string =>
  Array.from({ length: weekDays }).reduce<string>((earlier) => dayBefore(earlier), day);

export const whenOf = (by: string | null, today: string): When => {
  if (by === null) return "no-day";
  if (by < today) return "late";
  return weekBefore(by) < today ? "this-week" : "later";
};

const compared = (one: string | number, other: string | number): number => (one === other ? 0 : one < other ? -1 : 1);

/**
 * By when it must be done: what is late, then this week's, then what has no day, then the rest. Within each what only
 * this person can do, then the sooner day, then what has waited longer; what has no beginning stands last.
 */
export const inOrder = <One extends Dated>(waiting: readonly One[], today: string): readonly One[] =>
  waiting.toSorted(
    (a, b) =>
      compared(whens.indexOf(whenOf(a.by, today)), whens.indexOf(whenOf(b.by, today))) ||
      compared(Number(b.isOwn), Number(a.isOwn)) ||
      compared(a.by ?? "", b.by ?? "") ||
      compared(a.since ?? "~", b.since ?? "~"),
  );

/** Joined from every area that has something to tell. */
export interface Joined {
  readonly today: readonly Omit<WaitingHere, "when">[];
  readonly news: readonly NewsHere[];
  readonly told: readonly ToldHere[];
  readonly since: string;
}

/** The first of each area before the second of any: whatever tells much leaves room for the others. */
export const inTurn = <One>(areas: readonly (readonly One[])[]): readonly One[] =>
  areas
    .flatMap((ones) => ones.map((one, turn) => ({ one, turn })))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ one }) => one);

interface Around {
  readonly placeSlug: string;
  readonly member: Member;
  /** Now. */
  readonly at: string;
  /** The addresses there are, as their patterns: only pages that exist are offered. */
  readonly paths: ReadonlySet<string>;
}

/** Home as it is shown: ordered, bounded, and where nothing waits with what somebody in this role could do. */
export function homeOf(joined: Joined, around: Around): HomeHere {
  const day = around.at.slice(0, 10);
  const today = [...secondProof(around), ...inOrder(joined.today, day)]
    .slice(0, waitingMax)
    .map((one) => ({ ...one, when: whenOf(one.by, day) }));
  const news = joined.news.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1)).slice(0, shownMax);
  return {
    today,
    news,
    told: joined.told.slice(0, toldMax),
    since: joined.since,
    until: around.at,
    ideas: today.length === 0 ? ideasFor(around) : [],
  };
}

const listWords = (roles: readonly Role[]): string => roles.map((role) => roleWords[role]).join(", ");

/** A role that cannot be used yet is the first thing that waits. */
function secondProof({ member, paths }: Around): Joined["today"] {
  if (member.rolesWaiting.length === 0 || !paths.has("/second-proof")) return [];
  return [
    {
      words: `Prove a second time who you are, to use your role here: ${listWords(member.rolesWaiting)}.`,
      because: "People who are paid to run or buy services sign in with a password and a code.",
      since: null,
      by: null,
      isOwn: true,
      href: "/second-proof",
      verb: "Set up your code",
    },
  ];
}

interface Idea {
  /** Behind the place's address. */
  readonly path: string;
  readonly words: string;
  /** Whom it is for, beside the keepers of the sides it names. */
  readonly roles: readonly Role[];
  readonly keepers?: readonly Side[];
}

const ideas: readonly Idea[] = [
  {
    path: "communities/new",
    words: "Describe a community, beginning with what it brings",
    roles: ["engagement-lead", "organisation-worker", "champion", "contributor"],
    keepers: ["community"],
  },
  { path: "datasets/new", words: "Bring in a file of figures", roles: ["analyst", "administrator"] },
  {
    path: "reach",
    words: "See which communities a service is not reaching",
    roles: ["analyst", "commissioner", "senior-manager", "engagement-lead", "practitioner"],
  },
  { path: "people/invite", words: "Invite somebody to this place", roles: ["administrator", "engagement-lead"] },
  { path: "keepers", words: "See who keeps this place, and what they decide together", roles: [], keepers: sides },
  { path: "communities", words: "Read how communities describe themselves", roles: [] },
];

const ideasMax = 3;

function ideasFor({ member, paths, placeSlug }: Around): readonly ToldHere[] {
  const there = ideas.filter(({ path }) => paths.has(`/{place}/${path}`));
  const fits = ({ roles, keepers }: Idea): boolean =>
    roles.some((role) => member.roles.includes(role)) || keepers?.some((side) => side === member.keepsFor) === true;
  const own = there.filter(fits);
  const chosen =
    own.length > 0 ? own : there.filter(({ roles, keepers }) => roles.length === 0 && keepers === undefined);
  return chosen.slice(0, ideasMax).map(({ path, words }) => ({ words, href: `/${placeSlug}/${path}` }));
}

const withArticle = (role: Role): string => `${/^[aeiou]/.test(roleWords[role]) ? "an" : "a"} ${roleWords[role]}`;

/** In what role somebody is here: "You are here as an analyst. You keep this place for community organisations." */
export function standingWords({ roles, keepsFor }: Pick<Member, "roles" | "keepsFor">): string {
  const as = roles.map(withArticle).join(" and ");
  const first = roles.length === 0 ? "You are one of the people of this place." : `You are here as ${as}.`;
  return keepsFor === null ? first : `${first} You keep this place for ${sideWords[keepsFor]}.`;
}

/** Nobody has read what has not happened yet. */
export const readTo = (asked: string, at: string): string => (asked < at ? asked : at);
