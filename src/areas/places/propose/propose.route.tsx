import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listKeepers, listPeopleToName } from "../keepers.store.ts";
import { mayPropose, maySeeKeepers } from "../keepers.policy.ts";
import { proposeKeeperPage } from "./propose.page.tsx";

const person = z.object({ personId: z.string(), name: z.string() });

export const proposeKeeperRoute = lookInPlace({
  method: "GET",
  path: "/{place}/keepers/propose",
  summary: "The form that proposes a new keeper, or that somebody no longer keeps the place",
  reads: { query: z.object({ change: z.enum(["add", "end"]).default("add") }) },
  answers: z.object({
    change: z.enum(["add", "end"]),
    people: z.array(person).describe("Who could become a keeper."),
    keepers: z.array(person).describe("Who keeps the place now."),
    may: z.object({ allowed: z.boolean(), because: z.string() }),
  }),
  permit: maySeeKeepers,
  find: async (tx, { place }) => ({
    keepers: await listKeepers(tx, place.id),
    people: await listPeopleToName(tx, place.id),
  }),
  answer: ({ keepers, people }, { query, actor }) => {
    const may = mayPropose(actor, { keepers });
    const named = keepers.map(({ personId, name }) => ({ personId, name }));
    return found({ change: query.change, people: may.allowed ? [...people] : [], keepers: named, may });
  },
  page: ({ change, people, keepers, may }, view) =>
    proposeKeeperPage({ change, people, keepers, may, attempt: { typed: {}, problems: [] }, view }),
});
