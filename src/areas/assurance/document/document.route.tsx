import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { docxOf, htmlOf } from "../../evidence/index.ts";
import { findDocument } from "../assurance-here.store.ts";
import { mayReadAssurance } from "../assurance.policy.ts";
import { documentParams, documentTold } from "../assurance.schema.ts";
import type { DocumentShown } from "../assurance.ts";
import { fileOf } from "../document-file.page.ts";
import { placeShown } from "../place-shown.ts";
import { toldByManifests } from "../told.area.ts";
import { documentPage } from "./document.page.tsx";

interface Kept {
  readonly document: DocumentShown;
  /** Where links of a file lead. */
  readonly at: string;
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const nameOf = ({ document }: Kept, kind: string): string => `${document.id}-${document.on}.${kind}`;

export const documentRoute = lookInPlace({
  method: "GET",
  path: "/{place}/assurance/{document}",
  summary: "A document of the folder, line by line, with what each rests on; as HTML, DOCX and JSON",
  practices: ["P45"],
  reads: { params: documentParams },
  answers: z
    .custom<Kept>()
    .transform(({ document }): z.input<typeof documentTold> => document)
    .pipe(documentTold),
  permit: mayReadAssurance,
  find: async (tx, { params, place, at }, house) => {
    const today = at.toISOString().slice(0, 10);
    const document = await findDocument(tx, params.document, { place, told: toldByManifests(house, place), today });
    return document && { document, at: `${house.origin()}/${place.slug}` };
  },
  answer: ({ document, at }) => found({ document, at }),
  downloads: {
    html: (kept) => ({
      fileName: nameOf(kept, "html"),
      contentType: "text/html; charset=utf-8",
      text: htmlOf(fileOf(kept.document, kept.at)),
    }),
    docx: (kept) => ({
      fileName: nameOf(kept, "docx"),
      contentType: wordType,
      bytes: docxOf(fileOf(kept.document, kept.at)),
    }),
    json: (kept) => ({
      fileName: nameOf(kept, "json"),
      contentType: "application/json; charset=utf-8",
      text: JSON.stringify(documentTold.parse(kept.document)),
    }),
  },
  page: ({ document }, view) => documentPage(document, placeShown(view)),
});
