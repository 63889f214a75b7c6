import type { ColumnType, Generated } from "kysely";
import type { Json } from "../canonical-json.ts";
import type { Fixed, Stamped } from "./column.ts";

interface PersonTable {
  readonly place_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly name: string;
  readonly login_id: string | null;
  readonly joined_at: Stamped;
  readonly left_at: Date | null;
  readonly seen_to: Date | null;
}

interface PersonRoleTable {
  readonly place_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly role: Fixed<string>;
  readonly since: Stamped;
  readonly given_by: Fixed<string>;
  readonly until: Date | null;
}

interface KeeperTable {
  readonly place_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly side: Fixed<"statutory" | "community">;
  readonly named_by: Fixed<string>;
  readonly since: Stamped;
  readonly until: Date | null;
}

interface InvitationTable {
  readonly place_id: Fixed<string>;
  readonly invitation_id: Fixed<string>;
  readonly name: Fixed<string>;
  readonly email: Fixed<string>;
  readonly roles: Fixed<string[]>;
  readonly keeps_for: Fixed<"statutory" | "community" | null>;
  readonly digest: Buffer;
  readonly invited_by: Fixed<string>;
  readonly invited_at: Stamped;
  readonly expires_at: Date;
  readonly accepted_at: Date | null;
  readonly withdrawn_at: Date | null;
  readonly person_id: string | null;
}

interface ProposalTable {
  readonly place_id: Fixed<string>;
  readonly proposal_id: Fixed<string>;
  readonly kind: Fixed<string>;
  readonly content: ColumnType<Json, string, never>;
  readonly because: Fixed<string>;
  readonly proposed_by: Fixed<string>;
  readonly proposed_at: Stamped;
  readonly outcome: "carried" | "refused" | "withdrawn" | null;
  readonly closed_at: Date | null;
  readonly one_side: Generated<boolean>;
}

interface ProposalAnswerTable {
  readonly place_id: Fixed<string>;
  readonly proposal_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly side: Fixed<"statutory" | "community">;
  readonly says: Fixed<"yes" | "no">;
  readonly because: Fixed<string>;
  readonly at: Stamped;
}

interface PlaceSettingTable {
  readonly place_id: Fixed<string>;
  readonly name: Fixed<string>;
  readonly number: Fixed<number>;
  readonly value: ColumnType<Json, string, never>;
  readonly since: Stamped;
  readonly proposal_id: Fixed<string | null>;
}

export interface PeopleTables {
  readonly person: PersonTable;
  readonly person_role: PersonRoleTable;
  readonly keeper: KeeperTable;
  readonly invitation: InvitationTable;
  readonly proposal: ProposalTable;
  readonly proposal_answer: ProposalAnswerTable;
  readonly place_setting: PlaceSettingTable;
}
