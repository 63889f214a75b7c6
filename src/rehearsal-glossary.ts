import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** A word with a meaning, and a saying that both sides of it released. */
export async function glossaryParams(send: Send) {
  const word = await send("engagement-lead", "glossary", { word: "Triage", plain: "A first talk." });
  const said = { language: "ur", credit: "community-member" };
  const meaning = await send("champion", `glossary/${word}/meaning`, { ...said, words: "پہلی بات چیت" });
  const saying = await send("champion", "glossary/said", {
    ...said,
    phrase: "دل ڈوب رہا ہے",
    literally: "my heart is sinking",
    maySpeakOf: "low-mood",
    released: "yes",
  });
  await send("contributor", `glossary/said/${saying}/check`, { verdict: "so", speaks: "yes", released: "yes" });
  return { word, meaning, saying };
}
