import { globSync } from "node:fs";
import { join } from "node:path";
import { appRoutes, type AppRoute } from "./walls/app-routes.ts";
import { doorsAt } from "./walls/route-folders.ts";

/** `npm run where /places/start`: where a page lives, what it does and who may see it. */
const root = join(import.meta.dirname, "..");
const asked = process.argv[2];

const pathOf = (text: string): string => {
  const { pathname } = new URL(text, "http://localhost");
  return pathname.length > 1 ? pathname.replace(/\/$/, "") : pathname;
};

const describe = (route: AppRoute): string => {
  const { folder } = route;
  const files = globSync(`${folder}/**/*.*`, { cwd: root }).toSorted();
  const practices = route.practices.length === 0 ? "" : `\n  practices  ${route.practices.join(", ")}`;
  return `${route.method} ${route.path}\n  does       ${route.summary}\n  who may    ${route.policy}${practices}\n  folder     ${folder}\n  files      ${files.map((file) => file.replaceAll("\\", "/").replace(`${folder}/`, "")).join(", ") || "none there; see the area's other folders"}`;
};

if (asked === undefined) {
  console.error("Say which address: npm run where /places/start");
  process.exitCode = 2;
} else {
  const path = pathOf(asked);
  const found = doorsAt(path, await appRoutes());
  if (found.length === 0) {
    console.error(`No page answers at ${path}. docs/generated/routes.md lists all that do.`);
    process.exitCode = 1;
  } else {
    for (const route of found) console.log(describe(route));
  }
}
