-- The schema as the migrations leave it. Written by npm run docs; change the migrations, not this page.
-- of the migrations 0786aa1c7345a562

CREATE TABLE answered_request (
  place_id uuid NOT NULL,
  actor text NOT NULL,
  key text NOT NULL,
  route text NOT NULL,
  body_digest bytea NOT NULL,
  status smallint NOT NULL,
  location text,
  subject_id text,
  answered_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT answered_request_pkey PRIMARY KEY (place_id, actor, key),
  CONSTRAINT answered_request_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT answered_request_actor_check CHECK (((char_length(actor) >= 1) AND (char_length(actor) <= 200))),
  CONSTRAINT answered_request_body_digest_check CHECK ((octet_length(body_digest) = 32)),
  CONSTRAINT answered_request_key_check CHECK (((char_length(key) >= 1) AND (char_length(key) <= 200))),
  CONSTRAINT answered_request_location_check CHECK ((char_length(location) <= 2000)),
  CONSTRAINT answered_request_route_check CHECK (((char_length(route) >= 1) AND (char_length(route) <= 200))),
  CONSTRAINT answered_request_status_check CHECK (((status >= 200) AND (status <= 599))),
  CONSTRAINT answered_request_subject_id_check CHECK ((char_length(subject_id) <= 200))
);
CREATE INDEX answered_request_by_age ON public.answered_request USING btree (place_id, answered_at);
ALTER TABLE answered_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE answered_request FORCE ROW LEVEL SECURITY;
CREATE POLICY answered_request_of_its_place ON answered_request FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON answered_request TO alongside_app;

CREATE TABLE chain_head (
  place_id uuid NOT NULL,
  count bigint NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT chain_head_pkey PRIMARY KEY (place_id),
  CONSTRAINT chain_head_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT chain_head_count_check CHECK ((count >= 0)),
  CONSTRAINT chain_head_hash_check CHECK ((octet_length(hash) = 32))
);
ALTER TABLE chain_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE chain_head FORCE ROW LEVEL SECURITY;
CREATE POLICY chain_head_of_its_place ON chain_head FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON chain_head TO alongside_app;
GRANT UPDATE (count, hash) ON chain_head TO alongside_app;

CREATE TABLE happening (
  place_id uuid NOT NULL,
  number bigint NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  who text NOT NULL,
  what text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  detail jsonb NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT happening_pkey PRIMARY KEY (place_id, number),
  CONSTRAINT happening_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT happening_hash_check CHECK ((octet_length(hash) = 32)),
  CONSTRAINT happening_number_check CHECK ((number > 0)),
  CONSTRAINT happening_subject_id_check CHECK (((char_length(subject_id) >= 1) AND (char_length(subject_id) <= 200))),
  CONSTRAINT happening_subject_kind_check CHECK (((char_length(subject_kind) >= 1) AND (char_length(subject_kind) <= 100))),
  CONSTRAINT happening_what_check CHECK (((char_length(what) >= 1) AND (char_length(what) <= 200))),
  CONSTRAINT happening_who_check CHECK (((char_length(who) >= 1) AND (char_length(who) <= 200)))
);
CREATE INDEX happening_by_subject ON public.happening USING btree (place_id, subject_kind, subject_id, number);
ALTER TABLE happening ENABLE ROW LEVEL SECURITY;
ALTER TABLE happening FORCE ROW LEVEL SECURITY;
CREATE POLICY happening_of_its_place ON happening FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON happening TO alongside_app;

CREATE TABLE invitation (
  place_id uuid NOT NULL,
  invitation_id uuid NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  roles text[] NOT NULL,
  keeps_for text,
  digest bytea NOT NULL,
  invited_by text NOT NULL,
  invited_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  expires_at timestamp(3) with time zone NOT NULL,
  accepted_at timestamp(3) with time zone,
  withdrawn_at timestamp(3) with time zone,
  person_id uuid,
  CONSTRAINT invitation_pkey PRIMARY KEY (place_id, invitation_id),
  CONSTRAINT invitation_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT invitation_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT invitation_digest_check CHECK ((octet_length(digest) = 32)),
  CONSTRAINT invitation_email_check CHECK (((char_length(email) >= 3) AND (char_length(email) <= 320))),
  CONSTRAINT invitation_invited_by_check CHECK (((char_length(invited_by) >= 1) AND (char_length(invited_by) <= 200))),
  CONSTRAINT invitation_keeps_for_check CHECK ((keeps_for = ANY (ARRAY['statutory'::text, 'community'::text]))),
  CONSTRAINT invitation_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
);
CREATE INDEX invitation_by_digest ON public.invitation USING btree (place_id, digest);
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY invitation_of_its_place ON invitation FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT, UPDATE ON invitation TO alongside_app;

CREATE TABLE keeper (
  place_id uuid NOT NULL,
  person_id uuid NOT NULL,
  side text NOT NULL,
  named_by text NOT NULL,
  since timestamp(3) with time zone NOT NULL DEFAULT now(),
  until timestamp(3) with time zone,
  CONSTRAINT keeper_pkey PRIMARY KEY (place_id, person_id, since),
  CONSTRAINT keeper_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT keeper_named_by_check CHECK (((char_length(named_by) >= 1) AND (char_length(named_by) <= 400))),
  CONSTRAINT keeper_side_check CHECK ((side = ANY (ARRAY['statutory'::text, 'community'::text])))
);
CREATE UNIQUE INDEX keeper_of_one_side ON public.keeper USING btree (place_id, person_id) WHERE (until IS NULL);
ALTER TABLE keeper ENABLE ROW LEVEL SECURITY;
ALTER TABLE keeper FORCE ROW LEVEL SECURITY;
CREATE POLICY keeper_of_its_place ON keeper FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT, UPDATE ON keeper TO alongside_app;

CREATE TABLE login (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  name text NOT NULL,
  email text NOT NULL,
  email_verified boolean NOT NULL,
  image text,
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  two_factor_enabled boolean,
  CONSTRAINT login_email_key UNIQUE (email),
  CONSTRAINT login_pkey PRIMARY KEY (id)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON login TO alongside_door;

CREATE TABLE login_device (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  expires_at timestamp with time zone NOT NULL,
  token text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at timestamp with time zone NOT NULL,
  ip_address text,
  user_agent text,
  login_id uuid NOT NULL,
  proved_twice_at timestamp with time zone,
  CONSTRAINT login_device_token_key UNIQUE (token),
  CONSTRAINT login_device_pkey PRIMARY KEY (id),
  CONSTRAINT login_device_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(id) ON DELETE CASCADE
);
CREATE INDEX login_device_login_id_idx ON public.login_device USING btree (login_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON login_device TO alongside_door;

CREATE TABLE login_house (
  login_id uuid NOT NULL,
  since timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT login_house_pkey PRIMARY KEY (login_id),
  CONSTRAINT login_house_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(id) ON DELETE CASCADE
);
GRANT DELETE, INSERT, SELECT, UPDATE ON login_house TO alongside_door;

CREATE TABLE login_proof (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT login_proof_pkey PRIMARY KEY (id)
);
CREATE INDEX login_proof_identifier_idx ON public.login_proof USING btree (identifier);
GRANT DELETE, INSERT, SELECT, UPDATE ON login_proof TO alongside_door;

CREATE TABLE login_second_factor (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  secret text NOT NULL,
  backup_codes text NOT NULL,
  login_id uuid NOT NULL,
  verified boolean,
  failed_verification_count integer,
  locked_until timestamp with time zone,
  CONSTRAINT login_second_factor_pkey PRIMARY KEY (id),
  CONSTRAINT login_second_factor_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(id) ON DELETE CASCADE
);
CREATE INDEX login_second_factor_login_id_idx ON public.login_second_factor USING btree (login_id);
CREATE INDEX login_second_factor_secret_idx ON public.login_second_factor USING btree (secret);
GRANT DELETE, INSERT, SELECT, UPDATE ON login_second_factor TO alongside_door;

CREATE TABLE login_secret (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  account_id text NOT NULL,
  provider_id text NOT NULL,
  login_id uuid NOT NULL,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at timestamp with time zone NOT NULL,
  CONSTRAINT login_secret_pkey PRIMARY KEY (id),
  CONSTRAINT login_secret_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(id) ON DELETE CASCADE
);
CREATE INDEX login_secret_login_id_idx ON public.login_secret USING btree (login_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON login_secret TO alongside_door;

CREATE TABLE login_token (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  login_id uuid NOT NULL,
  name text NOT NULL,
  digest bytea NOT NULL,
  created_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  last_used_on date,
  expires_at timestamp(3) with time zone NOT NULL,
  revoked_at timestamp(3) with time zone,
  CONSTRAINT login_token_digest_key UNIQUE (digest),
  CONSTRAINT login_token_pkey PRIMARY KEY (id),
  CONSTRAINT login_token_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(id) ON DELETE CASCADE,
  CONSTRAINT login_token_digest_check CHECK ((octet_length(digest) = 32)),
  CONSTRAINT login_token_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120)))
);
CREATE INDEX login_token_login_id_idx ON public.login_token USING btree (login_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON login_token TO alongside_door;

CREATE TABLE migration (
  name text NOT NULL,
  applied_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT migration_pkey PRIMARY KEY (name)
);
GRANT SELECT ON migration TO alongside_app;

CREATE TABLE person (
  place_id uuid NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL,
  login_id uuid,
  joined_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  left_at timestamp(3) with time zone,
  seen_to timestamp(3) with time zone,
  CONSTRAINT person_place_id_login_id_key UNIQUE (place_id, login_id),
  CONSTRAINT person_pkey PRIMARY KEY (place_id, person_id),
  CONSTRAINT person_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT person_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
);
CREATE INDEX person_by_name ON public.person USING btree (place_id, name, person_id);
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
CREATE POLICY person_of_its_place ON person FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT, UPDATE ON person TO alongside_app;

CREATE TABLE person_role (
  place_id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL,
  since timestamp(3) with time zone NOT NULL DEFAULT now(),
  given_by text NOT NULL,
  until timestamp(3) with time zone,
  CONSTRAINT person_role_pkey PRIMARY KEY (place_id, person_id, role, since),
  CONSTRAINT person_role_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT person_role_given_by_check CHECK (((char_length(given_by) >= 1) AND (char_length(given_by) <= 200))),
  CONSTRAINT person_role_role_check CHECK ((role ~ '^[a-z-]{3,40}$'::text))
);
CREATE UNIQUE INDEX person_role_held_once ON public.person_role USING btree (place_id, person_id, role) WHERE (until IS NULL);
ALTER TABLE person_role ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_role FORCE ROW LEVEL SECURITY;
CREATE POLICY person_role_of_its_place ON person_role FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT, UPDATE ON person_role TO alongside_app;

CREATE TABLE place (
  place_id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  about text NOT NULL DEFAULT ''::text,
  area_code text,
  started_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  is_example boolean NOT NULL DEFAULT false,
  CONSTRAINT place_slug_key UNIQUE (slug),
  CONSTRAINT place_pkey PRIMARY KEY (place_id),
  CONSTRAINT place_about_check CHECK ((char_length(about) <= 4000)),
  CONSTRAINT place_area_code_check CHECK (((char_length(area_code) >= 1) AND (char_length(area_code) <= 40))),
  CONSTRAINT place_check CHECK (
CASE
    WHEN (place_id = '00000000-0000-0000-0000-000000000000'::uuid) THEN (slug = '-'::text)
    ELSE ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 60))
END),
  CONSTRAINT place_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120)))
);
CREATE INDEX place_by_name ON public.place USING btree (name, place_id);
ALTER TABLE place ENABLE ROW LEVEL SECURITY;
ALTER TABLE place FORCE ROW LEVEL SECURITY;
CREATE POLICY place_is_public ON place FOR SELECT TO public USING true;
CREATE POLICY place_is_started_by_the_house ON place FOR INSERT TO public WITH CHECK (current_setting('app.place'::text, true) = '00000000-0000-0000-0000-000000000000'::text);
GRANT INSERT, SELECT ON place TO alongside_app;

CREATE TABLE place_setting (
  place_id uuid NOT NULL,
  name text NOT NULL,
  number integer NOT NULL,
  value jsonb NOT NULL,
  since timestamp(3) with time zone NOT NULL DEFAULT now(),
  proposal_id uuid,
  CONSTRAINT place_setting_pkey PRIMARY KEY (place_id, name, number),
  CONSTRAINT place_setting_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT place_setting_place_id_proposal_id_fkey FOREIGN KEY (place_id, proposal_id) REFERENCES proposal(place_id, proposal_id),
  CONSTRAINT place_setting_name_check CHECK ((name ~ '^[a-z-]{3,60}$'::text)),
  CONSTRAINT place_setting_number_check CHECK ((number > 0))
);
ALTER TABLE place_setting ENABLE ROW LEVEL SECURITY;
ALTER TABLE place_setting FORCE ROW LEVEL SECURITY;
CREATE POLICY place_setting_of_its_place ON place_setting FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON place_setting TO alongside_app;

CREATE TABLE proposal (
  place_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  kind text NOT NULL,
  content jsonb NOT NULL,
  because text NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  outcome text,
  closed_at timestamp(3) with time zone,
  one_side boolean NOT NULL DEFAULT false,
  CONSTRAINT proposal_pkey PRIMARY KEY (place_id, proposal_id),
  CONSTRAINT proposal_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT proposal_place_id_proposed_by_fkey FOREIGN KEY (place_id, proposed_by) REFERENCES person(place_id, person_id),
  CONSTRAINT proposal_because_check CHECK (((char_length(because) >= 1) AND (char_length(because) <= 2000))),
  CONSTRAINT proposal_check CHECK (((outcome IS NULL) = (closed_at IS NULL))),
  CONSTRAINT proposal_kind_check CHECK ((kind ~ '^[a-z-]{3,60}$'::text)),
  CONSTRAINT proposal_outcome_check CHECK ((outcome = ANY (ARRAY['carried'::text, 'refused'::text, 'withdrawn'::text])))
);
CREATE INDEX proposal_by_date ON public.proposal USING btree (place_id, proposed_at DESC, proposal_id);
ALTER TABLE proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY proposal_of_its_place ON proposal FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT, UPDATE ON proposal TO alongside_app;

CREATE TABLE proposal_answer (
  place_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  person_id uuid NOT NULL,
  side text NOT NULL,
  says text NOT NULL,
  because text NOT NULL DEFAULT ''::text,
  at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT proposal_answer_pkey PRIMARY KEY (place_id, proposal_id, person_id),
  CONSTRAINT proposal_answer_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT proposal_answer_place_id_proposal_id_fkey FOREIGN KEY (place_id, proposal_id) REFERENCES proposal(place_id, proposal_id),
  CONSTRAINT proposal_answer_because_check CHECK ((char_length(because) <= 2000)),
  CONSTRAINT proposal_answer_says_check CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text]))),
  CONSTRAINT proposal_answer_side_check CHECK ((side = ANY (ARRAY['statutory'::text, 'community'::text])))
);
ALTER TABLE proposal_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE proposal_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY proposal_answer_of_its_place ON proposal_answer FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON proposal_answer TO alongside_app;

CREATE TABLE seal (
  place_id uuid NOT NULL,
  secret bytea NOT NULL,
  CONSTRAINT seal_pkey PRIMARY KEY (place_id),
  CONSTRAINT seal_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT seal_secret_check CHECK ((octet_length(secret) = 32))
);
ALTER TABLE seal ENABLE ROW LEVEL SECURITY;
ALTER TABLE seal FORCE ROW LEVEL SECURITY;
CREATE POLICY seal_of_its_place ON seal FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT SELECT ON seal TO alongside_app;
