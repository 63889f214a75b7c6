/** Languages people speak here, to choose from: those Alongside speaks first. */
export const spokenNames: Readonly<Record<string, string>> = {
  en: "English",
  ur: "Urdu",
  ar: "Arabic",
  pa: "Punjabi",
  bn: "Bengali",
  pl: "Polish",
  so: "Somali",
  cy: "Welsh",
  am: "Amharic",
  ckb: "Kurdish (Sorani)",
  fa: "Farsi",
  fr: "French",
  gu: "Gujarati",
  hi: "Hindi",
  ig: "Igbo",
  jam: "Jamaican Patois",
  kmr: "Kurdish (Kurmanji)",
  lt: "Lithuanian",
  ne: "Nepali",
  pnb: "Pahari and Mirpuri",
  prs: "Dari",
  ps: "Pashto",
  pt: "Portuguese",
  rom: "Romani",
  ro: "Romanian",
  sq: "Albanian",
  sw: "Swahili",
  syl: "Sylheti",
  ta: "Tamil",
  ti: "Tigrinya",
  tr: "Turkish",
  tw: "Twi",
  uk: "Ukrainian",
  vi: "Vietnamese",
  yo: "Yoruba",
  yue: "Cantonese",
  zh: "Mandarin",
};

/**
 * The language’s name in the reader’s own.
 * @example spokenIn("ur", "pl") // "urdu"
 */
export const spokenIn = (code: string, reading: string): string => {
  if (reading === "en") return spokenName(code);
  const name = new Intl.DisplayNames([reading], { type: "language", fallback: "none" }).of(code);
  return name ?? spokenName(code);
};

/** Between the things of a list, as it is written in the reader’s language. */
export const listBreak = (reading: string): string => (reading === "ur" || reading === "ar" ? "، " : ", ");

/** The language’s name in English; its code where the list has none. */
export const spokenName = (code: string): string => spokenNames[code] ?? code;
