import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { documentAt } from "./reach/screens.tsx";
import { offlineWords } from "./reach/offline-words.ts";

const root = join(import.meta.dirname, "../..");
const inMemory = fileURLToPath(import.meta.resolve("./reach/files-in-memory.ts"));
const fewOfNode = fileURLToPath(import.meta.resolve("./reach/beside-the-language.ts"));
const react = (file: string): string => join(root, "node_modules/react-dom/cjs", file);

/** What a browser has not, and what stands in for it where the readers ask. All else is the product's code as it is. */
const standIns: Readonly<Record<string, string>> = {
  "file-bytes.reader.ts node:fs": inMemory,
  "file-bytes.reader.ts node:crypto": fileURLToPath(import.meta.resolve("./reach/sha256.ts")),
  "file-bytes.reader.ts node:util": fewOfNode,
  "clean-copy.reader.ts node:fs": inMemory,
  "clean-copy.reader.ts node:path": fewOfNode,
  "file.reader.ts ./table.reader.ts": fileURLToPath(import.meta.resolve("./reach/table-in-memory.ts")),
  "file.reader.ts ../sheets/as-text.reader.ts": fileURLToPath(import.meta.resolve("./reach/without-workbooks.ts")),
  "screens.tsx react-dom/server": react("react-dom-server-legacy.browser.production.js"),
};

const absent = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
const neverHere =
  /^(@duckdb|@fastify|@resvg|better-auth|fastify|graphile-worker|kysely|nodemailer|pg|write-excel-file|yauzl)\b/;

/** Types name the real reader; only what runs is exchanged. What no page reaches falls away, whatever it would import. */
const exchange: Plugin = {
  name: "exchange",
  setup: (building) => {
    building.onResolve({ filter: /.*/ }, (asked) => {
      if (asked.kind === "entry-point") return undefined;
      const instead = standIns[`${basename(asked.importer)} ${asked.path}`];
      const isOurs = asked.importer.startsWith(root) && !asked.importer.includes("node_modules");
      if (instead !== undefined && isOurs) return { path: instead };
      if (absent.has(asked.path) || neverHere.test(asked.path) || asked.path.endsWith("/locales/index.js")) {
        return { path: asked.path, namespace: "absent", sideEffects: false };
      }
      if (!isOurs || !asked.path.startsWith(".")) return undefined;
      return { path: join(asked.resolveDir, asked.path), sideEffects: false };
    });
    building.onLoad({ filter: /.*/, namespace: "absent" }, () => ({ contents: "module.exports = {};" }));
  },
};

const options: BuildOptions = {
  entryPoints: [fileURLToPath(import.meta.resolve("./reach/start.ts"))],
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: "iife",
  platform: "browser",
  target: ["es2022", "chrome120", "firefox120", "safari17"],
  charset: "utf8",
  jsx: "automatic",
  legalComments: "none",
  logLevel: "error",
  logOverride: { "import-is-undefined": "silent" },
  define: { "process.env.NODE_ENV": '"production"' },
  inject: [fewOfNode],
  plugins: [exchange],
};

const fingerprint = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

export interface ReachPage {
  readonly html: string;
  /** Every file of which something stands in the page. */
  readonly from: readonly string[];
}

/** The work of `alongside reach` as one HTML file: no server, no network, nothing to install. */
export const reachPage = async (): Promise<ReachPage> => {
  const built = await build(options);
  const script = (built.outputFiles?.[0]?.text ?? "").replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const style = await readFile(join(root, "src/design/built/alongside.css"), "utf8");
  const policy = `default-src 'none'; script-src ${fingerprint(script)}; style-src ${fingerprint(style)}; img-src data:; form-action 'none'; base-uri 'none'`;
  const page = documentAt("/", "en", { kept: new Map() })
    .replace('<link rel="stylesheet" href="#/assets/alongside.css"/>', () => `<style>${style}</style>`)
    .replace(
      '<meta charSet="utf-8"/>',
      () => `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`,
    )
    .replace("</head>", () => `<noscript><p>${offlineWords("en").words.needsScripts}</p></noscript></head>`)
    .replace("</html>", () => `<script>${script}</script></html>`);
  const output = Object.values(built.metafile?.outputs ?? {})[0];
  const from = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [path] : [],
  );
  return { html: `<!doctype html>${page}\n`, from };
};
