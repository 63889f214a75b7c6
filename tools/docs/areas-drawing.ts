import type { Lean } from "../walls/leans.ts";

const step = 30;
const left = 150;
const topFirst = 176;
const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const across = (at: number): number => left + 30 + at * step;
const down = (at: number): number => topFirst + at * step;

const style =
  "text{font:15px system-ui,sans-serif;fill:#212b32}.soft{fill:#4c6272}line{stroke:#d8dde0}" +
  ".there{fill:#005eb8}.later{fill:#fff;stroke:#768692;stroke-width:1.5}";

/** One row: the area's name, a line, and a dot under each area that it may use. */
const rowOf = ({ area, leansOn }: Lean, names: readonly string[], there: readonly string[]): string => {
  const at = names.indexOf(area);
  const dots = leansOn.map((other) => {
    const state = there.includes(area) && there.includes(other) ? "there" : "later";
    return `<circle cx="${across(names.indexOf(other))}" cy="${down(at)}" r="6" class="${state}"/>`;
  });
  const line = `<line x1="${left + 10}" y1="${down(at)}" x2="${across(Math.max(0, at - 1))}" y2="${down(at)}"/>`;
  const soft = there.includes(area) ? "" : ' class="soft"';
  return `<text x="${left}" y="${down(at) + 5}" text-anchor="end"${soft}>${escape(area)}</text>${line}${dots.join("")}`;
};

/**
 * Who may lean on whom: a row for each area, a dot under each area above it that it may use. A filled dot joins two
 * areas that are there, a hollow one waits for one that is not there yet. Nothing stands right of the stairs: an area
 * can use only those above it.
 */
export const areasDrawing = (table: readonly Lean[], there: readonly string[]): string => {
  const names = table.map(({ area }) => area);
  const used = names.filter((name) => table.some(({ leansOn }) => leansOn.includes(name)));
  const heads = used.map((name) => {
    const x = across(names.indexOf(name));
    const soft = there.includes(name) ? "" : ' class="soft"';
    return `<text x="${x}" y="${topFirst - 22}" transform="rotate(-60 ${x} ${topFirst - 22})"${soft}>${escape(name)}</text>`;
  });
  const rows = table.map((lean) => rowOf(lean, names, there));
  const [width, height] = [across(names.length) + 20, down(table.length) + 10];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">
<title id="t">Which area may lean on which</title>
<desc id="d">${escape(table.map(({ area, leansOn }) => `${area} leans on ${leansOn.join(", ") || "nobody"}`).join("; "))}.</desc>
<style>${style}</style>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="20" y="28">The area on the left may use the areas above the dots in its row.</text>
<text x="20" y="50" class="soft">Filled: both are there. Hollow: at least one is not there yet.</text>
${heads.join("\n")}
${rows.join("\n")}
</svg>
`;
};
