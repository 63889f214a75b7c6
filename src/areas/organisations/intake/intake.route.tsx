import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listFedOrganisations, listFedServices } from "../oruk/feed.store.ts";
import { formShown } from "../place-shown.ts";
import { mayImportOrganisations } from "../organisation.policy.ts";
import { summaryOf } from "../import/import-shown.rules.ts";
import { choicesOnAPage } from "../import/import-parts.page.tsx";
import type { ImportShown } from "../import/import-parts.page.tsx";
import { importPage } from "../import/import.page.tsx";
import { intakeParams, importTold, lineTold } from "../import/import.schema.ts";
import { countLines, findImport, listLines } from "../import/import.store.ts";

const problemsShown = 20;

const told = importTold.extend({
  organisations: z.number(),
  offerings: z.number(),
  copies: z.number(),
  refused: z.number(),
  outcomes: z.record(z.string(), z.number()),
  toChoose: z.array(lineTold).max(choicesOnAPage).readonly(),
  withProblems: z.array(lineTold).max(problemsShown).readonly(),
});

const isPair = { standings: ["near", "differs"], isOpen: true } as const;

async function findShown(tx: Tx, id: string, page: number): Promise<ImportShown | undefined> {
  const here = await findImport(tx, id);
  if (here === undefined) return undefined;
  const counts = await countLines(tx, id);
  const pairs =
    here.state === "read"
      ? await listLines(tx, id, { ...isPair, max: choicesOnAPage, offset: (page - 1) * choicesOnAPage })
      : [];
  const organisationIds = pairs.flatMap(({ kind, matchId }) =>
    kind === "organisation" && matchId !== null ? [matchId] : [],
  );
  const owners = await listLines(tx, id, { lines: pairs.flatMap(({ ofLine }) => ofLine ?? []), max: choicesOnAPage });
  const ownerIds = owners.flatMap(({ matchId }) => matchId ?? []);
  const all = { page: 1, perPage: 1000 };
  return {
    here,
    summary: summaryOf(counts),
    pairs,
    pairsInAll: counts
      .filter(({ standing, outcome }) => outcome === null && (standing === "near" || standing === "differs"))
      .reduce((sum, { lines }) => sum + lines, 0),
    page,
    ours: (await listFedOrganisations(tx, { organisationIds, words: [] }, all)).contents,
    offered: (await listFedServices(tx, { organisationIds: ownerIds, words: [] }, all)).contents,
    earlier: await listLines(tx, id, { lines: pairs.flatMap(({ matchLine }) => matchLine ?? []), max: choicesOnAPage }),
    withProblems: await listLines(tx, id, { hasProblems: true, max: problemsShown }),
  };
}

export const intakeRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/imports/{intake}",
  summary: "An import of organisations: what was read beside what is here, and what became of it",
  practices: ["P18", "P33"],
  reads: {
    params: intakeParams,
    query: z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  },
  answers: z
    .custom<ImportShown>()
    .transform(({ here, summary, pairs, withProblems }): z.input<typeof told> => ({
      ...here,
      organisations: summary.organisations,
      offerings: summary.offerings,
      copies: summary.copies,
      refused: summary.refused,
      outcomes: summary.outcomes,
      toChoose: pairs,
      withProblems,
    }))
    .pipe(told),
  permit: mayImportOrganisations,
  find: async (tx, { params, query, actor }) => {
    if (!mayImportOrganisations(actor).allowed) return { shown: undefined };
    const shown = await findShown(tx, params.intake, query.page);
    return shown && { shown };
  },
  answer: ({ shown }) =>
    shown === undefined ? { ok: false, problems: [{ field: "place", words: "Sign in first." }] } : found(shown),
  page: (shown, view) => importPage(shown, formShown(view)),
});
