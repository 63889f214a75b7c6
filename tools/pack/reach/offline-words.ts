import type { Language } from "../../../src/design/index.ts";

interface OfflineWords {
  readonly about: string;
  readonly reading: string;
  readonly needsScripts: string;
}

const en: OfflineWords = {
  about: "This page needs no internet and no account. Your files stay on this computer: nothing is sent anywhere.",
  reading: "Reading the two files…",
  needsScripts:
    "This page works the figures out inside your browser, so it needs JavaScript. Switch JavaScript on for this page, or use the command: alongside reach --help",
};

const ur: OfflineWords = {
  about: "اس صفحے کو نہ انٹرنیٹ چاہیے نہ اکاؤنٹ۔ آپ کی فائلیں اسی کمپیوٹر پر رہتی ہیں: کچھ کہیں نہیں بھیجا جاتا۔",
  reading: "دونوں فائلیں پڑھی جا رہی ہیں…",
  needsScripts:
    "یہ صفحہ اعداد آپ کے براؤزر کے اندر نکالتا ہے، اس لیے اسے JavaScript چاہیے۔ اس صفحے کے لیے JavaScript چالو کریں۔",
};

/** What only the offline page says, in the language or else in English. */
export const offlineWords = (language: Language): { readonly words: OfflineWords; readonly language: Language } =>
  language === "ur" ? { words: ur, language } : { words: en, language: "en" };
