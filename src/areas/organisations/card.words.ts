import type { CardLanguage } from "./card.ts";

/**
 * The headings of the card in the languages that organisations here may write it in. Those other than English await
 * review by speakers; what stands under them an organisation writes itself, and somebody else who reads it checks it.
 */
interface CardWords {
  /** The language in its own script, and in English. */
  readonly name: string;
  readonly nameInEnglish: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly tonight: string;
  readonly thisWeek: string;
  readonly whomToRing: string;
  readonly next: string;
  readonly told: string;
}

export const cardWords = {
  en: {
    name: "English",
    nameInEnglish: "English",
    direction: "ltr",
    title: "Somebody is struggling",
    tonight: "Tonight",
    thisWeek: "This week",
    whomToRing: "Whom to ring, by name",
    next: "What happens next",
    told: "What you will be told",
  },
  ur: {
    name: "اردو",
    nameInEnglish: "Urdu",
    direction: "rtl",
    title: "کوئی مشکل میں ہے",
    tonight: "آج رات",
    thisWeek: "اس ہفتے",
    whomToRing: "کس کو فون کریں، نام کے ساتھ",
    next: "آگے کیا ہو گا",
    told: "آپ کو کیا بتایا جائے گا",
  },
  gu: {
    name: "ગુજરાતી",
    nameInEnglish: "Gujarati",
    direction: "ltr",
    title: "કોઈ મુશ્કેલીમાં છે",
    tonight: "આજે રાત્રે",
    thisWeek: "આ અઠવાડિયે",
    whomToRing: "કોને ફોન કરવો, નામ સાથે",
    next: "આગળ શું થશે",
    told: "તમને શું કહેવામાં આવશે",
  },
  ar: {
    name: "العربية",
    nameInEnglish: "Arabic",
    direction: "rtl",
    title: "شخص يمر بضيق",
    tonight: "الليلة",
    thisWeek: "هذا الأسبوع",
    whomToRing: "بمن تتصل، بالاسم",
    next: "ماذا يحدث بعد ذلك",
    told: "ما الذي سيُقال لك",
  },
  pa: {
    name: "ਪੰਜਾਬੀ",
    nameInEnglish: "Punjabi",
    direction: "ltr",
    title: "ਕੋਈ ਔਖਾ ਸਮਾਂ ਕੱਟ ਰਿਹਾ ਹੈ",
    tonight: "ਅੱਜ ਰਾਤ",
    thisWeek: "ਇਸ ਹਫ਼ਤੇ",
    whomToRing: "ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ, ਨਾਂ ਨਾਲ",
    next: "ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ",
    told: "ਤੁਹਾਨੂੰ ਕੀ ਦੱਸਿਆ ਜਾਵੇਗਾ",
  },
  bn: {
    name: "বাংলা",
    nameInEnglish: "Bengali",
    direction: "ltr",
    title: "কেউ কষ্টে আছেন",
    tonight: "আজ রাতে",
    thisWeek: "এই সপ্তাহে",
    whomToRing: "কাকে ফোন করবেন, নাম ধরে",
    next: "এর পরে কী হবে",
    told: "আপনাকে কী জানানো হবে",
  },
  pl: {
    name: "Polski",
    nameInEnglish: "Polish",
    direction: "ltr",
    title: "Komuś jest ciężko",
    tonight: "Dziś w nocy",
    thisWeek: "W tym tygodniu",
    whomToRing: "Do kogo zadzwonić, po imieniu",
    next: "Co będzie dalej",
    told: "Czego się dowiesz",
  },
  so: {
    name: "Soomaali",
    nameInEnglish: "Somali",
    direction: "ltr",
    title: "Qof baa dhibaato ku jira",
    tonight: "Caawa",
    thisWeek: "Toddobaadkan",
    whomToRing: "Cidda la wacayo, magac ahaan",
    next: "Maxaa xiga",
    told: "Maxaa laguu sheegi doonaa",
  },
  cy: {
    name: "Cymraeg",
    nameInEnglish: "Welsh",
    direction: "ltr",
    title: "Mae rhywun yn cael trafferth",
    tonight: "Heno",
    thisWeek: "Yr wythnos hon",
    whomToRing: "Pwy i’w ffonio, wrth ei enw",
    next: "Beth sy’n digwydd nesaf",
    told: "Beth fyddwch chi’n ei glywed",
  },
} as const satisfies Readonly<Record<CardLanguage, CardWords>>;
