import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { canonicalJson } from "../../db/canonical-json.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { authorColumns, authorOf } from "./author.store.ts";
import type { Writer } from "./describing.store.ts";
import type { Step } from "./step.rules.ts";
import { localCategoryKind } from "./suggestion.ts";
import type { Suggestion } from "./suggestion.ts";

/** What was suggested, the latest first, at most 100. */
export const listSuggestions = (tx: Tx): Promise<readonly Suggestion[]> => suggestionsOf(tx);

export const findSuggestion = async (tx: Tx, id: string): Promise<Suggestion | undefined> =>
  (await suggestionsOf(tx, id))[0];

async function suggestionsOf(tx: Tx, id?: string): Promise<readonly Suggestion[]> {
  const rows = await tx
    .selectFrom("category_suggestion as s")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "s.place_id").onRef("p.person_id", "=", "s.written_by"),
    )
    .leftJoin("category_suggestion_no as n", (join) =>
      join.onRef("n.place_id", "=", "s.place_id").onRef("n.suggestion_id", "=", "s.suggestion_id"),
    )
    .leftJoin("person as q", (join) =>
      join.onRef("q.place_id", "=", "n.place_id").onRef("q.person_id", "=", "n.written_by"),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("proposal")
          .select(["proposal.proposal_id", "proposal.outcome"])
          .whereRef("proposal.place_id", "=", "s.place_id")
          .where("proposal.kind", "=", localCategoryKind)
          .where(sql<boolean>`proposal.content ->> 'suggestion' = s.suggestion_id::text`)
          .orderBy("proposal.proposed_at", "desc")
          .orderBy("proposal.proposal_id")
          .limit(1)
          .as("t"),
      (join) => join.onTrue(),
    )
    .select(["s.suggestion_id", "s.content", "s.because", "t.proposal_id", "t.outcome", ...authorColumns("s")])
    .select(["n.because as no_because", "n.written_by as no_by", "n.author_role as no_role"])
    .select(["n.standing as no_standing", "n.written_at as no_at", "q.name as no_name"])
    .where("s.place_id", "=", placeOf(tx))
    .$if(id !== undefined, (query) => query.where("s.suggestion_id", "=", id ?? ""))
    .orderBy("s.written_at", "desc")
    .orderBy("s.suggestion_id")
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.suggestion_id,
    content: row.content,
    because: row.because,
    author: authorOf(row),
    no:
      row.no_because === null || row.no_at === null
        ? null
        : {
            because: row.no_because,
            author: {
              personId: row.no_by,
              name: row.no_name,
              role: row.no_role ?? "",
              standing: row.no_standing ?? "",
              at: row.no_at.toISOString(),
            },
          },
    proposal: row.proposal_id === null ? null : { id: row.proposal_id, outcome: row.outcome },
  }));
}

interface SuggestionToSave extends Writer {
  readonly step: Step;
  readonly because: string;
  readonly standing: string;
}

/** @returns the identifier of what was suggested. */
export async function saveSuggestion(tx: Tx, suggestion: SuggestionToSave): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("category_suggestion")
    .values({
      place_id: placeOf(tx),
      suggestion_id: id,
      content: canonicalJson(suggestion.step),
      because: suggestion.because,
      written_by: suggestion.personId,
      author_role: suggestion.role,
      standing: suggestion.standing,
    })
    .execute();
  return id;
}

interface NoToSave extends Writer {
  readonly suggestionId: string;
  readonly because: string;
}

export async function saveSuggestionNo(tx: Tx, no: NoToSave): Promise<void> {
  await tx
    .insertInto("category_suggestion_no")
    .values({
      place_id: placeOf(tx),
      suggestion_id: no.suggestionId,
      because: no.because,
      written_by: no.personId,
      author_role: no.role,
      standing: "",
    })
    .execute();
}
