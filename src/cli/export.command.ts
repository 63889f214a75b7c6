import path from "node:path";
import { filesOfPlace, writeExport } from "../backup/index.ts";
import { connect } from "../db/connect.ts";
import { happened } from "../db/happening.ts";
import { migrationsWaiting } from "../db/migrate.ts";
import { refusal } from "../db/refusal.ts";
import { readPlace, savePlace } from "../db/transaction.ts";
import { findPlace } from "../areas/places/index.ts";
import type { Command, Io } from "./io.ts";
import { configurationOr2, notUnderstood, readArgs } from "./usage.ts";
import { version } from "./version.ts";

const help = `Write everything of one place as CSV and JSON, with a README that says what each column is.

Examples
  alongside export --place riverside --to riverside.zip
  alongside export --place riverside --to /media/disk/riverside

Options
  --place SLUG   the last part of the place's address
  --to NAME      a folder that is not there yet, or a file that ends in .zip
  --json         the answer as JSON

It holds personal information, and counts as they came in: small ones are not hidden. That it was written is noted in the place's record.
`;

const options = { place: { type: "string" }, to: { type: "string" }, json: { type: "boolean" } } as const;

async function run(args: readonly string[], io: Io): Promise<number> {
  const read = readArgs(args, options);
  if (!read.ok) return notUnderstood(io, "export", read.problems[0]?.words ?? "");
  const { place: slug, to, json } = read.value.values;
  if (slug === undefined || to === undefined)
    return notUnderstood(
      io,
      "export",
      "Say which place and where to: alongside export --place riverside --to riverside.zip",
    );
  const configuration = configurationOr2(io);
  if (configuration === 2) return 2;
  const database = await connect(configuration.database);
  try {
    if ((await migrationsWaiting(database.app)).length > 0)
      throw refusal("This database is not up to date. Run: alongside migrate");
    const place = await findPlace(database.app, slug);
    if (place === undefined) throw refusal(`There is no place with the address “${slug}”.`);
    const target = path.resolve(io.folder, to);
    const asked = { placeId: place.id, name: place.name, program: version, at: new Date() };
    await readPlace(database.app, place.id, (tx) => writeExport(target, filesOfPlace(tx, asked)));
    const subject = { kind: "place", id: place.id };
    await savePlace(database.app, place.id, (tx) =>
      happened(tx, { what: "place.exported", who: "someone at this computer", subject, detail: {} }),
    );
    io.out(
      json
        ? `${JSON.stringify({ place: place.id, to: target })}\n`
        : `${target}\nPrivate: it holds personal information, and small numbers as they came in. Not for passing on.\n`,
    );
    return 0;
  } finally {
    await database.close();
  }
}

export const exportPlace: Command = { help, run };
