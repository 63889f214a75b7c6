import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";
import { organisationCalled, personIdOf } from "./organisations-by-name.ts";

const at = `/${exampleSlug}/alliances`;
const trustName = "Example Riverside NHS Trust";
const churchName = "Riverside Church (example)";
const circleName = "Riverside Carers’ Circle (example)";
const mosqueName = "Riverside Mosque (example)";

/** Five alliances at different trust, and what each of them says of itself. @practice P05 */
export async function allyWithOneAnother(play: Play, communities: Communities): Promise<void> {
  const idOf = (name: string): Promise<string> => organisationCalled(play, name);
  const trust = await idOf(trustName);
  await withTheChurch(play, trust);
  await withTheCircle(play, trust);
  await withTheMosque(play, await idOf("Riverside Council (example)"));
  await withTheKashmiri(play, communities.kashmiri);
  const between = { mine: await idOf(churchName), organisation: mosqueName, onMap: "yes" };
  const faiths = (await play.send("churchLeader", at, between)).id;
  await play.send("churchLeader", `${at}/${faiths}/promise`, {
    words: "Our hall is yours when the mosque’s boiler fails.",
  });
  await countReligion(play, communities);
}

const contactOf = (play: Play, days: number, words: string) => ({
  way: "met",
  when: "other",
  onDay: play.daysAgo(days),
  words,
});

const join = (forWhat: string) => ({ says: "yes", isContact: "yes", forWhat, how: "at the front desk (example)" });

/** Trust that grew: promises kept, six questions on the service's side, a sentence of the church that everybody may read. */
async function withTheChurch(play: Play, trust: string): Promise<void> {
  const { id } = await play.send("therapist", at, { mine: trust, organisation: churchName, onMap: "yes" });
  const here = `${at}/${id}`;
  await play.send("therapist", `${here}/join`, { ...join("families who are worried"), canTakeOver: "" });
  await play.send("churchLeader", `${here}/join`, join("congregations, and when to come"));
  await play.send("churchLeader", `${here}/map`, { shown: "yes" });
  const mine = trustSide(play, here);
  for (const who of ["seniorManager", "engagementLead", "analyst", "administrator"] as const) await mine(who);
  await play.send("engagementLead", `${here}/join`, { ...join("meetings and interpreters"), canTakeOver: "yes" });
  await play.send("therapist", `${here}/write`, {
    kind: "before",
    words: "In 2016 we asked the churches for names and came back with nothing. That was wrong, and we say so.",
  });
  await play.send("churchLeader", `${here}/write`, {
    kind: "before",
    words: "People who went to you were asked about everything but their faith, which is what held them.",
  });
  const promise = await play.send("therapist", `${here}/promise`, {
    words: "Two evenings a month in the church hall.",
  });
  await play.send("therapist", `${here}/promises/${promise.id}`, { says: "kept" });
  await play.send("churchLeader", `${here}/promises/${promise.id}`, { says: "kept", words: "Also in August." });
  for (const [who, days] of [
    ["therapist", 9],
    ["churchLeader", 16],
    ["engagementLead", 30],
    ["churchLeader", 44],
    ["therapist", 58],
  ] as const)
    await play.send(who, `${here}/contact`, contactOf(play, days, "The evening in the hall."));
  await play.send("churchLeader", `${here}/write`, {
    kind: "learned",
    words: "Come when the choir practises, not after.",
  });
  await play.send("therapist", `${here}/write`, { kind: "next", words: "Plan the family clinic together." });
  await play.send("churchLeader", `${here}/trust`, { form: "talk" });
  await play.send("churchLeader", `${here}/sentence`, {
    words: "They come back when they said they would, and they ask before they plan.",
    releasedTo: "place",
  });
  await askSix(play, here);
}

const staff = ["therapist", "seniorManager", "engagementLead", "analyst", "administrator"] as const;

/** Asks somebody of the trust into an alliance of the trust; they say yes themselves. */
const trustSide =
  (play: Play, here: string) =>
  async (who: PartName): Promise<void> => {
    const person = await personIdOf(play, who);
    await play.send("therapist", `${here}/people`, { person: `one ${person}` });
    await play.send(who, `${here}/join`, { says: "yes" });
  };

async function askSix(play: Play, here: string): Promise<void> {
  await play.send("therapist", `${here}/trust`, { form: "questions" });
  await play.send("therapist", `${here}/round`, { does: "open" });
  for (const who of staff) {
    const again = who === "analyst" ? "partly" : "yes";
    const answers = { word: "yes", listen: "yes", early: "yes", no: again, respect: "yes", again };
    await play.send(who, `${here}/questions`, answers);
  }
  await play.send("therapist", `${here}/round`, { does: "close" });
}

/** Both sides released a sentence, and they do not agree. */
async function withTheCircle(play: Play, trust: string): Promise<void> {
  const { id } = await play.send("engagementLead", at, { mine: trust, organisation: circleName, onMap: "yes" });
  const here = `${at}/${id}`;
  await play.send("engagementLead", `${here}/join`, join("meetings, and money for them"));
  await play.send("carersWorker", `${here}/join`, join("carers, and what tires them"));
  await play.send("carersWorker", `${here}/map`, { shown: "yes" });
  const promise = await play.send("engagementLead", `${here}/promise`, {
    words: "An answer within two weeks, always.",
  });
  await play.send("engagementLead", `${here}/promises/${promise.id}`, { says: "partly" });
  const late = { says: "not-kept", words: "Our letter of March was answered in June." };
  await play.send("carersWorker", `${here}/promises/${promise.id}`, late);
  for (const days of [5, 19, 33]) {
    await play.send("carersWorker", `${here}/contact`, contactOf(play, days, "The Tuesday kitchen."));
    await play.send("engagementLead", `${here}/contact`, contactOf(play, days + 3, "About the spring plan."));
  }
  for (const who of ["engagementLead", "carersWorker"] as const)
    await play.send(who, `${here}/trust`, { form: "statement" });
  const says = (words: string) => ({ words, releasedTo: "other-side" });
  await play.send("engagementLead", `${here}/sentence`, says("It goes well; they are at every meeting."));
  await play.send("carersWorker", `${here}/sentence`, says("We come to every meeting and go home with nothing new."));
}

/** It rests on one person, and has slept since the spring. */
async function withTheMosque(play: Play, council: string): Promise<void> {
  const { id } = await play.send("commissioner", at, { mine: council, organisation: mosqueName, onMap: "yes" });
  const here = `${at}/${id}`;
  await play.send("mosqueTrustee", `${here}/join`, join("families of the mosque"));
  await play.send("mosqueTrustee", `${here}/map`, { shown: "yes" });
  for (const days of [150, 171, 192, 220, 260])
    await play.send("mosqueTrustee", `${here}/contact`, contactOf(play, days, "Rang the council again."));
}

/** One partner left, and says why. */
async function withTheKashmiri(play: Play, community: string): Promise<void> {
  const { id } = await play.send("kashmiriElder", at, { mine: community, organisation: trustName });
  const here = `${at}/${id}`;
  await play.send("kashmiriElder", `${here}/join`, join("poetry, and who is alone"));
  await play.send("engagementLead", `${here}/join`, join("meetings and interpreters"));
  for (const days of [80, 95, 110])
    await play.send("kashmiriElder", `${here}/contact`, contactOf(play, days, "They asked us again what we think."));
  await play.send("kashmiriElder", `${here}/end`, {
    because: "We were asked four times and told nothing back. We will talk again when there is an answer.",
    sure: "yes",
  });
}

/** What a census would say; made up here, and said so. @practice P06 */
async function countReligion(play: Play, { kashmiri, blackAfrican, blackCaribbean }: Communities): Promise<void> {
  for (const [community, percent] of [
    [kashmiri, "4.0"],
    [blackAfrican, "5.5"],
    [blackCaribbean, "24.0"],
  ] as const)
    await play.send("analyst", `${at}/links`, {
      community,
      percent,
      source: "Made up for the example place",
      period: "Example year",
    });
}
