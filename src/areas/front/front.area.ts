import type { Area } from "../../web/area.ts";
import { designRoute } from "./design/design.route.tsx";
import { firstRoute } from "./first/first.route.tsx";
import { healthRoutes } from "./health/health.route.ts";
import { exampleRoute } from "./try/example/example.route.tsx";
import { findingRoute } from "./try/finding/finding.route.tsx";
import { tryWords } from "./try/try.words.ts";
import { tryFormRoute, tryRoute } from "./try/try.route.tsx";

/** Everything that belongs to no place. */
export const front: Area = {
  name: "front",
  title: "Alongside",
  routes: [firstRoute, tryFormRoute, tryRoute, exampleRoute, findingRoute, designRoute, ...healthRoutes],
  menu: [{ href: "/try", words: (language) => tryWords(language).words.menu }],
};
