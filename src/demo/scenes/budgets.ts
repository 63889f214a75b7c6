import { closedYear } from "../../nouns/months.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";
import { organisationCalled } from "./organisations-by-name.ts";

const at = `/${exampleSlug}/budgets`;

/** How far somebody got. */
type End = "put-off" | "not-wanted" | "told" | "arranged" | "alone";

interface Asked {
  readonly helpedBy: string;
  readonly condition: string;
  readonly community: keyof Communities;
  readonly deprivation: string;
  readonly ends: readonly End[];
}

const times = (end: End, count: number): readonly End[] => Array<End>(count).fill(end);

/** Who asked in the year that is over. Made up: whom somebody helped got further than whom nobody did. */
const overTheYear: readonly Asked[] = [
  {
    helpedBy: "nobody",
    condition: "psychosis",
    community: "blackCaribbean",
    deprivation: "2",
    ends: [...times("put-off", 7), ...times("not-wanted", 2), ...times("arranged", 1)],
  },
  {
    helpedBy: "vcso",
    condition: "psychosis",
    community: "blackCaribbean",
    deprivation: "2",
    ends: [...times("alone", 3), ...times("arranged", 6)],
  },
  {
    helpedBy: "family",
    condition: "physical",
    community: "pakistani",
    deprivation: "5",
    ends: [...times("told", 3), ...times("arranged", 7)],
  },
];

/** A plain date some days later. */
const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const assessed = [{ did: "offered" }, { did: "assessed" }, { did: "indicative", pounds: "8400" }];
const planned = [...assessed, { did: "planned" }];

/** What happened after they asked, one step after the other. */
const steps: Readonly<Record<End, readonly object[]>> = {
  "put-off": [{ did: "refused", byRole: "social-worker", reason: "too-ill" }],
  "not-wanted": [{ did: "offered" }, { did: "not-wanted", words: "Not with a stranger in my kitchen." }],
  told: assessed,
  alone: [...planned, { did: "provider", choice: "no" }],
  arranged: [...planned, { did: "provider", choice: "yes" }, { did: "arranged", choice: "direct", payer: "council" }],
};

/**
 * Personal budgets over a year: who asked, who was put off and by whom, who did not want the assessment and was offered
 * another way, who found nobody who knows their food; and one who waits today. @practice P27
 */
export async function askForBudgets(play: Play, communities: Communities): Promise<void> {
  const trust = await organisationCalled(play, "Example Riverside NHS Trust");
  const { from } = closedYear(play.daysAgo(0));
  const begin = async (asked: object, onDay: string): Promise<string> => {
    const sent = {
      holder: trust,
      from: trust,
      asks: "Somebody who cooks as they do, and prays.",
      agreed: "yes",
      tellsBack: "yes",
    };
    return (await play.send("therapist", at, { ...sent, ...asked, onDay })).id;
  };
  const write = (id: string, step: object, onDay: string) =>
    play.send("therapist", `${at}/${id}/step`, { ...step, onDay });
  let day = 0;
  for (const { ends, community, ...asked } of overTheYear)
    for (const end of ends) {
      day += 9;
      const onDay = later(from, day % 230);
      const id = await begin({ ...asked, community: communities[community] }, onDay);
      await write(id, { did: "asked" }, onDay);
      let number = 0;
      for (const step of steps[end]) {
        number += 1;
        await write(id, step, later(onDay, number * 20));
      }
    }
  const waiting = await begin(
    { helpedBy: "nobody", condition: "psychosis", community: communities.blackAfrican },
    play.daysAgo(50),
  );
  await write(waiting, { did: "informed", words: "In Twi, by an interpreter of the service." }, play.daysAgo(48));
  await write(waiting, { did: "asked" }, play.daysAgo(44));
}
