import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listMembers } from "../people/index.ts";
import { findTerms, listAnswerers } from "./network.store.ts";

const peopleMax = 200;

/** What holds about answers, who answers, and who could: commissioners and senior managers of the place. */
export async function findTermsHere(tx: Tx) {
  const of = (role: "commissioner" | "senior-manager") => listMembers(tx, placeOf(tx), { role, limit: peopleMax });
  const members = [...(await of("commissioner")), ...(await of("senior-manager"))];
  const names = new Map(members.map(({ personId, name }) => [personId, name]));
  return {
    terms: await findTerms(tx),
    answerers: await listAnswerers(tx),
    people: [...names].map(([id, name]) => ({ id, name })),
  };
}
