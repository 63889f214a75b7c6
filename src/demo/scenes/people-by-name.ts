import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";

/** One of the people who do not sign in: their name, what they speak, and what they need, if they say so. */
type Spoken = readonly [name: string, language: string, needs?: string];

/** Made up, each of them. They agreed aloud to be written down, in their own language. */
const writtenDown: readonly Spoken[] = [
  ["Abdi Warsame", "Somali", "step-free"],
  ["Abena Mensah", "Twi"],
  ["Adaeze Okafor", "Igbo"],
  ["آمنہ بی بی", "Pahari", "large-print"],
  ["Amina Yusuf", "Somali"],
  ["Asha Devi Patel", "Gujarati", "loop"],
  ["Bashir Ahmad", "Pahari"],
  ["Birute Kazlauskiene", "Lithuanian"],
  ["Blessing Adeyemi", "Yoruba", "care-cover"],
  ["Chioma Eze", "Igbo"],
  ["Danuta Nowak", "Polish"],
  ["Delroy Campbell", "English", "bsl"],
  ["Efua Asante", "Twi"],
  ["Farida Begum", "Sylheti", "companion"],
  ["Gheorghe Ionescu", "Romanian"],
  ["ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "Punjabi"],
  ["Halima Noor", "Somali"],
  ["Hasina Khatun", "Sylheti"],
  ["Ibrahim Kamara", "Krio"],
  ["Ines Santos", "Portuguese"],
  ["Jagdish Shah", "Gujarati", "audio"],
  ["Joyce Boateng", "Twi"],
  ["Khadija Hassan", "Somali"],
  ["Kwame Owusu", "Twi"],
  ["Leela Shah", "Gujarati"],
  ["Marcia Brown", "English", "quiet"],
  ["Maryam Hussain", "Pahari"],
  ["Mohan", "Tamil"],
  ["Nasreen Akhtar", "Pahari"],
  ["Ngozi Obi", "Igbo"],
  ["Olena Kovalenko", "Ukrainian"],
  ["Precious Moyo", "Shona"],
  ["Rabia Malik", "Urdu"],
  ["Rukhsana Mirza", "Urdu"],
  ["Sadia Islam", "Sylheti"],
  ["Samuel Osei", "Twi"],
  ["Shanthi Kumar", "Tamil"],
  ["Siân O’Neill", "English"],
  ["Sukhwinder Singh", "Punjabi"],
  ["Tadesse Bekele", "Amharic"],
  ["Temitope Balogun", "Yoruba"],
  ["Thandiwe Dube", "Ndebele"],
  ["Uzma Raja", "Pahari"],
  ["Winston Clarke", "English", "large-print"],
  ["Yasmin Chowdhury", "Sylheti"],
  ["Yusuf Ali", "Somali"],
  ["Zainab Mir", "Pahari"],
  ["Zofia Wójcik", "Polish"],
];

const at = (path: string): string => `/${exampleSlug}/${path}`;

/** In what capacity some of the cast speak, and whom they show it to: two of them to nobody. */
const says = (communities: Communities): readonly (readonly [PartName, string, string, string])[] => [
  ["contributor", "carer", communities.blackAfrican, "place"],
  ["contributor", "service-user", "", "nobody"],
  ["therapist", "professional", "", "place"],
  ["therapist", "community-member", communities.blackAfrican, "place"],
  ["kashmiriElder", "community-leader", communities.pakistani, "place"],
  ["champion", "champion", communities.pakistani, "public"],
  ["carersWorker", "vcso-worker", "", "place"],
  ["carersWorker", "carer", "", "nobody"],
  ["seniorManager", "senior-staff", "", "place"],
];

/** Who the people of the place are, in their own words, and people who never sign in. @practice P23 */
export async function sayWhoTheyAre(play: Play, communities: Communities): Promise<void> {
  for (const [as, standing, community, seenBy] of says(communities))
    await play.send(as, at("about-me/standings"), { standing, community, seenBy });
  const reach = { number: "0", ways: ["phone"], when: "not on Sundays", not: "no messages", seenBy: "place" };
  await play.send("contributor", at("about-me/contact"), reach);
  const languages = { number: "0", spoken: "Urdu, Kashmiri", dialect: "Pahari", read: "Urdu", seenBy: "place" };
  await play.send("kashmiriElder", at("about-me/languages"), languages);
  const needs = { number: "0", needs: ["loop", "large-print"], seenBy: "place", review: "" };
  await play.send("kashmiriElder", at("about-me/access"), needs);
  await play.send("champion", at("about-me/consents"), { purpose: "name-me", says: "yes" });
  for (const [name, language, need] of writtenDown) {
    const agreement = { agreed: "yes", agreedOn: play.daysAgo(60), heardBy: "Example Champion", language };
    const { id } = await play.send("engagementLead", at("people/record"), { name: `Example ${name}`, ...agreement });
    if (need === undefined) continue;
    const said = { kind: "access", number: "0", needs: need, seenBy: "place" };
    await play.send("engagementLead", at(`people/${id}/correct`), said);
  }
}
