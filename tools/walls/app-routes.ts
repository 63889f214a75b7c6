import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { homeOf } from "./route-folders.ts";
import type { TextFile } from "./tree.ts";

/** What the tools read of a route; the app's own type is richer. */
const routeShape = z.object({
  method: z.string(),
  path: z.string(),
  summary: z.string(),
  policy: z.string(),
  permit: z.unknown(),
  practices: z.array(z.string()).default([]),
  changes: z.boolean().default(false),
  speaksHtml: z.boolean().default(true),
});
const areasShape = z.array(z.object({ name: z.string(), title: z.string(), routes: z.array(routeShape) }));

export interface AppRoute extends z.infer<typeof routeShape> {
  readonly area: string;
  /** Where a newcomer finds it. */
  readonly folder: string;
}

const root = join(import.meta.dirname, "../..");

/** The files that may state a route. */
export const routeFiles = (): readonly TextFile[] =>
  globSync("src/areas/**/*.route.{ts,tsx}", { cwd: root }).map((path) => ({
    path: path.replaceAll("\\", "/"),
    text: readFileSync(join(root, path), "utf8"),
  }));

/** Every route of the app, in the order of the areas, as their manifests say. */
export const appRoutes = async (): Promise<readonly AppRoute[]> => {
  const contents = join(root, "src/areas.ts");
  if (!existsSync(contents)) throw new Error("src/areas.ts, which lists the areas, is not there.");
  const loaded: { areas?: unknown; onlyInDemo?: unknown } = await import(pathToFileURL(contents).href);
  const areas = [...areasShape.parse(loaded.areas), ...areasShape.parse(loaded.onlyInDemo ?? [])];
  const doors = areas.flatMap(({ name, routes }) => routes.map((route) => ({ ...route, area: name })));
  const files = routeFiles();
  return doors.map((door) => ({ ...door, folder: homeOf(door, doors, files) ?? `src/areas/${door.area}` }));
};
