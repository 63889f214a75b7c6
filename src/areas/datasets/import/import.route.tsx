import { z } from "zod";
import type { Db } from "../../../db/tables.ts";
import { readPlace } from "../../../db/transaction.ts";
import type { Problem } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { look } from "../../../web/look.ts";
import type { Decision } from "../../../web/route.ts";
import { removeDraftFiles } from "../cubes/folders.reader.ts";
import { draftAddress, placeShown } from "../dataset-shown.ts";
import { datasetKinds } from "../dataset.ts";
import { mayImport } from "../datasets.policy.ts";
import { alreadyImported, isOpen } from "../draft-open.rules.ts";
import { draftParams } from "../draft-params.schema.ts";
import { draftStages } from "../draft.ts";
import type { ImportDraft } from "../draft-kept.schema.ts";
import type { ImportChoices } from "../draft.ts";
import { draftHere } from "../draft-here.store.ts";
import type { DraftHere } from "../draft-here.store.ts";
import { findDraft, saveDraftChange } from "../drafts.store.ts";
import { choicesShape } from "../kept.schema.ts";
import type { ValueMapping } from "../value-mapping.ts";
import { listMappings } from "../value-mappings.store.ts";
import { chosen, choicesFrom, elsewhere, looksElsewhere, saidIn } from "./chosen.rules.ts";
import { columnProblems } from "./columns.rules.ts";
import { importPage } from "./import.page.tsx";
import { fileOf, lookAtFile, nothingSeen, outlineOnly } from "./look-at-draft.reader.ts";
import type { LookedAt } from "./look-at-draft.reader.ts";

interface Found extends DraftHere {
  readonly looked: LookedAt;
}

const told = z.object({
  id: z.string(),
  stage: z.enum(draftStages),
  file: z.string(),
  kind: z.enum(datasetKinds),
  layout: z.string().nullable(),
  sheets: z.array(z.string()).readonly(),
  headingRow: z.int().nullable(),
  headings: z.array(z.string()).readonly(),
  suggested: z.record(z.string(), z.string()),
  problems: z.array(z.object({ field: z.string(), words: z.string(), row: z.int().exactOptional() })).readonly(),
  warnings: z.array(z.string()).readonly(),
});

const toldOf = ({ draft, looked: { outline, problems } }: Found): z.infer<typeof told> => ({
  id: draft.id,
  stage: draft.stage,
  file: draft.fileName,
  kind: outline?.kind ?? draft.choices.kind,
  layout: outline?.layout ?? null,
  sheets: outline?.sheets ?? [],
  headingRow: outline?.headingRow ?? null,
  headings: outline?.headings ?? [],
  suggested: { ...outline?.suggested },
  problems,
  warnings: outline?.warnings ?? [],
});

/** After a choice was made, the kind is the person's, not the file's. */
const chosenIn = ({ draft }: DraftHere): ImportChoices | null =>
  draft.stage === "choosing" && draft.choices.table === undefined ? null : draft.choices;

const mappingsIn = (db: Db, { place }: DraftHere) => readPlace(db, place.id, (tx) => listMappings(tx));

const withMappings = (choices: ImportChoices | null, mappings: readonly ValueMapping[]) =>
  choices === null ? null : { choices, mappings };

export const importRoute = look({
  method: "GET",
  path: "/{place}/imports/{import}",
  summary: "An import of one's own: what was recognised in the file, and what has to be said",
  practices: ["P03"],
  reads: { params: draftParams },
  answers: z.custom<Found>().transform(toldOf).pipe(told),
  permit: mayImport,
  find: async ({ db }, asked) => {
    const here = await draftHere(db, asked);
    if (here === undefined) return undefined;
    const looked =
      isOpen(here.draft) && mayImport(asked.actor).allowed
        ? await lookAtFile(fileOf(here), withMappings(chosenIn(here), await mappingsIn(db, here)))
        : nothingSeen;
    return { ...here, looked };
  },
  answer: (here) => found(here),
  goTo: ({ draft, place }) => (isOpen(draft) ? undefined : draftAddress(place, draft.id, "progress")),
  page: ({ draft, looked }, view) =>
    importPage({
      place: placeShown(view),
      draft,
      outline: looked.outline,
      problems: looked.problems,
      errorRows: looked.hasErrorRows,
      typed: {},
      idempotencyKey: view.key,
    }),
});

interface Outcome {
  readonly choices: ImportChoices;
  readonly stage: "choosing" | "stopped" | "mapping";
  readonly problems: readonly Problem[];
}

export const chooseRoute = changeInPlace({
  path: "/{place}/imports/{import}",
  summary: "Say what is in the file: its kind, sheet, headings, columns and period",
  practices: ["P03"],
  reads: { params: draftParams.omit({ place: true }), body: chosen },
  permit: mayImport,
  find: async (tx, { params, body, actor, place }) => {
    const personId = actor.member?.personId;
    const draft = personId === undefined ? undefined : await findDraft(tx, params.import, personId);
    if (draft === undefined) return undefined;
    if (!isOpen(draft))
      return { draft, before: nothingSeen, looked: nothingSeen, choices: draft.choices, isElsewhere: false };
    const file = fileOf({ draft, place });
    const before = await outlineOnly(file, chosenIn({ draft, place }));
    const isElsewhere = looksElsewhere(draft.choices, before.outline, body);
    const choices = choicesShape.safeParse(
      isElsewhere ? elsewhere(draft.choices, body) : choicesFrom(draft.choices, body),
    );
    if (!choices.success) return { draft, before, looked: before, choices: null, isElsewhere };
    const looked = isElsewhere
      ? before
      : await lookAtFile(file, { choices: choices.data, mappings: await listMappings(tx) });
    return { draft, before, looked, choices: choices.data, isElsewhere };
  },
  decide: ({ draft, looked, choices, isElsewhere }, { body }): Decision<Outcome> => {
    if (!isOpen(draft)) return alreadyImported;
    if (choices === null) return wrong({ field: "columns", words: "A heading or a name is too long. Shorten it." });
    if (isElsewhere) return found({ choices, stage: "choosing", problems: [] });
    // What must not be here is not kept a moment longer: the import ends here, and says why.
    if (looked.isPersonal) return found({ choices, stage: "stopped", problems: looked.problems });
    const problems: readonly Problem[] = [...columnProblems(choices.kind, saidIn(body)), ...looked.problems];
    const unread = problems.length === 0 && isCounted(choices) && looked.reading === null;
    if (unread) return wrong({ field: "columns", words: looked.outline?.whyNot ?? "Say what the columns hold." });
    if (problems.length === 0 && saysNoPeriod(looked)) return wrong(noPeriod);
    return problems.length > 0 ? wrong(...problems) : found({ choices, stage: "mapping", problems: [] });
  },
  save: async (tx, { choices, stage, problems }, { params, place }) => {
    await saveDraftChange(tx, params.import, { choices, stage, problems });
    if (stage === "stopped") await removeDraftFiles(place.id, params.import);
    const next = { choosing: "", stopped: "progress", mapping: "values" } as const;
    const happened = {
      what: stage === "stopped" ? "import.refused" : "import.chosen",
      subject: { kind: "import", id: params.import },
      detail: { kind: choices.kind },
    };
    return { id: params.import, path: draftAddress(place, params.import, next[stage]), happened };
  },
  form: ({ typed, problems }, view, thing) =>
    importPage({
      place: placeShown(view),
      draft: thing?.draft ?? unknownDraft,
      outline: thing?.before.outline ?? null,
      problems,
      errorRows: thing?.looked.hasErrorRows ?? false,
      typed,
      idempotencyKey: view.key,
    }),
});

/** Figures of no period can be set beside no others. */
const saysNoPeriod = ({ reading }: LookedAt): boolean =>
  reading !== null && (reading.kind === "activity" ? reading.periods.length === 0 : reading.period === null);

const noPeriod: Problem = {
  field: "period",
  words: "The file does not say which period it is about. Write it here, for example 2024-25.",
};

const isCounted = ({ kind }: ImportChoices): boolean => kind === "activity" || kind === "population";

/** For a form that came back unreadable: nothing is known of the draft then. */
const unknownDraft: ImportDraft = {
  id: "",
  personId: "",
  stage: "choosing",
  fileName: "",
  fileSha256: "",
  fileBytes: 0,
  choices: { kind: "activity" },
  progress: { doing: "waiting", share: null, rows: null },
  problems: [],
  refusedRows: 0,
  receipt: null,
  version: null,
  startedAt: new Date(0),
  expiresAt: new Date(0),
};
