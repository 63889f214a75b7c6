import type { Role } from "../../nouns/role.ts";

/**
 * What a place has settled, by name. Most are changed only by a proposal that each side has said yes to; then the
 * setting has the name of the kind of decision, and its value is the decision's content.
 */
export const settingNames = [
  "silence-limit-days",
  "who-sees-figures",
  "public-pages",
  "who-releases-figures",
  "small-number-policy",
  "reference-group",
  "retention",
  "privacy-notice",
  "seat-rules",
  "voice-days",
  "voice-unfair-days",
  "voice-promise",
  "voice-help",
  "voice-compelled",
  "whom-we-asked",
  "recording-share",
] as const;

export type SettingName = (typeof settingNames)[number];

/** After how many days without an answer the page says so, where a place has not chosen: about six months. */
export const silenceLimitDaysByDefault = 180;

/** Who sees pages with figures that were not released, where a place has not chosen. */
export const rolesThatSeeFiguresByDefault: readonly Role[] = [
  "administrator",
  "engagement-lead",
  "analyst",
  "commissioner",
  "senior-manager",
  "practitioner",
  "organisation-worker",
];

/** Who may release figures to everyone, where a place has not chosen. */
export const rolesThatReleaseFiguresByDefault: readonly Role[] = ["analyst", "commissioner"];
