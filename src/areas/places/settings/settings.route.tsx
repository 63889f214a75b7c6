import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { sides } from "../../../nouns/role.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { kindsOf } from "../decision-table.ts";
import { listKeepers } from "../keepers.store.ts";
import { mayPropose, maySeeSettings } from "../keepers.policy.ts";
import { listSettings } from "../settings.store.ts";
import { settingsPage } from "./settings.page.tsx";
import { settingsShown } from "./settings.rules.ts";

const settingShown = z.object({
  kind: z.string(),
  title: z.string(),
  words: z.string().describe("What holds now, as a sentence."),
  since: z.string().nullable().describe("Null where nothing was decided yet."),
  proposalId: z.string().nullable(),
  asks: z.boolean().describe("The page of proposals has a form for it."),
});

export const settingsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/settings",
  summary: "What a place has settled: what holds, since when, and by which proposal",
  answers: z.object({
    sidesKept: z.array(z.enum(sides)),
    settings: z.array(settingShown),
    mayPropose: z.object({ allowed: z.boolean(), because: z.string() }),
  }),
  permit: maySeeSettings,
  find: async (tx, { place }, { areas }) => ({
    inForce: await listSettings(tx, place.id),
    keepers: await listKeepers(tx, place.id),
    kinds: kindsOf(areas),
  }),
  answer: ({ inForce, keepers, kinds, place }, { actor }) =>
    found({
      sidesKept: [...place.sidesKept],
      settings: settingsShown(kinds, inForce),
      mayPropose: mayPropose(actor, { keepers }),
    }),
  page: (answer, view) => settingsPage(answer, view),
});
