import { z } from "zod";
import { choicesOf, dayText, Notice } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { roleOfWriter } from "../../organisations/index.ts";
import { decisionFields, decisionOf } from "../decision.rules.ts";
import type { DecisionAsked } from "../decision.rules.ts";
import { endOf } from "../ending.rules.ts";
import { fundingForm } from "../form.page.tsx";
import type { FormView } from "../form.page.tsx";
import { decisionWords } from "../funding.ts";
import type { Grant } from "../funding.ts";
import { mayKeepGrants } from "../funding.policy.ts";
import { findGrantHere } from "../grant-here.store.ts";
import { saveDecision, saveOwner } from "../grant-writing.store.ts";
import { grantAnswer, grantParams } from "../params.schema.ts";
import { grantTrail, placeShown } from "../place-shown.ts";

interface Deciding {
  readonly view: FormView;
  readonly grant: Grant | undefined;
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** What people would lose stands before the question. @practice P33 */
const decideForm = ({ view, grant, typed, problems }: Deciding) => {
  const place = placeShown(view);
  const at = `/${place.slug}/funding/grants/${grant?.id ?? ""}`;
  const { on } = endOf({ endsOn: grant?.endsOn ?? null, last: grant?.last ?? null });
  return fundingForm({
    language: view.language,
    idempotencyKey: view.key,
    breadcrumbs: grantTrail(place, ...(grant === undefined ? [] : [{ href: at, words: grant.title }])),
    title: "Decide what happens at its end",
    of: grant?.title,
    lead:
      on === null
        ? undefined
        : `The money ends on ${dayText(on, "en")}. The organisation reads what you decide, why, and your name.`,
    before:
      grant === undefined ? null : (
        <Notice kind="information" language="en" title="What people would lose">
          <p dir="auto">
            {grant.wouldLose === "" ? "The organisation has not said it yet. Ask before you decide." : grant.wouldLose}
          </p>
        </Notice>
      ),
    action: `${at}/decide`,
    button: "Keep this decision",
    // The end that they read: where somebody decides meanwhile, they are told.
    hidden: { aboutEnd: on ?? "" },
    questions: [
      { name: "decision", label: "What do you decide?", kind: "radios", choices: choicesOf(decisionWords) },
      {
        name: "until",
        label: "Until when does the money go on?",
        hint: "Not needed where you let it go.",
        kind: "date",
      },
      { name: "sharedWith", label: "With whom is it shared?", hint: "Only where you share it.", kind: "text" },
      { name: "because", label: "Why?", kind: "long" },
    ],
    typed,
    problems,
  });
};

export const decideFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding/grants/{grant}/decide",
  summary: "The form with which a commissioner decides about an end: renew, bridge, share or let go",
  practices: ["P33"],
  reads: { params: grantParams },
  answers: z
    .custom<{ readonly grant: Grant }>()
    .transform(({ grant }): z.input<typeof grantAnswer> => grant)
    .pipe(grantAnswer),
  permit: mayKeepGrants,
  find: (tx, { params }) => findGrantHere(tx, params.grant),
  answer: ({ grant }) => found({ grant }),
  page: ({ grant }, view) => decideForm({ view, grant, problems: [] }),
});

const otherEnd: Problem = {
  field: "decision",
  words: "Somebody else decided meanwhile, so the end is another one now. Read it, and decide again if you must.",
};

export const decideRoute = changeInPlace({
  path: "/{place}/funding/grants/{grant}/decide",
  summary: "Decide about an end, with reasons, by name; the organisation is told",
  practices: ["P33"],
  reads: { params: grantParams, body: z.strictObject(decisionFields) },
  permit: mayKeepGrants,
  find: (tx, { params }) => findGrantHere(tx, params.grant, "hold"),
  decide: ({ grant }, { body }) => {
    const { on, letGo } = endOf(grant);
    if (on === null)
      return {
        ok: false,
        problems: [{ field: "decision", words: "No end is written down. Correct the grant first." }],
      };
    if (letGo !== null || (body.aboutEnd !== "" && body.aboutEnd !== on))
      return { ok: false, problems: [otherEnd], clash: true };
    const asked = decisionOf(body, on);
    return asked.ok ? found({ asked: asked.value, grant }) : asked;
  },
  save: async (tx, { asked, grant }: { asked: DecisionAsked; grant: Grant }, { actor, place }) => {
    const personId = actor.member?.personId ?? null;
    const number = (grant.last?.number ?? 0) + 1;
    await saveDecision(tx, grant.id, { number, asked, by: { personId, role: roleOfWriter(actor) } });
    if (grant.ownerName === null && personId !== null) await saveOwner(tx, grant.id, personId);
    return {
      id: grant.id,
      path: `/${place.slug}/funding/grants/${grant.id}`,
      happened: {
        what: "funding.decided",
        subject: { kind: "grant", id: grant.id },
        detail: { decision: asked.decision, aboutEnd: asked.aboutEnd, until: asked.until },
      },
    };
  },
  form: ({ typed, problems }, view, thing) => decideForm({ view, grant: thing?.grant, typed, problems }),
});
