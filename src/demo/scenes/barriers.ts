import { z } from "zod";
import { cast } from "../cast.ts";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";

const at = `/${exampleSlug}/barriers`;

const peopleTold = z.object({ people: z.array(z.object({ personId: z.string(), name: z.string() })) });

const personOf = async (play: Play, part: PartName): Promise<string> => {
  const { name } = cast[part];
  const { people } = peopleTold.parse(
    await play.ask("administrator", `/${exampleSlug}/people?q=${encodeURIComponent(name)}`),
  );
  return people.find((one) => one.name === name)?.personId ?? "";
};

/** By whom | title | what happens | what they do not get */
const raised = [
  [
    "carersWorker",
    "No interpreter at first appointments (example)",
    "Women come with a daughter who interprets.",
    "A first talk in their own language",
  ],
  [
    "champion",
    "The number is engaged all morning (example)",
    "People ring before work and give up.",
    "A first appointment",
  ],
  [
    "mosqueTrustee",
    "Letters come in English only (example)",
    "Elders ask grandchildren to read them out.",
    "To know what was decided",
  ],
  ["contributor", "No evening appointments (example)", "Whoever works shifts cannot come.", "Help beside work"],
  [
    "kashmiriElder",
    "Our language is written down as Urdu (example)",
    "The interpreter who comes does not speak Pahari.",
    "To be understood",
  ],
  [
    "carersWorker",
    "The bus does not stop there any more (example)",
    "Older carers walk for twenty minutes.",
    "To come at all",
  ],
  [
    "churchLeader",
    "Volunteers interpret in the clinic (example)",
    "It happens in most weeks.",
    "Somebody who is trained for it",
  ],
  [
    "champion",
    "The form asks for a passport number (example)",
    "People are afraid of what it is for.",
    "To sign up without fear",
  ],
] as const;

/** Consequence and likelihood, now and to come to. */
const risks = [
  [
    "People are not understood at the first appointment (example)",
    "managers",
    "statutory-duty",
    "access",
    "4",
    "5",
    "4",
    "2",
  ],
  ["Volunteers interpret what is clinical (example)", "managers", "safety", "outcomes", "4", "3", "4", "1"],
  ["Shift workers leave before they are seen (example)", "managers", "quality", "access", "3", "3", "2", "2"],
  ["Trust is lost where papers are asked for (example)", "managers", "publicity", "experience", "3", "4", "3", "2"],
  ["Interpreters cost more than the budget has (example)", "commissioners", "finance", "none", "2", "3", "2", "2"],
  ["No champion is left for the spring (example)", "commissioners", "workforce", "workforce", "1", "3", "1", "2"],
] as const;

/**
 * What stops people in Riverside: one that went all the way and back, one that managers refused and the community
 * answered, others on their way. @practice P22
 */
export async function bringToTheTable(play: Play, communities: Communities): Promise<void> {
  const [senior, practitioner, lead] = [
    await personOf(play, "seniorManager"),
    await personOf(play, "therapist"),
    await personOf(play, "engagementLead"),
  ];
  const ids: string[] = [];
  for (const [who, title, words, getting] of raised) {
    const sent = { title, words, getting, whose: "told", shown: "name", communities: [communities.kashmiri] };
    ids.push((await play.send(who, at, sent)).id);
  }
  const step = (who: PartName, number: number, [does, body]: readonly [string, object]) =>
    play.send(who, `${at}/${ids[number]}/${does}`, body);
  for (const number of [0, 1, 2, 3, 4])
    await step("engagementLead", number, [
      "sort",
      { does: "sort", priority: "high", owner: practitioner, because: "" },
    ]);
  const meeting = { metOn: play.daysAgo(0), there: ["senior-manager", "commissioner", "engagement-lead"] };
  for (const [number, minute] of [
    [0, "An interpreter is booked with each first appointment (example)."],
    [1, "A second line opens from eight (example)."],
  ] as const)
    await step("seniorManager", number, ["table", { ...meeting, said: "takes-up", minute }]);
  const no = { ...meeting, said: "refuses", minute: "There is no money for evenings this year (example)." };
  await step("seniorManager", 3, ["table", no]);
  await step("engagementLead", 3, [
    "tell",
    { told: "Managers said no to evenings this year, for want of money (example)." },
  ]);
  await step("contributor", 3, [
    "say",
    { says: "replies", said: "Then say on the website that one must come by day (example)." },
  ]);
  await step("contributor", 3, [
    "release",
    { released: "There are no evening appointments (example).", namesNobody: "yes" },
  ]);

  await writeDownRisks(play, { senior, lead, from: ids[0] ?? "" });
  await step("seniorManager", 0, [
    "close",
    { does: "close", evidence: "31 of 31 first appointments in a month had one (example)." },
  ]);
  await step("engagementLead", 0, [
    "tell",
    { told: "An interpreter is booked with each first appointment now (example)." },
  ]);
  await step("carersWorker", 0, [
    "release",
    { released: "No interpreter at first appointments (example).", namesNobody: "yes" },
  ]);
}

interface Owned {
  readonly senior: string;
  readonly lead: string;
  /** The barrier that the first of them comes from. */
  readonly from: string;
}

/** Six risks, and what is done about the two worst. */
async function writeDownRisks(play: Play, { senior, lead, from }: Owned): Promise<void> {
  for (const [
    number,
    [title, register, domain, equity, consequence, likelihood, targetConsequence, targetLikelihood],
  ] of risks.entries()) {
    const scored = { title, register, domain, equity, consequence, likelihood, targetConsequence, targetLikelihood };
    const barrier = number === 0 ? from : "";
    const risk = await play.send("commissioner", `${at}/risks`, {
      ...scored,
      barrier,
      controls: number === 0 ? "A list of interpreters (example)" : "",
      gaps: number === 0 ? "Nobody books them (example)" : "",
      owner: senior,
      reviewOn: play.daysAgo(-60),
    });
    if (number > 1) continue;
    const what =
      number === 0 ? "Book an interpreter with each first appointment (example)" : "Stop asking volunteers (example)";
    const action = { what, actionOwner: number === 0 ? senior : lead, dueOn: play.daysAgo(-30) };
    await play.send("commissioner", `${at}/risks/${risk.id}/actions`, action);
  }
}
