import { saveSheet } from "./areas/recognition/sheets.store.ts";
import { note } from "./db/stage.ts";
import { savePlace } from "./db/transaction.ts";
import type { Who } from "./rehearsal-crowd.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

interface Sending {
  readonly house: RehearsedHost;
  readonly placeId: string;
  /** Whoever works for the organisation. */
  readonly sentBy: string;
}

/**
 * What an organisation gave, written down by a practitioner; the service should have provided an interpreter. It
 * released a statement, and sent the table it keeps.
 */
export async function recognitionParams(
  send: Send,
  { organisation, service }: { readonly organisation: string; readonly service: string },
  { house, placeId, sentBy }: Sending,
) {
  const contribution = await send("practitioner", "recognition", {
    kind: "interpreted-care",
    minutes: "60",
    by: organisation,
    standing: "volunteer",
    onDay: "2026-01-05",
    service,
    shouldHave: "interpreter",
  });
  const released = await send("organisation-worker", "recognition/statement", {
    organisation,
    from: "2026-01-01",
    until: "2026-01-31",
  });
  const sheet = await savePlace(house.stage.app, placeId, async (tx) => {
    const id = await saveSheet(tx, {
      organisationId: organisation,
      fileName: "example.csv",
      digest: "0".repeat(64),
      headings: ["Date", "Hours"],
      rows: [{ row: 2, cells: ["2026-01-05", "1"] }],
      sentBy,
    });
    await note(tx, "sent");
    return id;
  });
  return { contribution, released, sheet };
}
