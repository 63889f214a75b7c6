import { add, put, type Break } from "./break.ts";

const rules = "src/areas/places/start/start.rules.ts";
const page = "src/areas/places/start/start.page.tsx";
const route = "src/areas/places/start/start.route.tsx";
const store = "src/areas/places/start/start.store.ts";
const policy = "src/areas/places/places.policy.ts";
const worker = "src/areas/reach/readers/table.worker.ts";

/** One break for each import rule; some rules have two sides and are broken on both. */
export const importBreaks: readonly Break[] = [
  add("nouns-stand-alone", "src/nouns/place.ts", 'import "../stats/rate.ts";'),
  add("nouns-stand-alone", "src/nouns/place.ts", 'import "node:fs";'),
  add("stats-stand-alone", "src/stats/rate.ts", 'import "../nouns/place.ts";'),
  add("stats-stand-alone", "src/stats/rate.ts", 'import "zod";'),
  add("disclosure-is-pure", "src/disclosure/hide.ts", 'import "../web/route.ts";'),
  add(
    "design-knows-no-area",
    "src/design/card.tsx",
    'import type { Route } from "../web/route.ts"; export type R = Route;',
  ),
  add("web-knows-no-area", "src/web/route.ts", 'import "../areas/places/index.ts";'),
  put("sign-in-knows-no-area", { "src/sign-in/sign-in.ts": 'import "../web/route.ts";' }),
  put("backup-knows-no-area", { "src/backup/take.ts": 'import "../web/route.ts";' }),
  put("jobs-know-no-area", { "src/jobs/work.ts": 'import "../web/route.ts";' }),
  put("post-knows-no-area", { "src/post/post.ts": 'import "../web/route.ts";' }),
  put("calendar-stands-alone", { "src/calendar/calendar.ts": 'import "../web/route.ts";' }),
  put("the-example-comes-in-by-the-front-door", { "src/demo/riverside.ts": 'import "../areas/places/index.ts";' }),
  add("db-knows-no-area", "src/db/transaction.ts", 'import "../web/route.ts";'),
  add("rules-decide-from-values", rules, 'import "../../../db/transaction.ts";'),
  add("rules-decide-from-values", rules, 'import "node:fs";'),
  add("policies-give-a-reason", policy, 'import "../../web/route.ts";'),
  add("nouns-of-an-area-are-values", "src/areas/reach/readers/table.ts", 'import "../../../design/card.tsx";'),
  add("stores-speak-sql-and-nouns", store, 'import "../places.policy.ts";'),
  add("readers-turn-files-into-nouns", worker, 'import "../../../web/route.ts";'),
  add("pages-draw-values", page, 'import "./start.store.ts";'),
  add("pages-draw-values", page, 'import "../places.policy.ts";'),
  add("words-are-only-words", "src/areas/places/start/start.words.ts", 'import "../places.policy.ts";'),
  add("routes-go-one-way-through", route, 'import "kysely";'),
  add("routes-go-one-way-through", route, 'import "../../../cli/alongside.ts";'),
  add("manifests-name-what-is-there", "src/areas/places/places.area.ts", 'import "zod";'),
  put("schemas-name-shapes", { "src/areas/reach/find/find.schema.ts": 'import "./find.route.tsx";' }),
  put("commands-are-thin", { "src/areas/reach/reach.command.ts": 'import "../../web/route.ts";' }),
  add("front-doors-open-their-own-area", "src/areas/reach/index.ts", 'export * from "../places/index.ts";'),
  add("areas-lean-one-way", route, 'import "../../reach/index.ts";', { "src/areas/reach/index.ts": "export {};" }),
  add(
    "inside-only-through-index",
    "src/areas/reach/find/find.route.tsx",
    'import "../../places/start/start.rules.ts";',
  ),
  add("inside-only-through-index", "src/cli/alongside.ts", 'import "../areas/places/start/start.rules.ts";'),
  put("only-listed-areas", { "src/areas/attic/index.ts": 'import "../places/index.ts";' }),
  put("values-never-reach-the-database", {
    [rules]: 'import { through } from "./through.ts"; export const nameOf = (p: { name: string }) => through + p.name;',
    "src/areas/places/start/through.ts":
      'import { savePlace } from "./start.store.ts"; export const through = String(savePlace);',
  }),
  add("sql-only-in-stores", "src/web/route.ts", 'import "pg";'),
  add("heavy-packages-only-in-workers", "src/web/route.ts", 'import "@duckdb/node-api";'),
  add("heavy-parts-wait-until-needed", "src/areas/reach/find/find.route.tsx", 'import "../readers/table.worker.ts";'),
  put("no-circles", {
    "src/nouns/place.ts":
      'import { b } from "./b.ts"; export const a = (): unknown => b; export interface Place { readonly name: string }',
    "src/nouns/b.ts": 'import { a } from "./place.ts"; export const b = (): unknown => a;',
  }),
  add("nothing-imports-main", "src/cli/alongside.ts", 'import "../main.ts";'),
  add("the-product-stands-without-its-tools", "src/cli/alongside.ts", 'import "../../tools/where.ts";'),
  add("tests-stay-out-of-the-product", "src/cli/alongside.ts", 'import "../db/rehearsal.ts";', {
    "src/db/rehearsal.ts": "export {};",
  }),
  add("packages-are-declared", "src/web/route.ts", 'import "stray";', {
    "node_modules/stray/package.json": '{"name":"stray","version":"1.0.0","main":"index.js"}',
    "node_modules/stray/index.js": "",
  }),
  add("the-product-needs-no-builders-packages", "src/web/route.ts", 'import "sass";'),
  add("imports-lead-somewhere", "src/web/route.ts", 'import "./gone.ts";'),
];
