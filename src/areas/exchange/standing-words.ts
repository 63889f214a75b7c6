import type { Standing } from "../people/index.ts";

/** In what capacity a person speaks for themselves, as others read it where they did not want to be named. */
export const standingWords: Readonly<Record<Standing, string>> = {
  "service-user": "Somebody who uses services",
  "ex-service-user": "Somebody who used services in the past",
  carer: "Somebody who cares for another",
  advocate: "An advocate",
  "community-member": "Somebody of a community here",
  champion: "A champion",
  "community-leader": "A leader in a community or congregation",
  professional: "A professional in this field",
  "vcso-worker": "Somebody who works or volunteers for a community organisation",
  staff: "Somebody who works for a service or a council",
  "senior-staff": "Somebody who runs a service or decides what is paid for",
};
