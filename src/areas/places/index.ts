/** The front door of the places area: what other areas may use. */
export { findPlace } from "./places.store.ts";
export type { Place } from "./places.store.ts";
export { placeNameOf } from "./place-name.rules.ts";
export { settingNames } from "./setting-names.ts";
export type { SettingName } from "./setting-names.ts";
export { saveDecided } from "./decided.store.ts";
export { listSettings, saveSetting, settingIn } from "./settings.store.ts";
export type { SettingInForce } from "./settings.store.ts";
export {
  arePublicPagesOn,
  rolesThatReleaseFigures,
  rolesThatSeeFigures,
  silenceLimitDays,
} from "./visibility.store.ts";
/** How one asks for help in a place, in a language. */
export { frontWords } from "./place/place.words.ts";
export { rolesThatSeeFiguresByDefault } from "./setting-names.ts";
