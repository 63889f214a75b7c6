import { z } from "zod";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { organisationCalled, personIdOf } from "./organisations-by-name.ts";
import type { Services } from "./service-profiles.ts";

const at = `/${exampleSlug}/audits`;
const staff = ["engagementLead", "analyst", "commissioner", "seniorManager", "therapist"] as const;
const partners = ["carersWorker", "champion", "contributor", "kashmiriElder", "mosqueTrustee"] as const;

/** What each of five rates of the first things, on the first page. */
type Rates = Readonly<Record<string, string>>;

const staffSay: readonly Rates[] = [
  { rate1: "2", rate2: "2", rate3: "3", rate4: "2" },
  { rate1: "3", rate2: "2", rate3: "3", rate4: "2" },
  { rate1: "2", rate2: "1", rate3: "3", rate4: "3" },
  { rate1: "3", rate2: "2", rate3: "2", rate4: "2", why4: "Two meetings, both held, both written down." },
  { rate1: "2", rate2: "2", rate3: "3", rate4: "2" },
];
const partnersSay: readonly Rates[] = [
  { rate1: "2", rate2: "1", rate3: "1", rate4: "0", why4: "We were asked in English, on a Friday at one." },
  { rate1: "2", rate2: "2", rate3: "1", rate4: "1" },
  { rate1: "1", rate2: "1", rate3: "not-mine", rate4: "0" },
  { rate1: "2", rate2: "1", rate3: "1", rate4: "1", why4: "Nobody told us what came of it." },
  { rate1: "2", rate2: "1", rate3: "1", rate4: "0" },
];

const told = z.object({ limits: z.array(z.object({ id: z.string(), doing: z.string() })) });

/** Both sides rate the talking therapies, and see it differently; asked again, partners see it better. @practice P21 */
export async function rateServices(play: Play, services: Services): Promise<void> {
  const people: string[] = [];
  for (const who of [...staff, ...partners]) people.push(await personIdOf(play, who));
  const begin = async (more: object): Promise<string> =>
    (
      await play.send("seniorManager", at, {
        service: services.talkingTherapies,
        closesOn: play.daysAgo(-30),
        againOn: play.daysAgo(-330),
        people: people.join(","),
        ...more,
      })
    ).id;
  const rate = async (id: string, who: PartName, rates: Rates): Promise<void> => {
    await play.send(who, `${at}/${id}/rate`, { part: "0", letsRead: "yes", ...rates });
  };
  const first = await begin({});
  for (const [index, who] of staff.entries()) await rate(first, who, staffSay[index] ?? {});
  for (const [index, who] of partners.entries()) await rate(first, who, partnersSay[index] ?? {});
  await play.send("seniorManager", `${at}/${first}/end`, {});
  await play.send("therapist", `${at}/${first}/show`, { side: "staff" });
  await play.send("carersWorker", `${at}/${first}/show`, { side: "partners" });
  const again = await begin({ follows: first });
  for (const [index, who] of staff.slice(0, 3).entries()) await rate(again, who, staffSay[index] ?? {});
  await sayWhatIsMissing(play, services);
}

/** What the talking therapies cannot do yet, on whom they depend, and what a partner says of it. */
async function sayWhatIsMissing(play: Play, services: Services): Promise<void> {
  const page = `/${exampleSlug}/limits/${services.talkingTherapies}`;
  const circle = await organisationCalled(play, "Riverside Carers’ Circle (example)");
  await play.send("therapist", page, {
    lacks: "Nobody of us works in Pahari or Somali. We depend on people who interpret without being paid.",
    doing: "Two places for bilingual workers are advertised, with community organisations on the panel.",
    byDay: play.daysAgo(-90),
    organisations: circle,
  });
  await play.send("therapist", page, {
    lacks: "No appointments after six in the evening.",
    doing: "",
    byDay: "",
    organisations: "",
  });
  const { limits } = told.parse(await play.ask("carersWorker", page));
  // They are asked of the one that depends on them.
  const asked = limits.find(({ doing }) => doing !== "")?.id ?? "";
  await play.send("carersWorker", `${page}/named`, { limit: asked, organisation: circle, agrees: "yes" });
  await play.send("therapist", `${page}/look`, { shown: "yes" });
  await play.send("carersWorker", `${page}/word`, {
    words: "It is true, and it is the first time that it is said. We interpret for free until then.",
    organisation: circle,
  });
}
