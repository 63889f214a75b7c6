/** A file that has been checked and opened, as each layout's reader is given it. */
import type { CleanCopy } from "./clean-copy.reader.ts";
import type { Layout, Source } from "./reading.ts";
import type { ReadingOrder } from "./reading-order.ts";
import type { Table } from "./table.reader.ts";

/** What each layout's reader is given. */
export interface Opened {
  readonly order: ReadingOrder;
  readonly copy: CleanCopy;
  readonly table: Table;
}

const PUBLISHERS: Readonly<Record<Layout, string | null>> = {
  "nomis-bulk-2021": "Office for National Statistics",
  "nomis-bulk-2011": "Office for National Statistics",
  "ons-custom-dataset": "Office for National Statistics",
  "talking-therapies-annual": "NHS England",
  "alongside-tidy": null,
};

/** `vintage`: the release or period the figures speak of; null when the file does not say. */
export const sourceOf = ({ order, copy }: Opened, vintage: string | null): Source => {
  const { layout } = copy.heading;
  const publisher = PUBLISHERS[layout];
  return {
    fileName: order.fileName,
    layout,
    publisher,
    licence: publisher === null ? null : "Open Government Licence v3.0",
    vintage,
    bytes: copy.file.bytes,
    sha256: copy.file.sha256,
  };
};
