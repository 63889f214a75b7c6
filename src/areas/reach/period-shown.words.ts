import type { Language } from "../../design/languages.ts";
import type { NewestLeftOut } from "./period-shown.rules.ts";

/** Why the newest figures are not the ones shown; the Urdu awaits review by speakers, other languages read English. */
export const insteadWords = (newest: NewestLeftOut, shown: string, language: Language = "en"): string => {
  const isFew = newest.why === "few";
  if (language === "ur")
    return isFew
      ? `تازہ ترین اعداد (${newest.period}) موازنے کے لیے بہت کم ہیں؛ یہ ${shown} کے ہیں۔`
      : `تازہ ترین اعداد (${newest.period}) دوسرے گروہوں یا کسی اور علاقے کے ہیں؛ یہ ${shown} کے ہیں۔`;
  return isFew
    ? `The newest figures, ${newest.period}, are too few to compare; these are of ${shown}.`
    : `The newest figures, ${newest.period}, count other groups or another area; these are of ${shown}.`;
};
