import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { mayMergePeople } from "../about-me.policy.ts";
import { findServed } from "../recorded.store.ts";
import { canUndo, mergingOf, undoingOf } from "./merge.rules.ts";
import type { Candidate } from "./merge.rules.ts";
import { mergePage } from "./merge.page.tsx";
import { candidatesMax, listCandidates } from "./candidates.store.ts";
import { holdMerges, listMerges, saveMerge, saveMergeUndone } from "./merge.store.ts";

const findThem = async (tx: Tx, personId: string, find: string) => {
  const person = await findServed(tx, personId);
  if (person === undefined) return undefined;
  return {
    person,
    find,
    candidates: await listCandidates(tx, { person, find }),
    merges: await listMerges(tx, personId),
  };
};

type Them = NonNullable<Awaited<ReturnType<typeof findThem>>> & { readonly chosen?: readonly Candidate[] };

const shown = ({ person, find, candidates, chosen = [], merges }: Them, at: Date) => ({
  personId: person.personId,
  name: person.name,
  find,
  // Who was chosen stays chosen where the rest must be put right.
  candidates: [
    ...chosen,
    ...candidates.filter(({ personId }) => chosen.every((one) => one.personId !== personId)).slice(0, candidatesMax),
  ],
  areMore: candidates.length > candidatesMax,
  merges: merges.map((merge) => ({
    id: merge.id,
    name: merge.name,
    mergedAt: merge.mergedAt,
    undoneAt: merge.undoneAt,
    canUndo: canUndo(merge, at.toISOString()),
  })),
});

const nobody = { personId: "", name: "", find: "", candidates: [], areMore: false, merges: [] } as const;

export const mergeFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/people/{person}/merge",
  summary: "Records that may be of the same person, and what was merged before",
  reads: {
    params: z.object({ person: z.uuid() }),
    query: z.object({ find: z.string().trim().max(200).default("").describe("Part of a name.") }),
  },
  answers: z.object({
    personId: z.string(),
    name: z.string(),
    find: z.string(),
    candidates: z.array(z.object({ personId: z.string(), name: z.string(), since: z.string() })),
    areMore: z.boolean(),
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
  find: (tx, { params, query }) => findThem(tx, params.person, query.find),
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
  find: async (tx, { params, body, at }, { areas }) => {
    await holdMerges(tx);
    const them = await findThem(tx, params.person, "");
    const otherId = z.uuid().safeParse(body.other).data;
    const moves = areas.flatMap(({ held = [] }) => held.flatMap((part) => part.moves ?? []));
    const chosen = them && otherId !== undefined ? await listCandidates(tx, { ...them, otherId }) : [];
    return them && { ...them, chosen, moves, at };
  },
  decide: ({ chosen, merges, moves }, { body, at }) => {
    const step = body.undo === "" ? mergingOf(body, chosen) : undoingOf(body.undo, merges, at.toISOString());
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
    mergePage(thing === undefined ? nobody : shown(thing, thing.at), {
      language,
      key,
      typed,
      problems,
      place: { name: place?.name ?? "", slug: place?.slug ?? "" },
    }),
});
