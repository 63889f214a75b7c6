import { connect } from "../db/connect.ts";
import type { Connected } from "../db/connect.ts";
import { happened } from "../db/happening.ts";
import { migrationsWaiting } from "../db/migrate.ts";
import { HOUSE } from "../db/place-id.ts";
import { refusal } from "../db/refusal.ts";
import { savePlace } from "../db/transaction.ts";
import { closeDevicesBut } from "../sign-in/device.store.ts";
import { disableLogin, enableLogin, findLoginByEmail, forgetSecondFactor, giveHouse } from "../sign-in/login.store.ts";
import { listLogins } from "../sign-in/login.store.ts";
import type { LoginKept } from "../sign-in/login.store.ts";
import type { SignIn } from "../sign-in/sign-in.ts";
import { listTokens, makeToken, revokeToken } from "../sign-in/token.store.ts";
import type { Command, Io } from "./io.ts";
import { signInHere } from "./sign-in-here.ts";
import { configurationOr2, notUnderstood, readArgs } from "./usage.ts";

const help = `Say who may sign in. This command is for whoever has the computer; people change their own settings on the page.

Examples
  alongside user set-up-link
  alongside user invite --email amina@example.org --name "Amina Example"
  alongside user invite --email sam@example.org --name "Sam Example" --house
  alongside user token --email amina@example.org --name "weekly figures" --days 90
  alongside user list
  alongside user revoke --email amina@example.org
  alongside user disable --email amina@example.org
  alongside user reset --email amina@example.org --second-proof

What to do
  set-up-link   print a link that makes the first login that looks after the house; only while there is none
  invite        make the login where there is none, and print its link: once, for 7 days
  token         print a token for a program, once; it acts for this login and can be taken back
  list          who can sign in
  revoke        sign out every device and take back every token
  disable       revoke, and let them in no more; enable lets them in again
  reset         print a link to choose a new password: once, for an hour

Options
  --email EMAIL      whose login
  --name WORDS       invite: their name; token: what it is for
  --days NUMBER      token: how long it holds, 1 to 365 (90)
  --house            invite: they look after the house too
  --second-proof     reset: take the second proof away, for somebody who lost phone and codes
  --json             list: the answer as JSON
`;

const options = {
  email: { type: "string" },
  name: { type: "string" },
  days: { type: "string" },
  house: { type: "boolean" },
  "second-proof": { type: "boolean" },
  json: { type: "boolean" },
} as const;

interface Values {
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  readonly days?: string | undefined;
  readonly house?: boolean | undefined;
  readonly "second-proof"?: boolean | undefined;
  readonly json?: boolean | undefined;
}

interface Job {
  readonly database: Connected;
  readonly signIn: SignIn;
  readonly io: Io;
  readonly values: Values;
}

const jobs: Readonly<Record<string, (job: Job) => Promise<number>>> = {
  "set-up-link": setUpLink,
  invite,
  token,
  list,
  revoke,
  disable,
  enable,
  reset,
};

async function run(args: readonly string[], io: Io): Promise<number> {
  const read = readArgs(args, options);
  if (!read.ok) return notUnderstood(io, "user", read.problems[0]?.words ?? "");
  const { positionals, values } = read.value;
  const name = positionals.join(" ");
  const job = Object.hasOwn(jobs, name) ? jobs[name] : undefined;
  if (job === undefined) return notUnderstood(io, "user", `Say what to do: ${Object.keys(jobs).join(", ")}.`);
  const wrong = wrongIn(name, values);
  if (wrong !== undefined) return notUnderstood(io, "user", wrong);
  const configuration = configurationOr2(io);
  if (configuration === 2) return 2;
  const database = await connect(configuration.database);
  const { signIn, close } = signInHere(database, configuration);
  try {
    const waiting = await migrationsWaiting(database.app);
    if (waiting.length > 0) throw refusal("This database has no tables for people yet. Run: alongside migrate");
    return await job({ database, signIn, io, values });
  } finally {
    await close();
    await database.close();
  }
}

function wrongIn(job: string, { email, name, days }: Values): string | undefined {
  const needsEmail = job !== "list" && job !== "set-up-link";
  if (needsEmail && !/^[^\s@]+@[^\s@]+$/.test(email ?? "")) return "Say whose: --email name@example.org";
  if ((job === "invite" || job === "token") && (name ?? "").trim() === "")
    return job === "token" ? 'Say what it is for: --name "weekly figures"' : 'Say their name: --name "Amina Example"';
  if (job === "token" && (name ?? "").length > 120) return "Say what it is for in at most 120 characters.";
  const isDays = days === undefined || (/^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= 365);
  return isDays ? undefined : "--days is a number from 1 to 365.";
}

const write = (database: Connected, what: string, loginId: string): Promise<number> =>
  savePlace(database.app, HOUSE, (tx) =>
    happened(tx, { what, who: "someone at this computer", subject: { kind: "login", id: loginId }, detail: {} }),
  );

async function whose({ database, values }: Job): Promise<LoginKept> {
  const login = await findLoginByEmail(database.door, values.email ?? "");
  if (login) return login;
  throw refusal("Nobody signs in with this email. See who does: alongside user list");
}

async function setUpLink({ signIn, io }: Job): Promise<number> {
  const link = await signIn.makeSetUpLink();
  if (link === null)
    throw refusal("Somebody looks after this Alongside already. To invite another: alongside user invite --house");
  io.err("Open this link within an hour; it works once, and earlier ones no longer do.\n");
  io.out(`${link}\n`);
  return 0;
}

async function invite({ database, signIn, io, values }: Job): Promise<number> {
  const { loginId, link } = await signIn.invite({ email: values.email ?? "", name: values.name ?? "" });
  if (values.house) await giveHouse(database.door, loginId);
  await write(database, values.house ? "login.invited-for-house" : "login.invited", loginId);
  io.err("This link lets them in, once, within 7 days. Give it to nobody else.\n");
  io.out(`${link}\n`);
  return 0;
}

async function token(job: Job): Promise<number> {
  const { database, io, values } = job;
  const login = await whose(job);
  if (login.disabledAt !== null) throw refusal("This login may not come in. First: alongside user enable");
  const days = Number(values.days ?? "90");
  const made = await makeToken(database.door, { loginId: login.id, name: (values.name ?? "").trim(), days });
  await write(database, "login.token-made", login.id);
  io.err(`This token holds for ${days} days and is shown only now. Send it as: Authorization: Bearer …\n`);
  io.out(`${made}\n`);
  return 0;
}

async function list({ database, io, values }: Job): Promise<number> {
  const logins = await listLogins(database.door);
  if (values.json) io.out(`${JSON.stringify({ logins })}\n`);
  else if (logins.length === 0) io.err("Nobody can sign in yet. Begin with: alongside user set-up-link\n");
  else io.out(logins.map((login) => `${login.email}  ${login.name}${notesOn(login)}\n`).join(""));
  return 0;
}

const notesOn = ({ looksAfterHouse, hasSecondFactor, disabledAt }: LoginKept): string =>
  [
    looksAfterHouse ? "looks after the house" : "",
    hasSecondFactor ? "second proof" : "",
    disabledAt === null ? "" : "may not come in",
  ]
    .filter((note) => note !== "")
    .map((note) => `  (${note})`)
    .join("");

async function revoke(job: Job): Promise<number> {
  const { door } = job.database;
  const login = await whose(job);
  const devices = await closeDevicesBut(door, login.id, null);
  const tokens = await listTokens(door, login.id);
  await Promise.all(tokens.map(({ id }) => revokeToken(door, login.id, id)));
  await write(job.database, "login.revoked", login.id);
  job.io.out(`Signed out ${devices} devices and took back ${tokens.length} tokens.\n`);
  return 0;
}

async function disable(job: Job): Promise<number> {
  const login = await whose(job);
  await disableLogin(job.database.door, login.id);
  await write(job.database, "login.disabled", login.id);
  job.io.out("Done: signed out everywhere, and not let in again until you say so (alongside user enable).\n");
  return 0;
}

async function enable(job: Job): Promise<number> {
  const login = await whose(job);
  await enableLogin(job.database.door, login.id);
  await write(job.database, "login.enabled", login.id);
  job.io.out("Done: they may sign in again.\n");
  return 0;
}

async function reset(job: Job): Promise<number> {
  const login = await whose(job);
  const link = await job.signIn.resetLinkFor(login.email);
  if (link === null) throw refusal("This login may not come in. First: alongside user enable");
  if (job.values["second-proof"]) await forgetSecondFactor(job.database.door, login.id);
  await write(job.database, job.values["second-proof"] ? "login.reset-with-second-proof" : "login.reset", login.id);
  job.io.err("This link lets them choose a new password, once, within an hour. Give it to nobody else.\n");
  job.io.out(`${link}\n`);
  return 0;
}

export const user: Command = { help, run };
