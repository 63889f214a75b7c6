import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** A lesson that waits for the other side, and guidance in print with one that both sides agreed. */
export async function learningParams(send: Send, release: string) {
  const agreed = await send("champion", "learning/lessons", { sentence: "Ask before you plan.", release });
  await send("practitioner", `learning/lessons/${agreed}/review`, { says: "yes" });
  const guidance = await send("champion", "learning", { title: "Asking first", forWhom: "Everybody" });
  await send("champion", `learning/${guidance}/publish`, { lessons: agreed });
  return {
    guidance,
    lesson: await send("champion", "learning/lessons", { sentence: "Eat together first.", release }),
  };
}
