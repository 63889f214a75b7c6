import type { Fixed, Stamped } from "./column.ts";

interface ServiceTable {
  readonly place_id: Fixed<string>;
  readonly service_id: Fixed<string>;
  readonly name: string;
  readonly number: number;
  readonly care: "early-help" | "crisis-care" | "both";
  readonly area_code: string | null;
  readonly started_at: Stamped;
  readonly ended_at: Date | null;
}

interface ServiceKeyTable {
  readonly place_id: Fixed<string>;
  readonly service_id: Fixed<string>;
  readonly type: Fixed<string>;
  readonly code: Fixed<string>;
  readonly since: string;
  readonly until: string;
}

interface ServiceProfileTable {
  readonly place_id: Fixed<string>;
  readonly service_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly name: Fixed<string>;
  readonly run_by: Fixed<string>;
  readonly who_works: Fixed<string>;
  readonly languages: Fixed<string[]>;
  readonly offers: Fixed<string>;
  readonly cannot_do_yet: Fixed<string>;
  readonly ask_name: Fixed<string>;
  readonly ask_role: Fixed<string>;
  readonly ask_how: Fixed<string>;
  /** Null once the person asked to be forgotten. */
  readonly written_by: string | null;
  readonly author_role: Fixed<string>;
  readonly written_at: Stamped;
}

/** The tables of organisations and their services. */
export interface OrganisationTables {
  readonly service: ServiceTable;
  readonly service_key: ServiceKeyTable;
  readonly service_profile: ServiceProfileTable;
}
