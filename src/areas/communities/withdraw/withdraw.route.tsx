import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { statementAnswer } from "../answers.schema.ts";
import { roleOfWriter } from "../author.rules.ts";
import { becauseOf } from "../because.rules.ts";
import { statementParams } from "../community-params.schema.ts";
import { notReadPage } from "../not-read.page.tsx";
import { placeShown } from "../place-shown.ts";
import { findOwnStatement } from "../statement/about.store.ts";
import type { StatementOfCommunity } from "../statement/about.store.ts";
import { mayWithdrawStatement } from "../statements.policy.ts";
import { saveWithdrawal } from "../stating.store.ts";
import { withdrawPage } from "./withdraw.page.tsx";

export const withdrawFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/statements/{statement}/withdraw",
  summary: "The form that withdraws a statement",
  practices: ["P01"],
  reads: { params: statementParams },
  answers: z
    .custom<Omit<StatementOfCommunity, "startedBy">>()
    .transform(({ statement }) => ({ statement }))
    .pipe(z.object({ statement: statementAnswer })),
  permit: mayWithdrawStatement,
  find: (tx, { params }) => findOwnStatement(tx, params.statement),
  answer: ({ statement, community }) => found({ statement, community }),
  page: ({ statement, community }, view) =>
    withdrawPage({
      place: placeShown(view),
      language: view.language,
      idempotencyKey: view.key,
      community,
      statement,
      typed: {},
      problems: [],
    }),
});

export const withdrawRoute = changeInPlace({
  path: "/{place}/statements/{statement}/withdraw",
  summary: "Withdraw a statement with the reason",
  practices: ["P01"],
  reads: { params: statementParams, body: z.strictObject({ because: z.string().default("") }) },
  permit: mayWithdrawStatement,
  find: (tx, { params }) => findOwnStatement(tx, params.statement),
  decide: (_about, { body }) => becauseOf(body.because, "Write why it is withdrawn."),
  save: async (tx, because, { params, place, actor }) => {
    const writer = { personId: actor.member?.personId ?? null, role: roleOfWriter(actor) };
    await saveWithdrawal(tx, { statementId: params.statement, because, ...writer });
    return {
      id: params.statement,
      path: `/${place.slug}/statements/${params.statement}`,
      happened: { what: "statement.withdrawn", subject: { kind: "statement", id: params.statement }, detail: {} },
    };
  },
  clashes: { statement_withdrawal_pkey: { field: "because", words: "Somebody else withdrew this already." } },
  form: ({ typed, problems }, view, thing) =>
    thing === undefined
      ? notReadPage(problems, view.language)
      : withdrawPage({
          place: placeShown(view),
          language: view.language,
          idempotencyKey: view.key,
          community: thing.community,
          statement: thing.statement,
          typed,
          problems,
        }),
});
