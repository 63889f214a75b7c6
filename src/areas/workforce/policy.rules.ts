import { smallNumberPolicies } from "../../disclosure/policy.ts";
import type { SmallNumberPolicy } from "../../disclosure/policy.ts";

/** The place’s rule for small numbers, by its name. */
export const policyNamed = (name: keyof typeof smallNumberPolicies): SmallNumberPolicy => smallNumberPolicies[name];
