import { z } from "zod";
import { found, problemsOf } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { listOrganisationsToChoose, listOwnOrganisations, roleOfWriter } from "../../organisations/index.ts";
import { agreementFormPage, chooseSidesPage } from "../agreement-form.page.tsx";
import { listWorkersOf } from "../agreement.store.ts";
import { saveAgreement } from "../agreement-writing.store.ts";
import { agreementFields, versionOf } from "../agreement.rules.ts";
import { mayBeginAgreement } from "../agreement.policy.ts";
import { formShown, placeShown } from "../place-shown.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { monthsLater } from "../../../nouns/months.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { partiesOf } from "./parties.rules.ts";

const side = z.string().trim().max(60);

/** Left out where nobody has chosen yet; empty where somebody went on without choosing. */
interface Chosen {
  readonly one?: string | undefined;
  readonly other?: string | undefined;
  /** Part of a name that is looked for. */
  readonly find?: string | undefined;
}

/** The organisations there are, whose people somebody could speak for, and who works for the two chosen. */
async function findToBegin(tx: Tx, actor: Actor, { one: first = "", other: second = "", find = "" }: Chosen) {
  const own = actor.member === null ? [] : await listOwnOrganisations(tx, actor.member.personId);
  // One's own comes first, and what was chosen stays in the list, whatever is looked for.
  const ids = [...new Set([first, second, ...own.slice(0, 10).map(({ id }) => id)])];
  const { organisations, areMore } = await listOrganisationsToChoose(tx, { find, ids });
  const parties = [first, second].flatMap((id) => organisations.find((one) => one.id === id) ?? []);
  return {
    ownIds: own.map(({ id }) => id),
    organisations,
    areMore,
    parties,
    candidates: await listWorkersOf(
      tx,
      parties.map(({ id }) => id),
    ),
  };
}

/** What is missing before the form can be shown: two organisations, and not the same one twice. */
function sidesMissing({ one, other }: { readonly one: string; readonly other: string }): readonly Problem[] {
  if (one === "" && other === "")
    return [
      { field: "one", words: "Choose one organisation." },
      { field: "other", words: "Choose the other organisation." },
    ];
  if (one === "") return [{ field: "one", words: "Choose the first organisation too." }];
  if (other === "") return [{ field: "other", words: "Choose the other organisation too." }];
  return [{ field: "other", words: "An agreement is between two. Choose another organisation." }];
}

type ToBegin = Awaited<ReturnType<typeof findToBegin>>;

/** A year from today, looked at again halfway: most agreements are, and each day can be changed. */
const usualDays = (today: string) => ({
  startsOn: today,
  endsOn: monthsLater(today, 12),
  reviewOn: monthsLater(today, 6),
});

export const newAgreementFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/agreements/new",
  summary: "The form of a new agreement: first between whom, then what is agreed",
  practices: ["P17"],
  reads: { query: z.object({ one: side.optional(), other: side.optional(), find: z.string().max(200).optional() }) },
  answers: z
    .custom<{ readonly here: ToBegin; readonly asked: Chosen; readonly today: string }>()
    .transform(({ here: { organisations, areMore } }) => ({
      organisations: organisations.map(({ id, name }) => ({ id, name })),
      areMore,
    }))
    .pipe(
      z.object({
        organisations: z.array(z.object({ id: z.string(), name: z.string() })),
        areMore: z.boolean().describe("Others are found by part of their name."),
      }),
    ),
  permit: mayBeginAgreement,
  find: (tx, { actor, query }) => findToBegin(tx, actor, query),
  answer: (here, { query, at }) => found({ here, asked: query, today: at.toISOString().slice(0, 10) }),
  page: ({ here, today, asked: { one = "", other, find = "" } }, view) => {
    if (here.parties.length === 2 && one !== other)
      return agreementFormPage({ ...formShown(view), ...here, typed: usualDays(today), problems: [] });
    return chooseSidesPage({
      place: placeShown(view),
      language: view.language,
      organisations: here.organisations,
      areMore: here.areMore,
      find,
      chosen: { one: one === "" && here.ownIds.length === 1 ? (here.ownIds[0] ?? "") : one, other: other ?? "" },
      problems: other === undefined ? [] : sidesMissing({ one, other }),
    });
  },
});

export const newAgreementRoute = changeInPlace({
  path: "/{place}/agreements",
  summary: "Write an agreement between two organisations, to be signed by both",
  practices: ["P17"],
  reads: { body: z.strictObject({ ...agreementFields, one: side.default(""), other: side.default("") }) },
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
