/** The parts of a workbook that are needed to read one sheet: its list of sheets, its shared words, its date formats. */
import { posix } from "node:path";
import { shownBy, unescaped } from "./cell-text.rules.ts";
import type { Shown } from "./cell-text.rules.ts";
import { SAVE_AGAIN, unreadable } from "./unreadable.rules.ts";
import { listenTo } from "./xml.reader.ts";
import type { Gate } from "./zip.reader.ts";

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
  /** What the workbook holds beside tables, as sentences. */
  readonly warnings: readonly string[];
}

export interface Formats {
  readonly strings: readonly string[];
  /** How the numbers of a cell style are shown, by the style's place in the list. */
  readonly shown: readonly Shown[];
}

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";
const MOST_SHEETS = 200;

/** Where the workbook says its parts are. A part is inside the workbook or it is nowhere. */
const relationsOf = async (gate: Gate): Promise<ReadonlyMap<string, string>> => {
  const parts = new Map<string, string>();
  await listenTo(gate, RELATIONS, {
    opened: (name, attributes) => {
      const { Id: id, Target: target, TargetMode: mode, Type: type = "" } = attributes;
      if (name !== "Relationship" || id === undefined || target === undefined) return;
      const isSheet = /\/(?:work|chart|dialog)sheet$/u.test(type);
      const isOutside = mode === "External" || /^[a-z][a-z0-9+.-]*:/iu.test(target) || target.startsWith("//");
      if (isOutside && isSheet)
        throw unreadable(
          `A sheet of the workbook is kept somewhere else, and nothing is fetched from there. ${SAVE_AGAIN}`,
        );
      if (isOutside || !type.endsWith("/worksheet")) return;
      parts.set(id, target.startsWith("/") ? target.slice(1) : posix.normalize(posix.join("xl", target)));
    },
  });
  return parts;
};

const besides = (gate: Gate): readonly string[] => {
  const has = (start: string): boolean => gate.names.some((name) => name.startsWith(start));
  return [
    ...(has("xl/externalLinks/") ? ["The workbook has links to other files. They were not followed."] : []),
    ...(has("xl/pivotCache/")
      ? [
          "The workbook keeps a copy of the rows behind a pivot table. They were not read. Take them out before you share it.",
        ]
      : []),
    ...(gate.names.some((name) => /^xl\/(?:threadedComments\/|comments)/u.test(name))
      ? ["The workbook has comments. They were not read."]
      : []),
    ...(has("xl/vbaProject") ? ["The workbook has a program (macro) in it. It was not run."] : []),
  ];
};

const quoted = (names: readonly string[]): string =>
  `${names
    .slice(0, 5)
    .map((name) => `“${name.slice(0, 40)}”`)
    .join(", ")}${names.length > 5 ? ` and ${names.length - 5} more` : ""}`;

/** Reads the list of sheets. Throws in words where there is none to read. */
export const readWorkbook = async (gate: Gate): Promise<Workbook> => {
  const parts = await relationsOf(gate);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await listenTo(gate, WORKBOOK, {
    opened: (name, attributes) => {
      if (name === "workbookPr") from1904 = attributes["date1904"] === "1" || attributes["date1904"] === "true";
      if (name !== "sheet") return;
      if (sheets.length >= MOST_SHEETS)
        throw unreadable(`The workbook has more than ${MOST_SHEETS} sheets. ${SAVE_AGAIN}`);
      const id = Object.entries(attributes).find(([key]) => key === "r:id" || key.endsWith(":id"))?.[1] ?? "";
      const part = parts.get(id);
      // A chart on a sheet of its own has no table.
      if (part === undefined) return;
      const state = attributes["state"] ?? "visible";
      sheets.push({ name: attributes["name"] ?? "", part, isHidden: state !== "visible" });
    },
  });
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  if (sheets.length === hidden.length) throw unreadable(`The workbook has no sheet that can be seen. ${SAVE_AGAIN}`);
  const warnings = [
    ...besides(gate),
    ...(hidden.length > 0
      ? [`Hidden sheets were not read: ${quoted(hidden)}. Look at what they hold before you share the workbook.`]
      : []),
  ];
  return { sheets, from1904, warnings };
};

const readStrings = async (gate: Gate): Promise<readonly string[]> => {
  if (!gate.has(STRINGS)) return [];
  const strings: string[] = [];
  let words = "";
  let hears = false;
  let pronounces = false;
  await listenTo(gate, STRINGS, {
    opened: (name) => {
      if (name === "si") words = "";
      if (name === "rPh") pronounces = true;
      if (name === "t") hears = !pronounces;
    },
    text: (text) => {
      if (hears) words += text;
    },
    closed: (name) => {
      if (name === "t") hears = false;
      if (name === "rPh") pronounces = false;
      if (name === "si") strings.push(unescaped(words));
    },
  });
  return strings;
};

const readStyles = async (gate: Gate): Promise<readonly Shown[]> => {
  if (!gate.has(STYLES)) return [];
  const codes = new Map<number, string>();
  const shown: Shown[] = [];
  let inCells = false;
  await listenTo(gate, STYLES, {
    opened: (name, attributes) => {
      const id = Number(attributes["numFmtId"] ?? "0");
      if (name === "numFmt") codes.set(id, (attributes["formatCode"] ?? "").slice(0, 255));
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) shown.push(shownBy(id, codes.get(id)));
    },
    closed: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return shown;
};

export const readFormats = async (gate: Gate): Promise<Formats> => ({
  strings: await readStrings(gate),
  shown: await readStyles(gate),
});
