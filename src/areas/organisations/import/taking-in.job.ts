/** Takes an import into the directory some lines at a time; and asks another website for its feed. */
import { z } from "zod";
import { happened } from "../../../db/happening.ts";
import type { Tx } from "../../../db/tables.ts";
import { readPlace, savePlace, withPlace } from "../../../db/transaction.ts";
import { job } from "../../../jobs/index.ts";
import type { JobParts } from "../../../jobs/index.ts";
import type { Result } from "../../../nouns/result.ts";
import { wrong } from "../../../nouns/result.ts";
import { listCommunities } from "../../communities/index.ts";
import { findPlace } from "../../places/index.ts";
import type { Brought } from "./brought.ts";
import { communityIds } from "./communities.rules.ts";
import { readFeedApart } from "./feed-room.reader.ts";
import { fetchFeed } from "./fetched.reader.ts";
import { countLines, findImport, saveImportChange } from "./import.store.ts";
import { keepBrought } from "./keep-brought.store.ts";
import { takeInNext } from "./take-in.store.ts";

const linesAtOnce = 50;
const reads = z.object({ importId: z.uuid() });
type Content = z.infer<typeof reads>;

const ours = "Something went wrong on our side. What was taken in already stays; start the rest again.";

const whoAsked = (personId: string | null): string => (personId === null ? "someone" : `person ${personId}`);

async function keepFetched(tx: Tx, importId: string, read: Result<Brought>): Promise<void> {
  const here = await findImport(tx, importId, "hold");
  if (here?.state !== "fetching") return;
  if (read.ok) await keepBrought(tx, importId, read.value);
  else await saveImportChange(tx, importId, { state: "failed", problems: read.problems });
  await happened(tx, {
    what: read.ok ? "directory-import.fetched" : "directory-import.failed",
    who: whoAsked(here.askedBy),
    subject: { kind: "directory-import", id: importId },
    detail: { organisations: read.ok ? read.value.organisations.length : 0 },
  });
}

export const fetchJob = job({
  name: "directory.fetch",
  tries: 2,
  reads,
  run: async ({ importId }: Content, { db, placeId, isLastTry }: JobParts) => {
    const here = await readPlace(db, placeId, (tx) => findImport(tx, importId));
    if (here?.state !== "fetching") return;
    try {
      const town = (await findPlace(db, placeId))?.name ?? "";
      const fetched = await fetchFeed(here.sourceName);
      const read = fetched.ok ? await readFeedApart({ json: fetched.value, town }) : fetched;
      await savePlace(db, placeId, (tx) => keepFetched(tx, importId, read));
    } catch (error) {
      if (isLastTry)
        await savePlace(db, placeId, (tx) => keepFetched(tx, importId, wrong({ field: "address", words: ours })));
      throw error;
    }
  },
});

/** Some lines more. @returns the last of them, or null where all were looked at */
async function takeSome(tx: Tx, importId: string, after: number): Promise<number | null> {
  const here = await findImport(tx, importId, "hold");
  if (here?.state !== "saving") return null;
  const taking = {
    importId,
    personId: here.askedBy,
    role: here.sourceKind === "file" ? "import of a file" : "import of a feed",
    communities: communityIds(await listCommunities(tx)),
  };
  const last = await takeInNext(tx, taking, { after, max: linesAtOnce });
  if (last !== null) {
    await happened(tx, {
      what: "directory-import.taken-in",
      who: whoAsked(here.askedBy),
      subject: { kind: "directory-import", id: importId },
      detail: { from: after + 1, to: last },
    });
    return last;
  }
  const waiting = (await countLines(tx, importId)).some(({ outcome }) => outcome === null);
  await saveImportChange(tx, importId, { state: waiting ? "read" : "saved" });
  await happened(tx, {
    what: "directory-import.ended",
    who: whoAsked(here.askedBy),
    subject: { kind: "directory-import", id: importId },
    detail: { waiting },
  });
  return null;
}

/** Killed in the middle it goes on: what became of a line is kept with the line. */
export const takeInJob = job({
  name: "directory.take-in",
  tries: 3,
  reads,
  run: async ({ importId }: Content, { db, placeId, isLastTry, stopping }: JobParts) => {
    try {
      let after: number | null = 0;
      while (after !== null && !stopping.aborted) {
        const from: number = after;
        after = await savePlace(db, placeId, (tx) => takeSome(tx, importId, from));
      }
    } catch (error) {
      if (isLastTry)
        await withPlace(db, placeId, (tx) =>
          saveImportChange(tx, importId, { state: "read", problems: [{ field: "file", words: ours }] }),
        );
      throw error;
    }
    if (stopping.aborted) throw new Error("The program is stopping; the rest is taken in when it is back.");
  },
});
