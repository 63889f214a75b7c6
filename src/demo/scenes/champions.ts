import { z } from "zod";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { network, notesOf } from "./champions-asked.ts";
import type { Communities } from "./communities.ts";

const at = `/${exampleSlug}/champions`;

const peopleTold = z.object({ people: z.array(z.object({ personId: z.string(), name: z.string() })) });
const championsTold = z.object({
  champions: z.array(z.object({ name: z.string().nullable(), state: z.string(), id: z.string() })),
});
const itemsTold = z.object({ items: z.array(z.object({ id: z.string(), words: z.string() })) });

const personCalled = async (play: Play, name: string): Promise<string> => {
  const { people } = peopleTold.parse(
    await play.ask("administrator", `/${exampleSlug}/people?q=${encodeURIComponent(name)}`),
  );
  return people.find((one) => one.name === name)?.personId ?? "";
};

const listed = async (play: Play) => championsTold.parse(await play.ask("engagementLead", at)).champions;

/** They are asked, and say yes: with their account, or by the link in their letter. Two have not: one says no more. */
async function invite(play: Play, communities: Communities): Promise<void> {
  for (const [number, { name, as, community, words }] of network.entries()) {
    const email = as === null ? `champion-${number}@example.org` : "";
    const sent = {
      person: await personCalled(play, name),
      email,
      language: "en",
      communities: [communities[community]],
    };
    const already = (await listed(play)).find((one) => one.name === name);
    if (already === undefined) await play.send("engagementLead", at, sent);
    if (words === "" || (already !== undefined && already.state !== "invited")) continue;
    const yes = { does: "accept", words };
    if (as !== null) await play.send(as, `${at}/own`, yes);
    else {
      const letter = await play.openLetter({ name, email });
      await play.send("engagementLead", `${at}/own`, { ...yes, token: letter.token });
      await letter.throwAway();
    }
  }
}

const meetings = [
  ["training", "Listening, and what not to write down (example)", 350, "240", [0, 1, 2, 3, 4, 5]],
  ["support", "Champions’ tea (example)", 240, "120", [0, 1, 3, 4]],
  ["training", "What the talking therapy service does (example)", 150, "120", [0, 1, 2, 3, 5]],
  ["support", "Champions’ tea (example)", 40, "120", [0, 2, 3, 5]],
] as const;

const deeds = [
  ["champion", "talked", "some", "60", 21],
  ["champion", "event", "many", "240", 90],
  ["kashmiriElder", "talked", "few", "120", 14],
  ["mosqueTrustee", "online", "many", "30", 9],
  ["churchLeader", "event", "some", "120", 65],
] as const;

/**
 * Eight champions and a year of what they heard: answered in time, late and so higher up, not answered in their eyes, and
 * still waiting. What is older was kept in notes, and brought in. @practice P30
 */
export async function runNetwork(play: Play, communities: Communities): Promise<void> {
  await play.send("engagementLead", `${at}/terms`, { daysToAnswer: "10", remindBefore: "3" });
  for (const [name, rank] of [
    ["Example Commissioner", "1"],
    ["Example Senior Manager", "2"],
  ] as const)
    await play.send("engagementLead", `${at}/answerers`, {
      does: "keep",
      person: await personCalled(play, name),
      rank,
    });
  await invite(play, communities);
  const champions = await listed(play);
  for (const [kind, title, ago, minutes, came] of meetings)
    await play.send("engagementLead", `${at}/meetings`, {
      kind,
      title,
      onDay: play.daysAgo(ago),
      minutes,
      came: came.map((one) => champions.find(({ name }) => name === network[one].name)?.id ?? ""),
    });
  for (const [who, what, people, minutes, ago] of deeds)
    await play.send(who, `${at}/did`, { what, people, minutes, onDay: play.daysAgo(ago) });
  await play.send("engagementLead", `${at}/earlier`, { lines: notesOf(play.daysAgo) });
  await tellBack(play);
}

/** What came of some of it, and what their champions let everybody read. */
async function tellBack(play: Play): Promise<void> {
  const { items } = itemsTold.parse(await play.ask("engagementLead", at));
  const called = (begins: string): string => items.find(({ words }) => words.startsWith(begins))?.id ?? "";
  await play.send("commissioner", `${at}/questions/${called("Letters come in English")}/came-of`, {
    words: "Of 40 letters in a month 31 went out in Urdu (example).",
  });
  await play.send("commissioner", `${at}/questions/${called("Appointments are at school")}/came-of`, {
    words: "Evenings filled up in two weeks. They stay (example).",
  });
  for (const [who, begins, words] of [
    ["champion", "Appointments are at school", "Appointments are at school time. Could there be evenings?"],
    ["kashmiriElder", "Letters come in English", "Letters come in English, and grandchildren read them out."],
    ["mosqueTrustee", "One word in the letter", "One word in the letter means madness in our language."],
  ] as const)
    await play.send(who, `${at}/questions/${called(begins)}/release`, { words, namesNobody: "yes" });
}
