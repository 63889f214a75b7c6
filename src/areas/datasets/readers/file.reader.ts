/** Reads one file from start to end, inside the worker: checks it, opens it, and gives it to the reader of its layout. */
import type { Result } from "../../../nouns/result.ts";
import { copyClean } from "./clean-copy.reader.ts";
import { kindOf } from "./layout.rules.ts";
import { readNomis } from "./nomis.reader.ts";
import { readOnsCustom } from "./ons-custom.reader.ts";
import type { Layout, Reading } from "./reading.ts";
import { wrongLayoutFor } from "./refusals.rules.ts";
import type { Opened } from "./opened.reader.ts";
import type { ReadingOrder } from "./reading-order.ts";
import { openTable } from "./table.reader.ts";
import { readTalkingTherapies } from "./talking-therapies.reader.ts";
import { readTidyActivity } from "./tidy-activity.reader.ts";
import { readTidyPopulation } from "./tidy-population.reader.ts";

const READERS: Readonly<Record<Layout, (opened: Opened) => Promise<Result<Reading>>>> = {
  "nomis-bulk-2021": readNomis,
  "nomis-bulk-2011": readNomis,
  "ons-custom-dataset": readOnsCustom,
  "talking-therapies-annual": readTalkingTherapies,
  "alongside-tidy": (opened) =>
    opened.order.box === "population" ? readTidyPopulation(opened) : readTidyActivity(opened),
};

export const readFile = async (order: ReadingOrder): Promise<Result<Reading>> => {
  const copied = copyClean({ path: order.path, folder: order.folder, field: order.box });
  if (!copied.copied) return { ok: false, problems: copied.problems };
  const { layout } = copied.copy.heading;
  const kind = kindOf(layout);
  if (kind !== null && kind !== order.box) return wrongLayoutFor(order.box, layout);
  const table = await openTable(copied.copy, order.folder);
  try {
    return await READERS[layout]({ order, copy: copied.copy, table });
  } finally {
    table.close();
  }
};
