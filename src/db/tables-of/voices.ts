import type { Generated } from "kysely";
import type { Fixed } from "./column.ts";

interface VoiceTable {
  readonly place_id: Fixed<string>;
  readonly voice_id: Fixed<string>;
  /** 32 bytes. */
  readonly link_digest: Fixed<Buffer | null>;
  readonly kind: Fixed<string>;
  readonly words: Fixed<string>;
  readonly language: Fixed<string>;
  readonly service_id: Fixed<string | null>;
  readonly came_by: Fixed<string>;
  readonly entered_by: string | null;
  readonly given_on: Fixed<string>;
  readonly unfair_where: Fixed<string>;
  readonly unfair_by: Fixed<string>;
  readonly wants: Fixed<string[]>;
  readonly keeper_reads: Fixed<boolean>;
  readonly waits_since: string;
  readonly due_on: string;
  readonly taken_on: string | null;
  readonly owner_id: string | null;
  readonly answered_on: string | null;
  readonly rating: string | null;
  readonly public_words: Generated<string>;
  readonly public_answer: Generated<string>;
  readonly public_on: string | null;
  readonly public_by: string | null;
  readonly sent_as: Fixed<string | null>;
  readonly community_id: Fixed<string | null>;
}

interface VoiceAnswerTable {
  readonly place_id: Fixed<string>;
  readonly voice_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly outcome: Fixed<string>;
  readonly words: Fixed<string>;
  readonly language: Fixed<string>;
  readonly checked_by: Fixed<string>;
  readonly answered_by: string | null;
  readonly answered_on: Fixed<string>;
}

interface VoiceAgainTable {
  readonly place_id: Fixed<string>;
  readonly voice_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly words: Fixed<string>;
  readonly said_on: Fixed<string>;
}

interface VoiceReaderTable {
  readonly place_id: Fixed<string>;
  readonly person_id: string;
  readonly not_service: string | null;
  readonly named_by: string | null;
  readonly named_on: Fixed<string>;
}

interface VoiceFearTable {
  readonly place_id: Fixed<string>;
  readonly fear_id: Fixed<string>;
  readonly language: Fixed<string>;
  readonly fear: Fixed<string>;
  readonly answer: Fixed<string>;
  readonly checked_by: Fixed<string>;
  readonly written_by: string | null;
  readonly written_on: Fixed<string>;
}

/** What people say without being known, and what they are answered. */
export interface VoiceTables {
  readonly voice: VoiceTable;
  readonly voice_answer: VoiceAnswerTable;
  readonly voice_again: VoiceAgainTable;
  readonly voice_reader: VoiceReaderTable;
  readonly voice_fear: VoiceFearTable;
}
