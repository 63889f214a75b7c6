import type { Area } from "../../web/area.ts";
import { describeServiceFormRoute, describeServiceRoute } from "./describe/describe.route.tsx";
import { arePagesPublic, eraseProfiles, listServicesHolding, readProfilesHeld } from "./found.store.ts";
import { newServiceFormRoute, newServiceRoute } from "./new/new.route.tsx";
import { servicesInMenu } from "./organisations.words.ts";
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
  ],
  menu: [],
  menuInPlace: [
    { path: "services", order: 50, words: servicesInMenu, may: (actor) => maySeeServices(actor, { arePublic: true }) },
  ],
  permissions: examples,
  search: async (tx, text, { place, actor }) => {
    if (!maySeeServices(actor, { arePublic: await arePagesPublic(tx, place.id) }).allowed) return [];
    return (await listServicesHolding(tx, text)).map(({ id, name, runBy }) => ({
      kind: "service",
      title: name,
      words: runBy === "" ? "Whom to ask, what it offers, what it cannot do yet." : `Run by ${runBy}.`,
      href: `/${place.slug}/services/${id}`,
    }));
  },
  held: [
    {
      kind: "service.profiles",
      words: "The profiles of services you wrote",
      because: "So that a reader knows who wrote what and when. Forgotten: the profile stays, your name goes.",
      read: readProfilesHeld,
      erase: eraseProfiles,
    },
  ],
};
