import type { Fixed, Stamped } from "./column.ts";

interface HappeningWordsTable {
  readonly place_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly name: Fixed<string>;
  readonly words: Fixed<string>;
  readonly key: Fixed<Buffer>;
}

interface ErasureTable {
  readonly place_id: Fixed<string>;
  readonly erasure_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly asked_at: Stamped;
}

/** Words that can be forgotten, and who asked to be. */
export interface HeldTables {
  readonly happening_words: HappeningWordsTable;
  readonly erasure: ErasureTable;
}
