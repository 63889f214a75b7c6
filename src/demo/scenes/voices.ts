import { createHash } from "node:crypto";
import { z } from "zod";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { fears, saidByWeb, saidInTalks, saidOnPaper, saidUnfair } from "./voices-said.ts";
import type { VoiceSaid } from "./voices-said.ts";

const address = `/${exampleSlug}/voices`;

/** A random number in form only: the same play makes the same voice once. */
function linkOf(words: string): string {
  const hex = createHash("sha256").update(words).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const listed = z.object({ voices: z.array(z.object({ id: z.string(), words: z.string() })) });

/**
 * Sixty made-up voices in five languages: most answered, some late, some about racism, one opened again. What came by
 * web came without a name, here as everywhere.
 * @practice P43
 */
export async function hearVoices(play: Play): Promise<void> {
  const senior = await seniorId(play);
  await play.send("administrator", `${address}/named`, { person: senior });
  for (const fear of fears) await play.send("engagementLead", `${address}/add`, fear);
  for (const said of saidInTalks) await writeDown(play, "champion", { ...said, cameBy: "talk" });
  for (const said of saidOnPaper) await writeDown(play, "carersWorker", { ...said, cameBy: "paper" });
  for (const said of [...saidByWeb, ...saidUnfair])
    await play.send("contributor", address, { ...said, link: linkOf(said.words) });
  await openOneAgain(play);
}

const seniorId = async (play: Play): Promise<string> => {
  const people = z
    .object({ people: z.array(z.object({ personId: z.string(), name: z.string() })) })
    .parse(await play.ask("administrator", `/${exampleSlug}/people?role=senior-manager`));
  const [first] = people.people.filter(({ name }) => name === "Example Senior Manager");
  if (first === undefined) throw new Error("The example place has no senior manager.");
  return first.personId;
};

async function writeDown(play: Play, as: PartName, said: VoiceSaid & { readonly cameBy: string }): Promise<void> {
  const { daysAgo, answer, released, ...rest } = said;
  const body = { ...rest, saidOn: play.daysAgo(daysAgo), agreed: "yes" };
  const { id } = await play.send(as, `${address}/write-down`, body);
  if (answer === undefined) return;
  await play.send("engagementLead", `${address}/${id}/answer`, answer);
  if (released !== undefined)
    await play.send("engagementLead", `${address}/${id}/release`, { ...released, namesNobody: "yes" });
}

const words = "The letter about my appointment was in English only (example).";
/** The private link of one who opened their voice again: made up as they are. */
export const exampleLink = linkOf(words);

/** Said by web, answered, and opened again because the answer did not help. */
async function openOneAgain(play: Play): Promise<void> {
  const link = exampleLink;
  await play.send("contributor", address, { words, kind: "barrier", answerIn: "en", link });
  const { voices } = listed.parse(await play.ask("engagementLead", `${address}?show=all`));
  const id = voices.find((voice) => voice.words === words)?.id;
  if (id === undefined) throw new Error("What was said by web is not in the list.");
  await play.send("engagementLead", `${address}/${id}/answer`, {
    outcome: "will",
    answer: "We will send letters in five languages (example).",
    answerIn: "en",
  });
  await play.send("contributor", `${address}/yours`, {
    link,
    again: "From when on? My next one is on Monday (example).",
  });
}
