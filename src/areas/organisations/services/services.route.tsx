import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { placeShown } from "../place-shown.ts";
import { mayDescribeService, maySeeServices } from "../service.policy.ts";
import { listServices } from "../service.store.ts";
import { servicesPage } from "./services.page.tsx";

export const servicesRoute = lookInPlace({
  method: "GET",
  path: "/{place}/services",
  summary: "The services of a place, by name, with their codes in published files",
  practices: ["P18"],
  answers: z.object({
    services: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          care: z.enum(["early-help", "crisis-care", "both"]),
          runBy: z.string(),
          areaCode: z.string().nullable(),
          keys: z
            .array(z.object({ type: z.string(), code: z.string(), since: z.string(), until: z.string() }))
            .readonly(),
          languages: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
    mayDescribe: z.boolean(),
  }),
  permit: maySeeServices,
  find: async (tx, { place }) => ({
    services: await listServices(tx),
    arePublic: await arePublicPagesOn(tx, place.id),
  }),
  answer: ({ services }, { actor }) => found({ services, mayDescribe: mayDescribeService(actor).allowed }),
  page: ({ services, mayDescribe }, view) => servicesPage({ place: placeShown(view), services, mayDescribe }),
});
