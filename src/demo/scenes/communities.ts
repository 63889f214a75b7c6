import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";

/** The communities of the example place by a short name, each with the identifier it was given. */
export type Communities = Readonly<Record<"blackAfrican" | "blackCaribbean" | "kashmiri" | "pakistani", string>>;

interface Telling {
  readonly as: PartName;
  readonly name: string;
  readonly [field: string]: string;
}

const blackAfrican: Telling = {
  as: "churchLeader",
  name: "Black African families of Riverside",
  organisations:
    "Example Riverside Church and four other congregations, which have met as one network for years.\nExample Carers’ Circle, where women cook, talk and look after each other’s parents.",
  skills:
    "Listening: pastors and elders sit with families in trouble every week, often late at night.\nTwi, Yoruba, Lingala, French and English.\nKnowing whom a family will open the door to.",
  meetingPlaces: "The hall of Example Riverside Church. The room above the example bakery on Market Street.",
  history:
    "People came to work in hospitals and on the railway, and later to study. Their congregations were the first place to turn to, long before any service asked.",
  faiths: "Christian\nMuslim",
  languages: "English\nTwi\nYoruba\nLingala\nFrench",
  category1: "nhs-2001-england:N",
};

const blackCaribbean: Telling = {
  as: "carersWorker",
  name: "Black Caribbean people in Riverside",
  organisations:
    "Example Carers’ Circle.\nExample Elders’ Domino Club.\nExample Saturday School, run by parents for forty years.",
  skills:
    "Elders who have buried children and brought up grandchildren, and can say what helped.\nPeople who work in the health service and know it from inside.",
  meetingPlaces: "The example community centre on Tuesday. Barber shops, where men talk.",
  history:
    "The first families came in the 1950s. They built credit clubs when banks said no, and a Saturday school when schools failed their children.",
  faiths: "Christian\nRastafari",
  languages: "English\nPatois",
  category1: "nhs-2001-england:M",
};

const pakistani: Telling = {
  as: "mosqueTrustee",
  name: "Pakistani families of Riverside",
  organisations: "Example Riverside Mosque.\nExample Sisters’ Sewing Group.\nExample Taxi Drivers’ Association.",
  skills:
    "Imams and teachers whom families ask first.\nUrdu, Punjabi and Pahari spoken every day.\nDrivers who see who is out late and why.",
  meetingPlaces: "The mosque’s women’s room and its classroom. The example café by the station.",
  history: "Men came to work in the mills of another town and moved here with their families. Three generations now.",
  faiths: "Muslim",
  languages: "Urdu\nPunjabi\nPahari-Pothwari\nEnglish",
  otherName1: "ریورسائیڈ کے پاکستانی خاندان",
  otherLanguage1: "ur",
  category1: "nhs-2001-england:J",
};

const kashmiri: Telling = {
  as: "kashmiriElder",
  name: "Kashmiri people in Riverside",
  organisations: "Example Kashmiri Elders’ Circle, which meets on Thursday.",
  skills: "Poets and storytellers.\nPeople who speak Pahari with those who were never asked which language they speak.",
  meetingPlaces: "The back room of the example library.",
  history:
    "Many came after a dam drowned their villages. In figures they are counted as Pakistani, Indian or “any other”. They say: we are Kashmiri.",
  faiths: "Muslim",
  languages: "Pahari-Pothwari\nKashmiri\nUrdu\nEnglish",
  otherName1: "کشمیری",
  otherLanguage1: "ks",
};

/** Each community says itself what it brings; nobody's page begins with what it lacks. @practice P01 */
export async function tellOfCommunities(play: Play): Promise<Communities> {
  const tell = async ({ as, ...told }: Telling, days: number, toldBy: string): Promise<string> => {
    const body = { ...told, toldBy, toldOn: play.daysAgo(days), standing: "somebody who belongs to it" };
    const { id } = await play.send(as, `/${exampleSlug}/communities`, body);
    return id;
  };
  return {
    blackAfrican: await tell(blackAfrican, 120, "five congregations, at a meal after the service"),
    blackCaribbean: await tell(blackCaribbean, 110, "elders and carers, at the community centre"),
    pakistani: await tell(pakistani, 100, "trustees and the sewing group, each by themselves"),
    kashmiri: await tell(kashmiri, 90, "the elders’ circle, on two Thursdays"),
  };
}

/** One community said no to being in the system. Its no is respected: a name, and nothing else. */
export async function respectANo(play: Play): Promise<void> {
  const name = "A community that said no (example)";
  const told = {
    toldBy: "two of its elders",
    toldOn: play.daysAgo(80),
    standing: "somebody who wrote down what they said",
  };
  const { id } = await play.send("engagementLead", `/${exampleSlug}/communities`, { name, ...told });
  await play.send("engagementLead", `/${exampleSlug}/communities/${id}/not-here`, {
    wants: "not-here",
    toldBy: "two of its elders, after talking with families",
    words: "We have been written about before, and nothing came of it. Come and eat with us instead.",
  });
}
