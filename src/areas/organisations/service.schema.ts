import { z } from "zod";
import type { Permission } from "../../nouns/permission.ts";
import type { Service } from "./service.ts";

/** The part of an address that names a service. */
export const serviceParams = z.object({ service: z.uuid().describe("The service's identifier.") });

/** A service in a JSON answer. */
export const serviceAnswer = z
  .custom<{ readonly service: Service; readonly mayDescribe: Permission }>()
  .transform(({ service: { profile, ...service } }) => ({
    id: service.id,
    care: service.care,
    areaCode: service.areaCode,
    keys: service.keys.map((key) => ({ ...key })),
    ...profile,
    languages: [...profile.languages],
    author: { ...profile.author },
  }))
  .pipe(
    z.object({
      id: z.string(),
      name: z.string(),
      care: z.enum(["early-help", "crisis-care", "both"]),
      areaCode: z.string().nullable(),
      keys: z.array(z.object({ type: z.string(), code: z.string(), since: z.string(), until: z.string() })),
      number: z.number().describe("Send it back when you change the profile."),
      runBy: z.string(),
      whoWorks: z.string(),
      languages: z.array(z.string()),
      offers: z.string(),
      cannotDoYet: z.string(),
      askName: z.string(),
      askRole: z.string(),
      askHow: z.string(),
      author: z.object({ name: z.string().nullable(), role: z.string(), at: z.string() }),
    }),
  );
