import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { statementAnswer } from "../answers.schema.ts";
import { roleOfWriter } from "../author.rules.ts";
import { becauseOf } from "../because.rules.ts";
import { statementParams } from "../community-params.schema.ts";
import { notReadPage } from "../not-read.page.tsx";
import { placeShown } from "../place-shown.ts";
import { statementFields, statementOf } from "../statement.rules.ts";
import { findOwnStatement } from "../statement/about.store.ts";
import type { StatementOfCommunity } from "../statement/about.store.ts";
import { mayCorrectStatement } from "../statements.policy.ts";
import { holdStatement, saveCorrection } from "../stating.store.ts";
import { correctPage } from "./correct.page.tsx";

export const correctFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/statements/{statement}/correct",
  summary: "The form that corrects a statement",
  practices: ["P01"],
  reads: { params: statementParams },
  answers: z
    .custom<Omit<StatementOfCommunity, "startedBy">>()
    .transform(({ statement }) => ({ statement }))
    .pipe(z.object({ statement: statementAnswer })),
  permit: mayCorrectStatement,
  find: (tx, { params }) => findOwnStatement(tx, params.statement),
  answer: ({ statement, community }) => found({ statement, community }),
  page: ({ statement, community }, view) =>
    correctPage({
      place: placeShown(view),
      language: view.language,
      idempotencyKey: view.key,
      community,
      statement,
      problems: [],
    }),
});

const behind = {
  field: "number",
  words:
    "Somebody else corrected this while you were writing. Nothing of yours is lost: read it as it stands now, and send yours again if it should follow.",
};

export const correctRoute = changeInPlace({
  path: "/{place}/statements/{statement}/correct",
  summary: "Correct a statement by a new version",
  practices: ["P01"],
  reads: {
    params: statementParams,
    body: z.strictObject({
      ...statementFields,
      because: z.string().default("").describe("Why it is corrected."),
      number: z.coerce.number().int().min(1).max(1_000_000).describe("The number of the version you started from."),
    }),
  },
  permit: mayCorrectStatement,
  find: async (tx, { params }) => {
    await holdStatement(tx, params.statement);
    return findOwnStatement(tx, params.statement);
  },
  decide: ({ statement }, { body: { because, number, ...sent } }) => {
    const said = statementOf(sent);
    const why = becauseOf(because, "Write why it is corrected.");
    if (!said.ok || !why.ok) return wrong(...(said.ok ? [] : said.problems), ...(why.ok ? [] : why.problems));
    if (number !== statement.number) return { ok: false, problems: [behind], clash: true };
    return found({ said: said.value, correctedBecause: why.value, number: number + 1 });
  },
  save: async (tx, correction, { params, place, actor }) => {
    const writer = { personId: actor.member?.personId ?? null, role: roleOfWriter(actor) };
    await saveCorrection(tx, { statementId: params.statement, ...correction, ...writer });
    return {
      id: params.statement,
      path: `/${place.slug}/statements/${params.statement}`,
      happened: {
        what: "statement.corrected",
        subject: { kind: "statement", id: params.statement },
        detail: { number: correction.number },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    thing === undefined
      ? notReadPage(problems, view.language)
      : correctPage({
          place: placeShown(view),
          language: view.language,
          idempotencyKey: view.key,
          community: thing.community,
          statement: thing.statement,
          typed,
          problems,
        }),
});
