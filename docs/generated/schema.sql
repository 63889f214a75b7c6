-- The schema as the migrations leave it. Written by npm run docs; change the migrations, not this page.
-- of the migrations 9785a0a0a51b2641

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

CREATE TABLE migration (
  name text NOT NULL,
  applied_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT migration_pkey PRIMARY KEY (name)
);
GRANT SELECT ON migration TO alongside_app;

CREATE TABLE place (
  place_id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  about text NOT NULL DEFAULT ''::text,
  area_code text,
  started_at timestamp(3) with time zone NOT NULL DEFAULT now(),
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
