import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { Answer } from "./ask.ts";
import type { ExamplePlace, FileSent } from "./example-place.ts";
import { parsed } from "./verdicts.ts";

/** The import wizard of the example place, walked from the file to its receipt, each step also looked at as a page. */

export interface Walked {
  /** Every answer on the way. */
  readonly answers: readonly Answer[];
  /** What it came to: the last word, as an answer. Refused: a 4xx with its words. Imported: 200. */
  readonly outcome: Answer;
  readonly address: string | undefined;
  readonly imported: Imported | undefined;
  /** Labels of communities that nobody here knows; they were left out with a reason. */
  readonly unknown: readonly string[];
}

const problems = z.array(z.object({ field: z.string(), words: z.string() }).loose());
const draft = z.object({
  file: z.string(),
  kind: z.string(),
  layout: z.string().nullable(),
  sheets: z.array(z.string()),
  headings: z.array(z.string()),
  suggested: z.record(z.string(), z.string()),
  problems,
});
const values = z.object({ values: z.array(z.object({ label: z.string(), means: z.string().nullable() })) });
const progress = z.object({ stage: z.string(), problems, dataset: z.string().nullable() });
const dataset = z.object({
  title: z.string(),
  versions: z.array(
    z.object({
      periods: z.array(z.string()),
      receipt: z.object({ rowsKept: z.number(), rowsRefused: z.number() }).nullable(),
    }),
  ),
});
export type Imported = z.infer<typeof dataset>;

export interface Walk {
  readonly file: FileSent["file"];
  /** What a person says of the file; columns are said as the file suggests them unless `columns` says otherwise. */
  readonly said?: Readonly<Record<string, string>>;
  readonly columns?: Readonly<Record<string, string>>;
  /** No, where many walks differ in one cell only: their pages are the same. */
  readonly pages?: boolean;
}

/** A refusal that came as part of a page of the wizard, in the shape of any other refusal. */
const refusal = (from: Answer, found: z.infer<typeof problems>): Answer => ({
  ...from,
  status: 422,
  headers: { "content-type": "application/problem+json" },
  text: JSON.stringify({ detail: found[0]?.words ?? "", problems: found }),
});

const isRefused = ({ status }: Answer): boolean => status === 0 || status >= 400;

const columnsSaid = (
  { headings, suggested, layout, kind }: z.infer<typeof draft>,
  columns: Walk["columns"],
): Readonly<Record<string, string>> => {
  if (columns === undefined && (layout !== null || kind === "boundaries")) return {};
  return Object.fromEntries(
    headings.slice(0, 60).flatMap((heading, at) => [
      [`h${at}`, heading],
      [`c${at}`, columns?.[heading] ?? (Object.hasOwn(suggested, heading) ? suggested[heading] : undefined) ?? ""],
    ]),
  );
};

/** Files that do not say which time they are about are no worse for it: a person says it. */
const asksForPeriod = ({ status, text }: Answer): boolean => status === 422 && /does not say which period/.test(text);

/** Walks as far as the file lets one; nobody waits for a choice that a person would have to think about. */
export async function walkImport(
  { lead, at }: ExamplePlace,
  { file, said = {}, columns, pages = true }: Walk,
): Promise<Walked> {
  const answers: Answer[] = [];
  const kept = <One extends Answer>(answer: One): One => (answers.push(answer), answer);
  const draw = async (path: string): Promise<void> => void (pages && kept(await lead.page(path)));
  const ends = (outcome: Answer, more: Partial<Walked> = {}): Walked => ({
    answers,
    outcome,
    address: undefined,
    imported: undefined,
    unknown: [],
    ...more,
  });
  const sent = kept(await lead.sendFile(`${at}/datasets`, { file }));
  const address = sent.headers.location;
  if (isRefused(sent) || address === undefined) return ends(sent);

  const seen = kept(await lead.read(address));
  await draw(address);
  const draftSeen = draft.safeParse(parsed(seen.text)).data;
  if (draftSeen === undefined) return ends(seen, { address });
  if (draftSeen.problems.length > 0) return ends(refusal(seen, draftSeen.problems), { address });

  const choice = { kind: draftSeen.kind, title: "Hostile figures", ...said, ...columnsSaid(draftSeen, columns) };
  const first = kept(await lead.tell(address, choice));
  const chosen = asksForPeriod(first) ? kept(await lead.tell(address, { ...choice, period: "2024-25" })) : first;
  if (isRefused(chosen)) return ends(chosen, { address });

  const asked = kept(await lead.read(`${address}/values`));
  await draw(`${address}/values`);
  const labels = values.safeParse(parsed(asked.text)).data?.values ?? [];
  const unknown = labels.filter(({ means }) => means === null).map(({ label }) => label);
  const meanings = unknown.slice(0, 60).flatMap((label, one) => [
    [`v${one}`, label],
    [`m${one}`, "left-out"],
  ]);
  const because = unknown.length > 0 ? "Nobody here knows this group." : "";
  const meant = kept(await lead.tell(`${address}/values`, { because, ...Object.fromEntries(meanings) }));
  if (isRefused(meant)) return ends(meant, { address, unknown });

  await draw(`${address}/preview`);
  const began = kept(await lead.tell(`${address}/preview`, {}));
  if (isRefused(began)) return ends(began, { address, unknown });
  const last = kept(await done(() => lead.read(`${address}/progress`)));
  await draw(`${address}/progress`);
  const { stage = "", problems: wrong = [], dataset: id = null } = progress.safeParse(parsed(last.text)).data ?? {};
  if (stage !== "done" || id === null) return ends(refusal(last, wrong), { address, unknown });
  const whole = kept(await lead.read(`${at}/datasets/${id}`));
  await draw(`${at}/datasets/${id}`);
  return ends(whole, { address, unknown, imported: dataset.safeParse(parsed(whole.text)).data });
}

const importsWithinMs = 20_000;

/** Asks until the job has ended, well or not. */
const done = async (ask: () => Promise<Answer>): Promise<Answer> => {
  const began = performance.now();
  for (;;) {
    const answer = await ask();
    const stage = progress.safeParse(parsed(answer.text)).data?.stage;
    if (stage !== "importing") return answer;
    if (performance.now() - began > importsWithinMs)
      return { ...answer, status: 0, trouble: "the import does not come to an end" };
    await wait(40);
  }
};

const errors = z.object({ rows: z.array(z.array(z.string())) });

/**
 * Of single people the wrong rows are refused and the others counted. What came of a walk in which rows were refused is
 * the refusal of those rows, in the words that stand beside them.
 */
export async function refusedRows({ lead }: ExamplePlace, walked: Walked): Promise<Answer> {
  const refused = walked.imported?.versions[0]?.receipt?.rowsRefused ?? 0;
  if (refused === 0 || walked.address === undefined) return walked.outcome;
  const told = await lead.read(`${walked.address}/errors`);
  const rows = errors.safeParse(parsed(told.text)).data?.rows ?? [];
  const wrong = rows.map(([row = "", column = "", words = ""]) => ({ field: column, words: `Row ${row}: ${words}` }));
  return wrong.length === refused ? refusal(told, wrong) : walked.outcome;
}

/** The label under which a file waits in the wizard. */
export const fileShown = (answer: Answer): string | undefined => draft.safeParse(parsed(answer.text)).data?.file;
