import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** The contributor asked a service for an interpreter. */
export async function needParams(send: Send, service: string) {
  const need = await send("contributor", "needs", {
    kind: "interpreter",
    words: "Somali",
    service,
    neededBy: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
    as: "person",
  });
  return { need };
}
