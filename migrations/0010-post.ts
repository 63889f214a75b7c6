import type { Migration } from "./index.ts";

/**
 * Letters that have not left the house yet: those that wait for the mail server, and, where there is none, those that
 * whoever looks after the house hands on. Of no place, like the logins they are for; only the role of signing in may
 * read them, because a letter can hold a link that lets its reader in. What has been sent is not kept.
 */
export const post: Migration = {
  name: "0010-post",
  sql: `
CREATE TABLE letter (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  to_email     text NOT NULL CHECK (char_length(to_email) BETWEEN 3 AND 320 AND to_email !~ '[[:cntrl:]]'),
  subject      text NOT NULL CHECK (char_length(subject) BETWEEN 1 AND 200 AND subject !~ '[[:cntrl:]]'),
  text         text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 20000),
  written_at   timestamptz(3) NOT NULL DEFAULT now(),
  -- After this its links no longer work, and it is thrown away.
  until        timestamptz(3) NOT NULL,
  tries        integer NOT NULL DEFAULT 0,
  -- When it is tried next; null while no mail server is set up.
  next_try_at  timestamptz(3),
  -- What the mail server said, without what was in the letter.
  last_trouble text
);
CREATE INDEX letter_next_try_at_idx ON letter (next_try_at);
CREATE INDEX letter_written_at_idx ON letter (written_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON letter TO alongside_door;
`,
};
