import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { listMembersKeeping, listMembersKeepingDeciding } from "../members.store.ts";
import { mayLeave } from "../people.policy.ts";
import { countAdministrators, countOthers, findPersonChanging, findPerson } from "../person.store.ts";
import { saveLeft } from "../left.store.ts";
import type { Person } from "../person.store.ts";
import { isLastOfSide, leavingKeeperOf, leavingOf } from "../roles.rules.ts";
import { leavePage } from "./leave.page.tsx";

const notHere: Problem = { field: "", words: "You do not belong to this place." };
const aloneNotSaid: Problem = {
  field: "alone",
  words:
    "You are the only keeper of your side. Tick the box if you know what that means, or propose another keeper first.",
};
const ticked = z.union([z.literal(""), z.literal("yes")]).default("");
/** Nobody is called this. */
const nobody = "00000000-0000-0000-0000-000000000000";

async function findAround(tx: Tx, personId: string) {
  return { administrators: await countAdministrators(tx), others: await countOthers(tx, personId) };
}

interface Around {
  readonly administrators: number;
  readonly others: number;
  readonly keepers: Awaited<ReturnType<typeof listMembersKeeping>>;
}

const wayOf = (person: Person, { administrators, others, keepers }: Around): Result<null> => {
  const leaving = leavingOf(person, administrators, others);
  return leaving.ok ? leavingKeeperOf(person.personId, keepers, others) : leaving;
};

/** Two sides keep the place, and one of them would have nobody left. */
const emptiesSide = ({ personId }: Person, { keepers }: Pick<Around, "keepers">): boolean =>
  keepers.length > 1 && isLastOfSide(personId, keepers);

export const leaveFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/people/leave",
  summary: "What leaving a place means, and whether anything stands in the way",
  answers: z.object({ name: z.string(), inTheWay: z.array(z.string()), leavesSideAlone: z.boolean() }),
  permit: mayLeave,
  find: async (tx, { actor: { member } }) => {
    if (member === null) return { person: undefined };
    const keepers = await listMembersKeeping(tx);
    return { person: await findPerson(tx, member.personId), keepers, ...(await findAround(tx, member.personId)) };
  },
  answer: (thing) => {
    const { person } = thing;
    if (person === undefined || thing.keepers === undefined) return wrong(notHere);
    const way = wayOf(person, thing);
    const inTheWay = way.ok ? [] : way.problems.map(({ words }) => words);
    return found({ name: person.name, inTheWay, leavesSideAlone: emptiesSide(person, thing) });
  },
  page: (answer, view) => leavePage({ shown: answer, problems: [], view }),
});

export const leaveRoute = changeInPlace({
  path: "/{place}/people/leave",
  summary: "Leave a place",
  reads: {
    body: z.strictObject({
      sure: ticked,
      alone: ticked.describe("For the only keeper of a side: they know that nobody of it decides from then on."),
    }),
  },
  permit: mayLeave,
  find: async (tx, { actor: { member } }, { areas }) => {
    const person = member === null ? undefined : await findPersonChanging(tx, member.personId);
    const keepers = await listMembersKeepingDeciding(tx);
    return { areas, person, keepers, ...(await findAround(tx, member?.personId ?? nobody)) };
  },
  decide: ({ person, ...around }, { body }) => {
    if (body.sure === "") return wrong({ field: "sure", words: "Tick the box if you are sure." });
    if (person === undefined) return wrong(notHere);
    const way = wayOf(person, around);
    if (!way.ok) return { ...way, clash: true };
    const leavesSideAlone = emptiesSide(person, around);
    return leavesSideAlone && body.alone === ""
      ? wrong(aloneNotSaid)
      : found({ ...person, leavesSideAlone, areas: around.areas });
  },
  save: async (tx, { personId, keepsFor, leavesSideAlone, areas }, { place, at }) => {
    await saveLeft(tx, { personId, at, areas });
    const subject = { kind: "person", id: personId };
    return {
      id: personId,
      path: `/${place.slug}`,
      happened: { what: "person.left", subject, detail: { keptFor: keepsFor, leavesSideAlone } },
    };
  },
  form: ({ problems }, view, thing) =>
    leavePage({
      shown: {
        name: thing?.person?.name ?? "",
        inTheWay: [],
        leavesSideAlone: thing?.person !== undefined && emptiesSide(thing.person, thing),
      },
      problems,
      view,
    }),
});
