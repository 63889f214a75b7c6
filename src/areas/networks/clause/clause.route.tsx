import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { sides } from "../../../nouns/role.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { inForce } from "../framework.rules.ts";
import { findClause } from "../here.store.ts";
import { countIncidents } from "../incidents.store.ts";
import { linkedFor, showsOf } from "../kept.rules.ts";
import { mayAgreeClause, mayWriteFramework, pagesFor } from "../networks.policy.ts";
import { clauseParams } from "../networks.schema.ts";
import { placeShown } from "../place-shown.ts";
import { dayOf } from "../saved.ts";
import { clausePage } from "./clause.page.tsx";
import type { ClauseShown } from "./clause.page.tsx";

const told = z.object({
  id: z.string(),
  title: z.string(),
  inForce: z.number().nullable(),
  versions: z
    .array(
      z.object({
        number: z.number(),
        words: z.string(),
        reviewOn: z.string(),
        side: z.enum(sides).describe("Who wrote it."),
        writtenOn: z.string(),
        agreed: z.array(z.object({ side: z.enum(sides), on: z.string() })).readonly(),
      }),
    )
    .readonly(),
});

export const clauseRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/framework/{clause}",
  summary: "A clause: every version with its authors on both sides, and what shows that it is kept",
  practices: ["P41"],
  reads: { params: clauseParams },
  answers: z
    .custom<ClauseShown>()
    .transform(({ clause }): z.input<typeof told> => ({
      id: clause.id,
      title: clause.title,
      inForce: inForce(clause)?.number ?? null,
      versions: clause.versions,
    }))
    .pipe(told),
  permit: mayWriteFramework,
  find: async (tx, { params, at }) => {
    const here = await findClause(tx, params);
    return here && { ...here, incidents: await countIncidents(tx, here.network.id, dayOf({ at })) };
  },
  answer: ({ network, clause, incidents }, { actor, at }) =>
    found({
      network,
      clause,
      shows: linkedFor(
        showsOf(clause.about, { network, incidents, today: dayOf({ at }) }),
        pagesFor(actor, { network }),
      ),
      agree: mayAgreeClause(actor, { network, clause }),
    }),
  page: (shown, view) => clausePage(shown, { place: placeShown(view) }),
});
