import type { ColumnType } from "kysely";
import type { Fixed } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;
type Text = ColumnType<string, string | undefined, string>;

interface GlossaryWordTable {
  readonly place_id: Fixed<string>;
  readonly word_id: Fixed<string>;
  readonly word: string;
  readonly same: string;
  readonly also: ColumnType<string[], string[], string[]>;
  readonly plain: string;
  readonly written_by: string | null;
  /** A plain date. */
  readonly written_on: string;
  readonly is_used: ColumnType<boolean, boolean | undefined, boolean>;
}

interface GlossaryMeaningTable {
  readonly place_id: Fixed<string>;
  readonly meaning_id: Fixed<string>;
  readonly word_id: Fixed<string>;
  readonly language: Fixed<string>;
  readonly words: Fixed<string>;
  readonly credit: string;
  readonly credited_as: Text;
  readonly given_by: string | null;
  /** Plain dates. */
  readonly given_on: Fixed<string>;
  readonly verdict: Later<string>;
  readonly reviewed_why: Text;
  readonly reviewed_by: Later<string>;
  readonly reviewed_on: Later<string>;
}

interface GlossaryAskTable {
  readonly place_id: Fixed<string>;
  readonly ask_id: Fixed<string>;
  readonly word: Fixed<string>;
  readonly same: Fixed<string>;
  readonly came_by: Fixed<string>;
  readonly asked_by: string | null;
  /** A plain date. */
  readonly asked_on: Fixed<string>;
  readonly state: string;
  readonly because: Text;
  readonly settled_by: Later<string>;
  readonly settled_at: Later<Date>;
  readonly word_id: Later<string>;
}

interface SayingTable {
  readonly place_id: Fixed<string>;
  readonly saying_id: Fixed<string>;
  readonly phrase: Fixed<string>;
  readonly in_latin: Fixed<string>;
  readonly language: Fixed<string>;
  readonly community_id: Fixed<string | null>;
  readonly literally: Fixed<string>;
  readonly may_speak_of: ColumnType<string[], string[], never>;
  readonly polite: Fixed<string>;
  readonly shames: Fixed<string>;
  readonly credit: string;
  readonly credited_as: Text;
  readonly given_by: string | null;
  readonly written_by: string | null;
  /** Plain dates. */
  readonly agreed_on: Fixed<string | null>;
  readonly given_on: Fixed<string>;
  readonly is_released: Fixed<boolean>;
}

interface SayingReviewTable {
  readonly place_id: Fixed<string>;
  readonly review_id: Fixed<string>;
  readonly saying_id: Fixed<string>;
  readonly verdict: string;
  readonly why: Text;
  readonly is_released: boolean;
  readonly reviewed_by: string | null;
  /** A plain date. */
  readonly reviewed_on: string;
}

/** The tables of the glossary, as migration 0028 makes them. */
export interface GlossaryTables {
  readonly glossary_word: GlossaryWordTable;
  readonly glossary_meaning: GlossaryMeaningTable;
  readonly glossary_ask: GlossaryAskTable;
  readonly saying: SayingTable;
  readonly saying_review: SayingReviewTable;
}
