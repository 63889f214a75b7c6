import { z } from "zod";
import { languageCodes } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listCommunities } from "../../communities/index.ts";
import { findServed, listMembers } from "../../people/index.ts";
import { adviceText, offerAdviceFirst } from "../../recognition/index.ts";
import { mayRunNetwork } from "../champions.policy.ts";
import { isChampion, newLink, saveInvited, takeNetworkTurn } from "../champions.store.ts";
import { championWords } from "../champions.words.ts";
import { languageOfChampion } from "../language.words.ts";
import { championLetter } from "../letters.words.ts";
import { ownAddress } from "../own-address.ts";
import { formShown } from "../place-shown.ts";
import { newChampionPage } from "./new-champion.page.tsx";
import type { InvitingShown } from "./new-champion.page.tsx";
import { invitingOf } from "./new-champion.rules.ts";

/** Whom to invite; undefined where there is no such person in the place. */
async function findHere(tx: Tx, personId: string, find = "") {
  const person = personId === "" ? null : await findServed(tx, personId);
  if (person === undefined) return undefined;
  const communities = (await listCommunities(tx)).filter(({ isHere }) => isHere);
  const people = find.trim() === "" ? [] : await listMembers(tx, placeOf(tx), { search: find.trim(), limit: 20 });
  return {
    person: person && { id: person.personId, name: person.name },
    hasLogin: person?.hasLogin ?? false,
    isChampion: person !== null && (await isChampion(tx, person.personId)),
    communities: communities.map(({ id, name }) => ({ id, name })),
    people: people.map(({ personId: id, name }) => ({ id, name })),
    find,
  };
}

const drawing = (shown: InvitingShown, attempt: Attempt, view: View) =>
  newChampionPage(shown, { ...formShown(view), ...attempt });

const personAsked = z
  .union([z.literal(""), z.uuid()])
  .default("")
  .describe("Whom, by identifier.");
const told = z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })).readonly() });

export const newChampionFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/champions/new",
  summary: "The form that invites somebody of the place to be a champion",
  practices: ["P30"],
  reads: {
    query: z.object({ person: personAsked, find: z.string().max(200).default("").describe("Part of a name.") }),
  },
  answers: z
    .custom<InvitingShown>()
    .transform(({ people }): z.input<typeof told> => ({ people }))
    .pipe(told),
  permit: mayRunNetwork,
  find: (tx, { query }) => findHere(tx, query.person, query.find),
  answer: ({ person, hasLogin, communities, people, find }) => found({ person, hasLogin, communities, people, find }),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

const text = z.string().max(1000).default("");

interface Advised {
  readonly personId: string;
  readonly language: Language;
  readonly actor: Actor;
  readonly today: string;
}

/** Independent advice goes out with the first invitation. @practice P20 */
async function adviceAfter(tx: Tx, { personId, language, actor, today }: Advised): Promise<string> {
  const by = actor.member?.personId ?? null;
  const adviceFor = await offerAdviceFirst(tx, { people: [{ personId, language }], by, today });
  const advice = adviceFor(personId);
  return advice === null ? "" : `\n\n${adviceText(advice, language)}\n`;
}

export const newChampionRoute = changeInPlace({
  path: "/{place}/champions",
  summary: "Invite somebody to be a champion: a letter in their language with a private link, or through their account",
  practices: ["P30"],
  reads: {
    body: z.strictObject({
      person: personAsked,
      email: text.describe("Where their letters go; empty for somebody with an account."),
      language: text.describe("The language they are written to in: en, ur, …"),
      communities: z
        .union([z.string(), z.array(z.string())])
        .default("")
        .describe("Communities they belong to or speak for, by identifier."),
    }),
  },
  permit: mayRunNetwork,
  find: async (tx, { body }) => {
    await takeNetworkTurn(tx);
    return findHere(tx, body.person);
  },
  decide: (here, { body }) => {
    if (here.person === null) return wrong({ field: "person", words: "Choose whom to invite." });
    const communityIds = here.communities.map(({ id }) => id);
    const inviting = invitingOf(body, { ...here, languages: languageCodes, communityIds });
    return inviting.ok ? found({ ...inviting.value, personId: here.person.id, token: newLink() }) : inviting;
  },
  save: async (tx, invited, { actor, place, at }) => {
    const today = at.toISOString().slice(0, 10);
    const id = await saveInvited(tx, { ...invited, invitedBy: actor.member?.personId ?? null, today });
    const language = languageOfChampion(invited);
    const letter = championWords(language).letters.invited;
    const path = ownAddress(place.slug, invited.token);
    const after = invited.email === "" ? "" : await adviceAfter(tx, { ...invited, language, actor, today });
    return {
      id,
      path: `/${place.slug}/champions/${id}`,
      happened: {
        what: "champions.invited",
        subject: { kind: "champion", id },
        detail: { language: invited.language, byLetter: invited.email !== "" },
      },
      letters: championLetter(invited.email, letter, { path, after }),
    };
  },
  form: (attempt, view, thing) =>
    drawing(thing ?? { person: null, hasLogin: false, communities: [], people: [], find: "" }, attempt, view),
});
