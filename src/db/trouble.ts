/** What a person can be told when the database cannot do its work just now. */
export interface Trouble {
  readonly kind: "away" | "full" | "busy" | "read-only";
  /** One or two plain sentences for a page with status 503. */
  readonly words: string;
}

/** The trouble behind an error, or undefined where it is a fault of ours (status 500). Looks through causes. */
export const troubleIn = (error: unknown): Trouble | undefined => {
  const code = codeOf(error);
  const direct = code === undefined ? undefined : TROUBLES.find(([pattern]) => pattern.test(code))?.[1];
  if (direct !== undefined) return direct;
  if (error instanceof AggregateError) return error.errors.map(troubleIn).find((trouble) => trouble !== undefined);
  if (error instanceof Error && error.cause !== undefined) return troubleIn(error.cause);
  return error instanceof Error && GONE.test(error.message) ? AWAY : undefined;
};

const AWAY: Trouble = {
  kind: "away",
  words: "Alongside cannot reach its database just now. Try again in a minute: what you send is never done twice.",
};
const FULL: Trouble = {
  kind: "full",
  words: "The disk is full, so nothing was kept. Ask whoever runs this computer to make room, then try again.",
};
const BUSY: Trouble = {
  kind: "busy",
  words: "Alongside is very busy just now and nothing was kept. Try again in a minute.",
};
const READ_ONLY: Trouble = {
  kind: "read-only",
  words: "The database only lets us read just now, so nothing was kept. Try again later.",
};

/** PostgreSQL's and the operating system's codes, by their beginnings. */
const TROUBLES: readonly (readonly [RegExp, Trouble])[] = [
  [/^(53100|ENOSPC|EDQUOT)$/, FULL],
  [/^25006$/, READ_ONLY],
  [/^(53[234]00|55P03|57014|40001|40P01|25P03)$/, BUSY],
  [/^(08...|57P0.|58030|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH)$/, AWAY],
  // The socket file of a stopped server; ENOENT of any other file is no trouble of the database.
  [/^connect ENOENT$/, AWAY],
];

/** The driver's own sentences for a connection that went away; they carry no code. */
const GONE =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

const codeOf = (error: unknown): string | undefined => {
  if (typeof error !== "object" || error === null || !("code" in error) || typeof error.code !== "string")
    return undefined;
  return error.code === "ENOENT" && "syscall" in error && error.syscall === "connect" ? "connect ENOENT" : error.code;
};
