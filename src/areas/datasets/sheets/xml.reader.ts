/** Reads one XML part as a stream of tags and text. No document types, no entities of its own, nothing fetched. */
import { SaxesParser } from "saxes";
import type { Gate } from "./zip.reader.ts";
import { SAVE_AGAIN, unreadable, unreadableIn } from "./unreadable.rules.ts";

export interface XmlEars {
  /** Names come without their prefix; attributes as written. */
  readonly opened: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly closed?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const bare = (name: string): string => name.slice(name.indexOf(":") + 1);

const notXml = (part: string): Error => unreadable(`The workbook’s part “${part}” is damaged. ${SAVE_AGAIN}`);

const DEEPEST = 60;

export const listenTo = async (gate: Gate, part: string, ears: XmlEars): Promise<void> => {
  const parser = new SaxesParser({ xmlns: false });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let depth = 0;
  parser.on("error", () => {
    throw notXml(part);
  });
  parser.on("doctype", () => {
    throw unreadable(
      `The workbook’s part “${part}” brings its own rules for reading, which no spreadsheet writes. ${SAVE_AGAIN}`,
    );
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw notXml(part);
    ears.opened(bare(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    ears.closed?.(bare(name));
  });
  parser.on("text", (text) => ears.text?.(text));
  parser.on("cdata", (text) => ears.text?.(text));
  try {
    for await (const piece of gate.piecesOf(part)) parser.write(decoder.decode(piece, { stream: true }));
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    throw unreadableIn(error) === undefined ? notXml(part) : error;
  }
};
