import { textForSpreadsheet } from "../../../nouns/spreadsheet-text.ts";
import { escaped, xmlHead } from "./xml.rules.ts";
import { zipOf } from "./zip.rules.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const cellMax = 32_767;

const row = (cells: readonly string[]): string =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(textForSpreadsheet(cell).slice(0, cellMax))}</t></is></c>`).join("")}</row>`;

const relation = (id: string, kind: string, target: string): string =>
  `${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/></Relationships>`;

const types = `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;

/** A workbook of one sheet in which all is text; the same rows are the same file to the last byte. */
export const workbookOf = (rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> =>
  zipOf([
    { name: "[Content_Types].xml", text: types },
    { name: "_rels/.rels", text: relation("main", "officeDocument", "xl/workbook.xml") },
    {
      name: "xl/workbook.xml",
      text: `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Evidence" sheetId="1" r:id="sheet"/></sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", text: relation("sheet", "worksheet", "worksheets/sheet1.xml") },
    {
      name: "xl/worksheets/sheet1.xml",
      text: `${xmlHead}<worksheet xmlns="${main}"><sheetData>${rows.map(row).join("")}</sheetData></worksheet>`,
    },
  ]);
