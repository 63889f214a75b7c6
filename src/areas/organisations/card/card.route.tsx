import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { findHere } from "../organisation-here.store.ts";
import { organisationFor } from "../organisation-shown.rules.ts";
import { organisationAnswer, organisationParams } from "../organisation.schema.ts";
import { placeShown } from "../place-shown.ts";
import { maySeeServices } from "../service.policy.ts";
import { cardPage } from "./card.page.tsx";

export const cardRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}/card",
  summary: "A card for a faith leader or neighbour: somebody is struggling, and this is what to do",
  practices: ["P18"],
  reads: { params: organisationParams },
  answers: organisationAnswer,
  permit: maySeeServices,
  find: async (tx, { params, place }) => {
    const here = await findHere(tx, params.organisation);
    return here && { ...here, arePublic: await arePublicPagesOn(tx, place.id) };
  },
  // It is made to be handed on, so it names only who agreed to be shown to everyone, whoever prints it.
  answer: ({ organisation }) => found({ organisation: organisationFor({ member: null }, organisation) }),
  page: ({ organisation }, view) => cardPage(organisation, placeShown(view)),
});
