import { z } from "zod";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";

const address = `/${exampleSlug}/learning`;
const asksFor = z.object({
  sources: z.array(z.object({ kind: z.string(), thing: z.string(), title: z.string() })),
});

interface Learned {
  readonly as: PartName;
  readonly sentence: string;
  /** What is out that it rests on, by how it begins: made up as the rest is. */
  readonly restsOn: Readonly<Partial<Record<"release" | "voice" | "decision" | "change" | "programme", string>>>;
  readonly reviewed?: readonly [PartName, Readonly<Record<string, string>>];
}

const yes = { says: "yes" };

const lessons: readonly Learned[] = [
  {
    as: "champion",
    sentence: "Ring people within two days of a missed meeting, and ask what would make the next one easier (example).",
    restsOn: { release: "Who is referred", voice: "Nobody rang back" },
    reviewed: ["therapist", yes],
  },
  {
    as: "therapist",
    sentence: "Offer an interpreter before the first meeting, in the letter and by telephone (example).",
    restsOn: { voice: "No interpreter at first" },
    reviewed: ["carersWorker", yes],
  },
  {
    as: "carersWorker",
    sentence: "Eat together before you speak of plans, and let the communities choose the room (example).",
    restsOn: { programme: "Leaders who listen" },
    reviewed: ["engagementLead", yes],
  },
  {
    as: "engagementLead",
    sentence: "Begin each meeting with food, and put prayer times on the agenda (example).",
    restsOn: { change: "Every session begins with food" },
    reviewed: ["champion", yes],
  },
  {
    as: "seniorManager",
    sentence: "Leaflets in five languages are enough (example).",
    restsOn: { release: "Who is referred" },
    reviewed: ["champion", { says: "no", because: "Many do not read any of the five, and rang us instead (example)." }],
  },
  {
    as: "engagementLead",
    sentence: "Say at the start what can still change (example).",
    restsOn: { programme: "Leaders who listen", voice: "Let people choose" },
  },
];

/** What both sides learned: two sentences in print, one the other side did not agree to, and one that waits. @practice P26 */
export async function learnTogether(play: Play): Promise<void> {
  const inPrint: string[] = [];
  for (const { as, sentence, restsOn, reviewed } of lessons) {
    const { sources } = asksFor.parse(await play.ask(as, `${address}/lessons/new`));
    const chosen = Object.entries(restsOn).map(([kind, begins]) => {
      const source = sources.find((one) => one.kind === kind && one.title.startsWith(begins));
      return [kind, source?.thing ?? ""] as const;
    });
    const { id } = await play.send(as, `${address}/lessons`, { sentence, ...Object.fromEntries(chosen) });
    if (reviewed !== undefined) await play.send(reviewed[0], `${address}/lessons/${id}/review`, reviewed[1]);
    if (reviewed?.[1] === yes && restsOn.programme === undefined) inPrint.push(id);
  }
  const { id } = await play.send("engagementLead", address, {
    title: "Helping people to finish a course (example)",
    forWhom: "Teams that run groups and courses",
  });
  await play.send("engagementLead", `${address}/${id}/publish`, { lessons: inPrint.slice(0, 1) });
  await play.send("engagementLead", `${address}/${id}/publish`, { lessons: inPrint });
}
