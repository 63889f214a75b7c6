/** A file tree as values: path → text. */
export type House = Readonly<Record<string, string>>;

const packages: House = Object.fromEntries(
  ["pg", "kysely", "zod", "react", "nhsuk-react-components", "@duckdb/node-api", "sass"].flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" })],
    [`node_modules/${name}/index.js`, "module.exports = {};\n"],
  ]),
);

const decisionRecord = `# 1. Record decisions

Status: accepted

## Context

## Decision

## Consequences

## Checked by
`;

/**
 * The smallest house with every kind of room: each layer once, two areas of which one leans on the other. Every rule
 * holds in it; the breaking script spoils one thing at a time.
 */
export const smallHouse: House = {
  ...packages,
  "package.json": JSON.stringify({
    name: "small-house",
    type: "module",
    scripts: { start: "node start.mjs" },
    dependencies: {
      pg: "1",
      kysely: "1",
      zod: "1",
      react: "1",
      "nhsuk-react-components": "1",
      "@duckdb/node-api": "1",
    },
    devDependencies: { sass: "1" },
  }),
  "README.md": "# A small house\n\nStart it with `npm start`. See [decisions](docs/adr/0001-record-decisions.md).\n",
  "docs/adr/0001-record-decisions.md": decisionRecord,
  "src/main.ts": 'import { app } from "./app.ts";\nconsole.log(app.length, process.env["PORT"]);\n',
  "src/app.ts":
    'import { places } from "./areas/places/places.area.ts";\nimport { reach } from "./areas/reach/reach.area.ts";\nexport const app = [...places, ...reach];\n',
  "src/nouns/place.ts": "export interface Place {\n  readonly name: string;\n}\n",
  "src/stats/rate.ts": "export const rate = (count: number, people: number): number => count / people;\n",
  "src/disclosure/hide.ts": "export const hide = (count: number): boolean => count < 5;\n",
  "src/design/card.tsx":
    'import { createElement } from "react";\nexport const Card = (props: { title: string }) => <div className="card">{props.title}{String(createElement)}</div>;\n',
  "src/web/route.ts": "export interface Route {\n  readonly path: string;\n}\n",
  "src/db/transaction.ts":
    'import { Kysely } from "kysely";\nexport interface Transaction {\n  readonly open: boolean;\n}\nexport const database = Kysely;\n',
  "src/cli/alongside.ts":
    'import { nameOf } from "../areas/places/index.ts";\nconsole.log(nameOf({ name: "here" }));\n',
  "src/areas/places/index.ts": 'export { nameOf } from "./start/start.rules.ts";\n',
  "src/areas/places/places.area.ts":
    'import type { Route } from "../../web/route.ts";\nimport { start } from "./start/start.route.tsx";\nexport const places: readonly Route[] = [start];\n',
  "src/areas/places/places.policy.ts":
    'import type { Place } from "../../nouns/place.ts";\nexport const mayStart = (place: Place): boolean => place.name !== "";\n',
  "src/areas/places/start/start.rules.ts":
    'import type { Place } from "../../../nouns/place.ts";\nexport const nameOf = (place: Place): string => place.name.trim();\n',
  "src/areas/places/start/start.store.ts":
    'import { sql } from "kysely";\nimport type { Transaction } from "../../../db/transaction.ts";\nexport const savePlace = (db: Transaction): unknown => [db.open, sql];\n',
  "src/areas/places/start/start.words.ts": 'export const words = { title: "Start a place" } as const;\n',
  "src/areas/places/start/start.page.tsx":
    'import { Card } from "../../../design/card.tsx";\nimport { words } from "./start.words.ts";\nexport const StartPage = () => <Card title={words.title} />;\n',
  "src/areas/places/start/start.route.tsx":
    'import type { Route } from "../../../web/route.ts";\nimport { mayStart } from "../places.policy.ts";\nimport { StartPage } from "./start.page.tsx";\nimport { nameOf } from "./start.rules.ts";\nimport { savePlace } from "./start.store.ts";\nexport const start: Route = { path: String([mayStart, StartPage, nameOf, savePlace].length) };\n',
  "src/areas/places/start/start.test.ts":
    'import { test } from "node:test";\nimport { nameOf } from "./start.rules.ts";\ntest("a place keeps its name", async () => {\n  await using stage = { [Symbol.asyncDispose]: async () => void (await import("../../../nouns/place.ts")) };\n  return void [stage, nameOf({ name: "x" })];\n});\n',
  "src/areas/reach/reach.area.ts":
    'import type { Route } from "../../web/route.ts";\nimport { find } from "./find/find.route.tsx";\nexport const reach: readonly Route[] = [find];\n',
  "src/areas/reach/find/find.route.tsx":
    'import type { Route } from "../../../web/route.ts";\nimport { nameOf } from "../../places/index.ts";\nexport const find: Route = { path: nameOf({ name: "/find" }) };\n',
  "src/areas/reach/readers/table.ts": "export interface Table {\n  readonly rows: number;\n}\n",
  "src/areas/reach/readers/table.worker.ts":
    'import { DuckDBInstance } from "@duckdb/node-api";\nimport type { Table } from "./table.ts";\nexport const read = (): Table => ({ rows: String(DuckDBInstance).length });\n',
  "tools/where.ts": 'import { app } from "../src/app.ts";\nconsole.log(app.length);\n',
};
