import { z } from "zod";
import { roles } from "../../nouns/role.ts";

/** What reads a setting's value. */
export type SettingShape<Value> = z.ZodType<Value>;

/** The values of settings that say who may see what, as the place's history keeps them. */
export const rolesChosen = z.strictObject({
  value: z.preprocess(
    (sent) => (typeof sent === "string" ? [sent] : sent),
    z.array(z.enum(roles), "Tick the roles.").min(1, "Tick at least one role.").max(roles.length),
  ),
});

export const publicPagesChosen = z.strictObject({ value: z.enum(["on", "off"], "Choose on or off.") });

export const silenceLimitChosen = z.strictObject({
  value: z.coerce
    .number("Write the number of days in figures.")
    .int("Write a whole number of days.")
    .min(7, "Write at least 7 days.")
    .max(365, "Write at most 365 days."),
});
