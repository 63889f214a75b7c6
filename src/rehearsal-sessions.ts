import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** A session that the engagement lead plans and chairs, which anybody may see. */
export async function sessionParams(send: Send): Promise<{ readonly session: string }> {
  const session = await send("engagement-lead", "sessions", {
    title: "Example Session",
    kind: "meeting",
    purpose: "To plan together.",
    promisedLevel: "decided-together",
    openTo: "public",
  });
  return { session };
}
