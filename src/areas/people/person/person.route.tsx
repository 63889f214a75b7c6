import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { roles, sides } from "../../../nouns/role.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, PageContent, View } from "../../../web/route.ts";
import { mayMergePeople, mayRecordPerson } from "../about-me.policy.ts";
import { mayChangeRoles, mayRemovePerson, maySeePerson } from "../people.policy.ts";
import { giversIn, giverWords } from "../people.words.ts";
import { findPerson, listNames } from "../person.store.ts";
import type { Person } from "../person.store.ts";
import { findServed } from "../recorded.store.ts";
import { saidShape } from "../said.schema.ts";
import { findSaid } from "../said.store.ts";
import { notAskedPage, personPage } from "./person.page.tsx";
import type { PersonStep } from "./person.page.tsx";

const permission = z.object({ allowed: z.boolean(), because: z.string() });

export const personRoute = lookInPlace({
  method: "GET",
  path: "/{place}/people/{person}",
  summary: "One of the people of a place: their roles, since when, given by whom",
  reads: { params: z.object({ person: z.uuid() }) },
  answers: z.object({
    personId: z.string(),
    name: z.string(),
    joinedAt: z.string(),
    leftAt: z.string().nullable(),
    roles: z.array(z.enum(roles)),
    keepsFor: z.enum(sides).nullable(),
    history: z.array(
      z.object({ role: z.enum(roles), since: z.string(), until: z.string().nullable(), givenBy: z.string() }),
    ),
    mayChange: permission,
    mayRemove: permission,
    // As far as they show it to the people of this place.
    said: saidShape.pick({ standings: true, sheets: true }),
    isOwn: z.boolean(),
    mayPrint: z.boolean(),
    mayMerge: z.boolean(),
  }),
  permit: maySeePerson,
  find: async (tx, { params }) => {
    const person = await findPerson(tx, params.person);
    return person && findPersonHere(tx, person);
  },
  answer: (here, { actor }) => found(personShown(here, actor)),
  page: (answer, view) => personPage(answer, view),
});

/** Somebody with all that their page shows. */
export async function findPersonHere(tx: Tx, person: Person) {
  const served = await findServed(tx, person.personId);
  return {
    person,
    names: await listNames(tx, giversIn(person.history.map(({ givenBy }) => givenBy))),
    said: await findSaid(tx, person.personId),
    isServed: served !== undefined && !served.hasLogin,
  };
}

type PersonHere = Awaited<ReturnType<typeof findPersonHere>>;

export const personShown = ({ person, names, said, isServed }: PersonHere, actor: Actor) => ({
  ...person,
  joinedAt: person.joinedAt.toISOString(),
  leftAt: person.leftAt?.toISOString() ?? null,
  roles: [...person.roles],
  history: person.history.map(({ role, since, until, givenBy }) => ({
    role,
    since: since.toISOString(),
    until: until?.toISOString() ?? null,
    givenBy: giverWords(givenBy, names),
  })),
  mayChange: mayChangeRoles(actor, { person }),
  mayRemove: mayRemovePerson(actor, { person }),
  said: {
    standings: said.standings,
    // What somebody needs is shown as long as they agree to it.
    sheets: said.sheets.filter(
      ({ kind }) => kind !== "access" || said.consents.some(({ purpose }) => purpose === "share-needs"),
    ),
  },
  isOwn: actor.member?.personId === person.personId,
  mayPrint: isServed && mayRecordPerson(actor).allowed,
  mayMerge: person.leftAt === null && mayMergePeople(actor).allowed,
});

/** What a press on their page was refused for stands on their page. */
export const refusedAt =
  (step: PersonStep) =>
  ({ problems }: Attempt, view: View, thing: (PersonHere & { readonly actor: Actor }) | undefined): PageContent =>
    thing === undefined
      ? notAskedPage(problems, view)
      : personPage(personShown(thing, thing.actor), view, { step, problems });
