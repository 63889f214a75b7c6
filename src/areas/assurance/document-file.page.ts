import { dateText } from "../../design/index.ts";
import type { Block, Document } from "../evidence/index.ts";
import { standWords } from "./assurance.ts";
import type { DocumentShown, Line, TableShown } from "./assurance.ts";
import { fromText } from "./state.rules.ts";

const day = (plain: string | null): string => (plain === null ? "" : dateText(plain, "en"));

/** What the place said of a line, in a sentence. */
export function saidText({ said, isLate }: Pick<Line, "said" | "isLate">): string {
  if (said === null) return "";
  const more = said.words === "" ? "" : ` ${said.words}`;
  if (said.said === "done")
    return `This place says: done by ${said.owner} on ${day(said.doneOn)}, written down on ${day(said.saidOn)}.${more}`;
  return `This place says: ${said.owner} does it by ${day(said.byDay)}.${isLate ? " That day is over." : ""}${more}`;
}

const lineBlocks = (line: Line, at: string): readonly Block[] => [
  { kind: "heading", level: 3, words: line.asks },
  {
    kind: "item",
    words: `${standWords[line.stands]}: ${line.words}`,
    ...(line.path === null ? {} : { link: { href: `${at}/${line.path}`, words: "Open it" } }),
  },
  ...(line.said === null
    ? []
    : [
        {
          kind: "item" as const,
          words: saidText(line),
          ...(line.said.link === "" ? {} : { link: { href: line.said.link, words: line.said.link } }),
        },
      ]),
  ...line.holds.map((one): Block => ({ kind: "item", words: `Held by ${one}` })),
  { kind: "text", words: `From: ${fromText(line.from)}` },
];

const tableBlocks = ({ title, lead, headings, rows }: TableShown): readonly Block[] => [
  { kind: "heading", level: 2, words: title },
  { kind: "text", words: lead },
  ...(rows.length === 0
    ? [{ kind: "text" as const, words: "Nothing yet." }]
    : [{ kind: "table" as const, headings, rows }]),
];

export const draftWords =
  "Made from the running system. It is a draft for those who answer for it, no legal advice and no certificate. What is “yours to do” is done once this place says so.";

/** A document of the folder to print and to keep: what stands there on its day, and nothing else. @practice P45 */
export const fileOf = (shown: DocumentShown, at: string): Document => ({
  title: `${shown.title}: ${shown.place}`,
  blocks: [
    ...(shown.isExample ? [{ kind: "text" as const, words: "Made up, to show how this works." }] : []),
    { kind: "text", words: `As it stands on ${day(shown.on)}. ${shown.isFor}` },
    { kind: "text", words: draftWords },
    ...shown.sections.flatMap(({ title, lines }): readonly Block[] => [
      { kind: "heading", level: 2, words: title },
      ...lines.flatMap((line) => lineBlocks(line, at)),
    ]),
    ...(shown.table === null ? [] : tableBlocks(shown.table)),
  ],
});
