import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";

const at = `/${exampleSlug}/organisations`;

interface Told {
  readonly as: PartName;
  readonly name: string;
  readonly kinds: readonly string[];
  readonly summary: string;
  readonly [field: string]: string | readonly string[];
}

/** Those that only say who they are so far: name, what they are, what they bring. */
const others = [
  ["Domino Elders’ Club (example)", "vcso,user-led", "Men over sixty who play, and notice who is missing."],
  ["Saturday School (example)", "vcso", "Parents who have taught children for forty years."],
  [
    "Sisters’ Sewing Group (example)",
    "vcso",
    "Women who sew, talk in Urdu and Pahari, and mind each other’s children.",
  ],
  ["Taxi Drivers’ Association (example)", "vcso", "Drivers who see who is out late, and bring people home."],
  ["Kashmiri Elders’ Circle (example)", "vcso,user-led", "Poets and storytellers who meet on Thursday."],
  ["Listening Barbers (example)", "other", "Four barber shops where men talk."],
  ["Riverside Temple (example)", "faith", "A kitchen that feeds whoever comes."],
  ["Gurdwara of the Wharf (example)", "faith", "A free meal every day, and a room for quiet talk in Punjabi."],
  ["Lingala Choir (example)", "vcso", "Singing on Friday; newcomers are met at the bus."],
  ["Somali Mothers’ Table (example)", "vcso,user-led", "Mothers who go along to appointments."],
  ["Polish Parents’ Library (example)", "vcso", "Books, forms filled in together, and coffee."],
  ["Survivors’ Voice Riverside (example)", "user-led", "People who have been patients, and tell services how it was."],
  ["Young Carers’ Kitchen (example)", "vcso,user-led", "Cooking for those who care for a parent."],
  ["New Arrivals’ Welcome (example)", "vcso", "A map, a telephone card and somebody who walks along."],
  ["Wharf Food Bank (example)", "vcso", "Food, and nobody asks why."],
  ["Riverside Legal Advice (example)", "vcso,service", "Letters read, rights explained, in six languages."],
  ["Riverside Council (example)", "commissioner", "Pays for community services."],
  ["Riverside Health Partnership (example)", "commissioner", "Pays for health services."],
  ["Example Riverside NHS Trust", "service", "Talking therapies, crisis care and wards."],
  ["Housing Neighbours (example)", "vcso", "People of one estate who know the repairs office by name."],
  ["Deaf Social Club (example)", "user-led", "Sign language first."],
  ["Men’s Shed on the Quay (example)", "vcso", "Tools, tea and not much talk, until there is."],
] as const;

const mosque: Told = {
  as: "mosqueTrustee",
  name: "Riverside Mosque (example)",
  kinds: ["faith", "vcso"],
  summary: "Teachers and imams whom families ask first. A women’s room with its own door.",
  culture: "Sunni Muslim; everybody is welcome at the meal on Friday.",
  otherNames: "ریورسائیڈ مسجد",
};
const lunchClub: Told = {
  as: "engagementLead",
  name: "Gujarati Lunch Club (example)",
  kinds: ["vcso", "user-led"],
  summary: "Older people who eat together twice a week, and their daughters and sons who worry.",
  otherNames: "ગુજરાતી ભોજન મંડળ",
};
const church: Told = {
  as: "churchLeader",
  name: "Riverside Church (example)",
  kinds: ["faith"],
  summary: "Pastors and elders who sit with families in trouble, often late at night.",
  culture: "Christian; songs in Twi, Yoruba, Lingala and French.",
};
const carers: Told = {
  as: "carersWorker",
  name: "Riverside Carers’ Circle (example)",
  kinds: ["vcso", "user-led"],
  summary: "Women who cook, talk and look after each other’s parents.",
  ledBy: "Carers themselves; nobody on the committee has never cared.",
  afterRinging: "A carer rings back on the same day and comes along if you want.",
  toldBack: "You are told that somebody came. What was said stays with the family.",
};

/** Three organisations say who they are, whom to ring by name and what one can come to; others begin. @practice P18 */
export async function fillDirectory(play: Play, communities: Communities): Promise<void> {
  const add = async ({ as, ...told }: Told): Promise<string> => (await play.send(as, at, told)).id;
  const { blackAfrican, blackCaribbean, kashmiri, pakistani } = communities;
  const circle = await add({ ...carers, serves: [blackAfrican], ledByCommunities: [blackCaribbean] });
  const [masjid, chapel] = [
    await add({ ...mosque, serves: [kashmiri], ledByCommunities: [pakistani] }),
    await add({ ...church, ledByCommunities: [blackAfrican] }),
  ];
  for (const [name, kinds, summary] of others)
    await add({ as: "engagementLead", name, kinds: kinds.split(","), summary });
  const name = async (as: PartName, id: string, contact: object): Promise<void> => {
    await play.send(as, `${at}/${id}/contact`, { agreed: "yes", agreedWith: "myself", ...contact });
  };
  await name("carersWorker", circle, {
    name: "Example Carers’ Circle worker",
    forWhat: "dementia, and caring for somebody who has it",
    how: "020 7946 0001, Monday to Thursday, 10 to 4",
    languages: "English\nPatois",
    seenBy: "public",
  });
  await name("mosqueTrustee", masjid, {
    name: "Example Mosque Trustee",
    forWhat: "somebody who hears voices, and families who worry",
    how: "020 7946 0002, after evening prayer",
    languages: "Urdu\nPahari-Pothwari\nEnglish",
    seenBy: "public",
  });
  await name("churchLeader", chapel, {
    name: "Example Riverside Church leader",
    forWhat: "planning together with congregations",
    how: "020 7946 0003",
    seenBy: "place",
  });
  const club = await add(lunchClub);
  await name("engagementLead", club, {
    name: "Example Lunch Club organiser",
    forWhat: "dementia, memory, and talking about it in the family",
    how: "020 7946 0004, Tuesday and Thursday, 10 to 2",
    languages: "Gujarati\nEnglish",
    seenBy: "public",
    agreedWith: "The engagement lead, at the club (example)",
  });
  await play.send("engagementLead", `${at}/${club}/offer`, {
    name: "Lunch on Tuesday and Thursday",
    about: "A meal without meat, songs, and a table for whoever forgets.",
    languages: "Gujarati\nEnglish",
    formats: ["in-person", "group"],
    days: ["tu", "th"],
    times: "12 to 2",
    venue: "The example community centre, Market Street",
    free: "no",
    cost: "£3",
  });
  await say(play, { circle, masjid, chapel });
}

/** What their cards say, what one can come to, what they lend, and who looked last. */
async function say(
  play: Play,
  { circle, masjid, chapel }: Readonly<Record<"circle" | "masjid" | "chapel", string>>,
): Promise<void> {
  await play.send("mosqueTrustee", `${at}/${masjid}/card-words`, {
    in: "ur",
    tonight: "آپ اکیلے نہیں ہیں۔ اگر جان کو خطرہ ہو تو 999 پر فون کریں۔",
    thisWeek: "جمعے کو نماز کے بعد مسجد میں کھانا ہے۔ عورتوں کا کمرہ الگ دروازے سے ہے۔",
    afterRinging: "ہم اسی دن واپس فون کرتے ہیں، اور آپ چاہیں تو ساتھ چلتے ہیں۔",
    toldBack: "آپ کو بتایا جائے گا کہ کوئی آیا تھا۔ باقی بات خاندان کے پاس رہتی ہے۔",
  });
  await play.send("engagementLead", `${at}/${masjid}/card-words`, { in: "ur", step: "check", number: "1" });
  await play.send("churchLeader", `${at}/${chapel}/contact`, {
    name: "Example Church elder",
    forWhat: "somebody in the family who is struggling, and company on the way",
    how: "020 7946 0010, any evening until 10",
    languages: "English\nTwi\nYoruba",
    seenBy: "public",
    agreed: "yes",
    agreedWith: "Example Riverside Church leader",
  });
  await play.send("churchLeader", `${at}/${chapel}/card-words`, {
    in: "en",
    tonight: "You are not alone. Ring an elder until 10: somebody can sit with you.",
    afterRinging: "An elder rings back the same evening, listens, and goes along to a first appointment if you like.",
    toldBack: "You are told that somebody came. The rest belongs to the family.",
  });
  await play.send("engagementLead", `${at}/${chapel}/card-words`, { in: "en", step: "check", number: "1" });
  await play.send("carersWorker", `${at}/${circle}/offer`, {
    name: "Tuesday kitchen",
    about: "Cook, eat and talk. Bring the person you care for.",
    languages: "English\nPatois\nTwi",
    formats: ["in-person", "group"],
    days: ["tu"],
    times: "11 to 2",
    venue: "The example community centre, Market Street",
    welcome: "Somebody you know is at the door. There is a quiet room.",
    free: "yes",
    access: "No steps. The bus stops outside.",
  });
  await play.send("churchLeader", `${at}/${chapel}/gift`, {
    kind: "space",
    words: "A hall for 80 with a kitchen",
    asks: "£20 an hour for whoever is paid",
  });
  await play.send("carersWorker", `${at}/${chapel}/use`, {
    usedBy: carers.name,
    forWhat: "A day on dementia for 60 carers",
    usedOn: play.daysAgo(40),
    cameBack: "The kitchen was painted by the carers.",
  });
  await play.send("carersWorker", `${at}/${circle}/verify`, {});
  const words = "The kitchen on Tuesday now begins at 12 (example).";
  await play.send("contributor", `${at}/suggest`, { words, organisation: circle });
}
