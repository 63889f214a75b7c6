import { refusal } from "../refusal.ts";

/** The sentence for what went wrong at a start, whether Node, `initdb` or the server said it. */
export const wordsForStart = (folder: string, error: unknown): Error => {
  const said = saidBy(error);
  const words = SENTENCES.find(([pattern]) => pattern.test(said))?.[1];
  return refusal(words === undefined ? unexpected(folder, said) : words(folder), error);
};

const SENTENCES: readonly (readonly [RegExp, (folder: string) => string])[] = [
  [
    /No space left on device|ENOSPC|EDQUOT|Disk quota exceeded/,
    (folder) =>
      `The disk that holds ${folder} is full. Alongside needs about 200 MB there to begin and some room to work. ` +
      "Make room, or name a folder on another disk: ALONGSIDE_DATA=…",
  ],
  [
    /EROFS|Read-only file system/,
    (folder) =>
      `The disk that holds ${folder} can only be read. Name a folder that can be written to: ALONGSIDE_DATA=…`,
  ],
  [
    /EACCES|EPERM|[Pp]ermission denied|has wrong ownership/,
    (folder) =>
      `The folder ${folder} belongs to another user or may not be written to. ` +
      "Start Alongside as the user who started it first, or name another folder: ALONGSIDE_DATA=…",
  ],
  [
    /ENOTDIR|EEXIST/,
    (folder) => `${folder} is a file or lies under one, not a folder. Name a folder: ALONGSIDE_DATA=…`,
  ],
  [
    /password authentication failed/,
    (folder) =>
      `The passwords in ${folder}/alongside.json are not those of the database beside it. ` +
      "Put back the file that belongs to this database.",
  ],
];

const unexpected = (folder: string, said: string): string =>
  `The database in ${folder} did not start. It said: ${lastLines(said)}\nMore is in ${folder}/server.log`;

const LINES_SHOWN = 6;

const lastLines = (said: string): string => said.trim().split("\n").slice(-LINES_SHOWN).join("\n");

const saidBy = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const stderr = "stderr" in error && typeof error.stderr === "string" ? error.stderr : "";
  const code = "code" in error ? String(error.code) : "";
  return [code, error.message, stderr].filter((part) => part !== "").join("\n");
};
