import type { ColumnType, Generated } from "kysely";
import type { Json } from "../canonical-json.ts";
import type { Fixed, Stamped } from "./column.ts";

interface Written {
  /** Null once the person asked to be forgotten. */
  readonly written_by: string | null;
  readonly author_role: Fixed<string>;
  readonly standing: string;
  readonly written_at: Stamped;
}

interface CommunityTable {
  readonly place_id: Fixed<string>;
  readonly community_id: Fixed<string>;
  readonly name: string;
  readonly language: string;
  readonly number: number;
  readonly started_at: Stamped;
}

interface CommunityDescriptionTable extends Written {
  readonly place_id: Fixed<string>;
  readonly community_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly name: Fixed<string>;
  readonly language: Fixed<string>;
  readonly other_names: ColumnType<Json, string, never>;
  readonly organisations: Fixed<string>;
  readonly skills: Fixed<string>;
  readonly meeting_places: Fixed<string>;
  readonly history: Fixed<string>;
  readonly told_by: Fixed<string>;
  readonly told_on: Fixed<string | null>;
  readonly faiths: Fixed<string[]>;
  readonly languages: Fixed<string[]>;
  readonly neighbourhoods: Fixed<string[]>;
  readonly categories: Fixed<string[]>;
}

interface CommunityChoiceTable extends Written {
  readonly place_id: Fixed<string>;
  readonly community_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly told_by: Fixed<string>;
  readonly words: Fixed<string>;
  readonly ended_at: Date | null;
  readonly ended_because: Generated<string>;
}

interface StatementTable {
  readonly place_id: Fixed<string>;
  readonly statement_id: Fixed<string>;
  readonly number: number;
  readonly started_at: Stamped;
}

interface StatementVersionTable extends Written {
  readonly place_id: Fixed<string>;
  readonly statement_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly kind: Fixed<string>;
  readonly words: Fixed<string>;
  readonly source_title: Fixed<string>;
  readonly publisher: Fixed<string>;
  readonly source_link: Fixed<string | null>;
  readonly source_where: Fixed<string>;
  readonly period: Fixed<string>;
  readonly corrected_because: Fixed<string>;
}

interface StatementCommunityTable {
  readonly place_id: Fixed<string>;
  readonly community_id: Fixed<string>;
  readonly statement_id: Fixed<string>;
}

interface StatementDisagreementTable {
  readonly place_id: Fixed<string>;
  readonly statement_id: Fixed<string>;
  readonly other_id: Fixed<string>;
  readonly since: Stamped;
}

interface StatementWithdrawalTable extends Written {
  readonly place_id: Fixed<string>;
  readonly statement_id: Fixed<string>;
  readonly because: Fixed<string>;
}

interface LocalCategoryTable {
  readonly place_id: Fixed<string>;
  readonly code: Fixed<string>;
  readonly number: Fixed<number>;
  readonly step: Fixed<"add" | "change-parent" | "merge" | "split" | "retire">;
  readonly in_force: Fixed<boolean>;
  readonly label: Fixed<string>;
  readonly language: Fixed<string>;
  readonly nhs_2001: Fixed<string>;
  readonly census_2021: Fixed<string>;
  readonly census_2011: Fixed<string>;
  readonly census_2001: Fixed<string>;
  readonly local_parent: Fixed<string | null>;
  readonly contested: Fixed<string>;
  readonly came_from: Fixed<string[]>;
  readonly became: Fixed<string[]>;
  readonly because: Fixed<string>;
  readonly proposal_id: Fixed<string | null>;
  readonly since: Stamped;
}

interface CategorySuggestionTable extends Written {
  readonly place_id: Fixed<string>;
  readonly suggestion_id: Fixed<string>;
  readonly content: ColumnType<Json, string, never>;
  readonly because: Fixed<string>;
}

interface CategorySuggestionNoTable extends Written {
  readonly place_id: Fixed<string>;
  readonly suggestion_id: Fixed<string>;
  readonly because: Fixed<string>;
}

interface OwnWordsTable {
  readonly place_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly words: Fixed<string>;
  readonly category: Fixed<string | null>;
  readonly written_at: Stamped;
}

/** Communities as they describe themselves, what is known about them, and the place's own categories. */
export interface CommunityTables {
  readonly community: CommunityTable;
  readonly community_description: CommunityDescriptionTable;
  readonly community_choice: CommunityChoiceTable;
  readonly statement: StatementTable;
  readonly statement_version: StatementVersionTable;
  readonly statement_community: StatementCommunityTable;
  readonly statement_disagreement: StatementDisagreementTable;
  readonly statement_withdrawal: StatementWithdrawalTable;
  readonly local_category: LocalCategoryTable;
  readonly category_suggestion: CategorySuggestionTable;
  readonly category_suggestion_no: CategorySuggestionNoTable;
  readonly own_words: OwnWordsTable;
}
