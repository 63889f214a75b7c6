import { isIP } from "node:net";
import path from "node:path";
import { defaultFolder } from "../db/embedded/runner.ts";
import type { DatabaseChoice } from "../db/connect.ts";
import type { Problem, Result } from "../nouns/result.ts";
import { found, wrong } from "../nouns/result.ts";
import type { MailServer } from "../post/post.ts";
import { settingsByDefault } from "../web/settings.ts";
import type { WebSettings } from "../web/settings.ts";
import { version } from "./version.ts";

export interface Configuration {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseChoice;
  readonly web: WebSettings;
}

type Environment = Readonly<Record<string, string | undefined>>;

const checkout = path.join(import.meta.dirname, "../..");

/** An unset variable and an empty one are the same: nothing was said. */
const said = (environment: Environment, name: string): string | undefined => environment[name]?.trim() || undefined;

/**
 * What the environment says, all of it checked before anything starts. A wrong value is a problem that names the
 * variable and says what to write; nothing is guessed and nothing secret is repeated.
 */
export function configurationOf(environment: Environment): Result<Configuration> {
  const port = portOf(said(environment, "PORT"));
  const host = hostOf(said(environment, "HOST"));
  const baseUrl = baseUrlOf(said(environment, "BASE_URL"));
  const rate = rateOf(said(environment, "ALONGSIDE_REQUESTS_PER_MINUTE"));
  const logLevel = logLevelOf(said(environment, "ALONGSIDE_LOG"));
  const database = databaseOf(environment);
  const mail = mailServerOf(environment);
  const proxies = proxiesOf(said(environment, "ALONGSIDE_PROXIES"));
  const all = [port, host, baseUrl, rate, logLevel, database, mail, proxies];
  if (!port.ok || !host.ok || !baseUrl.ok || !rate.ok || !logLevel.ok || !database.ok || !mail.ok || !proxies.ok)
    return wrong(...all.flatMap((read) => (read.ok ? [] : read.problems)));
  return found({
    host: host.value,
    port: port.value,
    database: database.value,
    web: {
      baseUrl: baseUrl.value,
      port: port.value === 0 ? undefined : port.value,
      requestsPerMinuteMax: rate.value,
      logLevel: logLevel.value,
      version,
      mailServer: mail.value,
      proxies: proxies.value,
    },
  });
}

const problem = (field: string, words: string): Result<never> => wrong({ field, words } satisfies Problem);

function portOf(text = "3000"): Result<number> {
  const isPort = /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
  return isPort
    ? found(Number(text))
    : problem("PORT", `PORT is “${text}”. Write a number from 0 to 65535, or leave it out for 3000.`);
}

function hostOf(text = "127.0.0.1"): Result<string> {
  if (/^[\w.:-]{1,255}$/.test(text)) return found(text);
  return problem("HOST", `HOST is “${text}”. Write one address of this computer, such as 127.0.0.1 or 0.0.0.0.`);
}

function baseUrlOf(text: string | undefined): Result<URL | undefined> {
  if (text === undefined) return found(undefined);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain =
    url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.hash && !url.username;
  if (isPlain) return found(url);
  return problem(
    "BASE_URL",
    "BASE_URL must be the address people use, with nothing after the name, such as https://alongside.example.org.",
  );
}

function rateOf(text: string | undefined): Result<number> {
  if (text === undefined) return found(settingsByDefault.requestsPerMinuteMax);
  if (/^[1-9]\d{0,8}$/.test(text)) return found(Number(text));
  return problem(
    "ALONGSIDE_REQUESTS_PER_MINUTE",
    `ALONGSIDE_REQUESTS_PER_MINUTE is “${text}”. Write a number, such as ${settingsByDefault.requestsPerMinuteMax}.`,
  );
}

function logLevelOf(text = "info"): Result<WebSettings["logLevel"]> {
  const level = (["silent", "error", "warn", "info"] as const).find((known) => known === text);
  return level
    ? found(level)
    : problem("ALONGSIDE_LOG", `ALONGSIDE_LOG is “${text}”. Write silent, error, warn or info.`);
}

/** The value may hold a password, so it is not repeated. */
function mailServerOf(environment: Environment): Result<MailServer | undefined> {
  const text = said(environment, "ALONGSIDE_SMTP_URL");
  const from = said(environment, "ALONGSIDE_MAIL_FROM");
  if (text === undefined) return found(undefined);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^smtps?:$/.test(url.protocol) || url.hostname === "")
    return problem(
      "ALONGSIDE_SMTP_URL",
      "ALONGSIDE_SMTP_URL must begin with smtp:// or smtps://, such as smtps://name:password@mail.example.org.",
    );
  if (from === undefined || !/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(from))
    return problem(
      "ALONGSIDE_MAIL_FROM",
      "Set ALONGSIDE_MAIL_FROM to the one email address that letters come from, such as alongside@example.org.",
    );
  return found({ url, from });
}

function proxiesOf(text: string | undefined): Result<readonly string[]> {
  const addresses = (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const strange = addresses.find((address) => isIP(address) === 0);
  if (strange === undefined) return found(addresses);
  return problem(
    "ALONGSIDE_PROXIES",
    `ALONGSIDE_PROXIES holds “${strange.slice(0, 60)}”. Write the addresses of your own proxies, such as 127.0.0.1,10.0.0.5.`,
  );
}

function databaseOf(environment: Environment): Result<DatabaseChoice> {
  const url = said(environment, "DATABASE_URL");
  const urlApplication = said(environment, "DATABASE_URL_APPLICATION");
  const folder = said(environment, "ALONGSIDE_DATA");
  if (url === undefined && urlApplication !== undefined)
    return problem(
      "DATABASE_URL_APPLICATION",
      "DATABASE_URL_APPLICATION is set without DATABASE_URL. Set both, or neither.",
    );
  if (url === undefined)
    return found({ kind: "embedded", folder: folder === undefined ? defaultFolder(checkout) : path.resolve(folder) });
  const isPostgres = [url, urlApplication ?? url].every((text) => /^postgres(ql)?:\/\//.test(text));
  if (isPostgres) return found({ kind: "url", url, ...(urlApplication === undefined ? {} : { urlApplication }) });
  // The value may hold a password, so it is not repeated.
  return problem(
    "DATABASE_URL",
    "DATABASE_URL must begin with postgres://, such as postgres://name:password@localhost:5432/alongside.",
  );
}
