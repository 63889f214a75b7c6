import { z } from "zod";
import { readText } from "../../../nouns/name.ts";
import { found } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind } from "../../../nouns/started-from.ts";
import type { Problem } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { roleOfWriter } from "../../organisations/index.ts";
import { fundingForm } from "../form.page.tsx";
import type { FormView } from "../form.page.tsx";
import type { Grant } from "../funding.ts";
import { mayWriteForOrganisation } from "../funding.policy.ts";
import { findGrantHere } from "../grant-here.store.ts";
import { saveLoss } from "../grant-writing.store.ts";
import { grantAnswer, grantParams, startedFrom } from "../params.schema.ts";
import { grantTrail, placeShown } from "../place-shown.ts";

interface Saying {
  readonly view: FormView;
  readonly grant: Grant | undefined;
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const sayForm = ({ view, grant, typed, problems }: Saying) => {
  const place = placeShown(view);
  const at = `/${place.slug}/funding/grants/${grant?.id ?? ""}`;
  return fundingForm({
    language: view.language,
    idempotencyKey: view.key,
    breadcrumbs: grantTrail(place, ...(grant === undefined ? [] : [{ href: at, words: grant.title }])),
    title: "What people would lose",
    of: grant?.title,
    lead: "In your own words. The commissioners here read it before they decide, and nobody else does.",
    action: `${at}/say`,
    button: "Keep this",
    questions: [
      {
        name: "words",
        label: "What would people lose if this money ended?",
        hint: "Who comes, how often, what they would do without it. Leave it empty to take it back.",
        kind: "long",
      },
    ],
    now: grant && { words: grant.wouldLose },
    typed: { words: grant?.wouldLose ?? "", ...typed },
    problems,
  });
};

export const sayFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding/grants/{grant}/say",
  summary: "The form with which an organisation says what people would lose",
  practices: ["P33"],
  reads: { params: grantParams },
  answers: z
    .custom<{ readonly grant: Grant }>()
    .transform(({ grant }): z.input<typeof grantAnswer> => grant)
    .pipe(grantAnswer),
  permit: mayWriteForOrganisation,
  find: (tx, { params }) => findGrantHere(tx, params.grant),
  answer: ({ grant }) => found({ grant }),
  page: ({ grant }, view) => sayForm({ view, grant, problems: [] }),
});

export const sayRoute = changeInPlace({
  path: "/{place}/funding/grants/{grant}/say",
  summary: "An organisation says what people would lose, or takes that back",
  practices: ["P33"],
  reads: { params: grantParams, body: z.strictObject({ words: z.string().default(""), startedFrom }) },
  permit: mayWriteForOrganisation,
  find: (tx, { params }) => findGrantHere(tx, params.grant, "hold"),
  decide: ({ grant }, { body }) => {
    if (isBehind(body.startedFrom, { words: grant.wouldLose }))
      return { ok: false, clash: true, problems: [changedMeanwhile] };
    const words = readText(body.words, { field: "words", charactersMax: 2000 });
    return words.ok ? found({ id: grant.id, words: words.value }) : words;
  },
  save: async (tx, { id, words }, { actor, place }) => {
    await saveLoss(tx, id, { words, personId: actor.member?.personId ?? null, role: roleOfWriter(actor) });
    return {
      id,
      path: `/${place.slug}/funding/grants/${id}`,
      happened: { what: "funding.loss-said", subject: { kind: "grant", id }, detail: { isEmpty: words === "" } },
    };
  },
  form: ({ typed, problems }, view, thing) => sayForm({ view, grant: thing?.grant, typed, problems }),
});
