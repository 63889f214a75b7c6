import type { Language } from "../../design/languages.ts";
import type { Actor, PlaceHere } from "../../nouns/actor.ts";
import type { Role, Side } from "../../nouns/role.ts";
import { roleWords, sideWords } from "../../nouns/role.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "People",
  ur: "لوگ",
  ar: "الأشخاص",
  pa: "ਲੋਕ",
  bn: "মানুষ",
  pl: "Ludzie",
  so: "Dadka",
  cy: "Pobl",
};

const ownMenuWords: Readonly<Record<Language, string>> = {
  en: "About you",
  ur: "آپ کے بارے میں",
  ar: "عنك",
  pa: "ਤੁਹਾਡੇ ਬਾਰੇ",
  bn: "আপনার সম্পর্কে",
  pl: "O Tobie",
  so: "Adiga kugu saabsan",
  cy: "Amdanoch chi",
};

export const aboutMeInMenu = (language: Language): string => ownMenuWords[language];

export const peopleInMenu = (language: Language): string => menuWords[language];

/** “administrator, analyst; keeper for community organisations”. */
export const standingWords = (roles: readonly Role[], keepsFor: Side | null): string =>
  [
    ...(roles.length === 0 ? [] : [roles.map((role) => roleWords[role]).join(", ")]),
    ...(keepsFor === null ? [] : [`keeper for ${sideWords[keepsFor]}`]),
  ].join("; ") || "no role";

interface LetterWords {
  readonly inviter: string;
  readonly place: string;
  readonly standing: string;
  readonly link: string;
  readonly days: number;
}

/** Plain text, so that nothing in it can look like somebody else's page. */
export const invitationLetter = ({ inviter, place, standing, link, days }: LetterWords): string =>
  `Hello,

${inviter} invites you to ${place} in Alongside, where services and communities work together.

You would be: ${standing}.

Open this link to read more, and to say yes. It works once, for ${days} days:

${link}

If you do not want this, you need do nothing. Nobody is told why.
`;

export const privacyWords =
  "Your name and your roles are seen by the people of this place. Your email address is used to sign in and for " +
  "letters you asked for; only administrators and keepers see it, while your invitation waits. What you do here is " +
  "written down with the day and with who did it. You can leave at any time, see all that is held on you, and ask for " +
  "it to be taken away.";

/** Who gave a role, for the history. */
export const giverWords = (givenBy: string, names: ReadonlyMap<string, string>): string => {
  const id = /^person ([0-9a-f-]{36})$/.exec(givenBy)?.[1];
  if (id !== undefined) return names.get(id) ?? "somebody who has left";
  return givenBy.startsWith("login ") ? "whoever started the place or looks after this Alongside" : givenBy;
};

/** The people whom a history speaks of. */
export const giversIn = (givenBy: readonly string[]): readonly string[] =>
  givenBy.flatMap((words) => /^person ([0-9a-f-]{36})$/.exec(words)?.[1] ?? []);

export const joinedNews = (name: string): string => `${name} joined this place.`;
export const runningOutWords = (name: string): string => `The invitation of ${name} runs out soon.`;

interface Invited {
  readonly email: string;
  readonly roles: readonly Role[];
  readonly keepsFor: Side | null;
}

interface Inviting {
  readonly actor: Actor;
  readonly place: Pick<PlaceHere, "name" | "slug">;
  readonly token: string;
  readonly days: number;
}

/** The letter that invites, ready to be sent once the invitation is kept. */
export const letterTo = ({ email, roles, keepsFor }: Invited, { actor, place, token, days }: Inviting) => ({
  to: email,
  subject: `You are invited to ${place.name}`,
  daysUseful: days,
  text: (origin: string): string =>
    invitationLetter({
      inviter: actor.member?.name ?? actor.login?.name ?? "Somebody",
      place: place.name,
      standing: standingWords(roles, keepsFor),
      link: `${origin}/${place.slug}/invitation?token=${token}`,
      days,
    }),
});
