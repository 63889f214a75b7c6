import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { isForEveryone, listCommunitiesHere, listServicesHere } from "../asked-here.store.ts";
import { maySeeWhomAsked, mayWriteAsked } from "../asked.policy.ts";
import { aYearBefore, askedAndNot } from "../asked.rules.ts";
import { named } from "../asked.schema.ts";
import { listAsked } from "../asked.store.ts";
import { placeShown } from "../place-shown.ts";
import { whomPage } from "./whom.page.tsx";
import type { WhomShown } from "./whom.page.tsx";

const told = z.object({
  from: z.string(),
  services: z
    .array(z.object({ service: named, asked: z.array(named).readonly(), notAsked: z.array(named).readonly() }))
    .readonly(),
});

export const whomRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asked",
  summary: "Which communities each service asked in the last twelve months, and which it did not",
  practices: ["P24"],
  answers: z
    .custom<WhomShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: maySeeWhomAsked,
  find: async (tx, { at }) => {
    const from = aYearBefore(at.toISOString().slice(0, 10));
    return {
      from,
      isForEveryone: await isForEveryone(tx),
      services: await listServicesHere(tx),
      communities: await listCommunitiesHere(tx),
      asked: await listAsked(tx, { from }),
    };
  },
  answer: ({ from, services, communities, asked }, { actor }) =>
    found({
      from,
      services: services.map((service) => ({
        service,
        ...askedAndNot(
          communities,
          asked.filter((one) => one.service.id === service.id),
        ),
      })),
      communities: communities.length,
      isMember: actor.member !== null,
      mayWrite: mayWriteAsked(actor).allowed,
    }),
  page: (shown, view) => whomPage(shown, placeShown(view)),
});
