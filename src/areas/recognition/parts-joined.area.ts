import { monthsLater } from "../../nouns/months.ts";
import type { CommunityPart, RetentionPart, Search, ServicePart } from "../../web/registered.ts";
import { listOwnIds } from "./concerned.store.ts";
import { GivenByOrganisations, GivenForService } from "./joined-parts.page.tsx";
import { findGivenByOrganisations, findUsed } from "./joined-totals.store.ts";
import { mayReadAll, maySeeRecognition, mayWriteForOthers } from "./recognition.policy.ts";
import { recognitionWords } from "./recognition.words.ts";
import { removeOldSheets } from "./sheets.store.ts";

/** This month and the eleven before. */
const yearFrom = (at: Date): string => monthsLater(`${at.toISOString().slice(0, 7)}-01`, -11);

export const givenForServices: readonly ServicePart[] = [
  {
    title: "What partners gave",
    order: 45,
    draw: async (tx, serviceId, { actor, place, at }) => {
      if (!mayReadAll(actor).allowed) return null;
      const from = yearFrom(at);
      const used = await findUsed(tx, serviceId, from);
      return used.minutes === 0 && used.open === 0
        ? null
        : GivenForService({ ...used, from, href: `/${place.slug}/recognition` });
    },
  },
];

export const givenByCommunities: readonly CommunityPart[] = [
  {
    title: "What its organisations gave",
    order: 46,
    draw: async (tx, communityId, { actor, place, at }) => {
      if (!mayReadAll(actor).allowed) return null;
      const from = yearFrom(at);
      const minutes = await findGivenByOrganisations(tx, communityId, from);
      return minutes === 0 ? null : GivenByOrganisations({ minutes, from, href: `/${place.slug}/recognition` });
    },
  },
];

/** Pages only: what people gave is in no search. */
export const searchRecognition: Search = async (tx, text, { place, language, actor }) => {
  if (actor.member === null || !maySeeRecognition(actor).allowed) return [];
  const words = recognitionWords(language);
  const isOfSome = (await listOwnIds(tx, actor.member.personId)).length > 0;
  const forOthers = mayWriteForOthers(actor).allowed;
  const looked = text.toLocaleLowerCase();
  return [
    { title: words.write, path: "new", said: words.writeLead, may: true },
    { title: words.statement, path: "statement", said: words.listLead, may: isOfSome },
    { title: words.sheets, path: "sheets", said: words.listLead, may: isOfSome || forOthers },
    { title: "Type up the monthly call with a partner", path: "call", said: words.listLead, may: forOthers },
  ]
    .filter(({ title, may }) => may && title.toLocaleLowerCase().includes(looked))
    .map(({ title, path, said }) => ({
      kind: "page",
      title,
      words: said,
      href: `/${place.slug}/recognition/${path}`,
    }));
};

export const sheetsRetention: RetentionPart = {
  kind: "contribution-sheets",
  words: "Tables that a partner sent and nobody wrote into the ledger, after they were sent",
  monthsUsual: 1,
  monthsMin: 1,
  monthsMax: 12,
  forget: removeOldSheets,
};
