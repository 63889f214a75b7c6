/** Files for a page that has no disk: what the readers ask of `node:fs`, of the files that were chosen and no others. */
const chosen = new Map<string, Uint8Array>();
const written = new Map<string, string[]>();

interface OpenFile {
  readonly path: string;
  at: number;
}

const opened = new Map<number, OpenFile>();
let lastNumber = 2;

/** Keeps a chosen file under a path for the readers to open; `forgetFiles` removes it with all they wrote. */
export const keepFile = (path: string, bytes: Uint8Array): void => {
  chosen.set(path, bytes);
};

export const forgetFiles = (): void => {
  chosen.clear();
  written.clear();
};

/** What was written under a path, line by line, without its last empty one. */
export const linesWritten = (path: string): readonly string[] =>
  (written.get(path) ?? []).flatMap((piece) => piece.split("\n").filter((line) => line !== ""));

const bytesOf = (path: string): Uint8Array => {
  const bytes = chosen.get(path);
  if (bytes === undefined) throw new Error(`No file was chosen as ${path}.`);
  return bytes;
};

export const statSync = (path: string) => ({
  isDirectory: () => false,
  isFile: () => true,
  size: bytesOf(path).length,
});

export const openSync = (path: string, how: string): number => {
  if (how === "r") bytesOf(path);
  else written.set(path, []);
  lastNumber += 1;
  opened.set(lastNumber, { path, at: 0 });
  return lastNumber;
};

export const readSync = (number: number, into: Uint8Array): number => {
  const file = opened.get(number);
  if (file === undefined) throw new Error("The file is closed.");
  const piece = bytesOf(file.path).subarray(file.at, file.at + into.length);
  into.set(piece);
  file.at += piece.length;
  return piece.length;
};

export const writeFileSync = (number: number, text: string): void => {
  const file = opened.get(number);
  if (file === undefined) throw new Error("The file is closed.");
  if (text !== "") written.get(file.path)?.push(text);
};

export const closeSync = (number: number): void => {
  opened.delete(number);
};
