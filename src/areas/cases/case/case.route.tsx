import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { Here } from "../../../web/registered.ts";
import type { View } from "../../../web/route.ts";
import { drawBeside } from "../../../web/thing-parts.tsx";
import { versionInForce } from "../../agreements/index.ts";
import type { Need } from "../../needs/index.ts";
import { rights } from "../case.ts";
import type { Read } from "../case.ts";
import { mayReviewGlass, maySeeCase, maySpeakForCase } from "../cases.policy.ts";
import { caseParams, stepsKept } from "../cases.schema.ts";
import { parts, partsShown, strangersIn } from "../fields.rules.ts";
import { consentStands } from "../gate.rules.ts";
import { findCaseHere } from "../here.store.ts";
import type { CaseHere } from "../here.store.ts";
import { listReads, saveRead } from "../looking.store.ts";
import { listCaseNeeds } from "../need/case-needs.store.ts";
import { placeShown } from "../place-shown.ts";
import { caseStates, nextOf, stateOf } from "../state.rules.ts";
import { casePage } from "./case.page.tsx";
import type { CaseShown } from "./case.page.tsx";

interface CaseRead extends CaseHere {
  readonly reads: readonly Read[];
  readonly needs: readonly Need[];
  readonly beside: CaseShown["beside"];
}

interface Shown extends CaseShown {
  /** To keep that it was read. */
  readonly kept: CaseHere;
}

const told = z.object({
  id: z.string(),
  pseudonym: z.string(),
  right: z.enum(rights).describe("By what right whoever asks sees it."),
  parts: z.array(z.object({ part: z.enum(parts), words: z.string() })).readonly(),
  state: z.enum(caseStates).nullable(),
  steps: stepsKept.readonly().describe("Empty where what happened may not be seen."),
  consents: z
    .array(z.object({ id: z.string(), agreementId: z.string(), until: z.string(), stands: z.boolean() }))
    .readonly()
    .describe("For those who hold it: what the person said yes to."),
  glasses: z
    .array(z.object({ id: z.string(), openedAt: z.string(), wasRight: z.boolean().nullable() }))
    .readonly()
    .describe("For those who hold it: when it was opened without a yes."),
});

async function findRead(tx: Tx, id: string, asked: Here): Promise<CaseRead | undefined> {
  const here = await findCaseHere(tx, { ...asked, id });
  if (here === undefined) return undefined;
  const holds = here.gate.open && here.gate.right === "holder";
  const speaks = maySpeakForCase(asked.actor, here).allowed;
  return {
    ...here,
    reads: holds ? await listReads(tx, here.one.id) : [],
    needs: speaks ? await listCaseNeeds(tx, here.one.id) : [],
    // Nothing of the person goes along: not even which service they ask.
    beside: here.gate.open ? await drawBeside(tx, { kind: "case", id }, asked) : () => null,
  };
}

/** Null: whoever looks does not speak for the person. Who may not hear what came of it sees what they asked for themselves. */
function needsFor({ one, gate, needs }: CaseRead, actor: Actor): readonly Need[] | null {
  if (!maySpeakForCase(actor, { gate }).allowed) return null;
  const hears = one.tellsBack || (gate.open && gate.right === "holder");
  return hears ? needs : needs.filter(({ askedById }) => askedById === actor.member?.personId);
}

/** What those who hold a case see beside its parts; nobody else sees any of it. */
function heldOf({ one, gate, looking, reads }: CaseRead, actor: Actor) {
  if (!gate.open || gate.right !== "holder")
    return { next: [], consents: [], strangers: [], glasses: [], reads: [], sameElsewhere: 0 };
  const { today } = looking.looker;
  const agreements = looking.agreements.filter(({ parties }) => parties.some(({ id }) => id === one.holder.id));
  const of = (id: string) => agreements.find((agreement) => agreement.id === id);
  return {
    next: nextOf(stateOf(one, today)),
    consents: one.consents.map((consent) => {
      const agreement = of(consent.agreementId);
      const purpose = agreement && versionInForce(agreement, today)?.purpose;
      return {
        ...consent,
        with: agreement?.parties.find(({ id }) => id !== one.holder.id)?.name ?? "An agreement that holds no more",
        stands: purpose !== undefined && consentStands(consent, { purpose, today }),
      };
    }),
    strangers: one.consents.flatMap(({ agreementId }) => {
      const agreement = of(agreementId);
      return agreement === undefined ? [] : strangersIn(versionInForce(agreement, today)?.fields ?? []);
    }),
    glasses: one.glasses.map((glass) => ({ ...glass, mayReview: mayReviewGlass(actor, { gate, glass }).allowed })),
    reads,
    sameElsewhere: one.sameElsewhere,
  };
}

export const caseRoute = lookInPlace({
  method: "GET",
  path: "/{place}/cases/{case}",
  summary: "A case, as far as whoever asks may see it; that it was read is kept, and the person can see who looked",
  practices: ["P17"],
  reads: { params: caseParams },
  answers: z
    .custom<Shown>()
    .transform(({ one, right, parts: seen, state, steps, consents, glasses }): z.input<typeof told> => ({
      consents,
      glasses,
      id: one.id,
      pseudonym: one.pseudonym,
      right,
      parts: seen,
      state,
      steps: [...steps],
    }))
    .pipe(told),
  permit: maySeeCase,
  find: (tx, { params, ...asked }, { areas }) => findRead(tx, params.case, { ...asked, areas }),
  answer: ({ place: _place, ...here }, { actor }) => {
    const { one, gate, looking } = here;
    const seen = gate.open ? gate.parts : [];
    const { today } = looking.looker;
    return found({
      one,
      kept: here,
      right: gate.open ? gate.right : ("agreement" as const),
      seen,
      parts: partsShown(one, seen),
      state: seen.includes("steps") ? stateOf(one, today) : null,
      steps: seen.includes("steps") ? one.steps : [],
      ...heldOf(here, actor),
      needs: needsFor(here, actor),
      beside: here.beside,
      today,
    });
  },
  keepsReading: ({ kept, right }, { actor, at }) => ({
    save: (tx) => saveRead(tx, kept.gate, { caseId: kept.one.id, personId: actor.member?.personId ?? "", at }),
    happened: { what: "case.read", subject: { kind: "case", id: kept.one.id }, detail: { right } },
  }),
  page: (shown, view) => casePage(shown, { place: placeShown(view), language: "en", keys: keysOf(view) }),
});

/** A key for each form of the page. */
const keysOf = ({ key }: Pick<View, "key">): readonly string[] =>
  ["say", "back", "review", "pointer"].map((one) => `${key}-${one}`);
