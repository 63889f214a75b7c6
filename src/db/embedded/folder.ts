import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { refusal } from "../refusal.ts";
import { clearUnfinished, isCode, isUnfinished, settleFile } from "./once.ts";
import { handTo, makePrivateFolder, readSettled, refuseUnreachable } from "./runner.ts";
import type { Runner } from "./runner.ts";

/** The folder of an embedded database, made ready: ours, private, with its passwords. */
export interface Home {
  readonly folder: string;
  readonly runner: Runner | undefined;
  readonly passwordOwner: string;
  readonly passwordApplication: string;
  /** Where the server listens; undefined on Windows, which has no sockets of this kind. */
  readonly socketFolder: string | undefined;
}

/** Files in the folder. `cluster` is PostgreSQL's own; the name holds no version, because it outlives versions. */
export const CLUSTER = "cluster";
const KEYS = "alongside.json";
const SOCKET_ELSEWHERE = "socket-folder";

const keys = z.object({ format: z.literal(1), passwordOwner: z.string(), passwordApplication: z.string() });

/** Makes the folder ready, or refuses in words: not ours, of another version, out of reach. Changes nothing then. */
export const prepareHome = (folder: string, runner: Runner | undefined): Home => {
  refuseUnspeakable(folder);
  refuseUnreachable(folder, runner);
  if (existsSync(folder)) refuseStrange(folder);
  makePrivateFolder(folder, runner);
  clearUnfinished(folder);
  const text = settleFile(join(folder, KEYS), freshKeys(), runner);
  const { passwordOwner, passwordApplication } = keys.parse(JSON.parse(text));
  const socketFolder = process.platform === "win32" ? undefined : socketFolderOf(folder, runner);
  return { folder, runner, passwordOwner, passwordApplication, socketFolder };
};

const freshKeys = (): string => {
  const password = (): string => randomBytes(24).toString("base64url");
  return `${JSON.stringify({ format: 1, passwordOwner: password(), passwordApplication: password() })}\n`;
};

/** The server's own programs pass the folder's name through a shell. Windows writes its paths with a backslash. */
const refuseUnspeakable = (folder: string): void => {
  const found = (process.platform === "win32" ? /["$`\n]/ : /["$`\n\\]/).exec(folder)?.[0];
  if (found === undefined) return;
  throw refusal(
    `The database cannot live in ${JSON.stringify(folder)}, because of the ${JSON.stringify(found)} in that name. ` +
      "Name another folder: ALONGSIDE_DATA=…",
  );
};

/** What may stand in a folder that is otherwise empty: of a file system, and backups of another database. */
const EXPECTED = ["lost+found", "backups"];

const refuseStrange = (folder: string): void => {
  const names = readdirSync(folder).filter((name) => !isUnfinished(name) && !EXPECTED.includes(name));
  if (names.length === 0 || names.includes(KEYS)) return;
  throw refusal(
    `The folder ${folder} holds files that are not of Alongside's making (${names.slice(0, 3).join(", ")}), ` +
      "so it was left as it is. Name an empty or a new folder: ALONGSIDE_DATA=…",
  );
};

/** Data of another major version cannot be opened. Said before anything is touched. */
export const refuseOtherVersion = (folder: string, versionOurs: string): void => {
  const file = join(folder, CLUSTER, "PG_VERSION");
  if (!existsSync(file)) return;
  const there = readFileSync(file, "utf8").trim();
  const ours = versionOurs.split(".")[0] ?? "";
  if (there === ours) return;
  const older = Number(there) < Number(ours);
  throw refusal(
    `The folder ${folder} holds a database made by PostgreSQL ${there}; this Alongside brings PostgreSQL ${ours}, ` +
      "which cannot open it. Nothing was changed. " +
      (older
        ? `To keep what is in it, run the older Alongside that made it, copy its database with pg_dump into a PostgreSQL ` +
          `${ours}, and name that one by DATABASE_URL. To begin afresh, name an empty folder: ALONGSIDE_DATA=…`
        : "Run the newer Alongside that made it, or name another folder: ALONGSIDE_DATA=…"),
  );
};

/** A socket's path holds 103 bytes on every system (107 on Linux). */
const SOCKET_PATH_BYTES_MAX = 103;

const fits = (folder: string): boolean => Buffer.byteLength(join(folder, ".s.PGSQL.5432")) <= SOCKET_PATH_BYTES_MAX;

const socketFolderOf = (folder: string, runner: Runner | undefined): string => {
  const near = join(folder, "socket");
  if (fits(near)) {
    makePrivateFolder(near, runner);
    return near;
  }
  const remembered = join(folder, SOCKET_ELSEWHERE);
  const far = existsSync(remembered)
    ? readSettled(remembered, runner)
    : settleFile(remembered, shortFolder(runner), runner);
  // As root we would make it and hand it over, wherever it is.
  if (runner !== undefined && !isShortFolder(far))
    throw refusal(`${remembered} names a folder that is not of Alongside's making. Remove that file and start again.`);
  remakeShortFolder(far, runner);
  return far;
};

const isShortFolder = (folder: string): boolean =>
  [tmpdir(), "/tmp"].some(
    (above) => folder.startsWith(`${above}/alongside-`) && !folder.slice(above.length + 1).includes("/"),
  );

/** A private folder with a short name that nobody can guess beforehand. */
const shortFolder = (runner: Runner | undefined): string => {
  const above = fits(join(tmpdir(), "alongside-123456")) ? tmpdir() : "/tmp";
  const folder = mkdtempSync(join(above, "alongside-"));
  handTo(runner, folder);
  return folder;
};

/** Temporary folders are cleared away; a stranger may have taken the name since. */
const remakeShortFolder = (folder: string, runner: Runner | undefined): void => {
  try {
    mkdirSync(folder, { mode: 0o700 });
    chmodSync(folder, 0o700);
    handTo(runner, folder);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  }
  const there = lstatSync(folder);
  const uid = runner?.uid ?? process.getuid?.();
  if (there.isDirectory() && there.uid === uid && (there.mode & 0o077) === 0) return;
  throw refusal(
    `The folder ${folder}, where the database should listen, belongs to somebody else or is open to others. Remove it and start again.`,
  );
};
