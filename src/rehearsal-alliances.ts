import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** For the test of access: an alliance that the organisation worker begins with a community, with a promise and words. */
export async function alliancesParams(
  send: Send,
  { organisation, community }: { readonly organisation: string; readonly community: string },
): Promise<Readonly<Record<"alliance" | "promise" | "written", string>>> {
  const alliance = await send("organisation-worker", "alliances", { mine: organisation, community });
  const at = `alliances/${alliance}`;
  return {
    alliance,
    promise: await send("organisation-worker", `${at}/promise`, { words: "A key to the hall." }),
    written: await send("organisation-worker", `${at}/write`, { kind: "learned", words: "Ring before noon." }),
  };
}
