import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { appRoutes } from "../walls/app-routes.ts";
import { leans } from "../walls/leans.ts";
import { readTree } from "../walls/tree.ts";
import { areasDrawing } from "./areas-drawing.ts";
import { citationsIn, strangersIn } from "./citations.ts";
import { measuresFile, measuresTold, methodsPage } from "./measures.ts";
import { practicesPage, routesPage } from "./pages.ts";
import { permissionsPage } from "./permissions-page.ts";
import { allPolicies } from "./policies.ts";
import { migrationsStamp, schemaPage } from "./schema-page.ts";

/**
 * `npm run docs` writes docs/generated. `--check` compares and exits 1 where a page is stale; without a database it
 * compares the schema's page by its stamp, `--schema` reads a migrated database and compares the page itself.
 */
const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, schema: { type: "boolean", default: false } },
});
const root = join(import.meta.dirname, "../..");
const folder = join(root, "docs/generated");

const pagesOf = async (): Promise<Readonly<Record<string, string>>> => {
  const tree = readTree(root);
  const strangers = strangersIn(tree);
  if (strangers.length > 0) throw new Error(strangers.join("\n"));
  const routes = await appRoutes();
  const there = readdirSync(join(root, "src/areas"));
  const measures = measuresTold(tree);
  return {
    "practices.md": practicesPage(citationsIn(tree, routes)),
    "routes.md": routesPage(routes),
    "permissions.md": permissionsPage(routes, await allPolicies()),
    "areas.svg": areasDrawing(leans, there),
    "methods.md": methodsPage(measures),
    // The pages about methods read what the docstrings say; it is kept beside them, in the product.
    "../../src/areas/front/methods/measures.json": measuresFile(measures),
  };
};

const schema = async (): Promise<string> => {
  const { rehearsal } = await import("../../src/db/rehearsal.ts");
  const stage = await rehearsal();
  try {
    return await schemaPage(stage.owner);
  } finally {
    await stage.close();
  }
};

const onDisk = (name: string): string =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "";

const pages = await pagesOf();
if (values.check) {
  const wanted = values.schema ? { ...pages, "schema.sql": await schema() } : pages;
  const stale = Object.entries(wanted).filter(([name, text]) => onDisk(name) !== text);
  const names = stale.map(([name]) => name);
  if (!values.schema && !onDisk("schema.sql").includes(`${migrationsStamp()}\n`)) names.push("schema.sql");
  for (const name of names)
    console.error(`${join("docs/generated", name)} is stale. Run npm run docs and commit what changed.`);
  console.log(`${Object.keys(wanted).length + (values.schema ? 0 : 1)} pages compared; ${names.length} stale`);
  process.exitCode = names.length === 0 ? 0 : 1;
} else {
  mkdirSync(folder, { recursive: true });
  const all = { ...pages, "schema.sql": await schema() };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  console.log(`${Object.keys(all).length} pages written to docs/generated`);
}
