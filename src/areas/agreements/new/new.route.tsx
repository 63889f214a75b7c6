import { z } from "zod";
import { found, problemsOf } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { listOrganisations, listOwnOrganisations, roleOfWriter } from "../../organisations/index.ts";
import { agreementFormPage, chooseSidesPage } from "../agreement-form.page.tsx";
import { listWorkersOf } from "../agreement.store.ts";
import { saveAgreement } from "../agreement-writing.store.ts";
import { agreementFields, versionOf } from "../agreement.rules.ts";
import { mayBeginAgreement } from "../agreement.policy.ts";
import { formShown, placeShown } from "../place-shown.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { partiesOf } from "./parties.rules.ts";

const side = z.string().trim().max(60).default("");

/** The organisations there are, whose people somebody could speak for, and who works for the two chosen. */
async function findToBegin(tx: Tx, actor: Actor, chosen: { readonly one: string; readonly other: string }) {
  const own = actor.member === null ? [] : await listOwnOrganisations(tx, actor.member.personId);
  const organisations = await listOrganisations(tx);
  const parties = [chosen.one, chosen.other].flatMap((id) => organisations.find((one) => one.id === id) ?? []);
  return {
    ownIds: own.map(({ id }) => id),
    organisations,
    parties,
    candidates: await listWorkersOf(
      tx,
      parties.map(({ id }) => id),
    ),
  };
}

type ToBegin = Awaited<ReturnType<typeof findToBegin>>;

export const newAgreementFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/agreements/new",
  summary: "The form of a new agreement: first between whom, then what is agreed",
  practices: ["P17"],
  reads: { query: z.object({ one: side, other: side }) },
  answers: z
    .custom<{ readonly here: ToBegin; readonly asked: { readonly one: string; readonly other: string } }>()
    .transform(({ here }) => ({ organisations: here.organisations.map(({ id, name }) => ({ id, name })) }))
    .pipe(z.object({ organisations: z.array(z.object({ id: z.string(), name: z.string() })).max(500) })),
  permit: mayBeginAgreement,
  find: (tx, { actor, query }) => findToBegin(tx, actor, query),
  answer: (here, { query }) => found({ here, asked: query }),
  page: ({ here, asked }, view) => {
    const isSame = asked.one !== "" && asked.one === asked.other;
    if (here.parties.length === 2 && !isSame) return agreementFormPage({ ...formShown(view), ...here, problems: [] });
    return chooseSidesPage({
      place: placeShown(view),
      language: view.language,
      organisations: here.organisations,
      ownId: asked.one === "" && here.ownIds.length === 1 ? (here.ownIds[0] ?? "") : asked.one,
      problems:
        asked.one === "" && asked.other === ""
          ? []
          : [{ field: "other", words: "Choose two organisations, one on each side." }],
    });
  },
});

export const newAgreementRoute = changeInPlace({
  path: "/{place}/agreements",
  summary: "Write an agreement between two organisations, to be signed by both",
  practices: ["P17"],
  reads: { body: z.strictObject({ ...agreementFields, one: side, other: side }) },
  permit: mayBeginAgreement,
  find: async (tx, { actor, body }) => ({
    ...(await findToBegin(tx, actor, body)),
    ticked: { workers: tickedOf(body.workers).join(",") },
  }),
  decide: ({ organisations, candidates, ownIds }, { body, actor }) => {
    const { one, other, ...sent } = body;
    const parties = partiesOf({ one, other }, { organisations, ownIds, actor });
    const made = versionOf(sent, candidates);
    if (!parties.ok || !made.ok) return { ok: false, problems: problemsOf(parties, made) };
    return found({ oneId: one, otherId: other, made: made.value });
  },
  save: async (tx, decided, { place, actor }) => {
    const id = await saveAgreement(tx, {
      ...decided,
      personId: actor.member?.personId ?? null,
      role: roleOfWriter(actor),
    });
    return {
      id,
      path: `/${place.slug}/agreements/${id}`,
      happened: {
        what: "agreement.written",
        subject: { kind: "agreement", id },
        detail: { one: decided.oneId, other: decided.otherId, named: decided.made.named.length },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    agreementFormPage({
      ...formShown(view),
      parties: thing?.parties ?? [],
      candidates: thing?.candidates ?? [],
      typed: { ...typed, ...thing?.ticked },
      problems,
    }),
});
