import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { mayMergePeople } from "../about-me.policy.ts";
import { findServed } from "../recorded.store.ts";
import { canUndo, mergingOf, undoingOf } from "./merge.rules.ts";
import { mergePage } from "./merge.page.tsx";
import { holdMerges, listCandidates, listMerges, saveMerge, saveMergeUndone } from "./merge.store.ts";

const findThem = async (tx: Tx, personId: string) => {
  const person = await findServed(tx, personId);
  if (person === undefined) return undefined;
  return { person, candidates: await listCandidates(tx, personId), merges: await listMerges(tx, personId) };
};

const shown = ({ person, candidates, merges }: NonNullable<Awaited<ReturnType<typeof findThem>>>, at: Date) => ({
  personId: person.personId,
  name: person.name,
  candidates: [...candidates],
  merges: merges.map((merge) => ({
    id: merge.id,
    name: merge.name,
    mergedAt: merge.mergedAt,
    undoneAt: merge.undoneAt,
    canUndo: canUndo(merge, at.toISOString()),
  })),
});

export const mergeFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/people/{person}/merge",
  summary: "Records that may be of the same person, and what was merged before",
  reads: { params: z.object({ person: z.uuid() }) },
  answers: z.object({
    personId: z.string(),
    name: z.string(),
    candidates: z.array(z.object({ personId: z.string(), name: z.string() })),
    merges: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        mergedAt: z.string(),
        undoneAt: z.string().nullable(),
        canUndo: z.boolean(),
      }),
    ),
  }),
  permit: mayMergePeople,
  find: (tx, { params }) => findThem(tx, params.person),
  answer: (them, { at }) => found(shown(them, at)),
  page: (answer, { language, key, place }) =>
    mergePage(answer, {
      language,
      key,
      typed: {},
      problems: [],
      place: { name: place?.name ?? "", slug: place?.slug ?? "" },
    }),
});

export const mergeRoute = changeInPlace({
  path: "/{place}/people/{person}/merge",
  summary: "Say that two records are of one person, or undo it within 30 days",
  reads: {
    params: z.object({ person: z.uuid() }),
    body: z.strictObject({
      other: z.string().max(60).default("").describe("The record that goes."),
      sure: z.string().max(10).default(""),
      undo: z.string().max(60).default("").describe("Which merge to undo, instead."),
    }),
  },
  permit: mayMergePeople,
  find: async (tx, { params, at }, { areas }) => {
    await holdMerges(tx);
    const them = await findThem(tx, params.person);
    const moves = areas.flatMap(({ held = [] }) => held.flatMap((part) => part.moves ?? []));
    return them && { ...them, moves, at };
  },
  decide: ({ candidates, merges, moves }, { body, at }) => {
    const step = body.undo === "" ? mergingOf(body, candidates) : undoingOf(body.undo, merges, at.toISOString());
    return step.ok ? found({ ...step.value, moves }) : step;
  },
  save: async (tx, { undo, mergedId, moves }, { params, actor, place, at }) => {
    const merging = { keptId: params.person, mergedId, moves, by: actor.member?.personId ?? "", at };
    const id = undo ?? (await saveMerge(tx, merging));
    if (undo !== null) await saveMergeUndone(tx, { ...merging, id: undo });
    return {
      id,
      path: `/${place.slug}/people/${params.person}/merge`,
      happened: {
        what: undo === null ? "person.merged" : "person.merge-undone",
        subject: { kind: "person", id: params.person },
        detail: { merged: mergedId },
      },
    };
  },
  form: ({ typed, problems }, { language, key, place }, thing) =>
    mergePage(thing === undefined ? { personId: "", name: "", candidates: [], merges: [] } : shown(thing, thing.at), {
      language,
      key,
      typed,
      problems,
      place: { name: place?.name ?? "", slug: place?.slug ?? "" },
    }),
});
