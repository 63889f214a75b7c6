import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";
import { organisationCalled } from "./organisations-by-name.ts";

const ledger = `/${exampleSlug}/exchange`;

interface Around {
  readonly play: Play;
  readonly communities: Communities;
  readonly ids: Readonly<Record<"circle" | "mosque" | "church" | "trust" | "council", string>>;
  readonly say: (as: PartName, entry: object) => Promise<string>;
}

/** Both sides need something and both have something: met and thanked, refused with a reason, waiting, and not seen yet. @practice P36 */
export async function fillExchange(play: Play, communities: Communities): Promise<void> {
  const around: Around = {
    play,
    communities,
    ids: {
      circle: await organisationCalled(play, "Riverside Carers’ Circle (example)"),
      mosque: await organisationCalled(play, "Riverside Mosque (example)"),
      church: await organisationCalled(play, "Riverside Church (example)"),
      trust: await organisationCalled(play, "Example Riverside NHS Trust"),
      council: await organisationCalled(play, "Riverside Council (example)"),
    },
    say: async (as, entry) => (await play.send(as, ledger, { untilOn: play.daysAgo(-120), ...entry })).id,
  };
  await meet(around);
  await refuse(around);
  await leaveOpen(around);
}

async function meet({ play, communities: { blackAfrican }, ids: { church, trust }, say }: Around): Promise<void> {
  const room = await say("therapist", {
    kind: "need",
    of: `organisation:${trust}`,
    topic: "space",
    title: "A place to meet families that is not a clinic",
    words: "People are referred and do not come back. We think that our door is part of it.",
    communities: [blackAfrican],
    days: ["tu", "th"],
    atPlace: "Market Street",
  });
  const hall = await say("churchLeader", {
    kind: "offer",
    of: `organisation:${church}`,
    topic: "space",
    title: "A hall for 80 with a kitchen",
    communities: [blackAfrican],
    days: ["tu"],
    languages: "Twi\nYoruba\nEnglish",
    atPlace: "Market Street",
  });
  const match = (await play.send("therapist", `${ledger}/${room}/propose`, { with: hall })).id;
  await play.send("churchLeader", `${ledger}/${hall}/answer`, { match, says: "accepted" });
  await play.send("therapist", `${ledger}/${room}/thank`, {
    match,
    words: "Two evenings so far. Nobody asked where the clinic was, and the food was better (example).",
  });
}

async function refuse({ play, communities, ids: { trust }, say }: Around): Promise<void> {
  const { pakistani, kashmiri } = communities;
  const interpreter = await say("mosqueTrustee", {
    kind: "need",
    of: `community:${pakistani}`,
    topic: "language",
    title: "An interpreter for Pahari at the first appointment",
    words: "Children are interpreting for their mothers.",
    communities: [pakistani, kashmiri],
    languages: "Pahari-Pothwari",
    askedOf: trust,
  });
  await play.send("seniorManager", `${ledger}/${interpreter}/decline`, {
    because: "There is no contract for this language before April. We have put it to the managers’ meeting (example).",
  });
}

async function leaveOpen({ communities, ids: { circle, mosque, trust, council }, say }: Around): Promise<void> {
  const { blackAfrican, pakistani, kashmiri } = communities;
  await say("carersWorker", {
    kind: "need",
    of: `organisation:${circle}`,
    topic: "skills",
    title: "Somebody to teach us what to do in a crisis",
    words: "Ten volunteers, on a day when the kitchen is open.",
    communities: [blackAfrican],
    days: ["tu"],
    languages: "English",
  });
  await say("therapist", {
    kind: "offer",
    of: `organisation:${trust}`,
    topic: "skills",
    title: "A day on listening to somebody in distress",
    words: "Two of us come to you. We would like to learn as much as we teach.",
    days: ["tu", "fr"],
    languages: "English",
  });
  await say("commissioner", {
    kind: "need",
    of: `organisation:${council}`,
    topic: "knowledge",
    title: "Why people leave after the first talk",
    words: "We miss our target and do not know why. We pay for the time of whoever tells us.",
    communities: [blackAfrican],
    askedOf: circle,
  });
  await say("mosqueTrustee", {
    kind: "offer",
    of: `organisation:${mosque}`,
    topic: "space",
    title: "A women’s room with its own door, on Fridays",
    communities: [pakistani, kashmiri],
    days: ["fr"],
    languages: "Urdu\nPahari-Pothwari",
  });
  await say("contributor", {
    kind: "offer",
    of: "person:ex-service-user",
    topic: "referral",
    title: "I go along to a first appointment",
    words: "I sat in that waiting room alone. You need not.",
  });
}
