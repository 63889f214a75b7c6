import { inPlace } from "./door.ts";
import { csvFile } from "./two-files.ts";
import { alwaysFaults, expectedFaults } from "./verdicts.ts";

/** Calendars that a place reads: school holidays, as councils publish them. */

/** The same calendar, were it of next year: what lies in the past is not kept, and so would never be shown. */
const asOfNextYear = (calendar: string): string =>
  calendar.replaceAll(/^((?:DTSTART|DTEND|RDATE)[^:\r\n]*:)\d{4}/gm, `$1${new Date().getUTCFullYear() + 1}`);

export const readCalendarFile = inPlace(async ({ lead, at }, hostile) => {
  const { expect, text, bytes, fileName } = hostile;
  const path = `${at}/sessions/import-days`;
  const told = await lead.sendFile(path, { file: csvFile(bytes, fileName) });
  const later = csvFile(Buffer.from(asOfNextYear(text)), fileName);
  const toldLater = await lead.sendFile(path, { file: later });
  const answers = [told, toldLater, await lead.sendFile(path, { file: later, asPage: true })];
  const shown = [await lead.page(`${at}/sessions/days`), await lead.read(`${at}/sessions/days`)];
  return [
    ...[...answers, ...shown].flatMap((answer) => alwaysFaults(answer, text)),
    ...expectedFaults(expect, told, { namesField: true }),
    ...(expect === "reject" ? expectedFaults(expect, toldLater, { namesField: true }) : []),
  ];
});
