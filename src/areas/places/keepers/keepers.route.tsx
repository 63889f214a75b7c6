import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { sides } from "../../../nouns/role.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { kindOf, kindsOf } from "../decision-table.ts";
import { listFormerKeepers, listKeepers, listPeopleToName } from "../keepers.store.ts";
import type { Keeper } from "../keepers.store.ts";
import { mayPropose, maySeeKeepers } from "../keepers.policy.ts";
import { proposeKeeperPage } from "../propose/propose.page.tsx";
import { proposeAs } from "../proposals/propose.store.ts";
import { findForProposing, whoProposes } from "../proposals/proposals.route.tsx";
import { proposingOf } from "../proposing.rules.ts";
import { keepersPage } from "./keepers.page.tsx";

const keeperShown = z.object({
  personId: z.string(),
  name: z.string(),
  side: z.enum(sides),
  namedBy: z.string(),
  since: z.string(),
  until: z.string().nullable(),
});

const shown = ({ since, until, ...keeper }: Keeper) => ({
  ...keeper,
  since: since.toISOString(),
  until: until?.toISOString() ?? null,
});

export const keepersRoute = lookInPlace({
  method: "GET",
  path: "/{place}/keepers",
  summary: "Who keeps a place for each side, since when, named by whom, and what needs both sides",
  answers: z.object({
    sidesKept: z.array(z.enum(sides)),
    keepers: z.array(keeperShown),
    former: z.array(keeperShown),
    decisions: z.array(z.object({ kind: z.string(), title: z.string() })),
    mayPropose: z.object({ allowed: z.boolean(), because: z.string() }),
  }),
  permit: maySeeKeepers,
  find: async (tx, { place }, { areas }) => ({
    keepers: await listKeepers(tx, place.id),
    former: await listFormerKeepers(tx, place.id),
    decisions: kindsOf(areas),
  }),
  answer: ({ keepers, former, decisions, place }, { actor }) =>
    found({
      sidesKept: [...place.sidesKept],
      keepers: keepers.map(shown),
      former: former.map(shown),
      decisions: decisions.map(({ kind, title }) => ({ kind, title })),
      mayPropose: mayPropose(actor, { keepers }),
    }),
  page: (answer, view) => keepersPage(answer, view),
});

const changeAsked = z.strictObject({
  change: z.enum(["add", "end"]).default("add").describe("A new keeper, or an end to keeping."),
  person: z.string().max(60).default(""),
  side: z.string().max(20).optional(),
  namedBy: z.string().default("").describe("Who names them, in their own words."),
  because: z.string().default(""),
});

/** What the form sends, in the shape of the decision: an answer left out is missing, not empty. */
const contentOf = ({ change, person, side, namedBy }: z.infer<typeof changeAsked>) =>
  change === "end" ? { change, person } : { change, person, namedBy, ...(side === undefined ? {} : { side }) };

export const changeKeepersRoute = changeInPlace({
  path: "/{place}/keepers",
  summary: "Propose who becomes a keeper, or who no longer is one",
  reads: { body: changeAsked },
  permit: mayPropose,
  find: async (tx, { place, body }, { areas }) => ({
    ...(await findForProposing(tx, place.id, { kind: kindOf(areas, "change-keeper"), content: contentOf(body) })),
    people: await listPeopleToName(tx, place.id),
  }),
  decide: (thing, asked) => proposingOf({ because: asked.body.because, personId: whoProposes(asked) }, thing),
  save: (tx, proposing, { body, place, at }) =>
    proposeAs(tx, { kind: "change-keeper", content: contentOf(body), proposing, placeSlug: place.slug, at }),
  form: (attempt, view, thing) =>
    proposeKeeperPage({
      change: attempt.typed["change"] === "end" ? "end" : "add",
      people: thing?.people ?? [],
      keepers: thing?.keepers ?? [],
      attempt,
      may: null,
      view,
    }),
});
