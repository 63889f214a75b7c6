import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { asksAbout } from "../../asks/index.ts";
import type { AskListed } from "../../asks/index.ts";
import { findService } from "../../organisations/index.ts";
import { isForEveryone, listCommunitiesHere } from "../asked-here.store.ts";
import { maySeeWhomAsked, mayTakeOutAsked, mayWriteAsked } from "../asked.policy.ts";
import { aYearBefore, lastAsked } from "../asked.rules.ts";
import { askedTold, named, serviceParams } from "../asked.schema.ts";
import { listAsked } from "../asked.store.ts";
import { findVoicesAnswered } from "../../voices/index.ts";
import { placeShown } from "../place-shown.ts";
import { serviceAskedPage } from "./service-asked.page.tsx";
import type { PartnerAsked, ServiceAskedShown } from "./service-asked.page.tsx";

const told = z.object({
  service: named,
  from: z.string(),
  asked: z.array(askedTold.extend({ community: named })).readonly(),
  notAsked: z.array(z.object({ community: named, lastOn: z.string().nullable() })).readonly(),
  voices: z.enum(["some", "many"]).nullable().describe("Voices answered: at least 10, or about 50 or more."),
  partners: z
    .array(z.object({ id: z.string(), title: z.string(), organisation: named, askedOn: z.string(), said: z.string() }))
    .readonly()
    .describe("What partners were asked about it, for the people of the place."),
});

/** How many answered is for the people of the place, and never a number. */
const toldOf = ({ isMember, asked, ...shown }: ServiceAskedShown): z.input<typeof told> => ({
  ...shown,
  asked: asked.map(({ band, ...one }) => (isMember ? { ...one, band } : one)),
});

const partnerOf = ({ id, title, organisation, community, askedOn, says, takenBackOn }: AskListed): PartnerAsked => ({
  id,
  title,
  organisation,
  community,
  askedOn,
  said: takenBackOn === null ? (says ?? "no answer yet") : "it was taken back",
});

export const serviceAskedRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asked/{service}",
  summary: "Whom a service asked: for each community how, when, in what language, by whom, and what came of it",
  practices: ["P24"],
  reads: { params: serviceParams },
  answers: z
    .custom<ServiceAskedShown>()
    .transform((shown): z.input<typeof told> => toldOf(shown))
    .pipe(told),
  permit: maySeeWhomAsked,
  find: async (tx, { params, actor, at }) => {
    const service = await findService(tx, params.service);
    if (service === undefined) return undefined;
    return {
      service: { id: service.id, name: service.name },
      isForEveryone: await isForEveryone(tx),
      communities: await listCommunitiesHere(tx),
      asked: await listAsked(tx, { serviceId: params.service }),
      answered: actor.member === null ? null : await findVoicesAnswered(tx, at.toISOString().slice(0, 10)),
      partners: actor.member === null ? [] : await asksAbout(tx, { serviceId: params.service }),
    };
  },
  answer: ({ service, communities, asked, answered, partners }, { actor, at }) => {
    const from = aYearBefore(at.toISOString().slice(0, 10));
    return found({
      service,
      from,
      asked,
      notAsked: lastAsked(communities, asked)
        .filter(({ lastOn }) => lastOn === null || lastOn < from)
        .map(({ community, lastOn }) => ({ community, lastOn })),
      voices: answered?.ofServices.get(service.id) ?? null,
      partners: partners.map(partnerOf),
      isMember: actor.member !== null,
      mayWrite: mayWriteAsked(actor).allowed,
      mayTakeOut: asked.filter((one) => mayTakeOutAsked(actor, one).allowed).map(({ id }) => id),
    });
  },
  page: (shown, view) => serviceAskedPage(shown, placeShown(view)),
});
