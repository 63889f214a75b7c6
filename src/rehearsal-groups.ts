import { z } from "zod";
import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** A steering group that the engagement lead chairs, with an empty seat for which an organisation is asked. */
export async function groupParams(
  send: Send,
  read: (who: Who, path: string) => Promise<unknown>,
  organisation: string,
): Promise<{ readonly group: string; readonly seat: string; readonly ask: string }> {
  const group = await send("engagement-lead", "groups", {
    name: "Example Steering Group",
    kind: "steering-group",
    purpose: "To steer.",
    forWhom: "all",
    chosenBy: "The first meeting",
    chosenBecause: "Everybody wanted it.",
    isHealth: "yes",
    seats: ["service-user"],
  });
  const seat = seatOf(await read("engagement-lead", `groups/${group}`));
  const ask = await send("engagement-lead", `groups/${group}/ask`, { seat, organisation });
  return { group, seat, ask };
}

function seatOf(told: unknown): string {
  const [first] = seatsTold.parse(told).seats;
  return first?.id ?? "";
}

const seatsTold = z.object({ seats: z.array(z.object({ id: z.string() })) });
