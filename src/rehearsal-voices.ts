import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** What somebody said to the champion; and unfair treatment that a keeper may read, which nobody was named for. */
export async function voicesParams(send: Send) {
  const agreed = { cameBy: "talk", agreed: "yes" };
  const words = "Somebody was treated unfairly.";
  await send("champion", "voices/write-down", { ...agreed, words, kind: "unfair", keeper: "yes" });
  return { voice: await send("champion", "voices/write-down", { ...agreed, words: "Nobody rang back." }) };
}
