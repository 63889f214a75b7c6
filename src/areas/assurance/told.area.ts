import { languages } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { House } from "../../web/route.ts";

/** What the program’s own manifests tell: areas, routes, how long things are kept, what is held on a person. */
export const toldByManifests = ({ areas, routes }: Pick<House, "areas" | "routes">, place: PlaceHere) => ({
  routes: routes.length,
  policies: new Set(routes.map(({ policy }) => policy)).size,
  areas: areas.map(({ name, routes: own, retention = [] }) => ({
    name,
    policies: [...new Set(own.filter(({ method }) => method === "GET").map(({ policy }) => policy))].toSorted(),
    retention: retention.map(({ kind }) => kind),
  })),
  keepable: areas.flatMap(({ retention = [] }) => retention),
  held: areas.flatMap(({ held = [] }) => held.map(({ words, because }) => ({ words, because }))),
  languages: languages.map(({ nameInEnglish }) => nameInEnglish),
  sidesKept: new Set(place.sidesKept).size,
});
