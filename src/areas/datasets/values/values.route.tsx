import { z } from "zod";
import { readPlace } from "../../../db/transaction.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Problem } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { look } from "../../../web/look.ts";
import type { Decision } from "../../../web/route.ts";
import { whoIs } from "../../../web/change.ts";
import { localCategoriesOf } from "../../communities/index.ts";
import type { LocalCategory } from "../../communities/index.ts";
import { findService } from "../../organisations/index.ts";
import type { Service } from "../../organisations/index.ts";
import { draftAddress, placeShown } from "../dataset-shown.ts";
import { mayImport } from "../datasets.policy.ts";
import { draftHere } from "../draft-here.store.ts";
import type { DraftHere } from "../draft-here.store.ts";
import { alreadyImported, isOpen } from "../draft-open.rules.ts";
import { draftParams } from "../draft-params.schema.ts";
import { fileOf, lookAtFile, nothingSeen } from "../import/look-at-draft.reader.ts";
import type { LookedAt } from "../import/look-at-draft.reader.ts";
import type { ImportDraft } from "../draft-kept.schema.ts";
import { findDraft, saveDraftChange } from "../drafts.store.ts";
import type { ValueMapping } from "../value-mapping.ts";
import { listMappings, saveMappings } from "../value-mappings.store.ts";
import { openValues } from "./open-values.rules.ts";
import type { OpenValues } from "./open-values.rules.ts";
import { meaningsFrom, organisationSaid, valuesAskedMax } from "./printed-values.rules.ts";
import type { AnsweredValue } from "./printed-values.rules.ts";
import { valuesPage } from "./values.page.tsx";

/** What the place already knows that bears on a file. */
export interface KnownHere {
  readonly mappings: readonly ValueMapping[];
  readonly locals: readonly LocalCategory[];
  readonly service: Service | null;
}

export const knownHere = async (tx: Tx, { choices }: ImportDraft): Promise<KnownHere> => {
  const { serviceId } = choices;
  return {
    mappings: await listMappings(tx),
    locals: await localCategoriesOf(tx),
    service: typeof serviceId === "string" ? ((await findService(tx, serviceId)) ?? null) : null,
  };
};

interface Found extends DraftHere {
  readonly whole: LookedAt;
  readonly open: OpenValues;
}

const told = z.object({
  id: z.string(),
  values: z
    .array(
      z.object({
        label: z.string(),
        heading: z.string().nullable(),
        means: z.string().nullable(),
        remembered: z.boolean(),
      }),
    )
    .readonly(),
  answers: z.array(z.object({ value: z.string(), words: z.string() })).readonly(),
  organisations: z.array(z.object({ value: z.string(), words: z.string() })).readonly(),
});

export const valuesRoute = look({
  method: "GET",
  path: "/{place}/imports/{import}/values",
  summary: "What the printed groups of an import mean: those known, and those to say",
  practices: ["P02"],
  reads: { params: draftParams },
  answers: z
    .custom<Found>()
    .transform(({ draft, open }): z.infer<typeof told> => ({
      id: draft.id,
      values: open.values.map(({ label, heading, means, remembered }) => ({ label, heading, means, remembered })),
      answers: open.answers,
      organisations: open.organisations?.choices ?? [],
    }))
    .pipe(told),
  permit: mayImport,
  find: async (house, asked) => {
    const here = await draftHere(house.db, asked);
    if (here === undefined) return undefined;
    const known = await readPlace(house.db, here.place.id, (tx) => knownHere(tx, here.draft));
    const may = isOpen(here.draft) && mayImport(asked.actor).allowed;
    const whole = may
      ? await lookAtFile(fileOf(here), { choices: here.draft.choices, mappings: known.mappings })
      : nothingSeen;
    return { ...here, whole, open: openValues(whole, known) };
  },
  answer: (here) => found(here),
  goTo: ({ draft, place, whole }) => {
    if (!isOpen(draft)) return draftAddress(place, draft.id, "progress");
    return whole.problems.length > 0 ? draftAddress(place, draft.id) : undefined;
  },
  page: ({ draft, open }, view) =>
    valuesPage({ place: placeShown(view), draft, ...open, problems: [], typed: {}, idempotencyKey: view.key }),
});

const numbers = Array.from({ length: valuesAskedMax }, (_, number) => number);

const meant = z.strictObject({
  organisation: z.string().max(300).optional(),
  because: z.string().trim().max(400, "Shorten the reason to 400 characters.").default(""),
  ...Object.fromEntries([
    ...numbers.map((number) => [`v${number}`, z.string().max(400).optional()] as const),
    ...numbers.map((number) => [`m${number}`, z.string().max(120).optional()] as const),
  ]),
});
type Meant = z.infer<typeof meant> & Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const answeredIn = (sent: Meant): readonly AnsweredValue[] =>
  numbers.flatMap((at) => {
    const label = text(sent[`v${at}`]);
    return sent[`v${at}`] === undefined ? [] : [{ at, label, answer: text(sent[`m${at}`]) }];
  });

/** The one organisation that is the service, remembered; or what is still to be said. */
const organisationFrom = (
  open: OpenValues,
  { organisation }: Meant,
  service: Service | null,
): Decision<readonly ValueMapping[]> => {
  if (open.organisations === null || service === null) return found([]);
  if (!open.organisations.choices.some(({ value }) => value === organisation))
    return wrong({ field: "organisation", words: "Say which organisation in the file the service is." });
  return found([organisationSaid(text(organisation), service.id)]);
};

export const sayValuesRoute = changeInPlace({
  path: "/{place}/imports/{import}/values",
  summary: "Say what printed groups mean; it is remembered for the place",
  practices: ["P02"],
  reads: { params: draftParams.omit({ place: true }), body: meant },
  permit: mayImport,
  find: async (tx, { params, actor, place }) => {
    const personId = actor.member?.personId;
    const draft = personId === undefined ? undefined : await findDraft(tx, params.import, personId);
    if (draft === undefined) return undefined;
    const known = await knownHere(tx, draft);
    const whole = isOpen(draft)
      ? await lookAtFile(fileOf({ draft, place }), { choices: draft.choices, mappings: known.mappings })
      : nothingSeen;
    return { draft, known, whole, open: openValues(whole, known) };
  },
  decide: ({ draft, whole, open, known }, { body }): Decision<readonly ValueMapping[]> => {
    if (!isOpen(draft)) return alreadyImported;
    if (whole.problems.length > 0) return wrong(...whole.problems);
    const asked = open.values.filter(({ meaning }) => meaning === null).slice(0, valuesAskedMax);
    const meanings = meaningsFrom(answeredIn(body), body.because, asked);
    const organisation = organisationFrom(open, body, known.service);
    if (meanings.ok && organisation.ok) return found([...organisation.value, ...meanings.value]);
    const problems = [organisation, meanings].flatMap((one): readonly Problem[] => (one.ok ? [] : one.problems));
    return wrong(...problems);
  },
  save: async (tx, mappings, { params, place, actor }) => {
    await saveMappings(tx, mappings, whoIs(actor));
    await saveDraftChange(tx, params.import, { stage: "ready" });
    const happened = {
      what: "import.values-said",
      subject: { kind: "import", id: params.import },
      detail: { values: mappings.length },
    };
    return { id: params.import, path: draftAddress(place, params.import, "preview"), happened };
  },
  form: ({ typed, problems }, view, thing) =>
    valuesPage({
      place: placeShown(view),
      draft: { id: thing?.draft.id ?? "" },
      values: thing?.open.values ?? [],
      answers: thing?.open.answers ?? [],
      organisations: thing?.open.organisations ?? null,
      problems,
      typed,
      idempotencyKey: view.key,
    }),
});
