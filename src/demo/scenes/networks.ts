import { z } from "zod";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";
import { organisationCalled, personIdOf } from "./organisations-by-name.ts";

const all = `/${exampleSlug}/networks`;

/** Made up, each of them: their name, and what they already did. */
const leaders: readonly (readonly [name: string, did: string])[] = [
  ["Pastor Comfort Boateng (example)", "Sits with families in trouble after the Sunday service, for twenty years."],
  ["Imam Yusuf Rahman (example)", "Settles quarrels between couples, and visits the sick on Thursdays."],
  ["Elder Marcia Brown (example)", "Brought up nine foster children. Rings mothers who do not come any more."],
  ["Deacon Samuel Osei (example)", "Listens to young men in the barber’s shop. Speaks Twi and English."],
  ["Khadija Warsame (example)", "Leads a Quran circle for women, and goes along to appointments."],
  ["Reverend Joy Adeyemi (example)", "Prays with people who hear voices, and knows when to ring the team."],
  ["Bashir Malik (example)", "Runs the boxing club. Boys tell him what they tell nobody else."],
  ["Grace Mutombo (example)", "Writes letters for families in Lingala and French."],
  ["Sister Ann Campbell (example)", "Cooks for thirty on Fridays, and hears who is missing."],
  ["Hafsa Begum (example)", "Teaches girls after school, and talks with their fathers."],
  ["Emmanuel Kamara (example)", "Leads a choir. Buried many, and stays with those who are left."],
];
/** The last two are still on the course. */
const qualified = 9;
/** Whose insurance ran out, by number. */
const uninsured = 8;

const clauses: readonly (readonly [about: string, title: string, words: string])[] = [
  [
    "supervision",
    "Everybody is supervised",
    "Each leader meets a supervisor once a month, and after every first visit.",
  ],
  ["safeguarding", "Safety first", "A worry about a child or an adult at risk goes to the named lead on the same day."],
  [
    "incidents",
    "When something goes wrong",
    "We tell the lead, put it right with the family, and say what we learned.",
  ],
  [
    "scope",
    "What we do, and where we stop",
    "Leaders listen and work with families. They do not diagnose or change medicine.",
  ],
  ["insurance", "Insured", "Nobody sees a family without insurance that covers the day. The network pays for it."],
  ["checks", "Checked", "Each leader has a DBS check, looked at again every three years."],
  ["training", "Trained", "The course builds on what leaders already do. Both sides teach, and both sides learn."],
  [
    "other",
    "Whose network it is",
    "The congregations decide whom the network serves. Services do not use it to fill their lists.",
  ],
];

/** People, checks and supervision. @returns their identifiers in the network. */
async function gatherLeaders(play: Play, at: string): Promise<readonly string[]> {
  const therapist = await personIdOf(play, "therapist");
  const since = play.daysAgo(900);
  const supervisor = await play.send("churchLeader", `${at}/supervisors`, { person: therapist, since });
  const ids: string[] = [];
  for (const [number, [name, did]] of leaders.entries()) {
    const { id } = await play.send("churchLeader", `${at}/people`, { name, since });
    const own = `${at}/people/${id}`;
    await play.send("churchLeader", `${own}/did`, { asked: "told", did, on: play.daysAgo(880) });
    if (number < 6) await play.send("churchLeader", `${own}/shown`, { shown: "yes" });
    await play.send("churchLeader", `${own}/supervisor`, { supervisor: supervisor.id });
    const until = (days: number) => ({ from: play.daysAgo(800), until: play.daysAgo(-days) });
    const scope = "Family sessions with a supervisor. Stops at risk to life: rings the team (example).";
    await play.send("therapist", `${own}/check`, { kind: "scope", words: scope, ...until(250) });
    await play.send("therapist", `${own}/check`, { kind: "dbs", words: `Example no. ${100 + number}`, ...until(290) });
    const insured = until(number === uninsured ? -12 : 120);
    await play.send("therapist", `${own}/check`, {
      kind: "insurance",
      words: "Example Mutual, group policy",
      ...insured,
    });
    await play.send("therapist", `${own}/supervised`, { on: play.daysAgo(20 + number), minutes: "60" });
    ids.push(id);
  }
  return ids;
}

/** Two cohorts: nine of the eleven qualified. */
async function teach(play: Play, at: string, ids: readonly string[]): Promise<void> {
  const course = {
    title: "Systemic practice with families (example)",
    accreditor: "Example Institute of Family Practice",
    qualification: "Foundation certificate, year 1 (example)",
    years: "1",
    holdsYears: "5",
  };
  const cohorts = [
    { cohort: "First cohort (example)", ended: 380, members: ids.slice(0, 6) },
    { cohort: "Second cohort (example)", ended: 30, members: ids.slice(6) },
  ];
  let known: string | undefined;
  for (const { cohort, ended, members } of cohorts) {
    const days = { startsOn: play.daysAgo(ended + 300), endsOn: play.daysAgo(ended) };
    const { id } = await play.send("churchLeader", `${at}/cohorts`, {
      ...(known === undefined ? course : { course: known }),
      cohort,
      ...days,
    });
    known ??= await courseOf(play, `${at}/cohorts/begin`);
    const own = `${at}/cohorts/${id}`;
    for (const practitioner of members)
      await play.send("churchLeader", `${own}/enrol`, {
        practitioner,
        buildsOn:
          "Listening and trust are there: they teach it to the others. New: working with a whole family (example).",
        begunOn: play.daysAgo(ended + 300),
      });
    for (const [number, title] of ["What you already do", "A family as a whole", "Risk, and whom to ring"].entries())
      await play.send("therapist", `${own}/lesson`, {
        kind: number === 2 ? "assignment" : "session",
        title,
        on: play.daysAgo(ended + 200 - 60 * number),
        done: members.slice(number),
      });
    for (const practitioner of members.filter((member) => ids.indexOf(member) < qualified))
      await play.send("therapist", `${own}/result`, {
        practitioner,
        result: "qualified",
        on: play.daysAgo(ended),
        certificate: `Example certificate ${ids.indexOf(practitioner) + 1}`,
      });
  }
}

const coursesTold = z.object({ courses: z.array(z.object({ id: z.string() })) });

const courseOf = async (play: Play, path: string): Promise<string | undefined> =>
  coursesTold.parse(await play.ask("churchLeader", path)).courses[0]?.id;

/** Eight clauses, each agreed by both sides but for the last, which waits. */
async function agree(play: Play, at: string): Promise<void> {
  for (const [number, [about, title, words]] of clauses.entries()) {
    const reviewOn = play.daysAgo(number === 0 ? -20 : -300);
    const { id } = await play.send("churchLeader", `${at}/framework`, { about, title, words, reviewOn });
    if (number < clauses.length - 1) await play.send("therapist", `${at}/framework/${id}/agree`, { number: "1" });
  }
}

/** Who leads on what goes wrong, and one thing that did. */
async function leadOn(play: Play, at: string): Promise<void> {
  const [church, therapist] = [await personIdOf(play, "churchLeader"), await personIdOf(play, "therapist")];
  await play.send("churchLeader", `${at}/leads`, { kind: "safeguarding", person: therapist, daysToClose: "2" });
  await play.send("churchLeader", `${at}/leads`, { kind: "incident", person: church, daysToClose: "14" });
  const incidents = `${at}/incidents`;
  const late = {
    kind: "incident",
    words: "The hall was locked, and a family went home (example).",
    happenedOn: play.daysAgo(6),
  };
  const { id } = await play.send("therapist", incidents, late);
  await play.send("churchLeader", `${incidents}/${id}/close`, { learned: "Two people now hold a key (example)." });
  const open = {
    kind: "incident",
    words: "A leader was asked for money for a visit (example).",
    happenedOn: play.daysAgo(2),
  };
  await play.send("therapist", incidents, open);
}

/**
 * Eleven leaders of congregations train to an accredited certificate; nine are qualified. One insurance ran out. Both
 * sides wrote what they work by. @practice P39 @practice P41
 */
export async function trainLeaders(play: Play, { blackAfrican, pakistani }: Communities): Promise<void> {
  const { id } = await play.send("churchLeader", all, {
    name: "Riverside Leaders’ Network (example)",
    purpose: "Leaders of congregations whom families already trust work with them, trained and supervised.",
    organisation: await organisationCalled(play, "Riverside Church (example)"),
    communities: [blackAfrican, pakistani],
    superviseesMost: "12",
  });
  const at = `${all}/${id}`;
  await teach(play, at, await gatherLeaders(play, at));
  await agree(play, at);
  await leadOn(play, at);
}
