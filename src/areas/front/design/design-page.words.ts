import type { Language } from "../../../design/languages.ts";

/** Words for the samples of `/design`. English is the type; the languages that lack them show the English ones. */
export interface SampleWords {
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
  readonly emptyWhy: string;
  readonly first: string;
  readonly longName: string;
  readonly sentence: string;
  readonly question: string;
  readonly hint: string;
  readonly problem: string;
  readonly answers: readonly [string, string, string];
  readonly send: string;
  readonly remove: string;
  readonly off: string;
  readonly because: string;
  readonly steps: readonly [string, string, string, string];
  readonly change: string;
  readonly period: string;
  readonly groupHeadings: readonly [string, string];
  readonly groups: readonly [string, string, string, string, string];
  readonly reference: string;
  readonly finding: string;
  readonly counted: string;
  readonly unit: string;
  readonly per1000: string;
  readonly thanExpected: string;
  readonly fewer: (count: string) => string;
  readonly more: (count: string) => string;
  readonly comparedWith: string;
  readonly madeUp: string;
}

const en: SampleWords = {
  title: "Parts of our pages",
  lead: "Every part that a page can be made of, in every state it can be in. All figures here are made up.",
  empty: "Nobody has written anything yet",
  emptyWhy: "Here you will find what people said, who answered, and what came of it.",
  first: "Say something",
  longName: "The Friends of Saint Bartholomew and the Somerset Road Women’s Sewing, Cooking and Conversation Circle",
  sentence: "People told us that the letter came in English only.",
  question: "Which language shall we write to you in?",
  hint: "We will use it for letters and messages.",
  problem: "Choose a language, so that we can write to you.",
  answers: ["The same as this page", "English", "Another one"],
  send: "Send what I wrote",
  remove: "Take it back",
  off: "Start a place",
  because: "A place can be started only at the computer that Alongside runs on.",
  steps: ["Referred", "Began", "Finished", "Better"],
  change: "Change",
  period: "Period",
  groupHeadings: ["First heading of the scheme", "Second heading of the scheme"],
  groups: [
    "Group one",
    "Group two",
    "A group with a name so long that it needs a second line",
    "Group four",
    "Group five",
  ],
  reference: "Group one",
  finding: "People of group two were referred about half as often as people of group one",
  counted: "Referrals in one year for every 1,000 residents of all ages.",
  unit: "referrals per 1,000 residents",
  per1000: "per 1,000",
  thanExpected: "than expected",
  fewer: (count) => `${count} fewer`,
  more: (count) => `${count} more`,
  comparedWith: "compared with",
  madeUp: "These figures are made up.",
};

/** Awaiting review by speakers. */
const ur: SampleWords = {
  title: "ہمارے صفحات کے حصے",
  lead: "ہر وہ حصہ جس سے صفحہ بن سکتا ہے، اپنی ہر حالت میں۔ یہاں تمام اعداد فرضی ہیں۔",
  empty: "ابھی کسی نے کچھ نہیں لکھا",
  emptyWhy: "یہاں آپ دیکھیں گے کہ لوگوں نے کیا کہا، کس نے جواب دیا، اور کیا نتیجہ نکلا۔",
  first: "کچھ کہیں",
  longName: "سینٹ بارتھولومیو کے دوست اور سمرسیٹ روڈ کی خواتین کا سلائی، کھانا پکانے اور گفتگو کا حلقہ",
  sentence: "لوگوں نے ہمیں بتایا کہ خط صرف انگریزی میں آیا۔",
  question: "ہم آپ کو کس زبان میں لکھیں؟",
  hint: "ہم اسے خطوط اور پیغامات کے لیے استعمال کریں گے۔",
  problem: "ایک زبان چنیں، تاکہ ہم آپ کو لکھ سکیں۔",
  answers: ["جو اس صفحے کی ہے", "انگریزی", "کوئی اور"],
  send: "میرا لکھا بھیجیں",
  remove: "واپس لیں",
  off: "علاقہ شروع کریں",
  because: "علاقہ صرف اسی کمپیوٹر پر شروع کیا جا سکتا ہے جس پر Alongside چلتا ہے۔",
  steps: ["بھیجے گئے", "شروع کیا", "مکمل کیا", "بہتر ہوئے"],
  change: "بدلیں",
  period: "مدت",
  groupHeadings: ["اسکیم کا پہلا عنوان", "اسکیم کا دوسرا عنوان"],
  groups: ["گروہ ایک", "گروہ دو", "ایک گروہ جس کا نام اتنا لمبا ہے کہ دوسری سطر درکار ہے", "گروہ چار", "گروہ پانچ"],
  reference: "گروہ ایک",
  finding: "گروہ دو کے لوگ گروہ ایک کے مقابلے میں تقریباً نصف بار بھیجے گئے",
  counted: "ایک سال میں ہر عمر کے 1,000 رہائشیوں پر ریفرل۔",
  unit: "فی 1,000 رہائشی ریفرل",
  per1000: "فی 1,000",
  thanExpected: "توقع سے",
  fewer: (count) => `${count} کم`,
  more: (count) => `${count} زیادہ`,
  comparedWith: "موازنہ",
  madeUp: "یہ اعداد فرضی ہیں۔",
};

/** The samples' words, and the language they are really in. */
export const sampleWords = (language: Language): { readonly words: SampleWords; readonly language: Language } =>
  language === "ur" ? { words: ur, language } : { words: en, language: "en" };
