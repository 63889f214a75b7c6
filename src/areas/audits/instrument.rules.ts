import { z } from "zod";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { itemsMax } from "./audit.ts";
import type { Changed, Item, Version } from "./audit.ts";
import { usualScale } from "./ours.rules.ts";

const text = z.string().default("");
/** A table as it stands in a file: its headings, and its rows with their number in the file. */
export interface ItemTable {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}
type Sent<Fields extends z.ZodRawShape> = z.infer<z.ZodObject<Fields>>;

export const importFields = {
  title: text.describe("What the instrument is called."),
  licence: text.describe("Under which licence it may be used here."),
  source: text.describe("Who made it, and where it was published."),
  scale: text.describe("Four lines: the words for 0, 1, 2 and 3. Empty: the usual ones."),
};

/** The columns of a file, the first two needed. */
export const columns = ["Section", "Item", "What would show this"] as const;

const sectionMax = 200;
const wordsMax = 500;
const clean = (cell: string): string => cell.normalize("NFC").trim().replaceAll(/\s+/g, " ");

/** Letters that stand where a file was read in another encoding than it was written in. */
const brokenLetters = /\uFFFD|Ã[\u0080-\u00BF]|â€[\u0090-\u009F™œ"]/;

const alike = (words: string): string =>
  clean(words)
    .toLocaleLowerCase("en")
    .replaceAll(/[\p{P}\s]+/gu, " ")
    .trim();

function rowProblem(cells: readonly string[], before: ReadonlyMap<string, number>): string | null {
  const [section = "", words = "", shows = ""] = cells;
  const earlier = before.get(alike(words));
  const checks: readonly (readonly [boolean, string])[] = [
    [words === "", "There is no item in this row. Write what is rated, or take the row out."],
    [section === "", "There is no section in this row. Write under which heading it stands."],
    [[...words].length > wordsMax, `The item has more than ${wordsMax} characters. Shorten it.`],
    [[...section].length > sectionMax, `The section has more than ${sectionMax} characters. Shorten it.`],
    [[...shows].length > wordsMax, `What would show it has more than ${wordsMax} characters. Shorten it.`],
    [earlier !== undefined, `This item stands in row ${earlier} already. Take one of them out.`],
    [
      brokenLetters.test(cells.join(" ")),
      "Some letters are broken. Save the file again as “CSV UTF-8” and send it once more.",
    ],
  ];
  return checks.find(([isSo]) => isSo)?.[1] ?? null;
}

/** The items of a file, or each row that must be put right. @practice P21 */
export function itemsOf({ headings, rows }: ItemTable): Result<readonly Item[]> {
  const field = "file";
  const names = headings.map((heading) => alike(heading));
  const at = columns.map((column) => names.indexOf(alike(column)));
  if ((at[0] ?? -1) < 0 || (at[1] ?? -1) < 0)
    return wrong({
      field,
      words: `The first row must hold the headings ${columns.join(", ")}. It holds: ${headings.join(", ") || "nothing"}.`,
    });
  const filled = rows.filter(({ cells }) => cells.some((cell) => clean(cell) !== ""));
  if (filled.length === 0)
    return wrong({ field, words: "The file has headings and no items. Write one item in each row." });
  if (filled.length > itemsMax)
    return wrong({
      field,
      words: `This file has ${filled.length} items. Nobody answers that many: keep ${itemsMax} or fewer, or send it as several.`,
    });
  const before = new Map<string, number>();
  const problems: Problem[] = [];
  const items: Item[] = [];
  for (const { row, cells } of filled) {
    const [section = "", words = "", shows = ""] = at.map((column) => clean(column < 0 ? "" : (cells[column] ?? "")));
    const problem = rowProblem([section, words, shows], before);
    if (problem !== null) problems.push({ field, row, words: `Row ${row}: ${problem}` });
    if (words !== "" && !before.has(alike(words))) before.set(alike(words), row);
    items.push({ key: `i${items.length + 1}`, section, words, shows, practices: [] });
  }
  return problems.length > 0 ? wrong(...problems.slice(0, 20)) : found(items);
}

function scaleOf(typed: string): Result<readonly string[]> {
  const lines = typed
    .split(/\r\n?|\n/)
    .map((line) => clean(line))
    .filter((line) => line !== "");
  if (lines.length === 0) return found(usualScale);
  return lines.length === 4 && lines.every((line) => [...line].length <= 100) && new Set(lines).size === 4
    ? found(lines)
    : wrong({ field: "scale", words: "Write four different lines: the words for 0, 1, 2 and 3. Or leave it empty." });
}

export interface InstrumentWritten {
  readonly title: string;
  readonly licence: string;
  readonly source: string;
  readonly scale: readonly string[];
  readonly items: readonly Item[];
}

/** An instrument from elsewhere: nothing comes in without its licence and whoever made it. @practice P21 */
export function importedOf(sent: Sent<typeof importFields>, file: Result<ItemTable>): Result<InstrumentWritten> {
  const title = readName(sent.title, { field: "title", of: "the instrument", charactersMax: 200 });
  const licence = readNeeded(sent.licence, {
    field: "licence",
    charactersMax: 200,
    needed: "Write the licence. If you do not know it, ask whoever made it before you bring it in.",
  });
  const source = readNeeded(sent.source, {
    field: "source",
    charactersMax: 500,
    needed: "Write who made it, and where it was published.",
  });
  const scale = scaleOf(sent.scale);
  const items = file.ok ? itemsOf(file.value) : file;
  if (!(title.ok && licence.ok && source.ok && scale.ok && items.ok))
    return wrong(...problemsOf(title, licence, source, scale, items));
  return found({
    title: title.value,
    licence: licence.value,
    source: source.value,
    scale: scale.value,
    items: items.value,
  });
}

export const changeFields = {
  number: text.describe("The version that was on the screen."),
  what: text.describe("added, dropped or reworded."),
  item: text.describe("Which item, by its key; empty for a new one."),
  section: text.describe("Under which section a new one stands."),
  words: text.describe("What is rated."),
  shows: text.describe("What would show that it is so."),
  because: text.describe("Why it is changed."),
};

const next = (items: readonly Item[]): string => {
  const numbers = items.map(({ key }) => Number(/^own(\d+)$/.exec(key)?.[1] ?? 0));
  return `own${Math.max(0, ...numbers) + 1}`;
};

interface Around {
  readonly version: Version;
  /** Keys of all versions: a key is never given twice. */
  readonly everyItem: readonly Item[];
}

interface Said {
  readonly section: string;
  readonly words: string;
  readonly shows: string;
  readonly because: string;
}

function changedItems(change: { what: Changed["what"]; key: string } & Said, { version, everyItem }: Around) {
  const { what, key, section, words, shows } = change;
  const { items } = version;
  if (what === "dropped") return { key, items: items.filter((item) => item.key !== key) };
  if (what === "reworded")
    return { key, items: items.map((item) => (item.key === key ? { ...item, words, shows } : item)) };
  const own = next(everyItem);
  const added = { key: own, section, words, shows, practices: [] };
  const last = items.findLastIndex((item) => item.section === section);
  return { key: own, items: last < 0 ? [...items, added] : items.toSpliced(last + 1, 0, added) };
}

/** The next version of an instrument, with what was changed and why. @practice P21 */
export function changedOf(sent: Sent<typeof changeFields>, around: Around): Result<Omit<Version, "number" | "madeOn">> {
  const { version } = around;
  const what = (["added", "dropped", "reworded"] as const).find((one) => one === sent.what);
  if (what === undefined) return wrong({ field: "what", words: "Choose what to change." });
  const old = version.items.find(({ key }) => key === sent.item);
  if (what !== "added" && old === undefined)
    return wrong({ field: "item", words: "This item is not in the newest version. Go back and look at it." });
  const because = readNeeded(sent.because, {
    field: "because",
    charactersMax: 300,
    needed: "Write why, in a sentence.",
  });
  const isGone = what === "dropped";
  const words = isGone
    ? found("")
    : readNeeded(sent.words, { field: "words", charactersMax: wordsMax, needed: "Write what is rated." });
  const shows = readText(isGone ? "" : sent.shows, { field: "shows", charactersMax: wordsMax });
  const section: Result<string> =
    what === "added"
      ? readName(sent.section, { field: "section", of: "the section", charactersMax: sectionMax })
      : found(old?.section ?? "");
  if (!(because.ok && words.ok && shows.ok && section.ok)) return wrong(...problemsOf(section, words, shows, because));
  const twin = version.items.find((item) => alike(item.words) === alike(words.value) && item.key !== old?.key);
  if (!isGone && twin !== undefined)
    return wrong({ field: "words", words: "This item is in it already, in these words." });
  if (what === "added" && version.items.length >= itemsMax)
    return wrong({ field: "words", words: `It has ${itemsMax} items. Take one out before you add one.` });
  if (isGone && version.items.length === 1)
    return wrong({ field: "item", words: "This is the last item. An audit needs one to ask." });
  const said = { section: section.value, words: clean(words.value), shows: clean(shows.value), because: because.value };
  const { key, items } = changedItems({ what, key: old?.key ?? "", ...said }, around);
  return found({
    scale: version.scale,
    items,
    changed: { what, key, before: old?.words ?? "", after: said.words, because: because.value },
  });
}
