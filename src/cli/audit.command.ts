import { connect } from "../db/connect.ts";
import { migrationsWaiting } from "../db/migrate.ts";
import { HOUSE } from "../db/place-id.ts";
import { refusal } from "../db/refusal.ts";
import type { Db } from "../db/tables.ts";
import { verifyChain } from "../db/verify-chain.ts";
import type { ChainReport } from "../db/verify-chain.ts";
import { findPlace } from "../areas/places/index.ts";
import type { Command, Io } from "./io.ts";
import { configurationOr2, notUnderstood, readArgs } from "./usage.ts";

const help = `Check that nobody changed what was written down: works every link of the chains of happenings out again.

Examples
  alongside audit verify
  alongside audit verify --place riverside
  alongside audit verify --json

Options
  --place SLUG   one place only; without it, every place and Alongside itself
  --json         the answer as JSON

Exit code 0: every chain holds. 1: one does not, and the answer says where.
`;

async function run(args: readonly string[], io: Io): Promise<number> {
  const read = readArgs(args, { place: { type: "string" }, json: { type: "boolean" } });
  if (!read.ok) return notUnderstood(io, "audit", read.problems[0]?.words ?? "");
  const { positionals, values } = read.value;
  if (positionals.join(" ") !== "verify")
    return notUnderstood(io, "audit", "Say what to do with the record: alongside audit verify");
  const configuration = configurationOr2(io);
  if (configuration === 2) return 2;
  const database = await connect(configuration.database);
  try {
    await refuseUnready(database.app);
    const reports = await verifyChain(database.app, await placeIdOf(database.app, values.place));
    const holds = reports.every((report) => report.trouble === undefined);
    io.out(values.json ? `${JSON.stringify({ holds, chains: reports.map(inJson) })}\n` : inWords(reports));
    return holds ? 0 : 1;
  } finally {
    await database.close();
  }
}

async function refuseUnready(db: Db): Promise<void> {
  const waiting = await migrationsWaiting(db);
  if (waiting.length > 0) throw refusal("This database has no tables to check yet. Run: alongside migrate");
}

async function placeIdOf(db: Db, slug: string | undefined): Promise<string | undefined> {
  if (slug === undefined) return undefined;
  const place = await findPlace(db, slug);
  if (place) return place.id;
  throw refusal(`There is no place with the address “${slug}”. Leave --place out to check every place.`);
}

const nameOf = ({ placeId, slug }: ChainReport): string => (placeId === HOUSE ? "Alongside itself" : slug);

const inJson = (report: ChainReport) => ({
  place: report.placeId,
  slug: report.placeId === HOUSE ? null : report.slug,
  happenings: report.count,
  trouble: report.trouble ?? null,
});

/** One line for each chain that holds something or is broken, and one for all of them. */
function inWords(reports: readonly ChainReport[]): string {
  const told = reports.filter(({ count, trouble }) => count > 0 || trouble !== undefined);
  const width = Math.max(...told.map((report) => nameOf(report).length), 0);
  const lines = told.map((report) => {
    const state = report.trouble ? `broken at ${report.trouble.number}: ${report.trouble.words}` : "unbroken";
    return `${nameOf(report).padEnd(width)}  ${String(report.count).padStart(8)} happenings  ${state}`;
  });
  const broken = reports.filter(({ trouble }) => trouble !== undefined).length;
  const all = broken === 0 ? "all unbroken" : `${broken} broken`;
  return `${[...lines, `${reports.length} ${reports.length === 1 ? "chain" : "chains"} checked: ${all}.`].join("\n")}\n`;
}

export const audit: Command = { help, run };
