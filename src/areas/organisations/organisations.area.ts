import type { Area } from "../../web/area.ts";
import { chooseRoute } from "./choose/choose.route.ts";
import { beginImportRoute, importFormRoute } from "./import/begin.route.tsx";
import { intakeRoute } from "./intake/intake.route.tsx";
import { heldByImports, importRetention, importsToday } from "./import/imports.area.ts";
import { fetchJob, takeInJob } from "./import/taking-in.job.ts";
import { exportRoute } from "./export/export.route.tsx";
import { stopRoute } from "./stop/stop.route.ts";
import { takeInRoute } from "./take-in/take-in.route.ts";
import { cardRoute } from "./card/card.route.tsx";
import { cardWordsFormRoute, cardWordsRoute } from "./card-words/card-words.route.tsx";
import { confirmWorkerRoute } from "./confirm/confirm.route.ts";
import { collectionRoute } from "./collection/collection.route.ts";
import { contactFormRoute, contactRoute } from "./contact/contact.route.tsx";
import { describeOrganisationFormRoute, describeOrganisationRoute } from "./describe/describe-organisation.route.tsx";
import {
  directoryAtHome,
  directoryRetention,
  heldByDirectory,
  organisationsOfCommunities,
  searchDirectory,
  workersAskedRetention,
} from "./directory.area.ts";
import { entryRoute } from "./entry/entry.route.ts";
import { partsOfOrganisation } from "./directory-moves.store.ts";
import { giftFormRoute, giftRoute } from "./gift/gift.route.tsx";
import { leaveFormRoute, leaveRoute } from "./leave/leave.route.tsx";
import { directoryRoute } from "./list/organisations.route.tsx";
import { mergeOrganisationFormRoute, mergeOrganisationRoute } from "./merge/merge.route.tsx";
import { newOrganisationFormRoute, newOrganisationRoute } from "./new/new-organisation.route.tsx";
import { offerFormRoute, offerRoute } from "./offer/offer.route.tsx";
import { organisationExamples } from "./organisation.policy.ts";
import { organisationRoute } from "./organisation/organisation.route.tsx";
import { orukRoute } from "./oruk/oruk.route.ts";
import { receiptRoute } from "./receipt/receipt.route.ts";
import { removalDecision } from "./removal.area.ts";
import { removeRoute } from "./remove/remove.route.ts";
import { suggestOrganisationFormRoute, suggestOrganisationRoute } from "./suggest/suggest-organisation.route.tsx";
import { reviewRoute } from "./suggestion/review.route.ts";
import { suggestionsRoute } from "./suggestions/suggestions.route.tsx";
import { useFormRoute, useRoute } from "./use/use.route.tsx";
import { verifyRoute } from "./verify/verify.route.ts";
import { workersFormRoute, workersRoute } from "./workers/workers.route.tsx";
import { describeServiceFormRoute, describeServiceRoute } from "./describe/describe.route.tsx";
import { arePagesPublic, eraseProfiles, listServicesHolding, readProfilesHeld } from "./found.store.ts";
import { newServiceFormRoute, newServiceRoute } from "./new/new.route.tsx";
import { organisationsInMenu, servicesInMenu } from "./organisations.words.ts";
import { serviceRoute } from "./service/service.route.tsx";
import { servicesRoute } from "./services/services.route.tsx";
import { examples, maySeeServices } from "./service.policy.ts";

export const organisations: Area = {
  name: "organisations",
  title: "Organisations and services",
  routes: [
    servicesRoute,
    newServiceFormRoute,
    newServiceRoute,
    serviceRoute,
    describeServiceFormRoute,
    describeServiceRoute,
    directoryRoute,
    newOrganisationFormRoute,
    newOrganisationRoute,
    suggestOrganisationFormRoute,
    suggestOrganisationRoute,
    suggestionsRoute,
    reviewRoute,
    organisationRoute,
    describeOrganisationFormRoute,
    describeOrganisationRoute,
    contactFormRoute,
    contactRoute,
    offerFormRoute,
    offerRoute,
    removeRoute,
    giftFormRoute,
    giftRoute,
    useFormRoute,
    useRoute,
    verifyRoute,
    workersFormRoute,
    workersRoute,
    confirmWorkerRoute,
    cardRoute,
    cardWordsFormRoute,
    cardWordsRoute,
    leaveFormRoute,
    leaveRoute,
    mergeOrganisationFormRoute,
    mergeOrganisationRoute,
    orukRoute,
    collectionRoute,
    entryRoute,
    importFormRoute,
    beginImportRoute,
    intakeRoute,
    receiptRoute,
    chooseRoute,
    takeInRoute,
    stopRoute,
    exportRoute,
  ],
  menu: [],
  menuInPlace: [
    {
      path: "organisations",
      step: "prepare",
      order: 45,
      words: organisationsInMenu,
      may: (actor) => maySeeServices(actor, { arePublic: true }),
    },
    {
      path: "services",
      step: "understand",
      order: 50,
      words: servicesInMenu,
      may: (actor) => maySeeServices(actor, { arePublic: true }),
    },
  ],
  permissions: [...examples, ...organisationExamples],
  home: {
    ...directoryAtHome,
    today: async (tx, here) => [
      ...((await directoryAtHome.today?.(tx, here)) ?? []),
      ...(await importsToday(tx, here)),
    ],
  },
  communityParts: organisationsOfCommunities,
  decisions: [removalDecision],
  retention: [directoryRetention, workersAskedRetention, importRetention],
  jobs: [fetchJob, takeInJob],
  organisationMoves: partsOfOrganisation,
  search: async (tx, text, here) => {
    const { place, actor } = here;
    if (!maySeeServices(actor, { arePublic: await arePagesPublic(tx, place.id) }).allowed) return [];
    const services = (await listServicesHolding(tx, text)).map(({ id, name, runBy }) => ({
      kind: "service",
      title: name,
      words: runBy === "" ? "Whom to ask, what it offers, what it cannot do yet." : `Run by ${runBy}.`,
      href: `/${place.slug}/services/${id}`,
    }));
    return [...(await searchDirectory(tx, text, here)), ...services];
  },
  held: [
    ...heldByDirectory,
    heldByImports,
    {
      kind: "service.profiles",
      words: "The profiles of services you wrote",
      because: "So that a reader knows who wrote what and when. Forgotten: the profile stays, your name goes.",
      read: readProfilesHeld,
      erase: eraseProfiles,
    },
  ],
};
