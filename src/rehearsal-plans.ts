import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { note } from "./db/stage.ts";
import type { Tx } from "./db/tables.ts";
import { savePlace } from "./db/transaction.ts";
import type { Who } from "./rehearsal-crowd.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

interface Around {
  readonly organisation: string;
  readonly person: string;
}

/** A plan that the commissioner looks after, with a partner, something that fixed its scope, and a panel. */
export async function planParams(send: Send, { organisation, person }: Around) {
  const plan = await send("commissioner", "plans", {
    title: "Example Plan",
    kind: "evaluation",
    purpose: "To see whether it helps.",
  });
  const at = `plans/${plan}`;
  const partner = await send("commissioner", `${at}/partners`, { organisation });
  const fixing = await send("commissioner", `${at}/fixed`, { kind: "own-date", onDay: "2026-01-05", words: "Told." });
  await send("commissioner", `${at}/panel`, { options: "One\nTwo", criteria: "It helps", people: [person] });
  return { plan, planPartner: partner, planFixing: fixing };
}

interface InPlace {
  readonly house: RehearsedHost;
  readonly placeId: string;
}

/** For tests: does this in the place, and leaves a happening. */
export const inPlaceOf = <Answer>({ house, placeId }: InPlace, work: (tx: Tx) => Promise<Answer>): Promise<Answer> =>
  savePlace(house.stage.app, placeId, async (tx) => {
    const answer = await work(tx);
    await note(tx, "done");
    return answer;
  });

interface Held {
  readonly chair: { readonly personId: string };
  readonly organisation: string;
  readonly onDay: string;
  readonly papersSentOn: string | null;
  readonly attended: "yes" | "no";
}

/** A session that was held some time ago, as its own pages leave it behind. */
export const holdSession = (place: InPlace, { chair, organisation, onDay, papersSentOn, attended }: Held) =>
  inPlaceOf(place, async (tx) => {
    const [place_id, session_id] = [place.placeId, randomUUID()];
    await sql`SET LOCAL app.sessions = 'whole'`.execute(tx);
    await tx
      .insertInto("place_session")
      .values({
        place_id,
        session_id,
        kind: "meeting",
        title: "Session (example)",
        promised_level: "asked",
        open_to: "place",
        on_day: onDay,
        state: "held",
        chair_id: chair.personId,
        is_private: true,
        preliminary_of: null,
      })
      .execute();
    await tx
      .insertInto("session_contributor")
      .values({
        place_id,
        contributor_id: randomUUID(),
        session_id,
        organisation_id: organisation,
        standing: "vcso-worker",
        part: "contributor",
        is_private: true,
        papers_sent_on: papersSentOn,
        attended,
        invited_at: new Date(`${onDay}T09:00:00.000Z`),
      })
      .execute();
    return session_id;
  });
