import { z } from "zod";
import { onePage } from "../../../nouns/one-page.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { formShown } from "../place-shown.ts";
import { partsMax } from "../programme.ts";
import { maySeeProgrammes } from "../programmes.policy.ts";
import { programmeListed } from "../programmes.schema.ts";
import { listProgrammes } from "../programmes.store.ts";
import { programmesPage } from "./programmes.page.tsx";
import type { ListShown } from "./programmes.page.tsx";

const told = z.object({ programmes: z.array(programmeListed).readonly(), count: z.number() });

export const programmesRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes",
  summary: "What both sides do together: all that is open, and what one takes part in oneself",
  practices: ["P37"],
  reads: { query: z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) }) },
  answers: z
    .custom<ListShown>()
    .transform(({ programmes, count }): z.input<typeof told> => ({ programmes, count }))
    .pipe(told),
  permit: maySeeProgrammes,
  find: async (tx, { actor }) => ({ programmes: await listProgrammes(tx, actor, { limit: partsMax }) }),
  answer: ({ programmes: all }, { query, at }) => {
    const { rows: programmes, ...paging } = onePage(all, query.page);
    return found({ programmes, ...paging, now: at.toISOString() });
  },
  page: (shown, view) => programmesPage(shown, formShown(view)),
});
