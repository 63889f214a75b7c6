import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { inForce } from "../framework.rules.ts";
import { listClauses } from "../framework.store.ts";
import { findHere } from "../here.store.ts";
import { countIncidents } from "../incidents.store.ts";
import { linkedFor, showsOf } from "../kept.rules.ts";
import { mayRunNetwork, mayWriteFramework, pagesFor } from "../networks.policy.ts";
import { networkParams } from "../networks.schema.ts";
import { placeShown } from "../place-shown.ts";
import { dayOf } from "../saved.ts";
import { frameworkPage } from "./framework.page.tsx";
import type { FrameworkShown } from "./framework.page.tsx";

const told = z.object({
  clauses: z
    .array(
      z.object({
        id: z.string(),
        about: z.string(),
        title: z.string(),
        inForce: z.number().nullable().describe("The version in force; null where both sides have not agreed to one."),
        shows: z
          .array(z.object({ words: z.string(), isBroken: z.boolean() }))
          .readonly()
          .describe("What records show of it, counted when it is asked."),
      }),
    )
    .readonly(),
});

export const frameworkRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/framework",
  summary:
    "The framework of a network: clauses that both sides write, which version is in force, and what shows that each is kept",
  practices: ["P41"],
  reads: { params: networkParams },
  answers: z
    .custom<FrameworkShown>()
    .transform(({ clauses }): z.input<typeof told> => ({
      clauses: clauses.map(({ clause, shows }) => ({
        id: clause.id,
        about: clause.about,
        title: clause.title,
        inForce: inForce(clause)?.number ?? null,
        shows,
      })),
    }))
    .pipe(told),
  permit: mayWriteFramework,
  find: async (tx, { params, at }) => {
    const here = await findHere(tx, params.network);
    return (
      here && {
        ...here,
        clauses: await listClauses(tx, here.network.id),
        incidents: await countIncidents(tx, here.network.id, dayOf({ at })),
      }
    );
  },
  answer: ({ network, clauses, incidents }, { actor, at }) => {
    const today = dayOf({ at });
    return found({
      network,
      clauses: clauses.map((clause) => ({
        clause,
        shows: linkedFor(showsOf(clause.about, { network, incidents, today }), pagesFor(actor, { network })),
      })),
      mayName: mayRunNetwork(actor, { network }).allowed,
      today,
    });
  },
  page: (shown, view) => frameworkPage(shown, { place: placeShown(view) }),
});
