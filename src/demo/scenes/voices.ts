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

const listed = z.object({
  voices: z.array(z.object({ id: z.string(), words: z.string(), kind: z.string() })),
  count: z.number(),
});

/** All that the engagement lead may read, page by page. */
async function listAll(play: Play): Promise<z.infer<typeof listed>["voices"]> {
  const first = listed.parse(await play.ask("engagementLead", `${address}?show=all`));
  const all = [...first.voices];
  for (let page = 2; all.length < first.count; page += 1)
    all.push(...listed.parse(await play.ask("engagementLead", `${address}?show=all&page=${page}`)).voices);
  return all;
}

/**
 * Over eighty made-up voices in five languages: most answered, some late, some about racism, one opened again. What came by
 * web came without a name, here as everywhere.
 * @practice P43
 */
export async function hearVoices(play: Play): Promise<void> {
  const senior = await seniorId(play);
  await play.send("administrator", `${address}/named`, { person: senior });
  for (const fear of fears) await play.send("engagementLead", `${address}/add`, fear);
  const pakistani = await communityId(play, "Pakistani families of Riverside");
  for (const said of saidInTalks)
    await writeDown(play, "champion", {
      ...said,
      cameBy: "talk",
      ...(said.answerIn === "ur" ? { community: pakistani } : {}),
    });
  for (const said of saidOnPaper) await writeDown(play, "carersWorker", { ...said, cameBy: "paper" });
  for (const said of [...saidByWeb, ...saidUnfair])
    await play.send("contributor", address, { ...said, link: linkOf(said.words) });
  await openOneAgain(play);
  await speak(play);
  await prepareAnswering(play, senior);
  await readThemes(play);
}

/** A second of a tone instead of a voice: as a WAV file of bytes that are letters, because the play writes nothing else. */
function toneOf(): string {
  const second = "\u0040\u001F\0\0";
  const samples = Array.from({ length: 8000 }, (_one, at) =>
    String.fromCodePoint(64 + Math.round(48 * Math.sin(at / 3))),
  );
  return `RIFF\0\0\0\0WAVEfmt \u0010\0\0\0\u0001\0\u0001\0${second}${second}\u0001\0\u0008\0data${second}${samples.join("")}`;
}

/** Spoken instead of written; nobody has written it down yet. */
async function speak(play: Play): Promise<void> {
  const fields = { words: "", answerIn: "ur", link: linkOf("spoken (example)") };
  await play.sendFile("contributor", address, { field: "recording", fileName: "tone.wav", text: toneOf(), fields });
}

/** Whom a worried reader tells, who helps to complain, and a bank holiday. */
async function prepareAnswering(play: Play, lead: string): Promise<void> {
  const reach = "020 7946 0000 (example)";
  await play.send("administrator", `${address}/safeguarding`, {
    person: lead,
    reach,
    hours: "weekdays 9 to 5; else the duty desk (example)",
  });
  await play.send("administrator", `${address}/complaints`, {
    does: "add",
    name: "Riverside complaints advocacy (example)",
    reach,
  });
  const year = Number(play.daysAgo(0).slice(0, 4)) + 1;
  await play.send("administrator", `${address}/days-off`, {
    does: "add",
    day: `${year}-01-01`,
    name: "New Year’s Day",
  });
}

const themes = [
  {
    name: "Interpreters and languages",
    meaning: "Somebody who speaks it, and letters one can read.",
    kinds: ["barrier"],
  },
  { name: "Waiting and being told", meaning: "How long, and whether anybody writes or rings.", kinds: ["concern"] },
  { name: "Places that fit", meaning: "Where, when, with whom, food, prayer.", kinds: ["idea", "need"] },
  { name: "Fear of what follows", meaning: "Benefits, visas, children, work.", kinds: ["fear", "unfair"] },
] as const;

/** Two people say what each voice is about, each for themselves. Now and then they differ, and it stays so. @practice P24 */
async function readThemes(play: Play): Promise<void> {
  const ids = new Map<string, string>();
  for (const { name, meaning, kinds } of themes) {
    const { id } = await play.send("engagementLead", `${address}/themes`, { name, meaning });
    for (const kind of kinds) ids.set(kind, id);
  }
  const waiting = ids.get("concern");
  const said = (await listAll(play)).filter(({ words: text }) => text !== "");
  for (const [number, { id, kind }] of said.entries()) {
    const own = ids.get(kind);
    const chosen = own === undefined ? [] : [own];
    await play.send("engagementLead", `${address}/${id}/code`, { themes: chosen });
    const differs = number % 7 === 0 && waiting !== undefined;
    await play.send("commissioner", `${address}/${id}/code`, { themes: differs ? [waiting] : chosen });
  }
  await play.send("engagementLead", `${address}/count`, {});
}

const seniorId = async (play: Play): Promise<string> => {
  const people = z
    .object({ people: z.array(z.object({ personId: z.string(), name: z.string() })) })
    .parse(await play.ask("administrator", `/${exampleSlug}/people?role=senior-manager`));
  const [first] = people.people.filter(({ name }) => name === "Example Senior Manager");
  if (first === undefined) throw new Error("The example place has no senior manager.");
  return first.personId;
};

const communityId = async (play: Play, name: string): Promise<string> => {
  const { communities } = z
    .object({ communities: z.array(z.object({ id: z.string(), name: z.string() })) })
    .parse(await play.ask("engagementLead", `/${exampleSlug}/communities`));
  return communities.find((one) => one.name === name)?.id ?? "";
};

interface Heard extends VoiceSaid {
  readonly cameBy: string;
  readonly community?: string;
}

async function writeDown(play: Play, as: PartName, said: Heard): Promise<void> {
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
  const voices = await listAll(play);
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
