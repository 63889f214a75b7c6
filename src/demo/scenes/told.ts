import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";

const place = `/${exampleSlug}`;

type Telling = Readonly<Record<string, string>>;

/** Each part as the leaders tell it, and as the service does: of money in the first, of a change in the third they differ. */
const listening: Readonly<Record<string, readonly [Telling, Telling]>> = {
  commission: [
    {
      serviceDoes: "The commissioner signs. We were shown the sum when it was fixed.",
      communityDoes: "Two leaders sat in two of five meetings.",
      servicePounds: "34,000",
      communityPounds: "6,000",
      noSaidBy: "statutory",
      roles: "Two leaders now have a vote on what is left over.",
    },
    {
      serviceDoes: "The commissioner and the head of therapies decide with the leaders.",
      communityDoes: "Two leaders have a vote.",
      servicePounds: "30,000",
      communityPounds: "10,000",
      noSaidBy: "both",
      roles: "Two leaders have a vote.",
      practice: "What is paid for is chosen in the church hall, and not in the office.",
    },
  ],
  design: [
    {
      serviceDoes: "Two therapists brought the course.",
      communityDoes: "Six leaders took out what did not fit, and put a meal first.",
      servicePounds: "0",
      communityPounds: "1,500",
      noSaidBy: "both",
      practice: "Every evening begins with a meal, and the first one is theirs.",
      ideas: "They asked what a family is before they taught it.",
    },
    {
      serviceDoes: "Two therapists brought the course and rewrote it.",
      communityDoes: "Six leaders chose what is taught first.",
      servicePounds: "0",
      communityPounds: "1,500",
      noSaidBy: "both",
      practice: "We begin with a meal, and no longer with a form.",
    },
  ],
  deliver: [
    {
      serviceDoes: "Four therapists teach one evening a week.",
      communityDoes: "Eleven leaders learn, and sit with families.",
      servicePounds: "22,000",
      communityPounds: "4,500",
      noSaidBy: "both",
      practice: "Families come to the hall without a referral.",
    },
    {
      serviceDoes: "Four therapists teach and supervise.",
      communityDoes: "Eleven leaders learn.",
      servicePounds: "22,000",
      communityPounds: "4,500",
      noSaidBy: "both",
    },
  ],
};

const evenings: Readonly<Record<string, readonly [Telling, Telling]>> = {
  deliver: [
    {
      serviceDoes: "One therapist comes when there is time.",
      communityDoes: "Three men open the hall and cook.",
      servicePounds: "3,000",
      communityPounds: "0",
      noSaidBy: "statutory",
      roles: "The therapist is called a guest.",
    },
    {
      serviceDoes: "One therapist gives two hours a month.",
      communityDoes: "Volunteers run the evening.",
      servicePounds: "3,000",
      communityPounds: "0",
      noSaidBy: "statutory",
    },
  ],
};

interface Ids {
  readonly leaders: string;
  readonly evenings: string;
  readonly second: string;
}

/** What both sides tell of two programmes; and what the second takes over of the first. @practice P38 P42 */
export async function tellTogether(play: Play, ids: Ids): Promise<void> {
  for (const [id, parts] of [
    [ids.leaders, listening],
    [ids.evenings, evenings],
  ] as const)
    for (const [of, [community, service]] of Object.entries(parts)) {
      const at = `${place}/coproduction/${id}/tell`;
      await play.send("churchLeader", at, { of, ...community });
      await play.send("therapist", at, { of, ...service });
    }
  const at = `${place}/coproduction/${ids.second}`;
  await play.send("mosqueTrustee", `${at}/copy`, { origin: ids.leaders });
  for (const element of [
    {
      words: "Every evening begins with a meal",
      becomes: "kept",
      because: "Our families would not come without one either.",
    },
    {
      words: "Leaders of both sexes learn in one room",
      becomes: "adapted",
      because: "Women learn in a room with its own door; the teaching is the same.",
    },
    {
      words: "A leader prays before each evening",
      becomes: "dropped",
      because: "Prayer has its own hour. Nobody should have to come early for it.",
    },
  ])
    await play.send("therapist", `${at}/element`, element);
  const told: unknown = await play.ask("mosqueTrustee", at);
  // The first has its yes; the two others wait for the teachers’ next evening.
  const first = /"id":"([0-9a-f-]{36})","words":"Every evening/.exec(JSON.stringify(told))?.[1] ?? "";
  await play.send("mosqueTrustee", `${at}/agree`, { element: first, says: "yes" });
}
