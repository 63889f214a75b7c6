import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Tx } from "../../../db/tables.ts";
import { findHere } from "../organisation-here.store.ts";
import { holdDirectory } from "../organisation-writing.store.ts";
import { mayMergeOrganisations } from "../organisation.policy.ts";
import { organisationParams } from "../organisation.schema.ts";
import { formShown } from "../place-shown.ts";
import { roleOfWriter } from "../writer.rules.ts";
import { mergePage } from "./merge.page.tsx";
import { canUndo, mergeStepOf } from "./merge.rules.ts";
import { findNamed, listMerges, listNearlyNamed, saveMerge, saveMergeUndone } from "./merge.store.ts";

const findPages = async (tx: Tx, id: string) => {
  const here = await findHere(tx, id);
  return (
    here && {
      ...here,
      nearly: await listNearlyNamed(tx, here.organisation),
      merges: await listMerges(tx, id),
    }
  );
};

const shown = ({ organisation, nearly, merges }: NonNullable<Awaited<ReturnType<typeof findPages>>>, at: Date) => ({
  id: organisation.id,
  name: organisation.name,
  nearly: nearly.map(({ id, name }) => ({ id, name })),
  merges: merges.map((merge) => ({ ...merge, canUndo: canUndo(merge, at.toISOString()) })),
});

const mergeShown = z.object({
  id: z.string(),
  name: z.string(),
  nearly: z.array(z.object({ id: z.string(), name: z.string() })),
  merges: z.array(
    z.object({
      id: z.string(),
      mergedId: z.string(),
      name: z.string(),
      mergedAt: z.string(),
      undoneAt: z.string().nullable(),
      canUndo: z.boolean(),
    }),
  ),
});

export const mergeOrganisationFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}/merge",
  summary: "Pages that may be of the same organisation, and what became one before",
  practices: ["P18"],
  reads: { params: organisationParams },
  answers: mergeShown,
  permit: mayMergeOrganisations,
  find: (tx, { params }) => findPages(tx, params.organisation),
  answer: (pages, { at }) => found(shown(pages, at)),
  page: (answer, view) => mergePage(answer, { ...formShown(view), typed: {}, problems: [] }),
});

const nameTaken = { field: "undo", words: "Another page has its name by now. Rename that one first; then undo this." };
const numberTaken = { field: "undo", words: "Another page has one of its numbers by now. Take it out there first." };

export const mergeOrganisationRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/merge",
  summary: "Say that two pages are of one organisation, or undo it within 30 days",
  practices: ["P18"],
  reads: {
    params: organisationParams,
    body: z.strictObject({
      other: z.string().max(200).default("").describe("The name of the page that goes."),
      sure: z.string().max(10).default(""),
      undo: z.string().max(60).default("").describe("Which merge to undo, instead."),
    }),
  },
  permit: mayMergeOrganisations,
  find: async (tx, { params, body, at }, { areas }) => {
    await holdDirectory(tx);
    const pages = await findPages(tx, params.organisation);
    const other = body.other === "" ? undefined : await findNamed(tx, body.other);
    const moves = areas.flatMap(({ organisationMoves }) => organisationMoves ?? []);
    return pages && { ...pages, other, moves, at };
  },
  decide: (pages, { body, at }) => {
    const step = mergeStepOf(body, { ...pages, at: at.toISOString() });
    return step.ok ? found({ step: step.value, kept: pages.organisation, moves: pages.moves }) : step;
  },
  save: async (tx, { step, kept, moves }, { actor, place, at }) => {
    const by = { personId: actor.member?.personId ?? null, role: roleOfWriter(actor), at, moves };
    const mergedId = step.kind === "merge" ? step.other.id : step.merge.mergedId;
    const id = step.kind === "merge" ? await saveMerge(tx, { kept, merged: step.other, ...by }) : step.merge.id;
    if (step.kind === "undo") await saveMergeUndone(tx, { kept, merge: step.merge, ...by });
    return {
      id,
      path: `/${place.slug}/organisations/${kept.id}/merge`,
      happened: {
        what: step.kind === "merge" ? "organisation.merged" : "organisation.merge-undone",
        subject: { kind: "organisation", id: kept.id },
        detail: { merged: mergedId },
      },
    };
  },
  clashes: { organisation_named_once: nameTaken, organisation_identifier_pkey: numberTaken },
  form: ({ typed, problems }, view, thing) =>
    mergePage(thing === undefined ? { id: "", name: "", nearly: [], merges: [] } : shown(thing, thing.at), {
      ...formShown(view),
      typed,
      problems,
    }),
});
