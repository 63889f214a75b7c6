import { languageCodes } from "../../design/languages.ts";
import type { Language } from "../../design/languages.ts";
import type { Champion } from "./champion.ts";

/** The language a champion is written to in. */
export const languageOfChampion = (champion: Pick<Champion, "language"> | undefined): Language =>
  languageCodes.find((one) => one === champion?.language) ?? "en";
