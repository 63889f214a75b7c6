import { z } from "zod";
import type { Sitter, Table } from "./rehearsal-seats.ts";

/** For the tests of sessions: a meeting of today that was called, with people who come because of their own life. */

export interface Meeting {
  /** Its address behind the place's. */
  readonly at: string;
  readonly id: string;
  readonly chair: Sitter;
  readonly people: readonly Sitter[];
  /** Of a person on the list: the identifier of their line. */
  readonly lineOf: (who: Sitter | undefined) => string;
}

const listTold = z.object({ contributors: z.array(z.object({ id: z.string(), personId: z.string().nullable() })) });

const today = (): string => new Date().toISOString().slice(0, 10);

/** Planned, with a listening section that the first of these people leads, and called. */
export async function meetToday(table: Table, title: string, count: number): Promise<Meeting> {
  const { be, send, read } = table;
  const chair = await be(`Chair of ${title}`, "engagement-lead");
  const id = await send(chair, "sessions", {
    title,
    kind: "meeting",
    purpose: "To meet.",
    promisedLevel: "decided-together",
    openTo: "place",
  });
  const at = `sessions/${id}`;
  const people: Sitter[] = [];
  for (const number of Array.from({ length: count }, (_, index) => index)) {
    const one = await be(`Person ${number} of ${title}`, "contributor");
    people.push(one);
    await send(chair, `${at}/people`, { person: one.personId, standing: "carer", part: "contributor" });
  }
  const [first] = people;
  await send(chair, `${at}/section`, {
    listening: "wanted",
    minutes: "20",
    facilitator: first?.personId ?? "",
    said: "Asked at the preliminary meeting.",
  });
  await send(chair, `${at}/when`, {
    onDay: today(),
    fromTime: "10:00",
    toTime: "12:00",
    because: "It suits everybody.",
  });
  await send(chair, `${at}/call`, { because: "Nothing else is needed." });
  const { contributors } = listTold.parse(JSON.parse(await read(chair, `${at}/attendance`, "application/json")));
  return {
    at,
    id,
    chair,
    people,
    lineOf: (who) => contributors.find(({ personId }) => personId === who?.personId)?.id ?? "",
  };
}
