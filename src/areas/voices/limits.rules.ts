import { z } from "zod";
import { nationalPublicationRule, smallNumberPolicies, smallNumberPolicyNames } from "../../disclosure/policy.ts";
import type { SmallNumberPolicy, SmallNumberPolicyName } from "../../disclosure/policy.ts";

/** In how many working days a place answers, where it has not chosen. */
export const daysByDefault = 10;
export const unfairDaysByDefault = 5;

export const daysChosen = z.strictObject({
  value: z.coerce
    .number("Write the number of working days in figures.")
    .int("Write a whole number of working days.")
    .min(1, "Write at least 1 working day.")
    .max(60, "Write at most 60 working days."),
});

export const promiseChosen = z.strictObject({ value: z.literal("signed", "Choose yes.") });

export const helpChosen = z.strictObject({
  value: z.string().trim().max(200, "Shorten it to 200 characters or fewer.").default(""),
});

/** How often somebody was told because the law or somebody's safety compelled it: a year, and how often. */
export const compelledChosen = z.strictObject({
  value: z.string().regex(/^20\d\d: \d{1,4}$/, "Write the year and how often, such as 2026: 0."),
});

export const policyChosen = z.strictObject({ value: z.enum(smallNumberPolicyNames) });

/** The national rule holds while nobody has chosen. */
export const policyNamed = (name: SmallNumberPolicyName | undefined): SmallNumberPolicy =>
  name === undefined ? nationalPublicationRule : smallNumberPolicies[name];
