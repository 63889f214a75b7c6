import { z } from "zod";
import { readText } from "../../nouns/name.ts";
import { found, wrong } from "../../nouns/result.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import type { Item, Rating } from "./audit.ts";

export const whyMax = 300;
/** What is sent for "not for me to say". */
export const notMine = "not-mine";

/** On one page: a longer section goes on over to the next. */
export const itemsOnAPage = 10;

/** The boxes of an item by where it stands on its page, from 1: `rate1`, `why1`, `record1`. */
export const boxesOf = (at: number) => ({ rate: `rate${at}`, why: `why${at}`, record: `record${at}` });

const places = Array.from({ length: itemsOnAPage }, (_, at) => at + 1);
const box = z.string().max(2000).default("");

/** What is sent of one page. */
export const ratingFields: Readonly<Record<string, typeof box>> = Object.fromEntries(
  places.flatMap((at) => Object.values(boxesOf(at)).map((name) => [name, box])),
);

/** An address of a record in this place, as it is copied from a browser, without what stands before the place. */
export function recordOf(typed: string, slug: string): string | null {
  const [, path = ""] = /^(?:https?:\/\/[^/\s]+)?(\/\S*)$/.exec(typed.trim()) ?? [];
  return path.startsWith(`/${slug}/`) && !/[<>"'\\]|\/\.{1,2}(?:\/|$)/.test(path) ? path : null;
}

interface Around {
  readonly items: readonly Item[];
  readonly slug: string;
}

interface Line {
  readonly item: Item;
  readonly at: number;
  readonly slug: string;
}

function ratingOf({ item, at, slug }: Line, sent: Readonly<Record<string, string>>): Result<Rating | null> {
  const boxes = boxesOf(at);
  const [rate = "", typed = ""] = [sent[boxes.rate], sent[boxes.record]];
  const why = readText((sent[boxes.why] ?? "").replaceAll(/\s+/g, " "), { field: boxes.why, charactersMax: whyMax });
  const evidence = typed.trim() === "" ? "" : recordOf(typed, slug);
  const problems: readonly Problem[] = [
    ...(rate === "" || rate === notMine || /^[0-3]$/.test(rate)
      ? []
      : [{ field: boxes.rate, words: "Choose one of the four, or “Not for me to say”." }]),
    ...(why.ok ? [] : why.problems),
    ...(evidence === null || evidence.length > 300
      ? [
          {
            field: boxes.record,
            words:
              "This is no page of this place. Open the record, copy its address and paste it here, or leave it empty.",
          },
        ]
      : []),
  ];
  if (problems.length > 0 || !why.ok) return wrong(...problems);
  if (rate === "" && (why.value !== "" || typed.trim() !== ""))
    return wrong({ field: boxes.rate, words: "You said why. Choose one of the four too, or “Not for me to say”." });
  return found(
    rate === ""
      ? null
      : { key: item.key, rating: rate === notMine ? null : Number(rate), why: why.value, evidence: evidence ?? "" },
  );
}

export interface Ratings {
  readonly kept: readonly Rating[];
  /** Those whose answer was taken away again. */
  readonly emptied: readonly string[];
}

/** The ratings of a part of an audit; what was left open can be rated later. @practice P21 */
export function ratingsOf(sent: Readonly<Record<string, string>>, { items, slug }: Around): Result<Ratings> {
  const read = items.map((item, before) => [item.key, ratingOf({ item, at: before + 1, slug }, sent)] as const);
  const problems = read.flatMap(([, one]) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return wrong(...problems);
  const values = read.flatMap(([key, one]) => (one.ok ? [{ key, rating: one.value }] : []));
  return found({
    kept: values.flatMap(({ rating }) => (rating === null ? [] : [rating])),
    emptied: values.flatMap(({ key, rating }) => (rating === null ? [key] : [])),
  });
}

/** The other way round: what somebody kept of a page, as the boxes of their form. */
export const typedOf = (items: readonly Item[], ratings: readonly Rating[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    items.flatMap(({ key }, before) => {
      const one = ratings.find((rating) => rating.key === key);
      if (one === undefined) return [];
      const boxes = boxesOf(before + 1);
      return [
        [boxes.rate, one.rating === null ? notMine : String(one.rating)],
        [boxes.why, one.why],
        [boxes.record, one.evidence],
      ];
    }),
  );

export interface Part {
  readonly title: string;
  readonly items: readonly Item[];
}

/** Sections in the order of the instrument, a long one over several pages. */
export const partsOf = (items: readonly Item[]): readonly Part[] =>
  [...Map.groupBy(items, ({ section }) => section)].flatMap(([title, own]) =>
    Array.from({ length: Math.ceil(own.length / itemsOnAPage) }, (_, page) => ({
      title: page === 0 ? title : `${title} (${page + 1})`,
      items: own.slice(page * itemsOnAPage, (page + 1) * itemsOnAPage),
    })),
  );
