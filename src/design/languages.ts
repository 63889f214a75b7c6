/**
 * The languages Alongside speaks, each named in its own script, with the direction it is read in.
 * English is the first and the fallback; the order is the order of the switcher.
 */
export const languages = [
  { code: "en", name: "English", nameInEnglish: "English", direction: "ltr", locale: "en-GB" },
  { code: "ur", name: "اردو", nameInEnglish: "Urdu", direction: "rtl", locale: "ur-PK-u-nu-latn" },
  { code: "ar", name: "العربية", nameInEnglish: "Arabic", direction: "rtl", locale: "ar-u-nu-latn" },
  { code: "pa", name: "ਪੰਜਾਬੀ", nameInEnglish: "Punjabi", direction: "ltr", locale: "pa-IN-u-nu-latn" },
  { code: "bn", name: "বাংলা", nameInEnglish: "Bengali", direction: "ltr", locale: "bn-BD-u-nu-latn" },
  { code: "pl", name: "Polski", nameInEnglish: "Polish", direction: "ltr", locale: "pl-PL" },
  { code: "so", name: "Soomaali", nameInEnglish: "Somali", direction: "ltr", locale: "so-SO" },
  { code: "cy", name: "Cymraeg", nameInEnglish: "Welsh", direction: "ltr", locale: "cy-GB" },
] as const;

/** A language's code as it stands in `lang` attributes, `?lang=` and cookies. */
export type Language = (typeof languages)[number]["code"];

/** The way a page of this language runs. */
export type Direction = "ltr" | "rtl";

/** The languages' codes, for a schema: `z.enum(languageCodes)`. English first. */
export const languageCodes = ["en", "ur", "ar", "pa", "bn", "pl", "so", "cy"] as const satisfies readonly Language[];

/** Is this text the code of a language we speak? Narrows it. `isLanguage("ur")` is true, `isLanguage("tlh")` false. */
export const isLanguage = (text: unknown): text is Language => languageCodes.some((code) => code === text);

const entryOf = (language: Language) => languages.find(({ code }) => code === language) ?? languages[0];

/** The language's name in its own script: `nameOf("cy")` is "Cymraeg". */
export const nameOf = (language: Language): string => entryOf(language).name;

/** Which way a language runs: `directionOf("ur")` is "rtl". */
export const directionOf = (language: Language): Direction => entryOf(language).direction;

/**
 * The locale for `Intl`. Digits stay 0–9 in every language, so that a number read on screen can be found again
 * in the file it came from.
 */
export const localeOf = (language: Language): string => entryOf(language).locale;

/**
 * The first language we speak among those asked for: an explicit choice (`?lang=`), then a kept one (cookie),
 * then the browser's `Accept-Language`. English when none fits. Never throws, whatever the texts hold.
 *
 * `chooseLanguage({ asked: "ur" })` is "ur"; `chooseLanguage({ header: "fr, cy;q=0.8" })` is "cy".
 */
export const chooseLanguage = (wish: {
  readonly asked?: string | undefined;
  readonly kept?: string | undefined;
  readonly header?: string | undefined;
}): Language => {
  if (isLanguage(wish.asked)) return wish.asked;
  if (isLanguage(wish.kept)) return wish.kept;
  const offered = (wish.header ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...settings] = part.trim().split(";");
      const quality = settings.map((setting) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(setting)?.[1]).find(Boolean);
      return { code: tag.split("-")[0]?.toLowerCase(), weight: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return offered.map(({ code }) => code).find(isLanguage) ?? "en";
};
