import type { Block, Document } from "./document.ts";
import { escaped, xmlHead } from "./xml.rules.ts";
import { zipOf } from "./zip.rules.ts";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

const run = (text: string, style = ""): string =>
  text
    .split("\n")
    .map(
      (line, at) => `<w:r>${style}${at === 0 ? "" : "<w:br/>"}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`,
    )
    .join("");
const paragraph = (style: string, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
const bold = "<w:rPr><w:b/></w:rPr>";

const linksOf = ({ blocks }: Document): readonly string[] => [
  ...new Set(blocks.flatMap((block) => (block.kind === "item" && block.link !== undefined ? [block.link.href] : []))),
];

function drawn(block: Block, links: readonly string[]): string {
  switch (block.kind) {
    case "heading":
      return paragraph(`Heading${block.level}`, run(block.words));
    case "text":
      return paragraph("Normal", run(block.words));
    case "item": {
      const { link } = block;
      const opens =
        link === undefined
          ? ""
          : `${run(" ")}<w:hyperlink r:id="link${links.indexOf(link.href)}">${run(link.words, '<w:rPr><w:rStyle w:val="Link"/></w:rPr>')}</w:hyperlink>`;
      return paragraph("Point", run(`• ${block.words}`) + opens);
    }
    case "table":
      return tableDrawn(block.headings, block.rows);
  }
}

const cell = (text: string, style = ""): string =>
  `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph("Normal", run(text, style))}</w:tc>`;

const tableDrawn = (headings: readonly string[], rows: readonly (readonly string[])[]): string => {
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="768692"/>`)
    .join("");
  const head = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${headings.map((one) => cell(one, bold)).join("")}</w:tr>`;
  const body = rows.map((row) => `<w:tr>${row.map((one) => cell(one)).join("")}</w:tr>`).join("");
  const grid = `<w:tblGrid>${headings.map(() => '<w:gridCol w:w="2400"/>').join("")}</w:tblGrid>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${grid}${head}${body}</w:tbl>${paragraph("Normal", "")}`;
};

const style = (id: string, name: string, looks: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === "Normal" ? ' w:default="1"' : ""}><w:name w:val="${name}"/>${looks}</w:style>`;
const heading = (size: number, level: number): string =>
  `<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr>`;
const styles = `${xmlHead}<w:styles xmlns:w="${main}">${style("Normal", "Normal", '<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr>')}${style("Title", "Title", heading(40, 0))}${style("Heading2", "heading 2", heading(30, 1))}${style("Heading3", "heading 3", heading(25, 2))}${style("Point", "List Paragraph", '<w:pPr><w:spacing w:after="80"/><w:ind w:left="360" w:hanging="200"/></w:pPr>')}<w:style w:type="character" w:styleId="Link"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="005EB8"/><w:u w:val="single"/></w:rPr></w:style></w:styles>`;

const types = `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${escaped(target)}"${kind === "hyperlink" ? ' TargetMode="External"' : ""}/>`;
const related = (all: string): string =>
  `${xmlHead}<Relationships xmlns="${packages}/relationships">${all}</Relationships>`;

/** A document for a word processor, made of the text alone: the same document is the same file to the last byte. */
export function docxOf(document: Document): Uint8Array<ArrayBuffer> {
  const links = linksOf(document);
  const body = document.blocks.map((block) => drawn(block, links)).join("");
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return zipOf([
    { name: "[Content_Types].xml", text: types },
    { name: "_rels/.rels", text: related(relation("main", "officeDocument", "word/document.xml")) },
    {
      name: "word/document.xml",
      text: `${xmlHead}<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${paragraph("Title", run(document.title))}${body}${page}</w:body></w:document>`,
    },
    { name: "word/styles.xml", text: styles },
    {
      name: "word/_rels/document.xml.rels",
      text: related(
        relation("styles", "styles", "styles.xml") +
          links.map((href, at) => relation(`link${at}`, "hyperlink", href)).join(""),
      ),
    },
  ]);
}
