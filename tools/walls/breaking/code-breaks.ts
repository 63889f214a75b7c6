import { add, put, without, type Break } from "./break.ts";
import { smallHouse } from "./small-house.ts";

const rules = "src/areas/places/start/start.rules.ts";
const page = "src/areas/places/start/start.page.tsx";
const route = "src/areas/places/start/start.route.tsx";
const words = "src/areas/places/start/start.words.ts";
const test = "src/areas/places/start/start.test.ts";
const record = "docs/adr/0001-record-decisions.md";

const impure: readonly string[] = [
  "export const at = new Date();",
  "export const at = Date.now();",
  "export const chance = Math.random();",
  "export const id = crypto.randomUUID();",
  "export const ms = performance.now();",
  "export const port = process.argv;",
  'export const page = fetch("x");',
  "setTimeout(() => undefined, 1);",
  "export const later = async () => 1;",
  "export const now = Temporal.Now.instant();",
  "export const soon = Promise.resolve(1);",
  'export const late = () => import("./start.words.ts");',
  "export class Rule {}",
];

const purityBreaks = impure.flatMap((line) => [
  add("decisions-are-pure", rules, line),
  add("decisions-are-pure", "src/stats/rate.ts", line),
]);

/** One break for each rule about code, names, words and documents. */
export const codeBreaks: readonly Break[] = [
  ...purityBreaks,
  add("decisions-are-pure", "src/areas/places/places.policy.ts", "export const at = Date.now();"),
  add("decisions-are-pure", "src/areas/reach/readers/table.ts", "export const at = Date.now();"),
  add("code-can-be-read", rules, "export const = ;"),
  add("no-classes", "src/web/route.ts", "export class Server {}"),
  add("no-classes", "src/web/route.ts", "export const server = class {};"),
  add("no-type-assertions", "src/web/route.ts", "export const x = JSON.parse('1') as number;"),
  add("no-type-assertions", "src/web/route.ts", "export const x = <number>JSON.parse('1');"),
  add("no-style-attributes", page, 'export const B = () => <b style={{ color: "red" }}>x</b>;'),
  add(
    "own-header-and-footer",
    "src/design/card.tsx",
    'import { Header } from "nhsuk-react-components"; export { Header };',
  ),
  add(
    "own-header-and-footer",
    "src/design/card.tsx",
    'import { Footer as F } from "nhsuk-react-components"; export { F };',
  ),
  add("environment-only-in-main", "src/web/route.ts", 'export const port = process.env["PORT"];'),
  add("numbers-leave-through-the-gate", page, 'import type { Count } from "../../../nouns/count.ts";', {
    "src/nouns/count.ts": "export type Count = number;",
  }),
  add("numbers-leave-through-the-gate", route, 'import { exactly } from "../../../nouns/count.ts";', {
    "src/nouns/count.ts": "export const exactly = (count: number): number => count;",
  }),
  add("numbers-leave-through-the-gate", route, 'import { readSlice } from "../../datasets/index.ts";'),
  add(
    "numbers-leave-through-the-gate",
    route,
    'import { releasedBefore } from "../../../disclosure/release-table.ts";',
  ),
  add("only-the-gate-says-released", rules, "export const isReleased = (count: object): count is Released => true;"),
  add("only-the-gate-says-released", page, "export const isOne = (figure: object): figure is Indicator => true;"),
  add("tests-are-switched-on", test, 'test.skip("a place is never tested", () => undefined);'),
  add("tests-are-switched-on", test, 'test("a place is never tested", { skip: true }, () => undefined);'),
  add("tests-are-switched-on", test, 'test.only("a place is tested alone", () => undefined);'),
  add("tests-leave-nothing-to-luck", test, "assert.doesNotMatch(page, /were referred|203/);"),
  add("tests-leave-nothing-to-luck", test, 'assert.ok(!page.includes("bed"));'),
  add("tests-leave-nothing-to-luck", test, "assert.ok(!/4,?321/.test(page));"),
  add("names-say-something", "src/web/route.ts", "export const rowData = 1;"),
  add("names-say-something", "src/web/route.ts", "export interface RouteInfo { readonly a: string }"),
  add("names-say-something", "src/web/route.ts", "export function dateUtil(): void {}"),
  put("rooms-have-names", { "src/web/utils.ts": "export const a = 1;" }),
  put("rooms-have-names", { "src/areas/reach/helpers/a.ts": "export const a = 1;" }),
  put("the-suffix-is-the-layer", { "src/areas/reach/find/find.panel.tsx": "export const a = 1;" }),
  put("files-are-kebab-case", { "src/web/RouteTable.ts": "export const a = 1;" }),
  add("rules-are-not-waved-away", "src/web/route.ts", "// oxlint-disable-next-line no-var\n"),
  add("rules-are-not-waved-away", "src/web/route.ts", "// @ts-ignore\n"),
  add("words-are-kind", words, 'export const a = "BAME communities";'),
  add("words-are-kind", page, 'export const a = "hard to reach groups";'),
  add("words-are-kind", "README.md", "For non-White people."),
  add("nothing-left-undone", "src/web/route.ts", "// TODO: write this"),
  add("nothing-left-undone", page, 'export const a = "Coming soon";'),
  add("speaks-of-itself-alone", "src/web/route.ts", 'export const a = "/home/anna/project";'),
  add("speaks-of-itself-alone", "src/web/route.ts", "// as asked in issue 12"),
  add("links-are-alive", "README.md", "[gone](docs/gone.md)"),
  add("links-are-alive", "README.md", "[gone](#no-such-heading)"),
  put("decisions-are-recorded", { "docs/adr/0001-twice.md": smallHouse[record] ?? "" }),
  put("decisions-are-recorded", { "docs/adr/0002-shapeless.md": "# 2. Shapeless\n" }),
  put("decisions-are-recorded", { "docs/adr/unnumbered.md": smallHouse[record] ?? "" }),
  put("the-map-stays-short", { "ARCHITECTURE.md": "line\n".repeat(201) }),
  add("commands-in-documents-exist", "README.md", "Run `npm run fly`."),
  without("looked-at-something", (path) => path.startsWith("src/") || path.startsWith("tools/")),
  without("looked-at-something", (path) => path.endsWith(".md")),
  put(
    "looked-at-something",
    Object.fromEntries(
      Object.keys(smallHouse)
        .filter((path) => /^(src|tools)\/.*\.tsx?$/.test(path))
        .map((path) => [path, "export {};\n"]),
    ),
  ),
];
