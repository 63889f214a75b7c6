import { z } from "zod";
import { Questions, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { parts } from "../cost.ts";
import { findCostHere } from "../cost-here.store.ts";
import type { CostHere } from "../cost-here.store.ts";
import { mayWriteCost } from "../costs.policy.ts";
import { organisationParams, textField } from "../costs.schema.ts";
import { saveModel, takeCostTurn } from "../costs.store.ts";
import { partWords, presets, trail } from "../costs.words.ts";
import { formShown } from "../place-shown.ts";
import { costOf, typedOf } from "./write-cost.rules.ts";

const questions: readonly Question[] = [
  {
    name: "fromMonth",
    label: "From which month does it hold?",
    hint: "Year and month, such as 2026-04.",
    kind: "text",
  },
  ...parts.flatMap((part): readonly Question[] => [
    { name: part, label: partWords[part].label, hint: partWords[part].hint, kind: "text" },
    {
      name: `${part}-source`,
      label: `Where is this figure from? (${partWords[part].short})`,
      hint: "Your accounts, a pay scale, a bill. Leave it empty where it is an estimate.",
      kind: "text",
    },
  ]),
  {
    name: "offPercent",
    label: "How far may an estimate be off, in percent?",
    hint: "From it the least and the most are worked out. To begin with: 20.",
    kind: "text",
  },
];

const drawing = (here: Pick<CostHere, "organisation">, attempt: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const problems = inOrderOf(questions, attempt.problems);
  const at = `/${place.slug}/costs/${here.organisation.id}`;
  return formPage(
    {
      title: "What does an hour cost in full?",
      lead: `${here.organisation.name}: all that it takes so that one hour can be given.`,
      breadcrumbs: trail(place, { href: at, words: here.organisation.name }),
      language,
      problems,
      action: `${at}/write`,
      idempotencyKey,
      button: { words: "Keep this cost" },
      before: (
        <p>
          The figures in the form are there to begin from, and have no source: check each before use. The commissioners
          of this place read what you keep. Write no name and no single person’s pay: an average of those who do this
          work.
        </p>
      ),
    },
    <Questions questions={questions} typed={attempt.typed} language={language} problems={problems} />,
  );
};

const typedFor = ({ models }: CostHere, month: string) => {
  const last = models.at(-1);
  return { ...(last === undefined ? presets : typedOf(last)), fromMonth: month };
};

interface WriteShown {
  readonly organisation: CostHere["organisation"];
  readonly typed: Readonly<Record<string, string>>;
}
const told = z.object({ typed: z.record(z.string(), z.string()) });

export const writeCostFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/costs/{organisation}/write",
  summary: "The form that writes what an hour costs, with figures to begin from",
  practices: ["P19"],
  reads: { params: organisationParams },
  answers: z
    .custom<WriteShown>()
    .transform(({ typed }): z.input<typeof told> => ({ typed }))
    .pipe(told),
  permit: mayWriteCost,
  find: (tx, { params }) => findCostHere(tx, params.organisation),
  answer: (here, { at }) =>
    found({ organisation: here.organisation, typed: typedFor(here, at.toISOString().slice(0, 7)) }),
  page: (shown, view) => drawing(shown, { typed: shown.typed, problems: [] }, view),
});

const source = textField.describe("Where the figure is from; empty: an estimate.");

export const writeCostRoute = changeInPlace({
  path: "/{place}/costs/{organisation}/write",
  summary: "Write what an hour costs from a month on; what is confirmed is changed from a later month alone",
  practices: ["P19"],
  reads: {
    params: organisationParams,
    body: z.strictObject({
      fromMonth: textField.describe("Year and month: 2026-04"),
      pay: textField.describe("Pounds an hour."),
      "pay-source": source,
      "on-costs": textField.describe("Percent on top of pay."),
      "on-costs-source": source,
      preparation: textField.describe("Minutes for an hour given."),
      "preparation-source": source,
      supervision: textField.describe("Minutes for an hour given."),
      "supervision-source": source,
      relationships: textField.describe("Minutes for an hour given."),
      "relationships-source": source,
      overhead: textField.describe("Percent on top of staff time."),
      "overhead-source": source,
      room: textField.describe("Pounds an hour."),
      "room-source": source,
      interpreting: textField.describe("Pounds an hour."),
      "interpreting-source": source,
      offPercent: textField.describe("How far an estimate may be off, in percent."),
    }),
  },
  permit: mayWriteCost,
  find: async (tx, { params }) => {
    await takeCostTurn(tx, params.organisation);
    return findCostHere(tx, params.organisation);
  },
  decide: ({ models, organisation }, { body, at }) => {
    const cost = costOf(body, models, at.toISOString().slice(0, 10));
    return cost.ok ? found({ ...cost.value, organisationId: organisation.id }) : cost;
  },
  save: async (tx, cost, { actor, place }) => {
    const id = await saveModel(tx, { ...cost, writtenBy: actor.member?.personId ?? null });
    return {
      id,
      path: `/${place.slug}/costs/${cost.organisationId}`,
      happened: {
        what: "costs.written",
        subject: { kind: "cost", id },
        detail: { organisation: cost.organisationId, fromMonth: cost.fromMonth },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing ?? { organisation: { id: "", name: "" } }, attempt, view),
});
