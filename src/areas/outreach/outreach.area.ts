import type { Area } from "../../web/area.ts";
import { batchRoute } from "./batch/batch.route.ts";
import { batchesRoute } from "./batches/batches.route.ts";
import { cameRoute } from "./came/came.route.ts";
import { contactsRoute, newContactRoute } from "./contacts/contacts.route.tsx";
import { kitRoute } from "./kit/kit.route.tsx";
import { outreachRoute } from "./list/outreach.route.tsx";
import { newOutreachFormRoute, newOutreachRoute } from "./new/new-outreach.route.tsx";
import {
  contactsKept,
  heldByOutreach,
  outreachAtHome,
  outreachOfCommunities,
  searchOutreach,
} from "./outreach-joined.area.ts";
import { outreachOfOrganisation } from "./outreach-held.store.ts";
import { examples, maySeeOutreach } from "./outreach.policy.ts";
import { outreachInMenu } from "./outreach.words.ts";
import { outingRoute } from "./outing/outing.route.tsx";
import { tellFormRoute, tellRoute } from "./tell/tell.route.tsx";
import { threadOfOutreach } from "./outreach-thread.area.ts";

export const outreach: Area = {
  name: "outreach",
  title: "Outreach",
  routes: [
    outreachRoute,
    newOutreachFormRoute,
    newOutreachRoute,
    kitRoute,
    batchesRoute,
    batchRoute,
    outingRoute,
    tellFormRoute,
    tellRoute,
    contactsRoute,
    newContactRoute,
    cameRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "outreach", step: "act", order: 60, words: outreachInMenu, may: maySeeOutreach }],
  permissions: examples,
  home: outreachAtHome,
  search: searchOutreach,
  communityParts: outreachOfCommunities,
  held: heldByOutreach,
  retention: [contactsKept],
  organisationMoves: outreachOfOrganisation,
  threadParts: [threadOfOutreach],
};
