import type { Standing } from "./contribution.ts";
import type { Given } from "./given.ts";
import type { RowRead } from "./sheet-rows.rules.ts";

/** A row of one's own table took this long to keep: it is their own word, and needs no confirming. */
const minutesARow = 1;

interface About {
  readonly organisationId: string;
  readonly standing: Standing;
  readonly serviceId: string | null;
  /** Somebody of the organisation sends it. */
  readonly isOwn: boolean;
}

/**
 * What rows are in the ledger. A table grows: of rows alike in day, kind and time, the first is the first and the second
 * the second, in every file that is sent, so that a row that was written once is not written again. @practice P14
 */
export function givenOfRows(rows: readonly RowRead[], about: About): readonly Given[] {
  const alike = new Map<string, number>();
  return rows.map(({ day, minutes, kind, words }) => {
    const key = [about.organisationId, day, kind, minutes].join(" ");
    const number = (alike.get(key) ?? 0) + 1;
    alike.set(key, number);
    return {
      key: `${key} ${number}`,
      personId: null,
      organisationId: about.organisationId,
      kind,
      standing: about.standing,
      onDay: day,
      minutes,
      recording: about.isOwn ? minutesARow : 0,
      times: 1,
      serviceId: about.serviceId,
      sessionId: null,
      words,
      shouldHave: null,
    };
  });
}
