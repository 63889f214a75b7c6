import type { Tx } from "../../db/tables.ts";
import type { Role } from "../../nouns/role.ts";
import {
  rolesThatReleaseFiguresByDefault,
  rolesThatSeeFiguresByDefault,
  silenceLimitDaysByDefault,
} from "./setting-names.ts";
import { settingIn } from "./settings.store.ts";
import { publicPagesChosen, rolesChosen, silenceLimitChosen } from "./visibility.rules.ts";

/** Which roles see pages with figures that were not released. */
export const rolesThatSeeFigures = async (tx: Tx, placeId: string): Promise<readonly Role[]> =>
  (await settingIn(tx, placeId, { name: "who-sees-figures", shape: rolesChosen }))?.value ??
  rolesThatSeeFiguresByDefault;

/** Which roles may release figures to everyone. */
export const rolesThatReleaseFigures = async (tx: Tx, placeId: string): Promise<readonly Role[]> =>
  (await settingIn(tx, placeId, { name: "who-releases-figures", shape: rolesChosen }))?.value ??
  rolesThatReleaseFiguresByDefault;

/** May everyone read the place's pages that hold no personal data: its communities, its services? On unless decided. */
export const arePublicPagesOn = async (tx: Tx, placeId: string): Promise<boolean> =>
  (await settingIn(tx, placeId, { name: "public-pages", shape: publicPagesChosen }))?.value !== "off";

/** After how many days without an answer a page says so. */
export const silenceLimitDays = async (tx: Tx, placeId: string): Promise<number> =>
  (await settingIn(tx, placeId, { name: "silence-limit-days", shape: silenceLimitChosen }))?.value ??
  silenceLimitDaysByDefault;
