import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { formShown } from "../place-shown.ts";
import { partsMax } from "../programme.ts";
import type { ProgrammeListed } from "../programme.ts";
import { maySeeProgrammes } from "../programmes.policy.ts";
import { programmeListed } from "../programmes.schema.ts";
import { listProgrammes } from "../programmes.store.ts";
import { programmesPage } from "./programmes.page.tsx";

const told = z.object({ programmes: z.array(programmeListed).readonly() });

export const programmesRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes",
  summary: "What both sides do together: all that is open, and what one takes part in oneself",
  practices: ["P37"],
  answers: z
    .custom<{ readonly programmes: readonly ProgrammeListed[]; readonly now: string }>()
    .transform(({ programmes }): z.input<typeof told> => ({ programmes }))
    .pipe(told),
  permit: maySeeProgrammes,
  find: async (tx, { actor }) => ({ programmes: await listProgrammes(tx, actor, { limit: partsMax }) }),
  answer: ({ programmes }, { at }) => found({ programmes, now: at.toISOString() }),
  page: (shown, view) => programmesPage(shown, formShown(view).place),
});
