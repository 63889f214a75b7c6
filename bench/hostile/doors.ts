import type { Case } from "./cases.ts";
import type { Door } from "./door.ts";
import { address } from "./doors-of-addresses.ts";
import { exportCell } from "./doors-of-downloads.ts";
import { communityLabel, countCell, fileName, wholeFile } from "./doors-of-files.ts";
import { anyText, jsonText } from "./doors-of-names.ts";
import { rawHttp } from "./doors-of-sockets.ts";

/** Through one door and then another: a name of a community is a name, and a row of a file. */
const both =
  (one: Door, other: Door): Door =>
  async (target, hostile) => [...(await one(target, hostile)), ...(await other(target, hostile))];

/**
 * The way in for each kind of case: a route that people use. A kind that is not here has no way in yet, and its cases are
 * counted by name; no route is there only to be fired at.
 */
const doors: Readonly<Record<string, Door>> = {
  csv: wholeFile,
  upload: wholeFile,
  "count-cell": countCell,
  "export-cell": exportCell,
  filename: fileName,
  category: both(anyText, communityLabel),
  string: anyText,
  "person-name": anyText,
  "html-string": anyText,
  "sql-string": anyText,
  "json-body": jsonText,
  path: address,
  redirect: address,
  header: address,
  "raw-http": rawHttp,
};

export const doorFor = ({ kind }: Case): Door | undefined => (Object.hasOwn(doors, kind) ? doors[kind] : undefined);
