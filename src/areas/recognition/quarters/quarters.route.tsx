import { z } from "zod";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listNamesOf } from "../given-in.store.ts";
import { mayReadAll, maySeeRecognition } from "../recognition.policy.ts";
import { givenByQuarter } from "./given-by-quarter.area.ts";
import { quartersPage } from "./quarters.page.tsx";
import type { QuartersShown } from "./quarters.page.tsx";

const aboutMax = 50;

/** Several as an address repeats a name: `service=…&service=…`. */
const ids = z
  .union([z.literal(""), z.uuid(), z.array(z.uuid()).max(aboutMax)])
  .default("")
  .transform((asked) => (typeof asked === "string" ? [asked].filter((id) => id !== "") : [...new Set(asked)]));

const told = z.object({
  of: z.string().nullable().describe("The services or communities; null: all that the place wrote down."),
  quarters: z
    .array(z.object({ until: z.string(), hours: z.number() }))
    .readonly()
    .describe("The last day of each quarter, and the whole hours given in it."),
});

export const quartersRoute = lookInPlace({
  method: "GET",
  path: "/{place}/recognition/quarters",
  summary: "Time that partners gave, by quarter: to all services or one, or by the organisations of a community",
  practices: ["P14", "P44"],
  reads: { query: z.object({ service: ids, community: ids }) },
  answers: z
    .custom<QuartersShown>()
    .transform(({ of, quarters }): z.input<typeof told> => ({
      of,
      quarters: [...quarters],
    }))
    .pipe(told),
  permit: maySeeRecognition,
  find: async (tx, { query, actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    const about = { services: query.service, communities: query.community };
    const names = await listNamesOf(tx, about);
    if (names.length < about.services.length + about.communities.length) return undefined;
    const of = names.length === 0 ? null : names.join(", ");
    return { of, ...(await givenByQuarter(tx, about, { actor, today })), today };
  },
  answer: (given, { actor }) => found({ ...given, readsAll: mayReadAll(actor).allowed }),
  page: (shown, view) => quartersPage(shown, formShown(view).place),
});
