/**
 * The layers: a file's suffix, or its folder, says what it is and what it may import. Paths are regular expressions
 * from the root; `$1` is the area of the importing file. A file in an area without a suffix is a noun of that area.
 */
export interface Layer {
  readonly name: string;
  readonly from: string;
  /** Everything it may import from this project. */
  readonly ours: readonly string[];
  /** Packages and Node modules it may import; "any" where the layer talks to the outside. */
  readonly packages: readonly string[] | "any";
  readonly sentence: string;
}

const nouns = "^src/nouns/";
const sums = ["^src/stats/", "^src/disclosure/", "^src/calendar/index\\.ts$"];
const own = (suffixes: string): string => `^src/areas/$1/.*\\.(${suffixes})\\.tsx?$`;
const ownNouns = "^src/areas/$1/[^.]+\\.ts$|^src/areas/$1/.+\\.json$";
const frontDoors = "^src/areas/[^/]+/index\\.ts$";
const inArea = (suffixes: string): string => `^src/areas/([^/]+)/.*\\.(${suffixes})\\.tsx?$`;

const wholeFolders: readonly Layer[] = [
  {
    name: "nouns-stand-alone",
    from: nouns,
    ours: [nouns],
    packages: [],
    sentence: "A noun is made of nouns. If it needs anything else it is a rule, a store or a page.",
  },
  {
    name: "stats-stand-alone",
    from: "^src/stats/",
    ours: ["^src/stats/"],
    packages: [],
    sentence: "The statistics can be published by themselves, so they import nothing of ours and no package.",
  },
  {
    name: "disclosure-is-pure",
    from: "^src/disclosure/(?!large/)",
    ours: ["^src/disclosure/", "^src/stats/", nouns],
    packages: [],
    sentence: "Protecting small numbers is arithmetic on values: nouns and statistics in, a decision out.",
  },
  {
    name: "calendar-stands-alone",
    from: "^src/calendar/",
    ours: ["^src/calendar/", nouns],
    packages: ["^ical\\.js$"],
    sentence: "The calendar turns days and events into files and back. It knows no area, no page and no clock.",
  },
  {
    name: "design-knows-no-area",
    from: "^src/design/",
    ours: ["^src/design/", nouns],
    packages: "any",
    sentence: "A component knows neither the area that uses it, nor the database, nor the web.",
  },
  {
    name: "web-knows-no-area",
    from: "^src/web/",
    ours: ["^src/web/", "^src/design/", "^src/db/", "^src/sign-in/", "^src/post/", "^src/jobs/index\\.ts$", nouns],
    packages: "any",
    sentence: "The web layer carries every area, so it knows none. Areas hand in routes as values.",
  },
  {
    name: "sign-in-knows-no-area",
    from: "^src/sign-in/",
    ours: ["^src/sign-in/", "^src/post/", "^src/db/", nouns],
    packages: "any",
    sentence: "Signing in knows logins, devices and who is a member; it knows no page, no route and no area.",
  },
  {
    name: "backup-knows-no-area",
    from: "^src/backup/",
    ours: ["^src/backup/", "^src/db/", nouns, "^migrations/"],
    packages: "any",
    sentence: "A backup copies rows as the database describes them; it knows no area, so no area can be left out.",
  },
  {
    name: "post-knows-no-area",
    from: "^src/post/",
    ours: ["^src/post/", "^src/db/", nouns],
    packages: "any",
    sentence: "The post carries letters. It knows no page, no route and no area, and not why a letter was written.",
  },
  {
    name: "the-example-comes-in-by-the-front-door",
    from: "^src/demo/",
    ours: [
      "^src/demo/",
      "^src/sign-in/",
      "^src/post/",
      "^src/db/(place-here|refusal|tables)\\.ts$",
      "^src/web/who-asks\\.ts$",
      "^src/calendar/index\\.ts$",
      nouns,
    ],
    packages: ["^fastify$", "^zod$", "^(node:)?crypto$"],
    sentence:
      "The example place is built by asking the web server, as people do. It knows no area and writes nothing past it.",
  },
  {
    name: "jobs-know-no-area",
    from: "^src/jobs/",
    ours: ["^src/jobs/", "^src/db/", nouns],
    packages: "any",
    sentence: "The queue carries every area's jobs, so it knows none. Areas hand in jobs as values.",
  },
  {
    name: "db-knows-no-area",
    from: "^src/db/",
    ours: ["^src/db/", nouns, "^migrations/"],
    packages: "any",
    sentence: "The database layer keeps rows safe; it knows neither pages nor areas.",
  },
];

const inAreas: readonly Layer[] = [
  {
    name: "rules-decide-from-values",
    from: inArea("rules"),
    ours: [nouns, ...sums, own("rules|schema"), ownNouns, frontDoors],
    packages: ["^zod$"],
    sentence: "A rule gets values and gives values. Let the route fetch what it needs and hand it in.",
  },
  {
    name: "policies-give-a-reason",
    from: inArea("policy"),
    ours: [nouns, own("rules|policy"), ownNouns, frontDoors],
    packages: [],
    sentence: "A policy answers yes or no with its reason from what it is given; it asks nobody.",
  },
  {
    name: "nouns-of-an-area-are-values",
    from: "^src/areas/([^/]+)/(?!index\\.ts$|.*/index\\.ts$)[^.]+\\.ts$",
    ours: [nouns, ...sums, own("rules"), ownNouns, frontDoors],
    packages: [],
    sentence: "A file without a suffix is a noun of its area. If it reads, draws or stores, its suffix must say so.",
  },
  {
    name: "stores-speak-sql-and-nouns",
    from: inArea("store"),
    ours: [nouns, "^src/db/", "^src/calendar/index\\.ts$", own("rules|schema|store"), ownNouns, frontDoors],
    packages: ["^(node:)?crypto$", "^kysely$"],
    sentence: "A store turns SQL into nouns. It knows no page, no permission and no request.",
  },
  {
    name: "readers-turn-files-into-nouns",
    from: inArea("reader|worker"),
    ours: [nouns, own("rules|schema|reader|worker"), ownNouns, frontDoors],
    packages: "any",
    sentence: "A reader turns a file into nouns inside a worker. It knows no web, no database and no page.",
  },
  {
    name: "schemas-name-shapes",
    from: inArea("schema"),
    ours: [nouns, own("schema|rules"), ownNouns, frontDoors],
    packages: ["^zod$"],
    sentence: "A schema says what shape a value has at the edge, and nothing else.",
  },
  {
    name: "pages-draw-values",
    from: inArea("page"),
    ours: [nouns, "^src/design/", "^src/calendar/index\\.ts$", own("rules|schema|words|page"), ownNouns, frontDoors],
    packages: ["^react$"],
    sentence:
      "A page draws the values it is given, and may ask its area's pure rules how. It never looks anything up and never decides who may see it.",
  },
  {
    name: "words-are-only-words",
    from: inArea("words[.a-z]*"),
    ours: [nouns, "^src/design/", own("words[.a-z]*|rules"), ownNouns, frontDoors],
    packages: [],
    sentence: "Sentences for people hold no decisions and reach for nothing.",
  },
  {
    name: "routes-go-one-way-through",
    from: inArea("route|job"),
    ours: [
      nouns,
      "^src/web/",
      "^src/design/",
      "^src/db/",
      "^src/backup/index\\.ts$",
      "^src/jobs/index\\.ts$",
      "^src/calendar/index\\.ts$",
      "^src/disclosure/large/",
      "^src/areas/$1/",
      frontDoors,
    ],
    packages: ["^zod$", "^react$", "^node:"],
    sentence: "A route goes parse, find, permit, decide, save, answer. SQL belongs in its store.",
  },
  {
    name: "manifests-name-what-is-there",
    from: inArea("area"),
    ours: [nouns, "^src/web/", "^src/design/", "^src/areas/$1/"],
    packages: [],
    sentence: "A manifest lists its own area's routes and words, nothing else.",
  },
  {
    name: "commands-are-thin",
    from: inArea("command"),
    ours: [nouns, "^src/cli/", "^src/areas/$1/(?!.*\\.(page\\.tsx|route\\.|area\\.))", frontDoors],
    packages: ["^node:"],
    sentence: "A command parses its words and calls the same rules and stores as the page.",
  },
  {
    name: "front-doors-open-their-own-area",
    from: "^src/areas/([^/]+)/(.*/|)index\\.ts$",
    ours: [nouns, "^src/areas/$1/"],
    packages: [],
    sentence: "An area's front door offers what is its own, so nobody reaches a third area through it.",
  },
];

/** All layers, whole folders first. */
export const layers: readonly Layer[] = [...wholeFolders, ...inAreas];
