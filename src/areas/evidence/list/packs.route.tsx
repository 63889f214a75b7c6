import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayMakePack, maySeeEvidence } from "../evidence.policy.ts";
import { listPacks } from "../packs.store.ts";
import { placeShown } from "../place-shown.ts";
import { packsPage } from "./packs.page.tsx";
import type { PacksShown } from "./packs.page.tsx";

const told = z.object({
  packs: z
    .array(
      z.object({
        id: z.string(),
        framework: z.string(),
        from: z.string(),
        until: z.string(),
        stage: z.enum(["gathering", "open", "failed", "released"]),
        releasedOn: z.string().nullable(),
      }),
    )
    .readonly(),
});

export const packsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/evidence",
  summary: "Evidence packs of a place: those released for everybody, all of them for its people",
  practices: ["P45"],
  answers: z
    .custom<PacksShown>()
    .transform(({ packs }): z.input<typeof told> => ({ packs }))
    .pipe(told),
  permit: maySeeEvidence,
  find: async (tx, { actor }) => ({ packs: await listPacks(tx, { released: actor.member === null }) }),
  answer: ({ packs }, { actor }) => found({ packs, mayMake: mayMakePack(actor).allowed }),
  page: (shown, view) => packsPage(shown, placeShown(view)),
});
