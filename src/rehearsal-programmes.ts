import type { Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

/** A question with an idea; a programme that is open, and one that only who began it sees; another way of being helped. */
export async function programmeParams(send: Send, service: string) {
  const call = await send("organisation-worker", "ideas", {
    question: "How do we begin?",
    askedWhom: "Everybody",
    until: "2099-01-01",
    answerBy: "2099-02-01",
  });
  const idea = await send("champion", `ideas/${call}/give`, { words: "Come and eat with us.", credit: "not-shown" });
  const programme = await send("organisation-worker", "programmes", { name: "Example open", side: "community" });
  await send("organisation-worker", `programmes/${programme}/open`, { sure: "yes" });
  await send("contributor", "programmes", { name: "Example closed", side: "community" });
  return { call, idea, programme, ...(await adaptationParams(send, service)) };
}

/** Somebody who uses a service asks for another way of being helped; and so does a practitioner. */
async function adaptationParams(send: Send, service: string) {
  const asked = { service, wish: "Talk while we walk.", because: "Everybody sees who goes in." };
  await send("practitioner", "adaptations", { ...asked, as: "worker" });
  return { adaptation: await send("contributor", "adaptations", { ...asked, as: "person" }) };
}
