import type { Language } from "../../../design/languages.ts";
import type { When } from "../home.ts";

/** What home itself says, around what the areas tell. */
interface HomeWords {
  readonly title: string;
  readonly today: string;
  readonly nothingWaits: string;
  readonly ideas: string;
  readonly since: (day: string) => string;
  readonly by: (day: string) => string;
  /** Its day is over. */
  readonly wasBy: (day: string) => string;
  readonly whens: Readonly<Record<When, string>>;
  readonly newsCount: (count: number) => string;
  readonly nothingNew: (day: string) => string;
  readonly more: (count: number) => string;
  readonly haveRead: string;
  readonly thisPlace: string;
  readonly noFindings: string;
}

const en: HomeWords = {
  title: "Home",
  today: "Today",
  nothingWaits: "Nothing waits for you today.",
  ideas: "If you have time, you could:",
  since: (day) => `Since ${day}.`,
  by: (day) => `By ${day}.`,
  wasBy: (day) => `Late: by ${day}.`,
  whens: { late: "Late", "this-week": "This week", "no-day": "When you can", later: "Later" },
  newsCount: (count) => `Since you were last here: ${count} new`,
  nothingNew: (day) => `Nothing new since ${day}.`,
  more: (count) => `Show ${count} more`,
  haveRead: "I have read this",
  thisPlace: "This place",
  noFindings:
    "Findings stand here as sentences, each with how sure it is. There are none for you just now. Perhaps nobody has brought in figures of who lives here and who comes to a service, nothing in the newest of them stands out, or the keepers show figures to other roles.",
};

/** Awaits review by speakers. */
const ur: HomeWords = {
  title: "ہوم",
  today: "آج",
  nothingWaits: "آج آپ کے لیے کوئی کام باقی نہیں۔",
  ideas: "اگر وقت ہو تو آپ یہ کر سکتے ہیں:",
  since: (day) => `${day} سے۔`,
  by: (day) => `${day} تک۔`,
  wasBy: (day) => `دیر ہو چکی ہے: ${day} تک۔`,
  whens: { late: "دیر ہو چکی ہے", "this-week": "اس ہفتے", "no-day": "جب آپ کر سکیں", later: "بعد میں" },
  newsCount: (count) => `آپ کے پچھلی بار آنے کے بعد سے: ${count} نئی باتیں`,
  nothingNew: (day) => `${day} کے بعد سے کچھ نیا نہیں۔`,
  more: (count) => `مزید ${count} دکھائیں`,
  haveRead: "میں نے یہ پڑھ لیا ہے",
  thisPlace: "یہ جگہ",
  noFindings:
    "نتائج یہاں جملوں کی صورت میں لکھے جاتے ہیں، اور ہر ایک کے ساتھ یہ بھی کہ وہ کتنا یقینی ہے۔ ابھی آپ کے لیے کوئی نتیجہ نہیں۔ شاید کسی نے ابھی یہ اعداد نہیں ڈالے کہ یہاں کون رہتا ہے اور خدمات کے پاس کون آتا ہے، یا تازہ ترین اعداد میں کچھ نمایاں نہیں، یا جگہ کے نگران اعداد دوسرے کرداروں کو دکھاتے ہیں۔",
};

const written: Partial<Readonly<Record<Language, HomeWords>>> = { en, ur };

/** In the reader's language where somebody has written it; else in English, and the page says that it is. */
export const homeWords = (language: Language): { readonly language: Language; readonly words: HomeWords } => {
  const words = written[language];
  return words === undefined ? { language: "en", words: en } : { language, words };
};
