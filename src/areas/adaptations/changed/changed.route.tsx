import { z } from "zod";
import { closedYear } from "../../../nouns/months.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { bandsOf, findSmallNumberPolicy } from "../../voices/index.ts";
import { maySeeChanged } from "../adaptations.policy.ts";
import { countByCommunity, findToChoose, listChanged } from "../adaptations.store.ts";
import { formShown } from "../place-shown.ts";
import { changedPage } from "./changed.page.tsx";
import type { ChangedShown } from "./changed.page.tsx";

const band = z.enum(["some", "many"]).describe("some: 10 to 49; many: 50 or more. Under 10 nothing is told.");

const told = z.object({
  changed: z.array(z.object({ id: z.string(), service: z.string(), words: z.string(), on: z.string() })).readonly(),
  communities: z.array(z.object({ id: z.string(), name: z.string(), asked: band, kept: band.nullable() })).readonly(),
  from: z.string(),
  until: z.string(),
});

export const changedRoute = lookInPlace({
  method: "GET",
  path: "/{place}/adaptations/changed",
  summary: "What services do in another way because somebody asked; asked and kept by community, in bands",
  practices: ["P31"],
  answers: told,
  permit: maySeeChanged,
  find: async (tx, { place, at }) => ({
    arePublic: await arePublicPagesOn(tx, place.id),
    changed: await listChanged(tx),
    counts: await countByCommunity(tx, closedYear(at.toISOString().slice(0, 10))),
    policy: await findSmallNumberPolicy(tx),
    communities: (await findToChoose(tx)).communities,
  }),
  answer: ({ changed, counts, policy, communities }, { at }) => {
    const [asked, kept] = [bandsOf(counts.asked, policy), bandsOf(counts.kept, policy)];
    const shown: ChangedShown = {
      changed,
      communities: communities.flatMap(({ id, name }) => {
        const all = asked.get(id);
        return all === undefined ? [] : [{ id, name, asked: all, kept: kept.get(id) ?? null }];
      }),
      ...closedYear(at.toISOString().slice(0, 10)),
    };
    return found(shown);
  },
  page: (shown, view) => changedPage(shown, formShown(view)),
});
