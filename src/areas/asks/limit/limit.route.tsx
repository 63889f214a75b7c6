import { z } from "zod";
import { Questions, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findOrganisation } from "../../organisations/index.ts";
import type { AskLimit } from "../ask.ts";
import { findLimit, saveLimit, takeAskTurn } from "../asking.store.ts";
import { maySetLimit } from "../asks.policy.ts";
import { formShown, trail } from "../place-shown.ts";
import { limitFields, limitOf } from "./limit.rules.ts";

interface LimitHere {
  readonly id: string;
  readonly name: string;
  readonly workerIds: readonly string[];
  readonly limit: AskLimit;
}

const questions: readonly Question[] = [
  {
    name: "minutes",
    label: "How many minutes a month? (you can leave this empty)",
    hint: "480 is eight hours.",
    kind: "text",
  },
  { name: "asks", label: "How many asks a month? (you can leave this empty)", kind: "text" },
];

const drawing = (here: LimitHere | undefined, attempt: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const problems = inOrderOf(questions, attempt.problems);
  return formPage(
    {
      title: "How much can you be asked?",
      lead: <bdi>{here?.name}</bdi>,
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/asks/limit`,
      idempotencyKey,
      button: { words: "Keep this limit" },
      before: <p>Whoever wants more than this must give a reason, and you read it. You can still say no.</p>,
    },
    <>
      <input type="hidden" name="organisation" value={here?.id ?? attempt.typed["organisation"] ?? ""} />
      <Questions questions={questions} typed={attempt.typed} language={language} problems={problems} />
    </>,
  );
};

async function findHere(tx: Tx, id: string): Promise<LimitHere | undefined> {
  const organisation = await findOrganisation(tx, id);
  if (organisation === undefined || organisation.endedAt !== null) return undefined;
  return { id, name: organisation.name, workerIds: organisation.workerIds, limit: await findLimit(tx, id) };
}

const shown = (count: number | null): string => (count === null ? "" : String(count));

const told = z.object({ minutesMonthly: z.number().nullable(), asksMonthly: z.number().nullable() });

export const limitFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asks/limit",
  summary: "The form with which an organisation says how much it can be asked in a month",
  practices: ["P10"],
  reads: { query: z.object({ organisation: z.uuid("Say which organisation, by its identifier.") }) },
  answers: z
    .custom<LimitHere>()
    .transform(({ limit }): z.input<typeof told> => limit)
    .pipe(told),
  permit: maySetLimit,
  find: (tx, { query }) => findHere(tx, query.organisation),
  answer: ({ place: _place, ...here }) => found(here),
  page: (here, view) =>
    drawing(
      here,
      { typed: { minutes: shown(here.limit.minutesMonthly), asks: shown(here.limit.asksMonthly) }, problems: [] },
      view,
    ),
});

export const limitRoute = changeInPlace({
  path: "/{place}/asks/limit",
  summary: "Say how much one’s organisation can be asked in a month; beyond it an ask needs a reason",
  practices: ["P10"],
  reads: { body: z.strictObject(limitFields) },
  permit: maySetLimit,
  find: async (tx, { body }) => {
    await takeAskTurn(tx);
    return findHere(tx, body.organisation);
  },
  decide: (_here, { body }) => limitOf(body),
  save: async (tx, limit, { body: { organisation }, place, actor, at }) => {
    const setBy = actor.member?.personId ?? "";
    const id = await saveLimit(tx, organisation, { ...limit, setBy, today: at.toISOString().slice(0, 10) });
    return {
      id,
      path: `/${place.slug}/asks?organisation=${organisation}`,
      happened: {
        what: "ask.limit-set",
        subject: { kind: "organisation", id: organisation },
        detail: { minutes: limit.minutesMonthly, asks: limit.asksMonthly },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
