import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayReadPack, maySayOfPack, maySignPack, mayTakePart } from "../evidence.policy.ts";
import { docxOf } from "../files/docx.rules.ts";
import { htmlOf } from "../files/html.rules.ts";
import { documentOf, packWorkbook } from "../files/pack-files.page.ts";
import { frozenText } from "../frozen.rules.ts";
import { lookingAs } from "../pack-asked.ts";
import { findPackHere } from "../pack-here.store.ts";
import { packKept, packParams } from "../pack.schema.ts";
import { formShown } from "../place-shown.ts";
import { digestOf } from "../digest.store.ts";
import { packPage } from "./pack.page.tsx";
import type { PackShown } from "./pack.page.tsx";

const told = z.object({
  id: z.string(),
  stage: z.string(),
  read: z.string().describe("What a signature is for: send it with yours."),
  pack: packKept.nullable(),
});

const packOf = ({ pack }: PackShown) => {
  if (pack === null) throw new Error("A file was asked for of a pack that is not gathered.");
  return pack;
};

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const packRoute = lookInPlace({
  method: "GET",
  path: "/{place}/evidence/{pack}",
  summary:
    "A pack: what partners say of it, each statement with its record, what is missing; as HTML, DOCX, XLSX, JSON",
  practices: ["P45"],
  reads: { params: packParams },
  answers: z
    .custom<PackShown>()
    .transform(({ id, stage, read, pack }): z.input<typeof told> => ({
      id,
      stage,
      read,
      pack: pack === null ? null : packKept.parse(pack),
    }))
    .pipe(told),
  permit: mayReadPack,
  find: async (tx, { params, actor, place }, house) =>
    findPackHere(tx, params.pack, lookingAs({ actor, place }, house.origin())),
  answer: ({ row, pack, words, named, ownRatings }, { actor, as }) => {
    if (as !== undefined && pack === null)
      return {
        ok: false,
        clash: true,
        problems: [{ field: "as", words: "It is still being gathered. Ask again in a moment." }],
      };
    const me = actor.member?.personId ?? "";
    const isOpen = row.stage === "open";
    return found({
      id: row.id,
      stage: row.stage,
      framework: row.framework,
      done: row.done,
      kinds: row.kinds,
      pack,
      named,
      ownRatings,
      sha256: row.sha256,
      releasedOn: row.releasedOn,
      read: pack === null ? "" : digestOf(pack),
      isMember: actor.member !== null,
      mayRate: isOpen && mayTakePart(actor).allowed,
      mayBeAuthor:
        isOpen && mayTakePart(actor).allowed && !named.some((one) => one.as === "author" && one.personId === me),
      maySign: isOpen && maySignPack(actor).allowed,
      maySay: isOpen && maySayOfPack(actor, { workerIds: words.flatMap(({ workerIds }) => workerIds) }).allowed,
    });
  },
  downloads: {
    html: (shown) => ({
      fileName: `evidence-${shown.id}.html`,
      contentType: "text/html; charset=utf-8",
      text: htmlOf(documentOf(packOf(shown))),
    }),
    docx: (shown) => ({
      fileName: `evidence-${shown.id}.docx`,
      contentType: wordType,
      bytes: docxOf(documentOf(packOf(shown))),
    }),
    xlsx: (shown) => ({
      fileName: `evidence-${shown.id}.xlsx`,
      contentType: sheetType,
      bytes: packWorkbook(packOf(shown)),
    }),
    json: (shown) => ({
      fileName: `evidence-${shown.id}.json`,
      contentType: "application/json; charset=utf-8",
      text: frozenText(packOf(shown)),
    }),
  },
  page: (shown, view) => packPage(shown, formShown(view)),
});
