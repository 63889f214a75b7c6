import { dateText } from "../../../design/index.ts";
import { ratersMin, ratingWords, sideNames } from "../evidence.ts";
import type { Answered, Cited, Pack, Rated } from "../evidence.ts";
import { sides } from "../../../nouns/role.ts";
import { missingIn } from "../pack.rules.ts";
import type { Block, Document } from "./document.ts";
import { workbookOf } from "./xlsx.rules.ts";

const day = (plain: string): string => dateText(plain, "en");

export const packTitle = ({ framework, service, place }: Pick<Pack, "framework" | "service" | "place">): string =>
  `${framework.title}: ${service === null ? place : `${service.name}, ${place}`}`;

export const periodText = ({ from, until }: Pick<Pack, "from" | "until">): string => `${day(from)} to ${day(until)}`;

export const checkWords =
  "We could not read the framework itself for this. The sections and questions are in our own words: check them against the current guidance.";

export const ratingText = ({ n, middle }: Rated): string =>
  middle === null
    ? n === 0
      ? "nobody rated"
      : `fewer than ${ratersMin} rated, so it is not shown`
    : `${middle} of 3 (${ratingWords[Math.round(middle)] ?? ""}), the middle of ${n} people`;

const opensWords = ({ opens }: Cited): string => (opens === "everyone" ? "everyone" : "the people of this place");

const cited = (one: Cited, at: string): Block => ({
  kind: "item",
  words: `${one.words} (${day(one.on)}, released by ${one.by}; open to ${opensWords(one)})`,
  link: { href: `${at}/${one.href}`, words: "Open the record" },
});

const answered = ({ asks, statements, more, missing }: Answered, at: string): readonly Block[] => [
  { kind: "heading", level: 3, words: asks },
  ...statements.map((one) => cited(one, at)),
  ...(more === 0 ? [] : [{ kind: "text" as const, words: moreWords(more) }]),
  ...missing.map((words): Block => ({ kind: "item", words: `Missing: ${words}` })),
];

/** No pack grows without end. */
export const moreWords = (more: number): string =>
  `And at least ${more} more of the same kinds, which stand in the place’s own record and not in this pack.`;

/** Nobody is blamed for silence while they can still speak: once both sides signed, no answer can come in any more. */
export const unanswered = ({ signed }: Pick<Pack, "signed">): string =>
  signed.length < sides.length ? "were asked, and have not answered yet" : "did not answer";

const saidBlocks = (pack: Pack): readonly Block[] => [
  { kind: "heading", level: 2, words: "What community partners say of this pack" },
  ...(pack.said.length === 0 ? [{ kind: "text" as const, words: "No partner was asked." }] : []),
  ...pack.said.map(({ organisation, words, on }): Block => ({
    kind: "text",
    words:
      words === null || on === null
        ? `${organisation}: they ${unanswered(pack)}.`
        : `${organisation}, ${day(on)}: “${words}”`,
  })),
  ...(pack.notAsked === 0
    ? []
    : [{ kind: "text" as const, words: `Other partners of the place who were not asked: ${pack.notAsked}.` }]),
];

const signedText = ({ signed }: Pack): string =>
  signed.length === 0
    ? "Nobody signed it yet."
    : `Signed for: ${signed.map(({ side, on }) => `${sideNames[side].toLocaleLowerCase()} on ${day(on)}`).join("; ")}.`;

/** A pack as a document, out of what is frozen and nothing else. @practice P45 */
export const documentOf = (pack: Pack): Document => ({
  title: packTitle(pack),
  blocks: [
    ...(pack.isExample ? [{ kind: "text" as const, words: "Made up, to show how this works." }] : []),
    { kind: "text", words: `${periodText(pack)}. As it stood on ${day(pack.gatheredOn)}. ${pack.framework.isFor}` },
    ...saidBlocks(pack),
    ...(pack.framework.wasRead ? [] : [{ kind: "text" as const, words: checkWords }]),
    { kind: "text", words: `Made for: ${pack.framework.source.title}, ${pack.framework.source.href}` },
    ...pack.sections.flatMap(({ title, questions }): readonly Block[] => [
      { kind: "heading", level: 2, words: title },
      ...questions.flatMap((one) => answered(one, pack.at)),
    ]),
    { kind: "heading", level: 2, words: "How both sides rate it" },
    {
      kind: "table",
      headings: ["Section", "Side", "Rating"],
      rows: pack.rated.map((one) => [
        pack.sections.find(({ id }) => id === one.section)?.title ?? "",
        sideNames[one.side],
        ratingText(one),
      ]),
    },
    { kind: "heading", level: 2, words: "Who wrote and signed it" },
    {
      kind: "text",
      words: `Written together by: ${pack.authors.statutory} of services and councils, ${pack.authors.community} of community organisations. ${signedText(pack)}`,
    },
    { kind: "heading", level: 2, words: "All that is missing" },
    ...(missingIn(pack.sections).length === 0 ? [{ kind: "text" as const, words: "Nothing." }] : []),
    ...missingIn(pack.sections).map(({ asks, words }): Block => ({ kind: "item", words: `${asks} ${words}` })),
  ],
});

/** The same as a table: a statement a row, what is missing beside it. @practice P45 */
export const packWorkbook = (pack: Pack): Uint8Array<ArrayBuffer> =>
  workbookOf([
    ["Section", "Question", "What", "Words", "Opens at", "Day", "Released by", "Open to"],
    ...pack.said.map(({ organisation, words, on }) => [
      "What partners say",
      organisation,
      words === null ? "missing" : "said",
      words ?? `They ${unanswered(pack)}.`,
      "",
      on ?? "",
      "",
      "",
    ]),
    ...pack.sections.flatMap(({ title, questions }) =>
      questions.flatMap(({ asks, statements, missing }) => [
        ...statements.map((one) => [
          title,
          asks,
          "statement",
          one.words,
          `${pack.at}/${one.href}`,
          one.on,
          one.by,
          opensWords(one),
        ]),
        ...missing.map((words) => [title, asks, "missing", words, "", "", "", ""]),
      ]),
    ),
    ...pack.rated.map((one) => [
      pack.sections.find(({ id }) => id === one.section)?.title ?? "",
      sideNames[one.side],
      "rating",
      ratingText(one),
      "",
      "",
      "",
      "",
    ]),
    [packTitle(pack), "", "about", `${periodText(pack)}. As it stood on ${day(pack.gatheredOn)}.`, "", "", "", ""],
  ]);
