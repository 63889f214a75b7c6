import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** A pack about which the organisation was asked, and that nobody signed. */
export const evidenceParams = async (send: Send, partners: string) => ({
  pack: await send("commissioner", "evidence", {
    framework: "funder",
    from: "2026-01-01",
    until: "2026-01-31",
    partners,
  }),
});
