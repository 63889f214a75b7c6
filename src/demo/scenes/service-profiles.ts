import { exampleArea, exampleOrganisation } from "../figures/published-text.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";

const talkingTherapies = {
  name: "Riverside Talking Therapies (example)",
  care: "early-help",
  runBy: "Example Riverside NHS Trust",
  whoWorks:
    "Forty therapists and a few family therapists. Three of the forty speak a language of the Black African communities; none is a man from the Caribbean.",
  languages: "English\nTwi\nUrdu\nPolish",
  offers:
    "Talking with a therapist, alone or in a group, by phone, on a screen or in a room. People can ask for it themselves.",
  cannotDoYet:
    "See somebody in a place of worship. Offer a first appointment with an interpreter within a month. Work with a whole family.",
  askName: "Example Family Therapist",
  askRole: "family therapist, who answers questions from communities",
  askHow:
    "Ask at the hall of Example Riverside Church on Thursday afternoon, or ring 020 7946 0000 (a number for dramas).",
  areaCode: exampleArea.code,
  keys: `${exampleOrganisation.type} ${exampleOrganisation.code} 2018-19 2019-20`,
};

const crisisCare = {
  name: "Riverside crisis team and wards (example)",
  care: "crisis-care",
  runBy: "Example Riverside NHS Trust",
  whoWorks: "Nurses, doctors and social workers, day and night.",
  languages: "English",
  offers: "Help in a crisis at home, and beds on two wards. Some people are brought here against their will.",
  cannotDoYet: "Say how often people of each community are detained: those figures have not been brought in.",
  askName: "Example Senior Manager",
  askRole: "senior manager",
  askHow: "Write to the ward office (example).",
  areaCode: exampleArea.code,
};

export type Services = Readonly<Record<"talkingTherapies" | "crisisCare", string>>;

/** Two services say who works there, what they offer and what they cannot do yet. @practice P18 */
export async function describeServices(play: Play): Promise<Services> {
  const describe = async (profile: object): Promise<string> =>
    (await play.send("engagementLead", `/${exampleSlug}/services`, profile)).id;
  return { talkingTherapies: await describe(talkingTherapies), crisisCare: await describe(crisisCare) };
}
