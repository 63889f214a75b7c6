/** `npm run bench -- disclosure --json`: from a table with about a quarter small counts to a safe publication, and how that grows. */
import { publicationOf, type Size } from "../src/disclosure/testing-publications.ts";
import { releasedInTurn } from "../src/disclosure/testing-sequence.ts";

const sizes: readonly Size[] = [
  { rows: 50, columns: 10 },
  { rows: 16, columns: 80 },
  { rows: 100, columns: 20 },
  { rows: 200, columns: 20 },
  { rows: 400, columns: 40 },
];

const measured = (size: Size, kind: "grid" | "nested both ways" | "sequence nested") => {
  const publication = publicationOf(1, size, kind);
  const began = performance.now();
  const cpuBegan = process.cpuUsage().user;
  const released = releasedInTurn(publication).at(-1);
  return {
    kind,
    rows: size.rows,
    columns: size.columns,
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (process.cpuUsage().user - cpuBegan) / 1e6,
    small: released?.small.size ?? 0,
    hiddenBeside: released?.hiddenBeside.size ?? 0,
    isRefused: released?.refused !== null,
    memoryMb: Math.round(process.memoryUsage().rss / 2 ** 20),
  };
};

const results = [
  ...(["grid", "nested both ways"] as const).flatMap((kind) => sizes.map((size) => measured(size, kind))),
  // January, and then January to February, held against it.
  measured({ rows: 16, columns: 12 }, "sequence nested"),
];
if (process.argv.includes("--json")) console.log(JSON.stringify(results, null, 2));
else console.table(results);
