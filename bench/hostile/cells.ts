import { fromBuffer, type Entry, type ZipFile } from "yauzl";

/** The cells of files for spreadsheets, read as strictly as is enough for the files that we write ourselves. */

/** What leads a cell that a spreadsheet takes for a formula, also after what it drops or turns into plain letters. */
const formula = /^[\s\p{Cf}\p{Zs}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const number = /^-?\d+(\.\d+)?(e-?\d+)?$/;

export const cellsOfCsv = (csv: string): readonly string[] =>
  [...csv.replace(/^\uFEFF/, "").matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, inQuotes, plain = ""]) => inQuotes?.replaceAll('""', '"') ?? plain,
  );

/** The first cell that may run, in a few words. A number is none, unless it is what was sent as text. */
export const liveCellIn = (cells: readonly string[], sent: string): string | undefined =>
  cells.find((cell) => formula.test(cell) && (!number.test(cell) || cell === sent))?.slice(0, 60);

const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (error === null ? resolve(zip) : reject(error)));
  });

const textOf = (zip: ZipFile, entry: Entry): Promise<string> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) return void reject(error);
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("error", reject);
      stream.on("end", () => resolve(Buffer.concat(pieces).toString("utf8")));
    });
  });

/** The texts of a zip's parts whose names fit. */
export async function partsOfZip(bytes: Buffer, name: RegExp): Promise<ReadonlyMap<string, string>> {
  const zip = await opened(bytes);
  const parts = new Map<string, string>();
  return new Promise((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", () => resolve(parts));
    zip.on("entry", (entry: Entry) => {
      if (!name.test(entry.fileName)) return zip.readEntry();
      textOf(zip, entry).then((text) => {
        parts.set(entry.fileName, text);
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
}

export interface WorkbookCells {
  readonly texts: readonly string[];
  /** Anything in the workbook that a spreadsheet would work out, fetch or start; undefined where there is nothing. */
  readonly runs: string | undefined;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const fromXml = (xml: string): string =>
  xml
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => entities[name] ?? whole);

/** Every text of a workbook, wherever it stands, and what in it would do more than be read. */
export async function cellsOfWorkbook(bytes: Buffer): Promise<WorkbookCells> {
  const parts = await partsOfZip(bytes, /\.(xml|rels)$/);
  const whole = [...parts.values()].join("\n");
  const texts = [...whole.matchAll(/<(?:\w+:)?(?:si|is)(?:\s[^>]*)?>(.*?)<\/(?:\w+:)?(?:si|is)>/gs)].map(
    ([, inside = ""]) => fromXml(inside),
  );
  const runs = /<(?:\w+:)?(f|ddeLink|oleObject|hyperlink)[\s>/]|TargetMode="External"/.exec(whole)?.[0];
  return { texts, runs };
}
