import { z } from "zod";
import { readPlace } from "../../../db/transaction.ts";
import { addJob } from "../../../jobs/index.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { look } from "../../../web/look.ts";
import { draftAddress, placeShown } from "../dataset-shown.ts";
import { mayImport } from "../datasets.policy.ts";
import { draftHere } from "../draft-here.store.ts";
import type { DraftHere } from "../draft-here.store.ts";
import { alreadyImported, isOpen } from "../draft-open.rules.ts";
import { draftParams } from "../draft-params.schema.ts";
import { fileOf, lookAtFile, nothingSeen } from "../import/look-at-draft.reader.ts";
import type { LookedAt } from "../import/look-at-draft.reader.ts";
import { findDraft, saveDraftChange } from "../drafts.store.ts";
import { importJob } from "../import.job.ts";
import { openValues } from "../values/open-values.rules.ts";
import { organisationOf } from "../values/printed-values.rules.ts";
import { knownHere } from "../values/values.route.tsx";
import { previewPage } from "./preview.page.tsx";
import { recordsPreviewOf } from "./records-preview.rules.ts";
import { findPolicy } from "./small-numbers.store.ts";
import { previewOf } from "./preview.rules.ts";
import type { Preview } from "./preview.rules.ts";

interface Found extends DraftHere {
  readonly whole: LookedAt;
  readonly service: string | null;
  readonly preview: Preview | null;
  /** Groups nobody has explained yet. */
  readonly open: number;
}

const told = z.object({
  id: z.string(),
  periods: z.array(z.string()).readonly(),
  measures: z.array(z.string()).readonly(),
  organisations: z.int(),
  areas: z.int(),
  totals: z.object({ checked: z.int(), agreed: z.int() }),
  unknown: z.object({ people: z.number(), of: z.number() }).nullable(),
  unplaced: z.array(z.string()).readonly(),
  leftOut: z.array(z.object({ label: z.string(), because: z.string() })).readonly(),
  warnings: z.array(z.string()).readonly(),
});

const toldOf = ({ draft, preview }: Found): z.infer<typeof told> => ({
  id: draft.id,
  periods: preview?.periods ?? [],
  measures: preview?.measures.map(({ id }) => id) ?? [],
  organisations: preview?.organisations ?? 0,
  areas: preview?.areas ?? 0,
  totals: preview?.totals ?? { checked: 0, agreed: 0 },
  unknown: preview?.unknown ?? null,
  unplaced: preview?.unplaced ?? [],
  leftOut: preview?.leftOut ?? [],
  warnings: preview?.warnings ?? [],
});

export const previewRoute = look({
  method: "GET",
  path: "/{place}/imports/{import}/preview",
  summary: "What an import would bring in, before anything does",
  practices: ["P03"],
  reads: { params: draftParams },
  answers: z.custom<Found>().transform(toldOf).pipe(told),
  permit: mayImport,
  find: async (house, asked): Promise<Found | undefined> => {
    const here = await draftHere(house.db, asked);
    if (here === undefined) return undefined;
    const [known, policy] = await readPlace(house.db, here.place.id, async (tx) => [
      await knownHere(tx, here.draft),
      await findPolicy(tx),
    ]);
    const may = isOpen(here.draft) && mayImport(asked.actor).allowed;
    const whole = may
      ? await lookAtFile(fileOf(here), { choices: here.draft.choices, mappings: known.mappings })
      : nothingSeen;
    const { values } = openValues(whole, known);
    const preview =
      whole.reading === null
        ? whole.survey && recordsPreviewOf(whole.survey, values, policy)
        : previewOf(whole.reading, {
            values,
            organisation: organisationOf(whole.reading, known.service, known.mappings),
            areaCode: known.service?.areaCode ?? null,
          });
    const open = values.filter(({ meaning }) => meaning === null).length;
    return { ...here, whole, preview, open, service: known.service?.name ?? null };
  },
  answer: (here) => found(here),
  goTo: ({ draft, place, whole, open }) => {
    if (!isOpen(draft)) return draftAddress(place, draft.id, "progress");
    if (whole.problems.length > 0 || draft.stage === "choosing") return draftAddress(place, draft.id);
    return open > 0 && draft.stage === "mapping" ? draftAddress(place, draft.id, "values") : undefined;
  },
  page: ({ draft, preview, service }, view) =>
    previewPage({ place: placeShown(view), draft, preview, service, problems: [], idempotencyKey: view.key }),
});

export const importNowRoute = changeInPlace({
  path: "/{place}/imports/{import}/preview",
  summary: "Import the file: it is counted in the background, as a new version with a receipt",
  practices: ["P03"],
  reads: { params: draftParams.omit({ place: true }), body: z.strictObject({}) },
  permit: mayImport,
  find: async (tx, { params, actor }) => {
    const personId = actor.member?.personId;
    const draft = personId === undefined ? undefined : await findDraft(tx, params.import, personId);
    return draft && { draft };
  },
  decide: ({ draft }) => {
    if (!isOpen(draft)) return alreadyImported;
    return draft.stage === "choosing"
      ? wrong({ field: "", words: "Say first what is in the file. Open the import again." })
      : found(draft);
  },
  save: async (tx, draft, { place }) => {
    await saveDraftChange(tx, draft.id, {
      stage: "importing",
      problems: [],
      progress: { doing: "waiting", share: null, rows: null },
    });
    await addJob(tx, importJob, { draftId: draft.id }, draft.id);
    const happened = {
      what: "import.started",
      subject: { kind: "import", id: draft.id },
      detail: { kind: draft.choices.kind },
    };
    return { id: draft.id, path: draftAddress(place, draft.id, "progress"), happened };
  },
});
