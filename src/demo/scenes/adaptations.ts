import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";

const place = `/${exampleSlug}`;

type Sent = Readonly<Record<string, string>>;

interface Asked {
  readonly as: PartName;
  readonly sent: Sent;
  /** When it was asked, and each step. */
  readonly daysAgo: readonly number[];
  /** By whom, and what. */
  readonly steps: readonly (readonly [PartName, Sent])[];
}

/** One that is kept, and one that is not. */
const tried = (play: Play): readonly Asked[] => {
  const trying = { triedFrom: play.daysAgo(50), triedUntil: play.daysAgo(8) };
  return [
    {
      as: "contributor",
      daysAgo: [62, 54, 53, 7, 7, 5, 5],
      sent: {
        as: "person",
        wish: "Talk while we walk in the park (example).",
        because: "I cannot sit in a small room.",
      },
      steps: [
        ["therapist", { kind: "yes", words: "It costs nothing more, and we can keep notes after it.", ...trying }],
        ["therapist", { kind: "told", words: "On the telephone." }],
        ["therapist", { kind: "seen-by-service", words: "They came six times of six (example)." }],
        ["contributor", { kind: "seen-by-asker", words: "I could say things while we looked ahead." }],
        [
          "therapist",
          {
            kind: "kept",
            words: "It works for both.",
            forEverybody: "You can ask to talk outdoors, on a walk (example).",
          },
        ],
        ["therapist", { kind: "told", words: "On the last walk." }],
      ],
    },
    {
      as: "carersWorker",
      daysAgo: [60, 52, 52, 7, 6, 4, 3],
      sent: {
        as: "partner",
        wish: "First talks in the carers’ hall (example).",
        because: "Nobody is seen going in there.",
      },
      steps: [
        ["therapist", { kind: "yes", words: "The hall has a room with a door.", ...trying }],
        ["therapist", { kind: "told", words: "At the carers’ meeting." }],
        ["therapist", { kind: "seen-by-service", words: "The room was let twice on our day (example)." }],
        ["carersWorker", { kind: "seen-by-asker", words: "It was loud next door." }],
        ["therapist", { kind: "dropped", words: "The room is not ours to promise. We look for another." }],
        ["therapist", { kind: "told", words: "By letter to the group." }],
      ],
    },
  ];
};

/** One that is tried, one refused, one of which whoever asked does not agree, and one that waits. */
const open = (play: Play): readonly Asked[] => [
  {
    as: "champion",
    daysAgo: [34, 22, 21],
    sent: {
      as: "partner",
      wish: "Somebody rings before each first talk (example).",
      because: "Letters are not opened.",
    },
    steps: [
      [
        "engagementLead",
        {
          kind: "yes",
          words: "A link worker rings the day before.",
          triedFrom: play.daysAgo(20),
          triedUntil: play.daysAgo(-40),
        },
      ],
      ["engagementLead", { kind: "told", words: "On the telephone." }],
    ],
  },
  {
    as: "mosqueTrustee",
    daysAgo: [41, 29, 28],
    sent: { as: "partner", wish: "A therapist on Friday afternoons (example).", because: "People are here then." },
    steps: [
      ["seniorManager", { kind: "no", words: "Nobody is free on Fridays until the summer rota." }],
      ["seniorManager", { kind: "told", words: "By letter." }],
    ],
  },
  {
    as: "churchLeader",
    daysAgo: [38, 27, 26, 11],
    sent: {
      as: "partner",
      wish: "Talks without a form before them (example).",
      because: "The form asks what hurts.",
    },
    steps: [
      ["seniorManager", { kind: "no", words: "The form is how we count." }],
      ["seniorManager", { kind: "told", words: "At the meeting." }],
      ["churchLeader", { kind: "disputed", words: "It can be filled in afterwards. Other places do." }],
    ],
  },
  {
    as: "therapist",
    daysAgo: [6],
    sent: {
      as: "worker",
      wish: "Longer first talks with an interpreter (example).",
      because: "Half of the hour is translating.",
    },
    steps: [],
  },
];

/** Six ways of being helped that people asked for. @practice P31 */
export async function askForOtherWays(play: Play, ids: { readonly service: string; readonly community: string }) {
  for (const { as, sent, steps, daysAgo } of [...tried(play), ...open(play)]) {
    const { id } = await play.send(as, `${place}/adaptations`, {
      ...ids,
      ...sent,
      onDay: play.daysAgo(daysAgo[0] ?? 0),
    });
    for (const [at, [who, step]] of steps.entries())
      await play.send(who, `${place}/adaptations/${id}/step`, { ...step, onDay: play.daysAgo(daysAgo[at + 1] ?? 0) });
  }
}
