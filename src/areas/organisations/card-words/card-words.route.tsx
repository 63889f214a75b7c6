import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { listCards, removeCard, saveCard, saveCardChecked } from "../card.store.ts";
import { cardLanguages } from "../card.ts";
import type { Card, CardLanguage } from "../card.ts";
import { cardWords } from "../card.words.ts";
import { findHere } from "../organisation-here.store.ts";
import { mayChangeOrganisation } from "../organisation.policy.ts";
import type { Organisation } from "../organisation.ts";
import { organisationParams } from "../organisation.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { formShown } from "../place-shown.ts";
import type { Question } from "../questions.page.tsx";
import { roleOfWriter } from "../writer.rules.ts";
import { cardStepOf } from "./card-words.rules.ts";

const questionsOf = (language: CardLanguage): readonly Question[] => {
  const { tonight, thisWeek, next, told } = cardWords[language];
  const ask = (name: string, heading: string, label: string): Question => ({
    name,
    label: `${label} (${heading})`,
    kind: "long",
  });
  return [
    ask("tonight", tonight, "What helps tonight?"),
    ask("thisWeek", thisWeek, "What can people come to this week?"),
    ask("afterRinging", next, "What happens after somebody rings?"),
    ask("toldBack", told, "What is whoever rang told?"),
  ];
};

interface Shown {
  readonly organisation: Organisation;
  readonly cards: readonly Card[];
  readonly language: CardLanguage;
}

interface Drawn extends Shown {
  readonly typed?: Readonly<Record<string, string>>;
}

const drawnOf = ({ organisation, cards, language, typed }: Drawn) => {
  const card = cards.find((one) => one.language === language);
  const { nameInEnglish } = cardWords[language];
  return {
    title: `The card in ${nameInEnglish}`,
    lead: "Write it as you would say it to a neighbour. Somebody else who reads the language checks it after you.",
    step: "card-words",
    button: "Keep these words",
    organisation,
    questions: questionsOf(language),
    before: (
      <p className="al-choices">
        {cardLanguages.map((one) => (
          <span key={one}>
            {one === language ? (
              <strong lang={one}>{cardWords[one].name}</strong>
            ) : (
              <a href={`?in=${one}`} lang={one}>
                {cardWords[one].name}
              </a>
            )}{" "}
          </span>
        ))}
      </p>
    ),
    typed: {
      tonight: card?.tonight ?? "",
      thisWeek: card?.thisWeek ?? "",
      afterRinging: card?.afterRinging ?? "",
      toldBack: card?.toldBack ?? "",
      ...typed,
    },
    hidden: { in: language, number: String(card?.number ?? 0) },
  };
};

const cardTold = z.object({
  language: z.string(),
  number: z.number(),
  tonight: z.string(),
  thisWeek: z.string(),
  afterRinging: z.string(),
  toldBack: z.string(),
  checkedAt: z.string().nullable(),
});

const cardsTold = z.object({ cards: z.array(cardTold) });

export const cardWordsFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}/card-words",
  summary: "The form with which an organisation writes its card in one language",
  practices: ["P18"],
  reads: { params: organisationParams, query: z.object({ in: z.enum(cardLanguages).default("en") }) },
  answers: z
    .custom<Shown>()
    .transform(({ cards }): z.input<typeof cardsTold> => ({ cards: [...cards] }))
    .pipe(cardsTold),
  permit: mayChangeOrganisation,
  find: async (tx, { params }) => {
    const here = await findHere(tx, params.organisation);
    return here && { ...here, cards: await listCards(tx, params.organisation) };
  },
  answer: ({ organisation, cards }, { query }) => found({ organisation, cards, language: query.in }),
  page: (shown, view) => partFormPage({ ...drawnOf(shown), ...formShown(view), problems: [] }),
});

const text = z.string().default("");

export const cardWordsRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/card-words",
  summary: "Write an organisation's card in one language, or say that somebody else's words in it are right",
  practices: ["P18"],
  reads: {
    params: organisationParams,
    body: z.strictObject({
      step: z.enum(["write", "check"]).default("write"),
      in: z.enum(cardLanguages, "Choose one of the languages."),
      number: z.coerce.number().int().min(0).max(1_000_000).default(0),
      tonight: text,
      thisWeek: text,
      afterRinging: text,
      toldBack: text,
    }),
  },
  permit: mayChangeOrganisation,
  find: async (tx, { params, body }) => {
    const here = await findHere(tx, params.organisation, "hold");
    return here && { ...here, language: body.in, cards: await listCards(tx, params.organisation) };
  },
  decide: ({ cards }, { body: { in: language, ...sent }, actor }) =>
    cardStepOf({ ...sent, language }, { cards, personId: actor.member?.personId ?? "" }),
  save: async (tx, step, { params, place, actor, at }) => {
    const { language } = step;
    const organisationId = params.organisation;
    const by = { organisationId, language, personId: actor.member?.personId ?? null, role: roleOfWriter(actor), at };
    if (step.step === "remove") await removeCard(tx, organisationId, language);
    else if (step.step === "check") await saveCardChecked(tx, by);
    else await saveCard(tx, { ...by, said: step.said, number: step.number });
    return {
      id: organisationId,
      path: `/${place.slug}/organisations/${organisationId}/card?in=${language}`,
      happened: {
        what: step.step === "check" ? "organisation.card-checked" : "organisation.card-written",
        subject: { kind: "organisation", id: organisationId },
        detail: { language },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({
      ...(thing === undefined
        ? {
            title: "The card",
            lead: "",
            step: "card-words",
            button: "Keep these words",
            organisation: undefined,
            questions: [],
          }
        : drawnOf({ ...thing, typed })),
      ...formShown(view),
      problems,
    }),
});
