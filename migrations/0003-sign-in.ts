import type { Migration } from "./index.ts";

/**
 * Who can sign in, on which devices, with which proofs: of no place, because a person may be in several. The tables are
 * those of the sign-in library, by our names. The application's role has no right to any of them; the role
 * `alongside_door`, which only signing in uses, has a right to nothing else.
 */
export const signIn: Migration = {
  name: "0003-sign-in",
  sql: `
CREATE TABLE login (
  id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name               text NOT NULL,
  email              text NOT NULL UNIQUE,
  email_verified     boolean NOT NULL,
  image              text,
  created_at         timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at         timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  two_factor_enabled boolean,
  -- Ours: the language their letters and pages are in, and since when they may not come in.
  language           text CHECK (language ~ '^[a-z]{2,3}$'),
  disabled_at        timestamptz(3)
);

CREATE TABLE login_device (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  expires_at      timestamptz NOT NULL,
  token           text NOT NULL UNIQUE,
  created_at      timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at      timestamptz NOT NULL,
  ip_address      text,
  user_agent      text,
  login_id        uuid NOT NULL REFERENCES login ON DELETE CASCADE,
  -- When somebody on this device proved a second time who they are.
  proved_twice_at timestamptz
);
CREATE INDEX login_device_login_id_idx ON login_device (login_id);

CREATE TABLE login_secret (
  id                       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id               text NOT NULL,
  provider_id              text NOT NULL,
  login_id                 uuid NOT NULL REFERENCES login ON DELETE CASCADE,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  password                 text,
  created_at               timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at               timestamptz NOT NULL
);
CREATE INDEX login_secret_login_id_idx ON login_secret (login_id);

CREATE TABLE login_proof (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  identifier text NOT NULL,
  value      text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX login_proof_identifier_idx ON login_proof (identifier);

CREATE TABLE login_second_factor (
  id                        uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  secret                    text NOT NULL,
  backup_codes              text NOT NULL,
  login_id                  uuid NOT NULL REFERENCES login ON DELETE CASCADE,
  verified                  boolean,
  failed_verification_count integer,
  locked_until              timestamptz
);
CREATE INDEX login_second_factor_secret_idx ON login_second_factor (secret);
CREATE INDEX login_second_factor_login_id_idx ON login_second_factor (login_id);

-- Ours: tokens for programs. Only a digest is kept, so a copy of the database opens nothing.
CREATE TABLE login_token (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  login_id     uuid NOT NULL REFERENCES login ON DELETE CASCADE,
  name         text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  digest       bytea NOT NULL UNIQUE CHECK (octet_length(digest) = 32),
  created_at   timestamptz(3) NOT NULL DEFAULT now(),
  last_used_on date,
  expires_at   timestamptz(3) NOT NULL,
  revoked_at   timestamptz(3)
);
CREATE INDEX login_token_login_id_idx ON login_token (login_id);

-- Ours: who looks after the whole installation.
CREATE TABLE login_house (
  login_id uuid PRIMARY KEY REFERENCES login ON DELETE CASCADE,
  since    timestamptz(3) NOT NULL DEFAULT now()
);

-- Ours: guesses at a password or code, forgotten after minutes. A key is a digest, never an email.
CREATE TABLE login_guess (
  id  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  key bytea NOT NULL CHECK (octet_length(key) = 32),
  at  timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX login_guess_key_at_idx ON login_guess (key, at);
CREATE INDEX login_guess_at_idx ON login_guess (at);

-- Ours: codes of a second proof that were used, so that one seen over a shoulder opens nothing.
CREATE TABLE login_code_used (
  login_id uuid NOT NULL REFERENCES login ON DELETE CASCADE,
  code     text NOT NULL CHECK (char_length(code) <= 20),
  at       timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (login_id, code)
);

GRANT USAGE ON SCHEMA public TO alongside_door;
GRANT SELECT, INSERT, UPDATE, DELETE ON login, login_device, login_secret, login_proof, login_second_factor,
  login_token, login_house, login_guess, login_code_used TO alongside_door;
`,
};
