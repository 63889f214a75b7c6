import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/**
 * What a place imported: datasets, their versions with the cube of each, what printed values mean here, and imports
 * under way. A version is never changed, only undone.
 */
export const datasets: Migration = {
  name: "0007-datasets",
  sql: `
CREATE TABLE dataset (
  place_id   uuid NOT NULL REFERENCES place,
  dataset_id uuid NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('activity', 'population', 'records', 'boundaries')),
  title      text COLLATE "und-x-icu" NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  -- The service it counts, where it counts one.
  service_id uuid,
  publisher  text CHECK (char_length(publisher) <= 200),
  licence    text CHECK (char_length(licence) <= 200),
  started_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, dataset_id),
  FOREIGN KEY (place_id, service_id) REFERENCES service (place_id, service_id)
);
CREATE INDEX dataset_by_title ON dataset (place_id, title, dataset_id);
${ofItsPlace("dataset")}

CREATE TABLE dataset_version (
  place_id     uuid NOT NULL,
  dataset_id   uuid NOT NULL,
  number       integer NOT NULL CHECK (number > 0),
  imported_at  timestamptz(3) NOT NULL DEFAULT now(),
  -- The person of the place who imported it, as an identifier.
  imported_by  text NOT NULL CHECK (char_length(imported_by) BETWEEN 1 AND 200),
  layout       text NOT NULL CHECK (layout ~ '^[a-z0-9-]{3,60}$'),
  file_name    text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 300),
  file_sha256  text NOT NULL CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
  file_bytes   bigint NOT NULL CHECK (file_bytes >= 0),
  cube_sha256  text NOT NULL CHECK (cube_sha256 ~ '^[0-9a-f]{64}$'),
  cube_bytes   bigint NOT NULL CHECK (cube_bytes > 0),
  -- What the import did, in figures, and what the cube holds, to choose from without opening it.
  receipt      jsonb NOT NULL,
  contents     jsonb NOT NULL,
  undone_at    timestamptz(3),
  undone_by    text CHECK (char_length(undone_by) BETWEEN 1 AND 200),
  undone_because text CHECK (char_length(undone_because) BETWEEN 1 AND 2000),
  CHECK ((undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undone_because IS NULL)),
  PRIMARY KEY (place_id, dataset_id, number),
  FOREIGN KEY (place_id, dataset_id) REFERENCES dataset
);
${ofItsPlace("dataset_version")}

-- The cube itself, in pieces, so that a large one never stands in memory as a whole.
CREATE TABLE cube_piece (
  place_id   uuid NOT NULL,
  dataset_id uuid NOT NULL,
  number     integer NOT NULL,
  piece      integer NOT NULL CHECK (piece >= 0),
  bytes      bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 16777216),
  PRIMARY KEY (place_id, dataset_id, number, piece),
  FOREIGN KEY (place_id, dataset_id, number) REFERENCES dataset_version
);
-- Parquet is compressed already.
ALTER TABLE cube_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
${ofItsPlace("cube_piece")}

-- What a printed value means in this place. Every meaning it had is kept; the highest number holds.
CREATE TABLE value_mapping (
  place_id  uuid NOT NULL REFERENCES place,
  column_kind text NOT NULL CHECK (column_kind ~ '^[a-zA-Z]{3,40}$'),
  -- As printed, spaces and letter case evened out.
  value     text NOT NULL CHECK (char_length(value) BETWEEN 0 AND 300),
  number    integer NOT NULL CHECK (number > 0),
  meaning   jsonb NOT NULL,
  decided_by text NOT NULL CHECK (char_length(decided_by) BETWEEN 1 AND 200),
  decided_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, column_kind, value, number)
);
${ofItsPlace("value_mapping")}

-- An import under way. Its file waits on disk, under the draft's identifier, until it is imported or expires.
CREATE TABLE import_draft (
  place_id    uuid NOT NULL REFERENCES place,
  draft_id    uuid NOT NULL,
  -- Only this person sees it.
  person_id   text NOT NULL CHECK (char_length(person_id) BETWEEN 1 AND 200),
  stage       text NOT NULL CHECK (stage IN ('choosing', 'mapping', 'ready', 'importing', 'done', 'failed', 'stopped')),
  file_name   text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 300),
  file_sha256 text NOT NULL CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
  file_bytes  bigint NOT NULL CHECK (file_bytes >= 0),
  choices     jsonb NOT NULL,
  progress    jsonb NOT NULL,
  problems    jsonb NOT NULL DEFAULT '[]',
  refused_rows integer NOT NULL DEFAULT 0 CHECK (refused_rows >= 0),
  receipt     jsonb,
  dataset_id  uuid,
  number      integer,
  started_at  timestamptz(3) NOT NULL DEFAULT now(),
  expires_at  timestamptz(3) NOT NULL,
  PRIMARY KEY (place_id, draft_id),
  FOREIGN KEY (place_id, dataset_id, number) REFERENCES dataset_version
);
CREATE INDEX import_draft_by_person ON import_draft (place_id, person_id, started_at DESC);
CREATE INDEX import_draft_by_expiry ON import_draft (place_id, expires_at);
${ofItsPlace("import_draft")}

GRANT SELECT, INSERT ON dataset, dataset_version, cube_piece, value_mapping TO alongside_app;
GRANT UPDATE (title) ON dataset TO alongside_app;
GRANT UPDATE (undone_at, undone_by, undone_because) ON dataset_version TO alongside_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON import_draft TO alongside_app;
-- Only what a place no longer keeps is deleted, when its time is over.
GRANT DELETE ON dataset, dataset_version, cube_piece TO alongside_app;
`,
};
