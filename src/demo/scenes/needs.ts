import { closedYear } from "../../nouns/months.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";
import type { Services } from "./service-profiles.ts";

const at = `/${exampleSlug}/needs`;

interface Asked {
  readonly kind: string;
  readonly words: string;
  readonly community: keyof Communities;
  readonly service: keyof Services;
  /** What came of so many of them: in time, too late, refused, and of the rest nothing was heard. */
  readonly met: number;
  readonly late: number;
  readonly refused: number;
  readonly unheard: number;
}

/** What a service wrote down over a year, from its book of interpreters and its kitchen. Made up. */
const overTheYear: readonly Asked[] = [
  {
    kind: "interpreter",
    words: "Urdu",
    community: "pakistani",
    service: "talkingTherapies",
    met: 11,
    late: 5,
    refused: 6,
    unheard: 0,
  },
  {
    kind: "interpreter",
    words: "Somali",
    community: "blackAfrican",
    service: "crisisCare",
    met: 6,
    late: 5,
    refused: 0,
    unheard: 6,
  },
  {
    kind: "food",
    words: "Halal",
    community: "pakistani",
    service: "crisisCare",
    met: 12,
    late: 0,
    refused: 0,
    unheard: 0,
  },
  {
    kind: "faith",
    words: "Somebody to pray with",
    community: "blackCaribbean",
    service: "crisisCare",
    met: 6,
    late: 0,
    refused: 7,
    unheard: 0,
  },
  {
    kind: "companion",
    words: "",
    community: "blackCaribbean",
    service: "talkingTherapies",
    met: 9,
    late: 0,
    refused: 0,
    unheard: 0,
  },
];

const refusal = { did: "refused", byRole: "booking", reason: "nobody-to-send" };

/** A plain date some days later. */
const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Language, food, faith and access over a year, and what waits today: one who asked and was told no three times, one that is
 * past its day, one about whom the two sides say two things. @practice P16
 */
export async function askForNeeds(play: Play, services: Services, communities: Communities): Promise<void> {
  const { from } = closedYear(play.daysAgo(0));
  let day = 0;
  const ask = async (asked: Omit<Asked, "met" | "late" | "refused" | "unheard">, onDay: string, days: number) => {
    const { kind, words } = asked;
    const sent = {
      kind,
      words,
      service: services[asked.service],
      community: communities[asked.community],
      as: "worker",
      askedOn: onDay,
      neededBy: later(onDay, days),
    };
    return (await play.send("therapist", at, sent)).id;
  };
  for (const { met, late, refused, unheard, ...asked } of overTheYear) {
    const outcomes = [
      ...Array<"met">(met).fill("met"),
      ...Array<"late">(late).fill("late"),
      ...Array<"refused">(refused).fill("refused"),
      ...Array<"unheard">(unheard).fill("unheard"),
    ];
    for (const outcome of outcomes) {
      day += 5;
      const onDay = later(from, day % 330);
      const id = await ask(asked, onDay, 7);
      if (outcome === "unheard") continue;
      const said = outcome === "refused" ? refusal : { did: "met" };
      await play.send("therapist", `${at}/${id}/answer`, { ...said, onDay: later(onDay, outcome === "late" ? 12 : 6) });
    }
  }
  await askNow(play, services, communities);
}

/** What is on its way today. */
async function askNow(play: Play, services: Services, communities: Communities): Promise<void> {
  const own = { service: services.talkingTherapies, as: "person" };
  const ask = async (as: "contributor" | "carersWorker", asked: object): Promise<string> =>
    (await play.send(as, at, { ...own, ...asked })).id;
  for (const days of [40, 25, 9]) {
    const askedOn = play.daysAgo(days);
    const id = await ask("carersWorker", {
      kind: "childcare",
      words: "",
      as: "partner",
      community: communities.kashmiri,
      askedOn,
      neededBy: play.daysAgo(days - 5),
    });
    await play.send("carersWorker", `${at}/${id}/answer`, {
      did: "refused",
      byRole: "reception",
      reason: "against-rule",
    });
  }
  await ask("contributor", {
    kind: "letter",
    words: "Pahari, or Urdu read aloud",
    askedOn: play.daysAgo(20),
    neededBy: play.daysAgo(6),
  });
  const disputed = await ask("contributor", {
    kind: "interpreter-of-gender",
    words: "A woman who speaks Mirpuri",
    askedOn: play.daysAgo(16),
    neededBy: play.daysAgo(8),
  });
  await play.send("therapist", `${at}/${disputed}/answer`, { did: "met", onDay: play.daysAgo(8) });
  await play.send("contributor", `${at}/${disputed}/answer`, {
    did: "refused",
    byRole: "provider",
    reason: "none-given",
    words: "A man rang. My mother said nothing.",
    onDay: play.daysAgo(7),
  });
  await ask("contributor", { kind: "access", words: "A room without stairs", neededBy: play.daysAgo(-9) });
}
