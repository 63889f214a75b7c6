import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { listOwnOrganisations } from "../../organisations/index.ts";
import { mayReleaseStatement } from "../recognition.policy.ts";
import { statementTold } from "../statement.schema.ts";
import { periods } from "../statement.ts";
import type { Statement } from "../statement.ts";
import { daysOf, daysSent } from "../statement.rules.ts";
import type { Days } from "../statement.rules.ts";
import { gatherStatement, listStatements, saveStatement } from "../statements.store.ts";
import { statementSheet } from "./statement-told.page.tsx";
import { statementPage } from "./statement.page.tsx";
import type { StatementShown } from "./statement.page.tsx";

const day = z.string().max(40).default("");
const organisation = z.string().max(200).default("").describe("One’s own, by its identifier; the first where empty.");

/** One’s own organisation, the first unless it is named; nobody else’s is found here. */
async function findOwn(tx: Tx, { member }: Actor, organisationId: string) {
  const own = member === null ? [] : await listOwnOrganisations(tx, member.personId);
  const one = own.find(({ id }) => organisationId === "" || id === organisationId);
  return { own, one: one === undefined ? null : { id: one.id, name: one.name } };
}

async function findHere(tx: Tx, { own, one }: Awaited<ReturnType<typeof findOwn>>, days: Result<Days>) {
  if (one === null || !days.ok) return null;
  const statement = await gatherStatement(tx, { organisation: one, ...days.value });
  return { statement, own, released: await listStatements(tx, one.id) };
}

export const statementRoute = lookInPlace({
  method: "GET",
  path: "/{place}/recognition/statement",
  summary: "What one’s organisation gave in a period, for every funder the same, also as CSV",
  practices: ["P14", "P19"],
  reads: {
    query: z.object({
      organisation,
      period: z.enum(periods).default("last-12-months").describe("Where no days are named."),
      from: day.describe("The first day, 2026-04-01, where another period is wanted."),
      until: day.describe("The last day."),
    }),
  },
  answers: z
    .custom<StatementShown>()
    .transform(({ statement }): z.input<typeof statementTold> => statement)
    .pipe(statementTold),
  permit: mayReleaseStatement,
  find: async (tx, { actor, query, at }) => {
    const mine = await findOwn(tx, actor, query.organisation);
    const today = at.toISOString().slice(0, 10);
    const isNamed = query.from === "" && query.until === "";
    const days = isNamed ? found(daysOf(query.period, today)) : daysSent(query, today);
    const here = await findHere(tx, mine, days);
    return { isOwn: mine.one !== null, days, here, period: isNamed ? query.period : null };
  },
  answer: ({ here, days, period }) => {
    if (!days.ok) return days;
    if (here === null) throw new Error("A statement was asked for that nobody may read.");
    return found({ ...here, period });
  },
  downloads: { csv: ({ statement }) => spreadsheetOf(statementSheet(statement), "csv") },
  page: (shown, view) => statementPage({ ...formShown(view), shown, problems: [] }),
});

export const releaseRoute = changeInPlace({
  path: "/{place}/recognition/statement",
  summary: "Release the statement of one’s organisation: it is kept as it stands today",
  practices: ["P14", "P19"],
  reads: { body: z.strictObject({ organisation, from: day, until: day }) },
  permit: mayReleaseStatement,
  find: async (tx, { actor, body, at }) => {
    const mine = await findOwn(tx, actor, body.organisation);
    const days = daysSent(body, at.toISOString().slice(0, 10));
    return { isOwn: mine.one !== null, days, here: await findHere(tx, mine, days) };
  },
  decide: ({ days, here }): Result<Statement> => {
    if (!days.ok) return days;
    if (here === null) throw new Error("A statement was released that nobody may release.");
    return found(here.statement);
  },
  save: async (tx, statement, { actor, place, at }) => {
    const id = await saveStatement(tx, statement, {
      releasedBy: actor.member?.personId ?? "",
      today: at.toISOString().slice(0, 10),
    });
    const { organisation: of, from, until, minutes } = statement;
    return {
      id,
      path: `/${place.slug}/recognition/statements/${id}`,
      happened: {
        what: "statement.released",
        subject: { kind: "statement", id },
        detail: { organisation: of.id, from, until, minutes },
      },
    };
  },
  form: ({ problems }, view, thing) => {
    const here = thing?.here ?? null;
    return statementPage({
      ...formShown(view),
      problems,
      shown: here === null ? undefined : { ...here, period: null },
    });
  },
});
