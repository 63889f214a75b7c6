import { isRefusal } from "../db/refusal.ts";
import type { Command, Io } from "./io.ts";
import { nearestOf } from "./nearest.rules.ts";
import { version } from "./version.ts";

/** Every command, in the order in which somebody new meets them. Each is loaded only when it is called. */
const commands: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  serve: {
    summary: "start Alongside and say where to go",
    load: async () => (await import("./serve.command.ts")).serve,
  },
  reach: {
    summary: "from two files: which communities a service is not reaching, and how sure that is",
    load: async () => ({ run: (await import("../areas/reach/index.ts")).reachCommand }),
  },
  import: {
    summary: "bring a file of figures into a place, as the pages do",
    load: async () => (await import("./import.command.ts")).importFile,
  },
  "check-release": {
    summary: "before a table is published: can anybody work out what it hides?",
    load: async () => (await import("./check-release.command.ts")).checkRelease,
  },
  migrate: {
    summary: "bring the database's tables up to date",
    load: async () => (await import("./migrate.command.ts")).migrate,
  },
  user: {
    summary: "who signs in: invite, token, list, revoke, disable, enable, reset, set-up-link",
    load: async () => (await import("./user.command.ts")).user,
  },
  audit: {
    summary: "check that nobody changed what was written down",
    load: async () => (await import("./audit.command.ts")).audit,
  },
  backup: {
    summary: "write everything into one file, while people go on working",
    load: async () => (await import("./backup.command.ts")).backup,
  },
  "verify-backup": {
    summary: "check a backup from beginning to end, without a database",
    load: async () => (await import("./verify-backup.command.ts")).verifyBackup,
  },
  restore: {
    summary: "put a backup into an empty database",
    load: async () => (await import("./restore.command.ts")).restore,
  },
  export: {
    summary: "write everything of one place as CSV and JSON",
    load: async () => (await import("./export.command.ts")).exportPlace,
  },
  erasures: {
    summary: "list who asked to be forgotten, to keep beside backups",
    load: async () => (await import("./erasures.command.ts")).erasures,
  },
};

const overview = `Examples
  alongside serve
  alongside reach --population residents.csv --activity referrals.csv --area E09000032 --organisation 08X
  alongside audit verify

Commands
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(15)}${summary}`)
  .join("\n")}

Options
  --help     this, or the help of a command: alongside reach --help
  --version  which Alongside this is

Data goes to stdout, messages to stderr. Exit codes: 0 done, 1 not done, 2 not asked correctly.
`;

/** The command line: finds the command, gives it the rest. Returns the exit code. */
export async function alongside(args: readonly string[], io: Io): Promise<number> {
  const [name = "--help", ...rest] = args;
  if (name === "--version") return say(io.out, `${version}\n`, 0);
  if (name === "--help" || name === "-h" || (name === "help" && rest.length === 0)) return say(io.out, overview, 0);
  if (name === "help") return alongside([...rest.slice(0, 1), "--help"], io);
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) return unknownCommand(name, io);
  try {
    const command = await entry.load();
    const isAskedForHelp = rest.includes("--help") || rest.includes("-h");
    if (isAskedForHelp && command.help !== undefined) return say(io.out, command.help, 0);
    return await command.run(rest, io);
  } catch (error) {
    // A refusal is for the person who called; anything else is a fault of ours and keeps its stack.
    if (!isRefusal(error)) throw error;
    return say(io.err, `${error.message}\n`, 1);
  }
}

function say(to: (text: string) => void, text: string, code: number): number {
  to(text);
  return code;
}

function unknownCommand(name: string, { err }: Io): number {
  const nearest = nearestOf(name, Object.keys(commands));
  const hint = nearest === undefined ? "See what there is: alongside --help" : `Did you mean: alongside ${nearest}`;
  return say(err, `There is no command “${name.slice(0, 60)}”. ${hint}\n`, 2);
}
