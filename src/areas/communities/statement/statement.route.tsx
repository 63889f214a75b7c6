import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { statementAnswer, statementVersionAnswer } from "../answers.schema.ts";
import { authorFor } from "../author.rules.ts";
import { maySeeCommunities } from "../communities.policy.ts";
import { statementParams } from "../community-params.schema.ts";
import { statementsFor } from "../community/profile.rules.ts";
import { placeShown } from "../place-shown.ts";
import { mayCorrectStatement, mayWithdrawStatement } from "../statements.policy.ts";
import { listStatementsOf, listVersions } from "../statements.store.ts";
import { findAbout } from "./about.store.ts";
import { statementPage } from "./statement.page.tsx";
import type { StatementPage } from "./statement.page.tsx";

export const statementRoute = lookInPlace({
  method: "GET",
  path: "/{place}/statements/{statement}",
  summary: "Something known about a community: its source, what says the opposite, what it said before",
  practices: ["P01"],
  reads: { params: statementParams },
  answers: z
    .custom<Omit<StatementPage, "place">>()
    .transform(({ statement, opposites, versions }) => ({ statement, opposites, versions }))
    .pipe(
      z.object({
        statement: statementAnswer,
        opposites: z.array(statementAnswer).readonly(),
        versions: z.array(statementVersionAnswer).readonly(),
      }),
    ),
  permit: maySeeCommunities,
  find: async (tx, { params, place }) => {
    const about = await findAbout(tx, params.statement);
    if (about === undefined) return undefined;
    const opposites = await listStatementsOf(tx, about.statement.opposes);
    return {
      ...about,
      arePublic: await arePublicPagesOn(tx, place.id),
      opposites: opposites.filter((one) => one.withdrawn === null && one.communityIds.includes(about.community.id)),
      versions: await listVersions(tx, params.statement),
    };
  },
  answer: ({ community: { id, name }, statement, startedBy, opposites, versions }, { actor }) => {
    const written = { writtenBy: startedBy, isWithdrawn: statement.withdrawn !== null };
    const [shown = statement, ...others] = statementsFor(actor, [statement, ...opposites]);
    return found({
      community: { id, name },
      statement: shown,
      opposites: others,
      versions: versions.map((one) => ({ ...one, author: authorFor(actor, one.author) })),
      mayCorrect: mayCorrectStatement(actor, written),
      mayWithdraw: mayWithdrawStatement(actor, written),
    });
  },
  page: (shown, view) => statementPage({ ...shown, place: placeShown(view) }),
});
