import type { ColumnType, Generated, Kysely, Transaction } from "kysely";
import type { Json } from "./canonical-json.ts";
import type { Fixed } from "./tables-of/column.ts";
import type { AgreementTables } from "./tables-of/agreements.ts";
import type { AdvocacyTables } from "./tables-of/advocacy.ts";
import type { AllianceTables } from "./tables-of/alliances.ts";
import type { AskTables } from "./tables-of/asks.ts";
import type { AssuranceTables } from "./tables-of/assurance.ts";
import type { AuditTables } from "./tables-of/audits.ts";
import type { BarrierTables } from "./tables-of/barriers.ts";
import type { BasicNeedTables } from "./tables-of/basic-needs.ts";
import type { BudgetTables } from "./tables-of/budgets.ts";
import type { CampaignTables } from "./tables-of/campaigns.ts";
import type { CaseTables } from "./tables-of/cases.ts";
import type { ChampionTables } from "./tables-of/champions.ts";
import type { ClaimTables } from "./tables-of/claims.ts";
import type { ClinicTables } from "./tables-of/clinics.ts";
import type { CoProductionTables } from "./tables-of/co-production.ts";
import type { CommunityTables } from "./tables-of/communities.ts";
import type { CostTables } from "./tables-of/costs.ts";
import type { DatasetTables } from "./tables-of/datasets.ts";
import type { DirectoryTables } from "./tables-of/directory.ts";
import type { EvidenceTables } from "./tables-of/evidence.ts";
import type { FundingTables } from "./tables-of/funding.ts";
import type { GlossaryTables } from "./tables-of/glossary.ts";
import type { GroupTables } from "./tables-of/groups.ts";
import type { HeldTables } from "./tables-of/held.ts";
import type { InvitationTables } from "./tables-of/invitations.ts";
import type { LearningTables } from "./tables-of/learning.ts";
import type { NeedTables } from "./tables-of/needs.ts";
import type { NetworkTables } from "./tables-of/networks.ts";
import type { OutreachTables } from "./tables-of/outreach.ts";
import type { PeopleTables } from "./tables-of/people.ts";
import type { PostTables } from "./tables-of/post.ts";
import type { ImportTables } from "./tables-of/imports.ts";
import type { OrganisationTables } from "./tables-of/organisations.ts";
import type { PlanTables } from "./tables-of/plans.ts";
import type { ProgrammeTables } from "./tables-of/programmes.ts";
import type { RecognitionTables } from "./tables-of/recognition.ts";
import type { ReleaseTables } from "./tables-of/releases.ts";
import type { SessionDayTables } from "./tables-of/session-days.ts";
import type { SessionTables } from "./tables-of/sessions.ts";
import type { SignInTables } from "./tables-of/sign-in.ts";
import type { VoiceHeardTables } from "./tables-of/voices-heard.ts";
import type { TrainingTables } from "./tables-of/training.ts";
import type { WorkforceTables } from "./tables-of/workforce.ts";
import type { VoiceTables } from "./tables-of/voices.ts";
import type { StandingTables } from "./tables-of/standings.ts";

export interface PlaceTable {
  readonly place_id: Fixed<string>;
  /** The place's address: `riverside` in `/riverside`. Unique in the installation. */
  readonly slug: string;
  readonly name: string;
  readonly about: Generated<string>;
  /** The code of the statistical area the place covers (E09000032), where it covers one. */
  readonly area_code: string | null;
  /** Made up, to show how Alongside works. */
  readonly is_example: ColumnType<boolean, boolean | undefined, never>;
  readonly started_at: ColumnType<Date, never, never>;
}

export interface HappeningTable {
  readonly place_id: Fixed<string>;
  /** 1, 2, 3 … within the place, without gaps. The order of happenings is this number, never the clock. */
  readonly number: Fixed<number>;
  readonly at: Fixed<Date>;
  readonly who: Fixed<string>;
  readonly what: Fixed<string>;
  readonly subject_kind: Fixed<string>;
  readonly subject_id: Fixed<string>;
  readonly detail: ColumnType<Json, string, never>;
  readonly hash: Fixed<Buffer>;
}

/** How long a place's chain is and where it ends: a chain cut at its tail no longer agrees with this. */
export interface ChainHeadTable {
  readonly place_id: Fixed<string>;
  readonly count: number;
  readonly hash: Buffer;
}

export interface AnsweredRequestTable {
  readonly place_id: Fixed<string>;
  readonly actor: Fixed<string>;
  readonly key: Fixed<string>;
  readonly route: Fixed<string>;
  readonly body_digest: Fixed<Buffer>;
  readonly status: Fixed<number>;
  readonly location: Fixed<string | null>;
  readonly subject_id: Fixed<string | null>;
  readonly answered_at: ColumnType<Date, never, never>;
}

export interface SealTable {
  readonly place_id: Fixed<string>;
  /** 32 bytes. Never leaves the server. */
  readonly secret: Fixed<Buffer>;
}

export interface MigrationTable {
  readonly name: Fixed<string>;
  readonly applied_at: ColumnType<Date, never, never>;
}

/**
 * Every table the program speaks to, by its name in the database. A new table adds its line in `tables-of/` and its
 * step in `migrations/`.
 */
export interface Tables
  extends
    TrainingTables,
    PeopleTables,
    CommunityTables,
    OrganisationTables,
    DirectoryTables,
    FundingTables,
    DatasetTables,
    GlossaryTables,
    GroupTables,
    HeldTables,
    AgreementTables,
    AskTables,
    BarrierTables,
    CaseTables,
    BasicNeedTables,
    BudgetTables,
    AdvocacyTables,
    AssuranceTables,
    AuditTables,
    WorkforceTables,
    CampaignTables,
    ChampionTables,
    ClaimTables,
    ClinicTables,
    CoProductionTables,
    CostTables,
    EvidenceTables,
    LearningTables,
    NeedTables,
    NetworkTables,
    ImportTables,
    InvitationTables,
    RecognitionTables,
    OutreachTables,
    ReleaseTables,
    PlanTables,
    ProgrammeTables,
    SessionDayTables,
    SessionTables,
    StandingTables,
    AllianceTables,
    VoiceHeardTables,
    VoiceTables {
  readonly place: PlaceTable;
  readonly happening: HappeningTable;
  readonly chain_head: ChainHeadTable;
  readonly answered_request: AnsweredRequestTable;
  readonly seal: SealTable;
  readonly migration: MigrationTable;
}

/** The database outside any transaction: sees the names of places and nothing else. */
export type Db = Kysely<Tables>;

/** What signing in speaks to: logins, devices, proofs, and the letters that carry proofs. */
export interface DoorTables extends SignInTables, PostTables {}

/** The database as signing in sees it: no place. */
export type DoorDb = Kysely<DoorTables>;

/** A transaction of one place, as `readPlace`, `savePlace` and `withPlace` hand it out: the `db` of every store. */
export type Tx = Transaction<Tables>;
