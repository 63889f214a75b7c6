/** The front door of evidence: a document as a file, the same to the byte each time. */
export type { Block, Document } from "./files/document.ts";
export { docxOf } from "./files/docx.rules.ts";
export { htmlOf } from "./files/html.rules.ts";
