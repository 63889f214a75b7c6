import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { areas, onlyInDemo } from "../src/areas.ts";
import { partNames } from "../src/demo/cast.ts";
import { exampleLink } from "../src/demo/scenes/voices.ts";
import { routesOf } from "../src/web/area.ts";
import { checkPage, noBrowser } from "./browser/index.ts";
import { findThings, withThings } from "./example-things.ts";
import type { Things } from "./example-things.ts";
import { openDemo, type OpenDemo } from "./open-demo.ts";

interface Address {
  readonly path: string;
  readonly status?: number;
}

/** Pages whose address needs more than names, or that answer something else than 200 where they are good. */
const special: Readonly<Record<string, readonly Address[]>> = {
  "/try/finding": [
    { path: "/try/finding?figures=example" },
    { path: "/try/finding?figures=example&measure=recovery&reference=everyone&order=size&community=N" },
    { path: "/try/finding?figures=example&measure=deterioration&reference=J" },
    { path: "/try/finding?figures=cut", status: 422 },
  ],
  "/{place}": [{ path: "/riverside" }, { path: "/emptyside" }, { path: "/nowhere", status: 404 }],
  "/{place}/proposals/new": [{ path: "/riverside/proposals/new?kind=silence-limit-days" }],
  "/{place}/invitation": [
    { path: "/riverside/invitation?token={token}" },
    { path: `/riverside/invitation?token=${"x".repeat(40)}`, status: 404 },
  ],
  "/about/methods/{measure}": [{ path: "/about/methods/crude-rate" }, { path: "/about/methods/no-such", status: 404 }],
  "/{place}/reach/{service}/control-chart": [
    { path: "/riverside/reach/{quarters}/control-chart?community=J&rebase=April+to+June+2022&target=10" },
    { path: "/riverside/reach/{service}/control-chart" },
  ],
  "/{place}/reach/{service}/impact": [
    { path: "/riverside/reach/{quarters}/impact?community=J&changed=April+to+June+2022" },
    { path: "/riverside/reach/{service}/impact" },
  ],
  "/{place}/reach/{service}/funnel": [
    { path: "/riverside/reach/{wards}/funnel?community=M" },
    { path: "/riverside/reach/{service}/funnel?across=services" },
  ],
  "/{place}/reach/{service}/gradient": [
    { path: "/riverside/reach/{wards}/gradient?community=J" },
    { path: "/riverside/reach/{service}/gradient" },
  ],
  // Pages of a champion's own: whoever is none has none.
  "/{place}/champions/own": [{ path: "/riverside/champions/own" }, { path: "/riverside/champions/own?sent=yes" }],
  "/{place}/champions/heard": [{ path: "/riverside/champions/heard" }],
  "/{place}/champions/did": [{ path: "/riverside/champions/did" }],
  "/{place}/champions/new": [
    { path: "/riverside/champions/new" },
    { path: "/riverside/champions/new?find=Example" },
    { path: "/riverside/champions/new?person={person}" },
  ],
  "/{place}/campaigns/{campaign}/register": [
    { path: "/riverside/campaigns/{ahead}/register" },
    { path: "/riverside/campaigns/{campaign}/register" },
  ],
  "/{place}/campaigns/{campaign}/confirm": [{ path: "/riverside/campaigns/{onPaper}/confirm" }],
  "/{place}/campaigns/{campaign}/result": [
    { path: "/riverside/campaigns/{campaign}/result" },
    { path: "/riverside/campaigns/{onPaper}/result" },
    { path: "/riverside/campaigns/{ahead}/result" },
  ],
  // Nobody there works for an organisation.
  "/{place}/recognition/statement": [
    { path: "/riverside/recognition/statement" },
    { path: "/emptyside/recognition/statement", status: 403 },
  ],
  "/{place}/cases/new": [{ path: "/riverside/cases/new" }, { path: "/emptyside/cases/new", status: 403 }],
  ...Object.fromEntries(
    ["budgets/new", "advocacy/new", "advocacy/advocates"].map((path) => [
      `/{place}/${path}`,
      [{ path: `/riverside/${path}` }, { path: `/emptyside/${path}`, status: 403 }],
    ]),
  ),
  "/{place}/story/gap": [
    { path: "/riverside/story/gap?service={therapies}&community={community}" },
    { path: "/riverside/story/gap" },
    { path: "/emptyside/story/gap" },
  ],
  "/{place}/cases/emergency": [
    { path: "/riverside/cases/emergency" },
    { path: "/emptyside/cases/emergency", status: 403 },
  ],
  "/{place}/cases/own": [
    { path: "/riverside/cases/own?token={caseLink}" },
    { path: "/riverside/cases/own?done=yes" },
    { path: "/riverside/cases/own", status: 403 },
  ],
  "/{place}/campaigns/compare": [{ path: "/riverside/campaigns/compare" }, { path: "/emptyside/campaigns/compare" }],
  "/{place}/asks/new": [
    { path: "/riverside/asks/new" },
    { path: "/riverside/asks/new?organisation={organisation}" },
    { path: "/emptyside/asks/new" },
  ],
  "/{place}/asks/limit": [{ path: "/riverside/asks/limit?organisation={organisation}" }],
  "/{place}/asked/{service}": [{ path: "/riverside/asked/{therapies}" }, { path: "/riverside/asked/{service}" }],
  "/{place}/asked/{service}/came-of": [{ path: "/riverside/asked/{therapies}/came-of?record={record}" }],
  "/{place}/asked/{service}/take-out": [{ path: "/riverside/asked/{therapies}/take-out?record={record}" }],
  "/{place}/groups/{group}/ask": [{ path: "/riverside/groups/{group}/ask?seat={seat}" }],
  "/{place}/groups/{group}/answer": [{ path: "/riverside/groups/{group}/answer?ask={ask}" }],
  "/{place}/ideas/{call}/answer": [{ path: "/riverside/ideas/{call}/answer?idea={idea}" }],
  "/{place}/ideas/{call}/came-of": [{ path: "/riverside/ideas/{call}/came-of?idea={idea}" }],
  "/{place}/voices/{voice}/recording": [{ path: "/riverside/voices/{recording}/recording" }],
  "/{place}/voices/yours": [
    { path: `/riverside/voices/yours?token=${exampleLink}` },
    { path: `/riverside/voices/yours?token=${"0".repeat(36)}`, status: 404 },
  ],
  ...Object.fromEntries(
    ["edit", "when", "section", "call", "cancel"].map((step) => [
      `/{place}/sessions/{session}/${step}`,
      [{ path: `/riverside/sessions/{planned}/${step}` }],
    ]),
  ),
  "/{place}/glossary/{word}/check": [{ path: "/riverside/glossary/{explained}/check?meaning={meaning}" }],
  "/{place}/sessions/{session}/letter": [{ path: "/riverside/sessions/{called}/letter" }],
  "/{place}/sessions/{session}/revoke": [{ path: "/riverside/sessions/{called}/revoke" }],
  "/{place}/sessions/{session}/series": [{ path: "/riverside/sessions/{called}/series" }],
  "/{place}/clinics/new": [{ path: "/riverside/clinics/new?network={whole}" }],
  "/{place}/clinics/write": [
    { path: "/riverside/clinics/write?practitioner={practitioner}" },
    { path: "/riverside/clinics/write?practitioner={practitioner}&corrects={hours}" },
  ],
  "/{place}/clinics/paper": [{ path: "/riverside/clinics/paper?practitioner={practitioner}" }],
  "/{place}/sessions/calendar": [{ path: "/riverside/sessions/calendar?token=none", status: 404 }],
  "/{place}/search": [
    { path: "/riverside/search" },
    { path: "/riverside/search?q=Kashmiri" },
    { path: "/riverside/search?q=zzzzz" },
  ],
};

/** Only on a full run: every page in high contrast, without motion, with text twice the size, and read by axe twice. */
const wide = process.env["ALONGSIDE_MATRIX"] === "wide";

/** The same page as somebody sees it who asks for high contrast without motion, and for text twice the size. */
const inHighContrast = wide ? [{ width: 320, forcedColours: true, reducedMotion: true } as const] : [];
const enlarged = wide ? [{ width: 1280, textPercent: 200 } as const] : [];

/** The second language turns the page round; what axe reads is the same but for the frame. */
const ways = [
  { language: "en", widths: [320, 1280], alsoSeen: inHighContrast },
  { language: "ur", widths: [320, 1280], withoutAxe: !wide, alsoSeen: enlarged },
] as const;
/** Where there is nothing yet, a page has little that could turn: each width is seen in one language. */
const waysWithNothing = [
  { language: "en", widths: [320] },
  { language: "ur", widths: [1280], withoutAxe: !wide },
] as const;

const pages = routesOf([...areas, ...onlyInDemo]).filter(({ method, speaksHtml }) => method === "GET" && speaksHtml);
type Seen = (typeof ways)[number] | (typeof waysWithNothing)[number];
const skip = await noBrowser();

// Two pages at a time: while one is drawn, the other is asked for.
describe("every page of the app", { skip, concurrency: 2 }, () => {
  const opened: { demo?: OpenDemo; things?: Things } = {};
  const demo = (): OpenDemo => opened.demo ?? assert.fail("The house did not open.");
  const things = (): Things => opened.things ?? assert.fail("The example place was not read.");

  before(async () => {
    opened.demo = await openDemo();
    opened.things = await findThings(opened.demo);
  });
  after(() => opened.demo?.close());

  /** Somebody who may: nobody at all where everyone may, else the first of the made-up people. */
  const cookieThatMay = async ({ path, status = 200 }: Address): Promise<string | undefined> => {
    if (path.startsWith("/emptyside")) return demo().newcomer;
    for (const cookie of ["", ...partNames.map((who) => demo().cookieOf(who)), demo().houseKeeper]) {
      const headers = { accept: "text/html", cookie };
      const answer = await fetch(demo().origin + path, { headers, redirect: "manual" });
      await answer.arrayBuffer();
      const isSeen = answer.status === status || (status === 200 && answer.status === 303);
      if (isSeen) return cookie;
    }
    return undefined;
  };

  const addressesOf = (pattern: string): readonly Address[] => {
    const listed = special[pattern];
    if (listed !== undefined)
      return listed.map((address) => ({ ...address, path: withThings(address.path, things()) ?? address.path }));
    const filled = withThings(pattern, things());
    assert.ok(filled !== undefined, `The example place has nothing to open ${pattern} with: add it to its story.`);
    const onlyPlace = /^\/\{place\}[^{}]*$/.test(pattern);
    return [{ path: filled }, ...(onlyPlace ? [{ path: pattern.replace("{place}", "emptyside") }] : [])];
  };

  /** What is wrong with one address, seen each of these ways by somebody who may see it. */
  const faultsAt = async (address: Address, seen: readonly Seen[]): Promise<readonly string[]> => {
    const cookie = await cookieThatMay(address);
    if (cookie === undefined) return [`Nobody of the example place may open ${address.path}.`];
    const faults: string[] = [];
    for (const way of seen) {
      const how = { ...address, ...way, cookie, scripts: "off" } as const;
      faults.push(...(await checkPage(demo().browser, demo().origin, how)));
    }
    return faults;
  };

  for (const { path: pattern } of pages) {
    test(`${pattern}: nothing to mend, with something there and with nothing, in two languages and two widths`, async () => {
      const faults: string[] = [];
      for (const address of addressesOf(pattern)) {
        const isEmpty = address.path.startsWith("/emptyside");
        faults.push(...(await faultsAt(address, isEmpty ? waysWithNothing : ways)));
      }
      assert.deepEqual(faults, []);
    });
  }
});
