import { z } from "zod";
import { placeOf } from "../../../db/transaction.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listMembers } from "../../people/index.ts";
import { mayPay, maySeeAllClaims, maySeeOwnClaims, mayTypeFor, mayTypeForOthers } from "../claims.policy.ts";
import { claimShown } from "../claims.schema.ts";
import { listClaims, listOwnClaims } from "../claims.store.ts";
import { findOffer } from "../offers.store.ts";
import { placeShown } from "../place-shown.ts";
import { daysToMoney } from "../state.rules.ts";
import { listWorkedWith } from "../works-with.store.ts";
import { claimsPage, showing } from "./claims.page.tsx";
import type { ClaimsShown } from "./claims.page.tsx";

const told = z.object({
  claims: z.array(claimShown).readonly(),
  daysToMoney: z
    .object({ claims: z.number(), median: z.number(), longest: z.number() })
    .nullable()
    .describe("From the day it was for to the money, in the last 12 months; for those who agree to claims."),
});

export const claimsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/claims",
  summary:
    "What one claimed and when the money comes; for those who agree to claims also what waits, and how long money takes",
  practices: ["P20"],
  reads: {
    query: z.object({
      show: z.enum(showing).default("all").describe("own: one’s own; the others of everybody, for those who may."),
      find: z.string().max(200).default("").describe("Part of a name, to type for somebody else."),
    }),
  },
  answers: z
    .custom<ClaimsShown>()
    .transform(({ claims, days }): z.input<typeof told> => ({ claims, daysToMoney: days }))
    .pipe(told),
  permit: maySeeOwnClaims,
  find: async (tx, { actor, query: { show, find } }) => {
    const personId = actor.member?.personId;
    if (personId === undefined) return { claims: [], offer: null, paid: [], people: [] };
    const seesAll = maySeeAllClaims(actor).allowed;
    const members =
      find.trim() === "" || !mayTypeForOthers(actor).allowed
        ? []
        : await listMembers(tx, placeOf(tx), { search: find.trim(), limit: 20 });
    const worked = await listWorkedWith(
      tx,
      personId,
      members.map((one) => one.personId),
    );
    return {
      claims:
        seesAll && show !== "own"
          ? await listClaims(tx, show === "all" ? {} : { state: show })
          : await listOwnClaims(tx, personId),
      offer: await findOffer(tx, personId),
      paid: seesAll ? await listClaims(tx, { state: "paid" }) : [],
      people: members
        .filter(({ personId: id }) => mayTypeFor(actor, { worksWith: worked.has(id) }).allowed)
        .map(({ personId: id, name }) => ({ id, name })),
    };
  },
  answer: ({ claims, offer, paid, people }, { actor, query: { show, find }, at }) =>
    found({
      claims,
      offer,
      people,
      find,
      show: maySeeAllClaims(actor).allowed ? show : ("own" as const),
      maySeeAll: maySeeAllClaims(actor).allowed,
      mayPay: mayPay(actor).allowed,
      mayTypeForOthers: mayTypeForOthers(actor).allowed,
      days: daysToMoney(paid, at.toISOString().slice(0, 10)),
    }),
  page: (shown, view) => claimsPage(shown, { place: placeShown(view), language: view.language }),
});
