import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { listCards } from "../card.store.ts";
import { cardLanguages } from "../card.ts";
import { findHere } from "../organisation-here.store.ts";
import { organisationFor } from "../organisation-shown.rules.ts";
import { mayChangeOrganisation } from "../organisation.policy.ts";
import { organisationAnswerOf, organisationParams } from "../organisation.schema.ts";
import { formShown } from "../place-shown.ts";
import { maySeeServices } from "../service.policy.ts";
import { cardPage } from "./card.page.tsx";
import type { CardShown } from "./card.page.tsx";

export const cardRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}/card",
  summary: "A card for a faith leader or neighbour: somebody is struggling, and this is what to do",
  practices: ["P18"],
  reads: {
    params: organisationParams,
    query: z.object({
      in: z.enum(cardLanguages).optional().describe("The language of the card; without it, that of the page."),
    }),
  },
  answers: organisationAnswerOf<CardShown>(),
  permit: maySeeServices,
  find: async (tx, { params, place }) => {
    const here = await findHere(tx, params.organisation);
    return (
      here && {
        ...here,
        cards: await listCards(tx, params.organisation),
        arePublic: await arePublicPagesOn(tx, place.id),
      }
    );
  },
  // It is made to be handed on, so it names only who agreed to be shown to everyone, whoever prints it.
  answer: ({ organisation, cards, workerIds }, { query, actor, language: ofPage }) => {
    const language = query.in ?? ofPage;
    const card = cards.find((one) => one.language === language);
    const mayWrite = mayChangeOrganisation(actor, { workerIds }).allowed;
    return found({
      organisation: organisationFor({ member: null }, organisation),
      language,
      card,
      mayWrite,
      mayCheck:
        mayWrite && card !== undefined && card.checkedAt === null && card.writtenById !== actor.member?.personId,
    });
  },
  page: (shown, view) => cardPage(shown, formShown(view)),
});
