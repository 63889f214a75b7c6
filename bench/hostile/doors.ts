import type { Case } from "./cases.ts";
import type { Door } from "./door.ts";
import { address, addressInPlace, identifier } from "./doors-of-addresses.ts";
import { readCalendarFile } from "./doors-of-calendars.ts";
import { exportCell, exportedInPlace } from "./doors-of-downloads.ts";
import { communityLabel, countCell, fileName, wholeFile } from "./doors-of-files.ts";
import { importedCount, importedDate, importedFile, importedFileName, importedLabel } from "./doors-of-imports.ts";
import { anyText, jsonText } from "./doors-of-names.ts";
import { rawHttp } from "./doors-of-sockets.ts";
import {
  communityName,
  emailAddress,
  jsonInPlace,
  personName,
  searchedFor,
  sourceLink,
  writtenText,
} from "./doors-of-words.ts";

/** Through one door and then the others: a name of a community is a name, and a row of a file. */
const through =
  (...doors: readonly Door[]): Door =>
  async (target, hostile) => {
    const faults: string[] = [];
    for (const door of doors) faults.push(...(await door(target, hostile)));
    return faults;
  };

/**
 * The way in for each kind of case: a route that people use. A kind that is not here has no way in yet, and its cases are
 * counted by name; no route is there only to be fired at.
 */
const doors: Readonly<Record<string, Door>> = {
  csv: through(wholeFile, importedFile),
  upload: through(wholeFile, importedFile),
  "count-cell": through(countCell, importedCount),
  "export-cell": through(exportCell, exportedInPlace),
  filename: through(fileName, importedFileName),
  category: through(anyText, communityLabel, importedLabel, communityName, writtenText),
  string: through(anyText, writtenText, searchedFor),
  "person-name": through(anyText, communityName, personName, writtenText),
  "html-string": through(anyText, writtenText, searchedFor),
  "sql-string": through(anyText, writtenText, searchedFor),
  "json-body": through(jsonText, jsonInPlace),
  path: through(address, addressInPlace),
  redirect: through(address, addressInPlace),
  header: through(address, addressInPlace),
  "raw-http": rawHttp,
};

/** The way in for kinds that only a place takes. */
const doorsInPlace: Readonly<Record<string, Door>> = {
  xlsx: importedFile,
  geojson: importedFile,
  ics: readCalendarFile,
  date: importedDate,
  "format:date": importedDate,
  "format:date-time": importedDate,
  email: emailAddress,
  "format:email": emailAddress,
  "format:idn-email": emailAddress,
  url: sourceLink,
  "format:uri": sourceLink,
  "format:uuid": identifier,
};

/** `hasPlace`: somebody walked into an example place on the server that is fired at. */
export const doorFor = ({ kind }: Pick<Case, "kind">, hasPlace: boolean): Door | undefined => {
  if (Object.hasOwn(doors, kind)) return doors[kind];
  return hasPlace && Object.hasOwn(doorsInPlace, kind) ? doorsInPlace[kind] : undefined;
};
