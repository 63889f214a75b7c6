import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findPublic } from "../here.store.ts";
import { mayBeginNetwork, mayReadNetworks } from "../networks.policy.ts";
import { networksAnswerOf } from "../networks.schema.ts";
import { listNetworks } from "../networks.store.ts";
import { placeShown } from "../place-shown.ts";
import { networksPage } from "./networks.page.tsx";
import type { NetworksShown } from "./networks.page.tsx";

export const networksRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks",
  summary: "The networks of local leaders of a place: what each is for, and who runs it",
  practices: ["P39"],
  answers: networksAnswerOf<NetworksShown>(),
  permit: mayReadNetworks,
  find: async (tx) => ({ ...(await findPublic(tx)), networks: await listNetworks(tx) }),
  answer: ({ networks }, { actor }) => found({ networks, mayBegin: mayBeginNetwork(actor).allowed }),
  page: (shown, view) => networksPage(shown, { place: placeShown(view), language: view.language }),
});
