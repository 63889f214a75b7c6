import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { roleOfWriter } from "../author.rules.ts";
import { findCommunity } from "../communities.store.ts";
import { communityParams } from "../community-params.schema.ts";
import { notReadPage } from "../not-read.page.tsx";
import { placeShown } from "../place-shown.ts";
import { statementFields, statementOf } from "../statement.rules.ts";
import { mayAddStatement } from "../statements.policy.ts";
import { listStatements } from "../statements.store.ts";
import { saveStatement } from "../stating.store.ts";
import { sayPage } from "./say.page.tsx";

const known = z.object({ id: z.string(), kind: z.string(), sourceTitle: z.string(), words: z.string() });

/** The community and what may be disagreed with. */
async function findForSaying(tx: Tx, id: string) {
  const community = await findCommunity(tx, id);
  if (community === undefined) return undefined;
  const isHere = community.chose === null;
  const statements = isHere ? await listStatements(tx, id) : [];
  return { community, isHere, statements: statements.filter(({ withdrawn }) => withdrawn === null) };
}

export const sayFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/communities/{community}/say",
  summary: "The form that adds something known about a community, and what is known already",
  practices: ["P01"],
  reads: {
    params: communityParams,
    query: z.object({ opposes: z.uuid().optional().describe("The statement it says the opposite of.") }),
  },
  answers: z.object({
    community: z.object({ id: z.string(), name: z.string() }),
    statements: z.array(known),
    opposes: z.string(),
  }),
  permit: mayAddStatement,
  find: (tx, { params }) => findForSaying(tx, params.community),
  answer: ({ community: { id, name }, statements }, { query }) =>
    found({ community: { id, name }, statements: [...statements], opposes: query.opposes ?? "" }),
  page: ({ community, statements, opposes }, view) =>
    sayPage({
      place: placeShown(view),
      language: view.language,
      idempotencyKey: view.key,
      community,
      statements,
      typed: { opposes },
      problems: [],
    }),
});

export const sayRoute = changeInPlace({
  path: "/{place}/communities/{community}/say",
  summary: "Add something known about a community, with its source",
  practices: ["P01"],
  reads: {
    params: communityParams,
    body: z.strictObject({
      ...statementFields,
      opposes: z.string().default("").describe("The identifier of a statement it says the opposite of."),
    }),
  },
  permit: mayAddStatement,
  find: (tx, { params }) => findForSaying(tx, params.community),
  decide: ({ statements }, { body: { opposes, ...sent } }) => {
    const said = statementOf(sent);
    const isKnown = opposes === "" || statements.some(({ id }) => id === opposes);
    const notKnown = {
      field: "opposes",
      words: "This is no statement about this community. Choose one from the list.",
    };
    if (said.ok && isKnown) return found({ said: said.value, opposes: opposes === "" ? null : opposes });
    return wrong(...(said.ok ? [] : said.problems), ...(isKnown ? [] : [notKnown]));
  },
  save: async (tx, { said, opposes }, { params, place, actor }) => {
    const writer = { personId: actor.member?.personId ?? null, role: roleOfWriter(actor) };
    const id = await saveStatement(tx, { communityId: params.community, said, opposes, ...writer });
    const detail = { community: params.community, kind: said.kind, opposes };
    return {
      id,
      path: `/${place.slug}/communities/${params.community}#statement-${id}`,
      happened: { what: "statement.added", subject: { kind: "statement", id }, detail },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    thing === undefined
      ? notReadPage(problems, view.language)
      : sayPage({
          place: placeShown(view),
          language: view.language,
          idempotencyKey: view.key,
          community: thing.community,
          statements: thing.statements,
          typed,
          problems,
        }),
});
