import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { listMembersKeeping } from "../members.store.ts";
import { mayLeave } from "../people.policy.ts";
import { countAdministrators, countOthers, findPersonChanging, findPerson, savePersonLeft } from "../person.store.ts";
import { isLastOfSide, leavingOf } from "../roles.rules.ts";
import { leavePage } from "./leave.page.tsx";

const notHere: Problem = { field: "", words: "You do not belong to this place." };
/** Nobody is called this. */
const nobody = "00000000-0000-0000-0000-000000000000";

async function findAround(tx: Tx, personId: string) {
  return {
    administrators: await countAdministrators(tx),
    others: await countOthers(tx, personId),
    keepers: await listMembersKeeping(tx),
  };
}

export const leaveFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/people/leave",
  summary: "What leaving a place means, and whether anything stands in the way",
  answers: z.object({ name: z.string(), inTheWay: z.array(z.string()), leavesSideAlone: z.boolean() }),
  permit: mayLeave,
  find: async (tx, { actor: { member } }) => {
    if (member === null) return { person: undefined };
    return { person: await findPerson(tx, member.personId), ...(await findAround(tx, member.personId)) };
  },
  answer: (thing) => {
    const { person } = thing;
    if (person === undefined || thing.keepers === undefined) return wrong(notHere);
    const leaving = leavingOf(person, thing.administrators, thing.others);
    const leavesSideAlone = isLastOfSide(person.personId, thing.keepers);
    const inTheWay = leaving.ok ? [] : leaving.problems.map(({ words }) => words);
    return found({ name: person.name, inTheWay, leavesSideAlone });
  },
  page: (answer, view) => leavePage({ shown: answer, problems: [], view }),
});

export const leaveRoute = changeInPlace({
  path: "/{place}/people/leave",
  summary: "Leave a place",
  reads: { body: z.strictObject({ sure: z.union([z.literal(""), z.literal("yes")]).default("") }) },
  permit: mayLeave,
  find: async (tx, { actor: { member } }) => {
    const person = member === null ? undefined : await findPersonChanging(tx, member.personId);
    return { person, ...(await findAround(tx, member?.personId ?? nobody)) };
  },
  decide: ({ person, administrators, others }, { body }) => {
    if (body.sure === "") return wrong({ field: "sure", words: "Tick the box if you are sure." });
    if (person === undefined) return wrong(notHere);
    const leaving = leavingOf(person, administrators, others);
    return leaving.ok ? found(person) : { ...leaving, clash: true };
  },
  save: async (tx, { personId, keepsFor }, { place, at }) => {
    await savePersonLeft(tx, personId, at);
    const subject = { kind: "person", id: personId };
    return {
      id: personId,
      path: `/${place.slug}`,
      happened: { what: "person.left", subject, detail: { keptFor: keepsFor } },
    };
  },
  form: ({ problems }, view, thing) =>
    leavePage({
      shown: {
        name: thing?.person?.name ?? "",
        inTheWay: [],
        leavesSideAlone: thing?.person !== undefined && isLastOfSide(thing.person.personId, thing.keepers),
      },
      problems,
      view,
    }),
});
