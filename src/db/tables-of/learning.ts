import type { ColumnType } from "kysely";
import type { Fixed } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;

interface LessonTable {
  readonly place_id: Fixed<string>;
  readonly lesson_id: Fixed<string>;
  readonly sentence: Fixed<string>;
  readonly side: Fixed<"statutory" | "community">;
  readonly written_by: string | null;
  /** Plain dates. */
  readonly written_on: Fixed<string>;
  readonly says: Later<"yes" | "no">;
  readonly because: ColumnType<string, string | undefined, string>;
  readonly reviewed_by: Later<string>;
  readonly reviewed_on: Later<string>;
}

interface LessonSourceTable {
  readonly place_id: Fixed<string>;
  readonly lesson_id: Fixed<string>;
  readonly kind: Fixed<"release" | "voice" | "decision" | "change" | "programme">;
  /** A number or an identifier. */
  readonly thing: Fixed<string>;
}

interface GuidanceTable {
  readonly place_id: Fixed<string>;
  readonly guidance_id: Fixed<string>;
  readonly title: Fixed<string>;
  readonly for_whom: Fixed<string>;
  readonly started_by: string | null;
  /** A plain date. */
  readonly started_on: Fixed<string>;
}

interface GuidanceEditionTable {
  readonly place_id: Fixed<string>;
  readonly guidance_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly lesson_ids: ColumnType<string[], string[], never>;
  readonly published_by: string | null;
  /** A plain date. */
  readonly published_on: Fixed<string>;
}

/** The tables of learning, as migrations 0035 and 0036 make them. */
export interface LearningTables {
  readonly lesson: LessonTable;
  readonly lesson_source: LessonSourceTable;
  readonly guidance: GuidanceTable;
  readonly guidance_edition: GuidanceEditionTable;
}
