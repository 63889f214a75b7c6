import type { Block, Document } from "./document.ts";
import { escaped } from "./xml.rules.ts";

const looks = `body{font:1rem/1.5 Arial,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#212b32}
table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #768692;padding:.3rem .6rem;text-align:left;vertical-align:top}
li{margin:.4rem 0}.words{white-space:pre-line;overflow-wrap:anywhere}a{color:#005eb8}
@page{size:A4;margin:18mm}@media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt}h2,h3{break-after:avoid}li,tr{break-inside:avoid}a{color:inherit}}`;

const drawn = (block: Block): string => {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escaped(block.words)}</h${block.level}>`;
    case "text":
      return `<p class="words" dir="auto">${escaped(block.words)}</p>`;
    case "item": {
      const { link } = block;
      const opens = link === undefined ? "" : ` <a href="${escaped(link.href)}">${escaped(link.words)}</a>`;
      return `<ul><li><span class="words" dir="auto">${escaped(block.words)}</span>${opens}</li></ul>`;
    }
    case "table": {
      const head = block.headings.map((one) => `<th scope="col">${escaped(one)}</th>`).join("");
      const rows = block.rows.map(
        (row) => `<tr>${row.map((one) => `<td dir="auto">${escaped(one)}</td>`).join("")}</tr>`,
      );
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
    }
  }
};

/** A page by itself, to read, to print and to keep: it asks nobody for anything. */
export const htmlOf = ({ title, blocks }: Document): string =>
  `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>${looks}</style></head>
<body><main><h1>${escaped(title)}</h1>
${blocks.map(drawn).join("\n").replaceAll("</ul>\n<ul>", "\n")}
</main></body></html>
`;
