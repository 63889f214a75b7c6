import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { agreementFormPage } from "../agreement-form.page.tsx";
import { findHere } from "../agreement-here.store.ts";
import { saveVersion } from "../agreement-writing.store.ts";
import { agreementFields } from "../agreement.rules.ts";
import { mayChangeAgreement } from "../agreement.policy.ts";
import { agreementParams } from "../agreement.schema.ts";
import { formShown } from "../place-shown.ts";
import { changeOf } from "./change.rules.ts";
import type { AgreementHere } from "../agreement-here.store.ts";
import { roleOfWriter } from "../../organisations/index.ts";

const told = z.object({ id: z.string(), number: z.number() });

export const changeAgreementFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/agreements/{agreement}/change",
  summary: "The form that changes an agreement, which both sides then sign again",
  practices: ["P17"],
  reads: { params: agreementParams },
  answers: z
    .custom<AgreementHere>()
    .transform(({ agreement }) => ({ id: agreement.id, number: agreement.versions[0]?.number ?? 0 }))
    .pipe(told),
  permit: mayChangeAgreement,
  find: (tx, { params }) => findHere(tx, params.agreement),
  answer: (here) => found(here),
  page: ({ agreement, sideWorkers }, view) =>
    agreementFormPage({
      ...formShown(view),
      agreement,
      parties: agreement.parties,
      candidates: sideWorkers,
      problems: [],
    }),
});

export const changeAgreementRoute = changeInPlace({
  path: "/{place}/agreements/{agreement}/change",
  summary: "Change an agreement: a new version, which both sides sign again; until then the one before holds",
  practices: ["P17"],
  reads: {
    params: agreementParams,
    body: z.strictObject({
      ...agreementFields,
      because: z.string().default("").describe("Why it is changed."),
      number: z.coerce.number("Send the number of the version that you read.").int(),
    }),
  },
  permit: mayChangeAgreement,
  find: async (tx, { params, body }) => {
    const here = await findHere(tx, params.agreement, "hold");
    return here && { ...here, ticked: { workers: tickedOf(body.workers).join(",") } };
  },
  decide: ({ agreement, sideWorkers }, { body }) => changeOf(body, { agreement, sideWorkers }),
  save: async (tx, change, { params, place, actor }) => {
    const id = params.agreement;
    await saveVersion(tx, { id, ...change, personId: actor.member?.personId ?? null, role: roleOfWriter(actor) });
    return {
      id,
      path: `/${place.slug}/agreements/${id}`,
      happened: {
        what: "agreement.changed",
        subject: { kind: "agreement", id },
        detail: { version: change.number, named: change.made.named.length },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    agreementFormPage({
      ...formShown(view),
      agreement: thing?.agreement,
      parties: thing?.agreement.parties ?? [],
      candidates: thing?.sideWorkers ?? [],
      typed: { ...typed, ...thing?.ticked },
      problems,
    }),
});
