import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
const ofVoice = "FOREIGN KEY (place_id, voice_id) REFERENCES voice ON DELETE CASCADE";

/** Sound and pictures of voices, who sent them where they say so, their themes, and whom a worried reader tells. */
export const voicesHeard: Migration = {
  name: "0034-voices-heard",
  sql: `
-- What was spoken, or written on a paper form, has no words before a person has written them down.
ALTER TABLE voice DROP CONSTRAINT voice_words_check;
ALTER TABLE voice ADD COLUMN sent_as text CHECK (sent_as IN ('sound', 'photo'));
ALTER TABLE voice ADD CONSTRAINT voice_words_length
  CHECK (char_length(words) <= 4000 AND (words <> '' OR sent_as IS NOT NULL));
-- Of which community they speak, only where they chose to say so. Counted, and never shown beside the words.
ALTER TABLE voice ADD COLUMN community_id uuid;
ALTER TABLE voice ADD CONSTRAINT voice_community FOREIGN KEY (place_id, community_id) REFERENCES community;

-- No name of a file and no moment; what a camera or a telephone wrote into it is taken out before it is kept.
CREATE TABLE voice_recording (
  place_id   uuid NOT NULL,
  voice_id   uuid NOT NULL,
  form       text NOT NULL CHECK (form IN ('ogg', 'webm', 'm4a', 'mp3', 'wav', 'jpg', 'png')),
  -- Gone once somebody agreed to what was written down, or when it was kept long enough.
  bytes      bytea CHECK (octet_length(bytes) BETWEEN 1 AND 10000000),
  given_on   date NOT NULL,
  transcript text NOT NULL DEFAULT '' CHECK (char_length(transcript) <= 4000),
  written_by uuid,
  written_on date,
  removed_on date,
  CHECK ((written_on IS NULL) = (transcript = '')),
  CHECK ((removed_on IS NULL) = (bytes IS NOT NULL)),
  PRIMARY KEY (place_id, voice_id),
  ${ofVoice},
  ${byPerson("written_by")}
);
CREATE INDEX voice_recording_by_day ON voice_recording (place_id, given_on) WHERE bytes IS NOT NULL;
${ofItsPlace("voice_recording")}

-- Whoever wants to be known, and told in another way than by the link.
CREATE TABLE voice_sender (
  place_id uuid NOT NULL,
  voice_id uuid NOT NULL,
  name     text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  told_by  text NOT NULL DEFAULT '' CHECK (char_length(told_by) <= 200),
  PRIMARY KEY (place_id, voice_id),
  ${ofVoice}
);
${ofItsPlace("voice_sender")}

CREATE TABLE voice_theme (
  place_id   uuid NOT NULL REFERENCES place,
  theme_id   uuid NOT NULL,
  name       text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 80),
  meaning    text NOT NULL DEFAULT '' CHECK (char_length(meaning) <= 400),
  started_by uuid,
  started_on date NOT NULL,
  PRIMARY KEY (place_id, theme_id),
  ${byPerson("started_by")}
);
CREATE UNIQUE INDEX voice_theme_once ON voice_theme (place_id, lower(name));
${ofItsPlace("voice_theme")}

-- One person's reading of one voice: each has their own, and where they differ both stay.
CREATE TABLE voice_coding (
  place_id  uuid NOT NULL,
  coding_id uuid NOT NULL,
  voice_id  uuid NOT NULL,
  coder_id  uuid,
  coded_on  date NOT NULL,
  PRIMARY KEY (place_id, coding_id),
  CONSTRAINT voice_coding_once UNIQUE (place_id, voice_id, coder_id),
  ${ofVoice},
  ${byPerson("coder_id")}
);
${ofItsPlace("voice_coding")}

CREATE TABLE voice_coded (
  place_id  uuid NOT NULL,
  coding_id uuid NOT NULL,
  theme_id  uuid NOT NULL,
  PRIMARY KEY (place_id, coding_id, theme_id),
  FOREIGN KEY (place_id, coding_id) REFERENCES voice_coding ON DELETE CASCADE,
  FOREIGN KEY (place_id, theme_id) REFERENCES voice_theme
);
${ofItsPlace("voice_coded")}

-- What was counted on a day, as far as it may be shown. Never counted anew in between: whoever changed what they chose for one voice would
-- see which count it moves.
CREATE TABLE voice_count (
  place_id   uuid NOT NULL REFERENCES place,
  counted_on date NOT NULL,
  counted_by uuid,
  figures    jsonb NOT NULL,
  PRIMARY KEY (place_id, counted_on),
  ${byPerson("counted_by")}
);
${ofItsPlace("voice_count")}

-- Whom a reader who is worried tells, and when they are there.
CREATE TABLE voice_lead (
  place_id  uuid NOT NULL REFERENCES place,
  person_id uuid NOT NULL,
  reach     text NOT NULL CHECK (char_length(reach) BETWEEN 1 AND 200),
  hours     text NOT NULL CHECK (char_length(hours) BETWEEN 1 AND 200),
  email     text NOT NULL DEFAULT '' CHECK (char_length(email) <= 320),
  named_by  uuid,
  named_on  date NOT NULL,
  PRIMARY KEY (place_id, person_id),
  ${byPerson("person_id")},
  ${byPerson("named_by")}
);
CREATE UNIQUE INDEX voice_lead_one ON voice_lead (place_id);
${ofItsPlace("voice_lead")}

-- That the lead was told of a voice, without its words.
CREATE TABLE voice_told (
  place_id uuid NOT NULL,
  voice_id uuid NOT NULL,
  told_by  uuid,
  told_on  date NOT NULL,
  PRIMARY KEY (place_id, voice_id),
  ${ofVoice},
  ${byPerson("told_by")}
);
${ofItsPlace("voice_told")}

-- Who helps to complain here.
CREATE TABLE voice_contact (
  place_id   uuid NOT NULL REFERENCES place,
  contact_id uuid NOT NULL,
  name       text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  reach      text NOT NULL CHECK (char_length(reach) BETWEEN 1 AND 200),
  checked_by uuid,
  checked_on date NOT NULL,
  PRIMARY KEY (place_id, contact_id),
  ${byPerson("checked_by")}
);
${ofItsPlace("voice_contact")}

-- Days on which nobody answers here: bank holidays. The clock leaves them out.
CREATE TABLE voice_day_off (
  place_id uuid NOT NULL REFERENCES place,
  day      date NOT NULL,
  name     text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 80),
  PRIMARY KEY (place_id, day)
);
${ofItsPlace("voice_day_off")}

GRANT SELECT, INSERT ON voice_recording, voice_sender, voice_theme, voice_told, voice_count TO alongside_app;
GRANT SELECT, INSERT, DELETE ON voice_coding, voice_coded, voice_lead, voice_contact, voice_day_off TO alongside_app;
GRANT UPDATE (bytes, transcript, written_by, written_on, removed_on) ON voice_recording TO alongside_app;
GRANT UPDATE (name, meaning, started_by) ON voice_theme TO alongside_app;
GRANT UPDATE (coder_id) ON voice_coding TO alongside_app;
GRANT UPDATE (person_id, named_by) ON voice_lead TO alongside_app;
GRANT UPDATE (told_by) ON voice_told TO alongside_app;
GRANT UPDATE (counted_by) ON voice_count TO alongside_app;
GRANT UPDATE (name, reach, checked_by, checked_on) ON voice_contact TO alongside_app;
`,
};
