import type { Fixed } from "./column.ts";

interface BasicNeedTable {
  readonly place_id: Fixed<string>;
  readonly need_id: Fixed<string>;
  readonly kind: Fixed<string>;
  readonly words: string;
  readonly service_id: Fixed<string>;
  readonly community_id: string | null;
  readonly asked_as: Fixed<string>;
  readonly asked_by: string | null;
  /** A plain date, as the other days here. */
  readonly asked_on: Fixed<string>;
  readonly needed_by: Fixed<string>;
  readonly written_on: Fixed<string>;
}

interface BasicNeedStepTable {
  readonly place_id: Fixed<string>;
  readonly need_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly side: Fixed<string>;
  readonly did: Fixed<string>;
  readonly on_day: Fixed<string>;
  readonly by_role: Fixed<string | null>;
  readonly reason: Fixed<string | null>;
  readonly words: string;
  readonly said_by: string | null;
}

interface SupportCaseNeedTable {
  readonly place_id: Fixed<string>;
  readonly case_id: Fixed<string>;
  readonly need_id: Fixed<string>;
}

/** Language, food, faith and access, asked of services. */
export interface BasicNeedTables {
  readonly basic_need: BasicNeedTable;
  readonly basic_need_step: BasicNeedStepTable;
  readonly support_case_need: SupportCaseNeedTable;
}
