/** How a place wants small counts shown, as its keepers chose it. */
import { z } from "zod";
import { nationalPublicationRule, smallNumberPolicies, smallNumberPolicyNames } from "../../../disclosure/policy.ts";
import type { SmallNumberPolicy, SmallNumberPolicyName } from "../../../disclosure/policy.ts";

export const policyChosen = z.strictObject({ value: z.enum(smallNumberPolicyNames) });

/** The national rule holds while nobody has chosen. */
export const policyNamed = (name: SmallNumberPolicyName | undefined): SmallNumberPolicy =>
  name === undefined ? nationalPublicationRule : smallNumberPolicies[name];
