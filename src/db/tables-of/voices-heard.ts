import type { ColumnType } from "kysely";
import type { Fixed } from "./column.ts";

interface VoiceRecordingTable {
  readonly place_id: Fixed<string>;
  readonly voice_id: Fixed<string>;
  readonly form: Fixed<string>;
  readonly bytes: Buffer | null;
  readonly given_on: Fixed<string>;
  readonly transcript: string;
  readonly written_by: string | null;
  readonly written_on: string | null;
  readonly removed_on: string | null;
}

interface VoiceSenderTable {
  readonly place_id: Fixed<string>;
  readonly voice_id: Fixed<string>;
  readonly name: Fixed<string>;
  readonly told_by: Fixed<string>;
}

interface VoiceThemeTable {
  readonly place_id: Fixed<string>;
  readonly theme_id: Fixed<string>;
  readonly name: string;
  readonly meaning: string;
  readonly started_by: string | null;
  readonly started_on: Fixed<string>;
}

interface VoiceCodingTable {
  readonly place_id: Fixed<string>;
  readonly coding_id: Fixed<string>;
  readonly voice_id: Fixed<string>;
  readonly coder_id: string | null;
  readonly coded_on: Fixed<string>;
}

interface VoiceCodedTable {
  readonly place_id: Fixed<string>;
  readonly coding_id: Fixed<string>;
  readonly theme_id: Fixed<string>;
}

interface VoiceCountTable {
  readonly place_id: Fixed<string>;
  readonly counted_on: Fixed<string>;
  readonly counted_by: string | null;
  readonly figures: ColumnType<unknown, string, never>;
}

interface VoiceLeadTable {
  readonly place_id: Fixed<string>;
  readonly person_id: string;
  readonly reach: Fixed<string>;
  readonly hours: Fixed<string>;
  readonly email: Fixed<string>;
  readonly named_by: string | null;
  readonly named_on: Fixed<string>;
}

interface VoiceToldTable {
  readonly place_id: Fixed<string>;
  readonly voice_id: Fixed<string>;
  readonly told_by: string | null;
  readonly told_on: Fixed<string>;
}

interface VoiceContactTable {
  readonly place_id: Fixed<string>;
  readonly contact_id: Fixed<string>;
  readonly name: string;
  readonly reach: string;
  readonly checked_by: string | null;
  readonly checked_on: string;
}

interface VoiceDayOffTable {
  readonly place_id: Fixed<string>;
  readonly day: Fixed<string>;
  readonly name: Fixed<string>;
}

/** Recordings and photos of voices, their themes, and what a place keeps so that each is answered well. */
export interface VoiceHeardTables {
  readonly voice_recording: VoiceRecordingTable;
  readonly voice_sender: VoiceSenderTable;
  readonly voice_theme: VoiceThemeTable;
  readonly voice_coding: VoiceCodingTable;
  readonly voice_coded: VoiceCodedTable;
  readonly voice_count: VoiceCountTable;
  readonly voice_lead: VoiceLeadTable;
  readonly voice_told: VoiceToldTable;
  readonly voice_contact: VoiceContactTable;
  readonly voice_day_off: VoiceDayOffTable;
}
