import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { organisationCalled } from "./organisations-by-name.ts";

const at = `/${exampleSlug}/training`;

/** Whose people, which team, which level, how many, how many up to date, how many days ago, from which record. */
type Line = readonly [string, string, string, string, string, number, string];

const partnership = "Riverside Health Partnership (example)";
const council = "Riverside Council (example)";

const counted: readonly Line[] = [
  [partnership, "Board (example)", "board", "12", "7", 40, "Papers of the board"],
  [partnership, "Managers of all services (example)", "senior", "24", "21", 35, "Training system"],
  [partnership, "Crisis team (example)", "front-line", "38", "19", 430, "List of the team leader"],
  [partnership, "Talking therapies (example)", "front-line", "61", "58", 30, "Training system"],
  [council, "Heads of service (example)", "senior", "16", "16", 20, "Training system"],
  [council, "Adult social work (example)", "front-line", "85", "70", 25, "Training system"],
];

interface Day {
  readonly days: number;
  readonly givenBy: string;
  readonly came: string;
  readonly hours: string;
}

const given: readonly Day[] = [
  { days: 210, givenBy: "Two carers and a nurse (example)", came: "26", hours: "9" },
  { days: 120, givenBy: "Three carers (example)", came: "31", hours: "12.5" },
  { days: 45, givenBy: "Two carers and a social worker (example)", came: "22", hours: "9" },
];

/**
 * A course that carers made and give, whose hours are written down for them; one of the provider’s own, with nobody from a
 * community in it. One team was not counted for over a year. @practice P34
 */
export async function learnFromCommunities(play: Play): Promise<void> {
  const carers = await organisationCalled(play, "Riverside Carers’ Circle (example)");
  const begin = (as: PartName, course: object) => play.send(as, at, course);
  const { id } = await begin("engagementLead", {
    title: "What families see before a crisis (example)",
    about:
      "How racism and fear keep families from asking early, told by those who cared at home; what to do on Monday.",
    organisation: carers,
    levels: ["board", "senior", "front-line"],
    holdsMonths: "24",
  });
  await begin("seniorManager", {
    title: "Equality essentials, on screen (example)",
    about: "The law in forty minutes, by a company. Nobody of Riverside was asked what should be in it.",
    levels: ["middle"],
    holdsMonths: "12",
  });
  for (const { days, givenBy, came, hours } of given)
    await play.send("engagementLead", `${at}/${id}/given`, {
      onDay: play.daysAgo(days),
      givenBy,
      came,
      organisation: carers,
      trainersHours: hours,
    });
  const ids = new Map([
    [partnership, await organisationCalled(play, partnership)],
    [council, await organisationCalled(play, council)],
  ]);
  for (const [whose, team, level, staff, upToDate, days, source] of counted)
    await play.send("seniorManager", `${at}/${id}/count`, {
      organisation: ids.get(whose) ?? "",
      team,
      level,
      staff,
      upToDate,
      onDay: play.daysAgo(days),
      source,
    });
  await play.send("therapist", `${at}/${id}/mine`, { onDay: play.daysAgo(700) });
}
