-- The schema as the migrations leave it. Written by npm run docs; change the migrations, not this page.
-- of the migrations a47256b0e5297093

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

CREATE TABLE category_suggestion (
  place_id uuid NOT NULL,
  suggestion_id uuid NOT NULL,
  content jsonb NOT NULL,
  because text NOT NULL,
  written_by uuid,
  author_role text NOT NULL,
  standing text NOT NULL DEFAULT ''::text,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT category_suggestion_pkey PRIMARY KEY (place_id, suggestion_id),
  CONSTRAINT category_suggestion_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT category_suggestion_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT category_suggestion_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT category_suggestion_because_check CHECK (((char_length(because) >= 1) AND (char_length(because) <= 2000))),
  CONSTRAINT category_suggestion_standing_check CHECK ((char_length(standing) <= 200))
);
CREATE INDEX category_suggestion_by_date ON public.category_suggestion USING btree (place_id, written_at DESC, suggestion_id);
ALTER TABLE category_suggestion ENABLE ROW LEVEL SECURITY;
ALTER TABLE category_suggestion FORCE ROW LEVEL SECURITY;
CREATE POLICY category_suggestion_of_its_place ON category_suggestion FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON category_suggestion TO alongside_app;
GRANT UPDATE (written_by, standing) ON category_suggestion TO alongside_app;

CREATE TABLE category_suggestion_no (
  place_id uuid NOT NULL,
  suggestion_id uuid NOT NULL,
  because text NOT NULL,
  written_by uuid,
  author_role text NOT NULL,
  standing text NOT NULL DEFAULT ''::text,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT category_suggestion_no_pkey PRIMARY KEY (place_id, suggestion_id),
  CONSTRAINT category_suggestion_no_place_id_suggestion_id_fkey FOREIGN KEY (place_id, suggestion_id) REFERENCES category_suggestion(place_id, suggestion_id),
  CONSTRAINT category_suggestion_no_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT category_suggestion_no_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT category_suggestion_no_because_check CHECK (((char_length(because) >= 1) AND (char_length(because) <= 2000))),
  CONSTRAINT category_suggestion_no_standing_check CHECK ((char_length(standing) <= 200))
);
ALTER TABLE category_suggestion_no ENABLE ROW LEVEL SECURITY;
ALTER TABLE category_suggestion_no FORCE ROW LEVEL SECURITY;
CREATE POLICY category_suggestion_no_of_its_place ON category_suggestion_no FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON category_suggestion_no TO alongside_app;
GRANT UPDATE (written_by, standing) ON category_suggestion_no TO alongside_app;

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

CREATE TABLE community (
  place_id uuid NOT NULL,
  community_id uuid NOT NULL,
  name text NOT NULL,
  language text NOT NULL,
  number integer NOT NULL,
  started_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT community_pkey PRIMARY KEY (place_id, community_id),
  CONSTRAINT community_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT community_language_check CHECK ((language ~ '^[A-Za-z0-9-]{2,35}$'::text)),
  CONSTRAINT community_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120))),
  CONSTRAINT community_number_check CHECK ((number > 0))
);
CREATE INDEX community_by_name ON public.community USING btree (place_id, name, community_id);
CREATE UNIQUE INDEX community_named_once ON public.community USING btree (place_id, lower(name));
ALTER TABLE community ENABLE ROW LEVEL SECURITY;
ALTER TABLE community FORCE ROW LEVEL SECURITY;
CREATE POLICY community_of_its_place ON community FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON community TO alongside_app;
GRANT UPDATE (name, language, number) ON community TO alongside_app;

CREATE TABLE community_choice (
  place_id uuid NOT NULL,
  community_id uuid NOT NULL,
  number integer NOT NULL,
  told_by text NOT NULL,
  words text NOT NULL DEFAULT ''::text,
  written_by uuid,
  author_role text NOT NULL,
  standing text NOT NULL DEFAULT ''::text,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  ended_at timestamp(3) with time zone,
  ended_because text NOT NULL DEFAULT ''::text,
  CONSTRAINT community_choice_pkey PRIMARY KEY (place_id, community_id, number),
  CONSTRAINT community_choice_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT community_choice_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT community_choice_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT community_choice_ended_because_check CHECK ((char_length(ended_because) <= 4000)),
  CONSTRAINT community_choice_number_check CHECK ((number > 0)),
  CONSTRAINT community_choice_standing_check CHECK ((char_length(standing) <= 200)),
  CONSTRAINT community_choice_told_by_check CHECK (((char_length(told_by) >= 1) AND (char_length(told_by) <= 200))),
  CONSTRAINT community_choice_words_check CHECK ((char_length(words) <= 4000))
);
CREATE UNIQUE INDEX community_choice_holds_once ON public.community_choice USING btree (place_id, community_id) WHERE (ended_at IS NULL);
ALTER TABLE community_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE community_choice FORCE ROW LEVEL SECURITY;
CREATE POLICY community_choice_of_its_place ON community_choice FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON community_choice TO alongside_app;
GRANT UPDATE (written_by, standing, ended_at, ended_because) ON community_choice TO alongside_app;

CREATE TABLE community_description (
  place_id uuid NOT NULL,
  community_id uuid NOT NULL,
  number integer NOT NULL,
  name text NOT NULL,
  language text NOT NULL,
  other_names jsonb NOT NULL DEFAULT '[]'::jsonb,
  organisations text NOT NULL DEFAULT ''::text,
  skills text NOT NULL DEFAULT ''::text,
  meeting_places text NOT NULL DEFAULT ''::text,
  history text NOT NULL DEFAULT ''::text,
  told_by text NOT NULL,
  told_on date,
  faiths text[] NOT NULL DEFAULT '{}'::text[],
  languages text[] NOT NULL DEFAULT '{}'::text[],
  neighbourhoods text[] NOT NULL DEFAULT '{}'::text[],
  categories text[] NOT NULL DEFAULT '{}'::text[],
  written_by uuid,
  author_role text NOT NULL,
  standing text NOT NULL DEFAULT ''::text,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT community_description_pkey PRIMARY KEY (place_id, community_id, number),
  CONSTRAINT community_description_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT community_description_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT community_description_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT community_description_history_check CHECK ((char_length(history) <= 4000)),
  CONSTRAINT community_description_language_check CHECK ((language ~ '^[A-Za-z0-9-]{2,35}$'::text)),
  CONSTRAINT community_description_meeting_places_check CHECK ((char_length(meeting_places) <= 4000)),
  CONSTRAINT community_description_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120))),
  CONSTRAINT community_description_number_check CHECK ((number > 0)),
  CONSTRAINT community_description_organisations_check CHECK ((char_length(organisations) <= 4000)),
  CONSTRAINT community_description_skills_check CHECK ((char_length(skills) <= 4000)),
  CONSTRAINT community_description_standing_check CHECK ((char_length(standing) <= 200)),
  CONSTRAINT community_description_told_by_check CHECK (((char_length(told_by) >= 1) AND (char_length(told_by) <= 200)))
);
CREATE INDEX community_description_by_date ON public.community_description USING btree (place_id, written_at DESC);
ALTER TABLE community_description ENABLE ROW LEVEL SECURITY;
ALTER TABLE community_description FORCE ROW LEVEL SECURITY;
CREATE POLICY community_description_of_its_place ON community_description FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON community_description TO alongside_app;
GRANT UPDATE (written_by, standing) ON community_description TO alongside_app;

CREATE TABLE cube_piece (
  place_id uuid NOT NULL,
  dataset_id uuid NOT NULL,
  number integer NOT NULL,
  piece integer NOT NULL,
  bytes bytea NOT NULL,
  CONSTRAINT cube_piece_pkey PRIMARY KEY (place_id, dataset_id, number, piece),
  CONSTRAINT cube_piece_place_id_dataset_id_number_fkey FOREIGN KEY (place_id, dataset_id, number) REFERENCES dataset_version(place_id, dataset_id, number),
  CONSTRAINT cube_piece_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 16777216))),
  CONSTRAINT cube_piece_piece_check CHECK ((piece >= 0))
);
ALTER TABLE cube_piece ENABLE ROW LEVEL SECURITY;
ALTER TABLE cube_piece FORCE ROW LEVEL SECURITY;
CREATE POLICY cube_piece_of_its_place ON cube_piece FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON cube_piece TO alongside_app;

CREATE TABLE dataset (
  place_id uuid NOT NULL,
  dataset_id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  service_id uuid,
  publisher text,
  licence text,
  started_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT dataset_pkey PRIMARY KEY (place_id, dataset_id),
  CONSTRAINT dataset_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT dataset_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT dataset_kind_check CHECK ((kind = ANY (ARRAY['activity'::text, 'population'::text, 'records'::text, 'boundaries'::text]))),
  CONSTRAINT dataset_licence_check CHECK ((char_length(licence) <= 200)),
  CONSTRAINT dataset_publisher_check CHECK ((char_length(publisher) <= 200)),
  CONSTRAINT dataset_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);
CREATE INDEX dataset_by_title ON public.dataset USING btree (place_id, title, dataset_id);
ALTER TABLE dataset ENABLE ROW LEVEL SECURITY;
ALTER TABLE dataset FORCE ROW LEVEL SECURITY;
CREATE POLICY dataset_of_its_place ON dataset FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON dataset TO alongside_app;
GRANT UPDATE (title) ON dataset TO alongside_app;

CREATE TABLE dataset_version (
  place_id uuid NOT NULL,
  dataset_id uuid NOT NULL,
  number integer NOT NULL,
  imported_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  imported_by text NOT NULL,
  layout text NOT NULL,
  file_name text NOT NULL,
  file_sha256 text NOT NULL,
  file_bytes bigint NOT NULL,
  cube_sha256 text NOT NULL,
  cube_bytes bigint NOT NULL,
  receipt jsonb NOT NULL,
  contents jsonb NOT NULL,
  undone_at timestamp(3) with time zone,
  undone_by text,
  undone_because text,
  CONSTRAINT dataset_version_pkey PRIMARY KEY (place_id, dataset_id, number),
  CONSTRAINT dataset_version_place_id_dataset_id_fkey FOREIGN KEY (place_id, dataset_id) REFERENCES dataset(place_id, dataset_id),
  CONSTRAINT dataset_version_check CHECK ((((undone_at IS NULL) = (undone_by IS NULL)) AND ((undone_at IS NULL) = (undone_because IS NULL)))),
  CONSTRAINT dataset_version_cube_bytes_check CHECK ((cube_bytes > 0)),
  CONSTRAINT dataset_version_cube_sha256_check CHECK ((cube_sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT dataset_version_file_bytes_check CHECK ((file_bytes >= 0)),
  CONSTRAINT dataset_version_file_name_check CHECK (((char_length(file_name) >= 1) AND (char_length(file_name) <= 300))),
  CONSTRAINT dataset_version_file_sha256_check CHECK ((file_sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT dataset_version_imported_by_check CHECK (((char_length(imported_by) >= 1) AND (char_length(imported_by) <= 200))),
  CONSTRAINT dataset_version_layout_check CHECK ((layout ~ '^[a-z0-9-]{3,60}$'::text)),
  CONSTRAINT dataset_version_number_check CHECK ((number > 0)),
  CONSTRAINT dataset_version_undone_because_check CHECK (((char_length(undone_because) >= 1) AND (char_length(undone_because) <= 2000))),
  CONSTRAINT dataset_version_undone_by_check CHECK (((char_length(undone_by) >= 1) AND (char_length(undone_by) <= 200)))
);
ALTER TABLE dataset_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE dataset_version FORCE ROW LEVEL SECURITY;
CREATE POLICY dataset_version_of_its_place ON dataset_version FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON dataset_version TO alongside_app;
GRANT UPDATE (undone_at, undone_by, undone_because) ON dataset_version TO alongside_app;

CREATE TABLE directory_suggestion (
  place_id uuid NOT NULL,
  suggestion_id uuid NOT NULL,
  organisation_id uuid,
  words text NOT NULL,
  made_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  reviewed_at timestamp(3) with time zone,
  outcome text,
  CONSTRAINT directory_suggestion_pkey PRIMARY KEY (place_id, suggestion_id),
  CONSTRAINT directory_suggestion_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT directory_suggestion_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT directory_suggestion_check CHECK (((reviewed_at IS NULL) = (outcome IS NULL))),
  CONSTRAINT directory_suggestion_outcome_check CHECK ((outcome = ANY (ARRAY['taken-up'::text, 'not-taken-up'::text]))),
  CONSTRAINT directory_suggestion_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 2000)))
);
CREATE INDEX directory_suggestion_waiting ON public.directory_suggestion USING btree (place_id, made_at) WHERE (reviewed_at IS NULL);
ALTER TABLE directory_suggestion ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory_suggestion FORCE ROW LEVEL SECURITY;
CREATE POLICY directory_suggestion_of_its_place ON directory_suggestion FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON directory_suggestion TO alongside_app;
GRANT UPDATE (reviewed_at, outcome) ON directory_suggestion TO alongside_app;

CREATE TABLE equality_answer (
  place_id uuid NOT NULL,
  answers_key uuid NOT NULL,
  question text NOT NULL,
  answer text NOT NULL,
  CONSTRAINT equality_answer_pkey PRIMARY KEY (place_id, answers_key, question),
  CONSTRAINT equality_answer_place_id_answers_key_fkey FOREIGN KEY (place_id, answers_key) REFERENCES equality_link(place_id, answers_key) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT equality_answer_answer_check CHECK ((answer ~ '^[a-z0-9-]{1,60}$'::text)),
  CONSTRAINT equality_answer_question_check CHECK ((question ~ '^[a-z-]{2,40}$'::text))
);
ALTER TABLE equality_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE equality_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY equality_answer_counted ON equality_answer FOR SELECT TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY equality_answer_given ON equality_answer FOR INSERT TO alongside_app WITH CHECK ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT
   FROM equality_link l
  WHERE ((l.place_id = equality_answer.place_id) AND (l.answers_key = equality_answer.answers_key)))));
CREATE POLICY equality_answer_taken_back ON equality_answer FOR DELETE TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT
   FROM equality_link l
  WHERE ((l.place_id = equality_answer.place_id) AND (l.answers_key = equality_answer.answers_key)))));
GRANT DELETE, INSERT, SELECT ON equality_answer TO alongside_app;

CREATE TABLE equality_link (
  place_id uuid NOT NULL,
  person_id uuid NOT NULL,
  answers_key uuid NOT NULL,
  words jsonb NOT NULL DEFAULT '{}'::jsonb,
  stopped_at timestamp(3) with time zone,
  CONSTRAINT equality_link_place_id_answers_key_key UNIQUE (place_id, answers_key),
  CONSTRAINT equality_link_pkey PRIMARY KEY (place_id, person_id),
  CONSTRAINT equality_link_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT equality_link_check CHECK (((stopped_at IS NULL) OR (words = '{}'::jsonb)))
);
ALTER TABLE equality_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE equality_link FORCE ROW LEVEL SECURITY;
CREATE POLICY equality_link_in_backups ON equality_link FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY equality_link_of_its_person ON equality_link FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((person_id = ANY ((string_to_array(current_setting('app.people'::text, true), ','::text))::uuid[])) OR false));
GRANT DELETE, INSERT, SELECT ON equality_link TO alongside_app;
GRANT UPDATE (person_id, words, stopped_at) ON equality_link TO alongside_app;

CREATE TABLE erasure (
  place_id uuid NOT NULL,
  erasure_id uuid NOT NULL,
  person_id uuid NOT NULL,
  asked_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT erasure_pkey PRIMARY KEY (place_id, erasure_id),
  CONSTRAINT erasure_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id)
);
CREATE INDEX erasure_by_person ON public.erasure USING btree (place_id, person_id);
ALTER TABLE erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure FORCE ROW LEVEL SECURITY;
CREATE POLICY erasure_of_its_place ON erasure FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON erasure TO alongside_app;

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
CREATE INDEX happening_by_who ON public.happening USING btree (place_id, who, number);
ALTER TABLE happening ENABLE ROW LEVEL SECURITY;
ALTER TABLE happening FORCE ROW LEVEL SECURITY;
CREATE POLICY happening_of_its_place ON happening FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON happening TO alongside_app;

CREATE TABLE happening_words (
  place_id uuid NOT NULL,
  number bigint NOT NULL,
  name text NOT NULL,
  words text NOT NULL,
  key bytea NOT NULL,
  CONSTRAINT happening_words_pkey PRIMARY KEY (place_id, number, name),
  CONSTRAINT happening_words_place_id_number_fkey FOREIGN KEY (place_id, number) REFERENCES happening(place_id, number),
  CONSTRAINT happening_words_key_check CHECK ((octet_length(key) = 32)),
  CONSTRAINT happening_words_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 100))),
  CONSTRAINT happening_words_words_check CHECK ((char_length(words) <= 20000))
);
ALTER TABLE happening_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE happening_words FORCE ROW LEVEL SECURITY;
CREATE POLICY happening_words_of_its_place ON happening_words FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON happening_words TO alongside_app;

CREATE TABLE import_draft (
  place_id uuid NOT NULL,
  draft_id uuid NOT NULL,
  person_id text NOT NULL,
  stage text NOT NULL,
  file_name text NOT NULL,
  file_sha256 text NOT NULL,
  file_bytes bigint NOT NULL,
  choices jsonb NOT NULL,
  progress jsonb NOT NULL,
  problems jsonb NOT NULL DEFAULT '[]'::jsonb,
  refused_rows integer NOT NULL DEFAULT 0,
  receipt jsonb,
  dataset_id uuid,
  number integer,
  started_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  expires_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT import_draft_pkey PRIMARY KEY (place_id, draft_id),
  CONSTRAINT import_draft_place_id_dataset_id_number_fkey FOREIGN KEY (place_id, dataset_id, number) REFERENCES dataset_version(place_id, dataset_id, number),
  CONSTRAINT import_draft_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT import_draft_file_bytes_check CHECK ((file_bytes >= 0)),
  CONSTRAINT import_draft_file_name_check CHECK (((char_length(file_name) >= 1) AND (char_length(file_name) <= 300))),
  CONSTRAINT import_draft_file_sha256_check CHECK ((file_sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT import_draft_person_id_check CHECK (((char_length(person_id) >= 1) AND (char_length(person_id) <= 200))),
  CONSTRAINT import_draft_refused_rows_check CHECK ((refused_rows >= 0)),
  CONSTRAINT import_draft_stage_check CHECK ((stage = ANY (ARRAY['choosing'::text, 'mapping'::text, 'ready'::text, 'importing'::text, 'done'::text, 'failed'::text, 'stopped'::text])))
);
CREATE INDEX import_draft_by_expiry ON public.import_draft USING btree (place_id, expires_at);
CREATE INDEX import_draft_by_person ON public.import_draft USING btree (place_id, person_id, started_at DESC);
ALTER TABLE import_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY import_draft_of_its_place ON import_draft FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT, UPDATE ON import_draft TO alongside_app;

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

CREATE TABLE ledger_entry (
  place_id uuid NOT NULL,
  number integer NOT NULL,
  sha256 text NOT NULL,
  about text NOT NULL,
  audience text NOT NULL,
  form text NOT NULL,
  title text NOT NULL,
  who text NOT NULL,
  at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT ledger_entry_pkey PRIMARY KEY (place_id, number),
  CONSTRAINT ledger_entry_place_id_sha256_fkey FOREIGN KEY (place_id, sha256) REFERENCES ledger_table(place_id, sha256),
  CONSTRAINT ledger_entry_about_check CHECK (((char_length(about) >= 1) AND (char_length(about) <= 200))),
  CONSTRAINT ledger_entry_audience_check CHECK ((audience = ANY (ARRAY['place'::text, 'everyone'::text]))),
  CONSTRAINT ledger_entry_form_check CHECK ((form ~ '^[a-z-]{2,30}$'::text)),
  CONSTRAINT ledger_entry_number_check CHECK ((number > 0)),
  CONSTRAINT ledger_entry_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 300))),
  CONSTRAINT ledger_entry_who_check CHECK (((char_length(who) >= 1) AND (char_length(who) <= 200)))
);
CREATE INDEX ledger_entry_by_about ON public.ledger_entry USING btree (place_id, about, number);
ALTER TABLE ledger_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_entry_of_its_place ON ledger_entry FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON ledger_entry TO alongside_app;

CREATE TABLE ledger_table (
  place_id uuid NOT NULL,
  sha256 text NOT NULL,
  about text NOT NULL,
  told jsonb NOT NULL,
  cells integer NOT NULL,
  hidden integer NOT NULL,
  CONSTRAINT ledger_table_pkey PRIMARY KEY (place_id, sha256),
  CONSTRAINT ledger_table_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT ledger_table_about_check CHECK (((char_length(about) >= 1) AND (char_length(about) <= 200))),
  CONSTRAINT ledger_table_cells_check CHECK ((cells >= 0)),
  CONSTRAINT ledger_table_check CHECK (((hidden >= 0) AND (hidden <= cells))),
  CONSTRAINT ledger_table_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
ALTER TABLE ledger_table ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_table FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_table_of_its_place ON ledger_table FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON ledger_table TO alongside_app;

CREATE TABLE letter (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  to_email text NOT NULL,
  subject text NOT NULL,
  text text NOT NULL,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  until timestamp(3) with time zone NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  next_try_at timestamp(3) with time zone,
  last_trouble text,
  CONSTRAINT letter_pkey PRIMARY KEY (id),
  CONSTRAINT letter_subject_check CHECK ((((char_length(subject) >= 1) AND (char_length(subject) <= 200)) AND (subject !~ '[[:cntrl:]]'::text))),
  CONSTRAINT letter_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 20000))),
  CONSTRAINT letter_to_email_check CHECK ((((char_length(to_email) >= 3) AND (char_length(to_email) <= 320)) AND (to_email !~ '[[:cntrl:]]'::text)))
);
CREATE INDEX letter_next_try_at_idx ON public.letter USING btree (next_try_at);
CREATE INDEX letter_written_at_idx ON public.letter USING btree (written_at);
GRANT DELETE, INSERT, SELECT, UPDATE ON letter TO alongside_door;

CREATE TABLE local_category (
  place_id uuid NOT NULL,
  code text NOT NULL,
  number integer NOT NULL,
  step text NOT NULL,
  in_force boolean NOT NULL,
  label text NOT NULL,
  language text NOT NULL,
  nhs_2001 text NOT NULL,
  census_2021 text NOT NULL,
  census_2011 text NOT NULL,
  census_2001 text NOT NULL,
  local_parent text,
  contested text NOT NULL DEFAULT ''::text,
  came_from text[] NOT NULL DEFAULT '{}'::text[],
  became text[] NOT NULL DEFAULT '{}'::text[],
  because text NOT NULL,
  proposal_id uuid,
  since timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT local_category_pkey PRIMARY KEY (place_id, code, number),
  CONSTRAINT local_category_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT local_category_place_id_proposal_id_fkey FOREIGN KEY (place_id, proposal_id) REFERENCES proposal(place_id, proposal_id),
  CONSTRAINT local_category_because_check CHECK (((char_length(because) >= 1) AND (char_length(because) <= 2000))),
  CONSTRAINT local_category_census_2001_check CHECK (((char_length(census_2001) >= 1) AND (char_length(census_2001) <= 60))),
  CONSTRAINT local_category_census_2011_check CHECK (((char_length(census_2011) >= 1) AND (char_length(census_2011) <= 60))),
  CONSTRAINT local_category_census_2021_check CHECK (((char_length(census_2021) >= 1) AND (char_length(census_2021) <= 60))),
  CONSTRAINT local_category_code_check CHECK (((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(code) <= 60))),
  CONSTRAINT local_category_contested_check CHECK ((char_length(contested) <= 2000)),
  CONSTRAINT local_category_label_check CHECK (((char_length(label) >= 1) AND (char_length(label) <= 120))),
  CONSTRAINT local_category_language_check CHECK ((language ~ '^[A-Za-z0-9-]{2,35}$'::text)),
  CONSTRAINT local_category_local_parent_check CHECK (((char_length(local_parent) >= 1) AND (char_length(local_parent) <= 60))),
  CONSTRAINT local_category_nhs_2001_check CHECK (((char_length(nhs_2001) >= 1) AND (char_length(nhs_2001) <= 60))),
  CONSTRAINT local_category_number_check CHECK ((number > 0)),
  CONSTRAINT local_category_step_check CHECK ((step = ANY (ARRAY['add'::text, 'change-parent'::text, 'merge'::text, 'split'::text, 'retire'::text])))
);
ALTER TABLE local_category ENABLE ROW LEVEL SECURITY;
ALTER TABLE local_category FORCE ROW LEVEL SECURITY;
CREATE POLICY local_category_of_its_place ON local_category FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON local_category TO alongside_app;

CREATE TABLE login (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  name text NOT NULL,
  email text NOT NULL,
  email_verified boolean NOT NULL,
  image text,
  created_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at timestamp with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  two_factor_enabled boolean,
  language text,
  disabled_at timestamp(3) with time zone,
  CONSTRAINT login_email_key UNIQUE (email),
  CONSTRAINT login_pkey PRIMARY KEY (id),
  CONSTRAINT login_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text))
);
GRANT DELETE, INSERT, SELECT, UPDATE ON login TO alongside_door;

CREATE TABLE login_code_used (
  login_id uuid NOT NULL,
  code text NOT NULL,
  at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT login_code_used_pkey PRIMARY KEY (login_id, code),
  CONSTRAINT login_code_used_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(id) ON DELETE CASCADE,
  CONSTRAINT login_code_used_code_check CHECK ((char_length(code) <= 20))
);
GRANT DELETE, INSERT, SELECT, UPDATE ON login_code_used TO alongside_door;

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

CREATE TABLE login_guess (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  key bytea NOT NULL,
  at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT login_guess_pkey PRIMARY KEY (id),
  CONSTRAINT login_guess_key_check CHECK ((octet_length(key) = 32))
);
CREATE INDEX login_guess_at_idx ON public.login_guess USING btree (at);
CREATE INDEX login_guess_key_at_idx ON public.login_guess USING btree (key, at);
GRANT DELETE, INSERT, SELECT, UPDATE ON login_guess TO alongside_door;

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

CREATE TABLE organisation (
  place_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  name text NOT NULL,
  name_key text NOT NULL,
  number integer NOT NULL,
  kinds text[] NOT NULL,
  other_names text NOT NULL DEFAULT ''::text,
  summary text NOT NULL DEFAULT ''::text,
  culture text NOT NULL DEFAULT ''::text,
  led_by text NOT NULL DEFAULT ''::text,
  after_ringing text NOT NULL DEFAULT ''::text,
  told_back text NOT NULL DEFAULT ''::text,
  website text NOT NULL DEFAULT ''::text,
  parent_id uuid,
  found_by tsvector NOT NULL DEFAULT ''::tsvector,
  verified_at timestamp(3) with time zone,
  verified_by uuid,
  verified_role text NOT NULL DEFAULT ''::text,
  started_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  ended_at timestamp(3) with time zone,
  CONSTRAINT organisation_pkey PRIMARY KEY (place_id, organisation_id),
  CONSTRAINT organisation_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT organisation_place_id_parent_id_fkey FOREIGN KEY (place_id, parent_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT organisation_place_id_verified_by_fkey FOREIGN KEY (place_id, verified_by) REFERENCES person(place_id, person_id),
  CONSTRAINT organisation_after_ringing_check CHECK ((char_length(after_ringing) <= 1000)),
  CONSTRAINT organisation_check CHECK ((parent_id <> organisation_id)),
  CONSTRAINT organisation_check1 CHECK (((ended_at IS NULL) OR ((summary = ''::text) AND (other_names = ''::text) AND (culture = ''::text) AND (led_by = ''::text) AND (website = ''::text) AND (after_ringing = ''::text) AND (told_back = ''::text)))),
  CONSTRAINT organisation_culture_check CHECK ((char_length(culture) <= 2000)),
  CONSTRAINT organisation_kinds_check CHECK (((cardinality(kinds) > 0) AND (kinds <@ ARRAY['service'::text, 'commissioner'::text, 'vcso'::text, 'faith'::text, 'user-led'::text, 'other'::text]))),
  CONSTRAINT organisation_led_by_check CHECK ((char_length(led_by) <= 2000)),
  CONSTRAINT organisation_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  CONSTRAINT organisation_name_key_check CHECK ((char_length(name_key) <= 400)),
  CONSTRAINT organisation_number_check CHECK ((number > 0)),
  CONSTRAINT organisation_other_names_check CHECK ((char_length(other_names) <= 2000)),
  CONSTRAINT organisation_summary_check CHECK ((char_length(summary) <= 4000)),
  CONSTRAINT organisation_told_back_check CHECK ((char_length(told_back) <= 1000)),
  CONSTRAINT organisation_verified_role_check CHECK ((char_length(verified_role) <= 100)),
  CONSTRAINT organisation_website_check CHECK ((char_length(website) <= 400))
);
CREATE INDEX organisation_by_name ON public.organisation USING btree (place_id, name, organisation_id);
CREATE INDEX organisation_by_name_key ON public.organisation USING btree (place_id, name_key);
CREATE UNIQUE INDEX organisation_named_once ON public.organisation USING btree (place_id, lower(name)) WHERE (ended_at IS NULL);
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_of_its_place ON organisation FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON organisation TO alongside_app;
GRANT UPDATE (name, name_key, number, kinds, other_names, summary, culture, led_by, after_ringing, told_back, website, parent_id, found_by, verified_at, verified_by, verified_role, ended_at) ON organisation TO alongside_app;

CREATE TABLE organisation_community (
  place_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  community_id uuid NOT NULL,
  is_led_by boolean NOT NULL,
  CONSTRAINT organisation_community_pkey PRIMARY KEY (place_id, organisation_id, community_id),
  CONSTRAINT organisation_community_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT organisation_community_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id)
);
CREATE INDEX organisation_community_by_community ON public.organisation_community USING btree (place_id, community_id);
ALTER TABLE organisation_community ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_community FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_community_of_its_place ON organisation_community FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON organisation_community TO alongside_app;

CREATE TABLE organisation_contact (
  place_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid,
  name text NOT NULL,
  for_what text NOT NULL,
  how text NOT NULL,
  languages text[] NOT NULL DEFAULT '{}'::text[],
  seen_by text NOT NULL,
  agreed_on date NOT NULL,
  agreed_with text NOT NULL,
  found_by tsvector NOT NULL,
  CONSTRAINT organisation_contact_pkey PRIMARY KEY (place_id, contact_id),
  CONSTRAINT organisation_contact_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT organisation_contact_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT organisation_contact_agreed_with_check CHECK (((char_length(agreed_with) >= 1) AND (char_length(agreed_with) <= 200))),
  CONSTRAINT organisation_contact_for_what_check CHECK (((char_length(for_what) >= 1) AND (char_length(for_what) <= 400))),
  CONSTRAINT organisation_contact_how_check CHECK (((char_length(how) >= 1) AND (char_length(how) <= 400))),
  CONSTRAINT organisation_contact_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  CONSTRAINT organisation_contact_seen_by_check CHECK ((seen_by = ANY (ARRAY['place'::text, 'public'::text])))
);
CREATE INDEX organisation_contact_by_organisation ON public.organisation_contact USING btree (place_id, organisation_id);
CREATE INDEX organisation_contact_by_person ON public.organisation_contact USING btree (place_id, person_id);
ALTER TABLE organisation_contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_contact FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_contact_of_its_place ON organisation_contact FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON organisation_contact TO alongside_app;

CREATE TABLE organisation_gift (
  place_id uuid NOT NULL,
  gift_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  kind text NOT NULL,
  words text NOT NULL,
  asks text NOT NULL DEFAULT ''::text,
  CONSTRAINT organisation_gift_pkey PRIMARY KEY (place_id, gift_id),
  CONSTRAINT organisation_gift_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT organisation_gift_asks_check CHECK ((char_length(asks) <= 400)),
  CONSTRAINT organisation_gift_kind_check CHECK ((kind = ANY (ARRAY['skill'::text, 'knowledge'::text, 'space'::text, 'contacts'::text]))),
  CONSTRAINT organisation_gift_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);
CREATE INDEX organisation_gift_by_organisation ON public.organisation_gift USING btree (place_id, organisation_id);
ALTER TABLE organisation_gift ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_gift FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_gift_of_its_place ON organisation_gift FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON organisation_gift TO alongside_app;

CREATE TABLE organisation_gift_use (
  place_id uuid NOT NULL,
  use_id uuid NOT NULL,
  gift_id uuid NOT NULL,
  used_by uuid NOT NULL,
  for_what text NOT NULL,
  used_on date NOT NULL,
  came_back text NOT NULL DEFAULT ''::text,
  CONSTRAINT organisation_gift_use_pkey PRIMARY KEY (place_id, use_id),
  CONSTRAINT organisation_gift_use_place_id_gift_id_fkey FOREIGN KEY (place_id, gift_id) REFERENCES organisation_gift(place_id, gift_id),
  CONSTRAINT organisation_gift_use_place_id_used_by_fkey FOREIGN KEY (place_id, used_by) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT organisation_gift_use_came_back_check CHECK ((char_length(came_back) <= 1000)),
  CONSTRAINT organisation_gift_use_for_what_check CHECK (((char_length(for_what) >= 1) AND (char_length(for_what) <= 1000)))
);
CREATE INDEX organisation_gift_use_by_gift ON public.organisation_gift_use USING btree (place_id, gift_id);
CREATE INDEX organisation_gift_use_by_user ON public.organisation_gift_use USING btree (place_id, used_by);
ALTER TABLE organisation_gift_use ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_gift_use FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_gift_use_of_its_place ON organisation_gift_use FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON organisation_gift_use TO alongside_app;

CREATE TABLE organisation_identifier (
  place_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  scheme text NOT NULL,
  code text NOT NULL,
  CONSTRAINT organisation_identifier_pkey PRIMARY KEY (place_id, scheme, code),
  CONSTRAINT organisation_identifier_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT organisation_identifier_code_check CHECK (((char_length(code) >= 1) AND (char_length(code) <= 40))),
  CONSTRAINT organisation_identifier_scheme_check CHECK ((scheme ~ '^[A-Z]{2,3}-[A-Z0-9-]{2,20}$'::text))
);
CREATE INDEX organisation_identifier_by_organisation ON public.organisation_identifier USING btree (place_id, organisation_id);
ALTER TABLE organisation_identifier ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_identifier FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_identifier_of_its_place ON organisation_identifier FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON organisation_identifier TO alongside_app;

CREATE TABLE organisation_offering (
  place_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  service_id uuid,
  name text NOT NULL,
  about text NOT NULL DEFAULT ''::text,
  languages text[] NOT NULL DEFAULT '{}'::text[],
  formats text[] NOT NULL DEFAULT '{}'::text[],
  days text[] NOT NULL DEFAULT '{}'::text[],
  times text NOT NULL DEFAULT ''::text,
  is_free boolean,
  cost text NOT NULL DEFAULT ''::text,
  access text NOT NULL DEFAULT ''::text,
  gender text NOT NULL DEFAULT ''::text,
  venue text NOT NULL DEFAULT ''::text,
  postcode text NOT NULL DEFAULT ''::text,
  welcome text NOT NULL DEFAULT ''::text,
  CONSTRAINT organisation_offering_pkey PRIMARY KEY (place_id, offering_id),
  CONSTRAINT organisation_offering_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT organisation_offering_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT organisation_offering_about_check CHECK ((char_length(about) <= 4000)),
  CONSTRAINT organisation_offering_access_check CHECK ((char_length(access) <= 1000)),
  CONSTRAINT organisation_offering_cost_check CHECK ((char_length(cost) <= 400)),
  CONSTRAINT organisation_offering_days_check CHECK ((days <@ ARRAY['mo'::text, 'tu'::text, 'we'::text, 'th'::text, 'fr'::text, 'sa'::text, 'su'::text])),
  CONSTRAINT organisation_offering_formats_check CHECK ((formats <@ ARRAY['in-person'::text, 'group'::text, 'home-visit'::text, 'telephone'::text, 'online'::text])),
  CONSTRAINT organisation_offering_gender_check CHECK ((char_length(gender) <= 400)),
  CONSTRAINT organisation_offering_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  CONSTRAINT organisation_offering_postcode_check CHECK ((char_length(postcode) <= 10)),
  CONSTRAINT organisation_offering_times_check CHECK ((char_length(times) <= 400)),
  CONSTRAINT organisation_offering_venue_check CHECK ((char_length(venue) <= 400)),
  CONSTRAINT organisation_offering_welcome_check CHECK ((char_length(welcome) <= 2000))
);
CREATE INDEX organisation_offering_by_organisation ON public.organisation_offering USING btree (place_id, organisation_id, name);
ALTER TABLE organisation_offering ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_offering FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_offering_of_its_place ON organisation_offering FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON organisation_offering TO alongside_app;

CREATE TABLE organisation_version (
  place_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  number integer NOT NULL,
  content jsonb NOT NULL,
  written_by uuid,
  author_role text NOT NULL,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT organisation_version_pkey PRIMARY KEY (place_id, organisation_id, number),
  CONSTRAINT organisation_version_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT organisation_version_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT organisation_version_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT organisation_version_number_check CHECK ((number > 0))
);
ALTER TABLE organisation_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_version FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_version_of_its_place ON organisation_version FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON organisation_version TO alongside_app;
GRANT UPDATE (written_by) ON organisation_version TO alongside_app;

CREATE TABLE organisation_worker (
  place_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  since timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT organisation_worker_pkey PRIMARY KEY (place_id, organisation_id, person_id),
  CONSTRAINT organisation_worker_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT organisation_worker_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
);
CREATE INDEX organisation_worker_by_person ON public.organisation_worker USING btree (place_id, person_id);
ALTER TABLE organisation_worker ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_worker FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_worker_of_its_place ON organisation_worker FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON organisation_worker TO alongside_app;

CREATE TABLE own_words (
  place_id uuid NOT NULL,
  person_id uuid NOT NULL,
  number integer NOT NULL,
  words text NOT NULL,
  category text,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT own_words_pkey PRIMARY KEY (place_id, person_id, number),
  CONSTRAINT own_words_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT own_words_category_check CHECK ((char_length(category) <= 120)),
  CONSTRAINT own_words_number_check CHECK ((number > 0)),
  CONSTRAINT own_words_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 500)))
);
ALTER TABLE own_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE own_words FORCE ROW LEVEL SECURITY;
CREATE POLICY own_words_of_its_place ON own_words FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON own_words TO alongside_app;

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
CREATE INDEX person_by_login ON public.person USING btree (login_id) WHERE (left_at IS NULL);
CREATE INDEX person_by_name ON public.person USING btree (place_id, name, person_id);
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
CREATE POLICY person_of_its_login ON person FOR SELECT TO public USING (login_id = (NULLIF(current_setting('app.login'::text, true), ''::text))::uuid);
CREATE POLICY person_of_its_place ON person FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT, UPDATE ON person TO alongside_app;

CREATE TABLE person_agreement (
  place_id uuid NOT NULL,
  person_id uuid NOT NULL,
  agreed_on date NOT NULL,
  heard_by text NOT NULL,
  language text NOT NULL,
  recorded_by uuid,
  recorded_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT person_agreement_pkey PRIMARY KEY (place_id, person_id),
  CONSTRAINT person_agreement_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT person_agreement_place_id_recorded_by_fkey FOREIGN KEY (place_id, recorded_by) REFERENCES person(place_id, person_id),
  CONSTRAINT person_agreement_heard_by_check CHECK (((char_length(heard_by) >= 1) AND (char_length(heard_by) <= 200))),
  CONSTRAINT person_agreement_language_check CHECK (((char_length(language) >= 1) AND (char_length(language) <= 200)))
);
ALTER TABLE person_agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_agreement FORCE ROW LEVEL SECURITY;
CREATE POLICY person_agreement_of_its_place ON person_agreement FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT, UPDATE ON person_agreement TO alongside_app;

CREATE TABLE person_consent (
  place_id uuid NOT NULL,
  consent_id uuid NOT NULL,
  person_id uuid NOT NULL,
  purpose text NOT NULL,
  words text NOT NULL,
  heard_by text NOT NULL DEFAULT ''::text,
  language text NOT NULL DEFAULT ''::text,
  given_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  withdrawn_at timestamp(3) with time zone,
  CONSTRAINT person_consent_pkey PRIMARY KEY (place_id, consent_id),
  CONSTRAINT person_consent_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT person_consent_heard_by_check CHECK ((char_length(heard_by) <= 200)),
  CONSTRAINT person_consent_language_check CHECK ((char_length(language) <= 200)),
  CONSTRAINT person_consent_purpose_check CHECK ((purpose ~ '^[a-z-]{3,40}$'::text)),
  CONSTRAINT person_consent_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);
CREATE UNIQUE INDEX person_consent_given_once ON public.person_consent USING btree (place_id, person_id, purpose) WHERE (withdrawn_at IS NULL);
ALTER TABLE person_consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_consent FORCE ROW LEVEL SECURITY;
CREATE POLICY person_consent_of_its_place ON person_consent FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON person_consent TO alongside_app;
GRANT UPDATE (person_id, withdrawn_at) ON person_consent TO alongside_app;

CREATE TABLE person_merge (
  place_id uuid NOT NULL,
  merge_id uuid NOT NULL,
  kept_id uuid NOT NULL,
  merged_id uuid NOT NULL,
  merged_by uuid NOT NULL,
  merged_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  moved jsonb NOT NULL,
  undone_at timestamp(3) with time zone,
  undone_by uuid,
  CONSTRAINT person_merge_pkey PRIMARY KEY (place_id, merge_id),
  CONSTRAINT person_merge_place_id_kept_id_fkey FOREIGN KEY (place_id, kept_id) REFERENCES person(place_id, person_id),
  CONSTRAINT person_merge_place_id_merged_id_fkey FOREIGN KEY (place_id, merged_id) REFERENCES person(place_id, person_id),
  CONSTRAINT person_merge_check CHECK ((merged_id <> kept_id)),
  CONSTRAINT person_merge_check1 CHECK (((undone_at IS NULL) = (undone_by IS NULL)))
);
CREATE INDEX person_merge_by_kept ON public.person_merge USING btree (place_id, kept_id);
CREATE UNIQUE INDEX person_merged_once ON public.person_merge USING btree (place_id, merged_id) WHERE (undone_at IS NULL);
ALTER TABLE person_merge ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_merge FORCE ROW LEVEL SECURITY;
CREATE POLICY person_merge_of_its_place ON person_merge FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON person_merge TO alongside_app;
GRANT UPDATE (undone_at, undone_by) ON person_merge TO alongside_app;

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

CREATE TABLE person_sheet (
  place_id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL,
  number integer NOT NULL,
  content jsonb NOT NULL,
  seen_by text NOT NULL,
  said_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT person_sheet_pkey PRIMARY KEY (place_id, person_id, kind, number),
  CONSTRAINT person_sheet_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT person_sheet_kind_check CHECK ((kind = ANY (ARRAY['contact'::text, 'languages'::text, 'access'::text, 'recognition'::text]))),
  CONSTRAINT person_sheet_number_check CHECK ((number > 0)),
  CONSTRAINT person_sheet_seen_by_check CHECK ((seen_by = ANY (ARRAY['nobody'::text, 'my-groups'::text, 'place'::text, 'public'::text])))
);
ALTER TABLE person_sheet ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_sheet FORCE ROW LEVEL SECURITY;
CREATE POLICY person_sheet_in_backups ON person_sheet FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY person_sheet_of_its_person ON person_sheet FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((person_id = ANY ((string_to_array(current_setting('app.people'::text, true), ','::text))::uuid[])) OR (seen_by = ANY (ARRAY['place'::text, 'public'::text]))));
GRANT DELETE, INSERT, SELECT ON person_sheet TO alongside_app;
GRANT UPDATE (person_id, seen_by) ON person_sheet TO alongside_app;

CREATE TABLE person_standing (
  place_id uuid NOT NULL,
  standing_id uuid NOT NULL,
  person_id uuid NOT NULL,
  standing text NOT NULL,
  community_id uuid,
  seen_by text NOT NULL,
  since timestamp(3) with time zone NOT NULL DEFAULT now(),
  until timestamp(3) with time zone,
  speaks_for boolean NOT NULL DEFAULT false,
  chosen_by_group uuid,
  CONSTRAINT person_standing_pkey PRIMARY KEY (place_id, standing_id),
  CONSTRAINT person_standing_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT person_standing_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT person_standing_check CHECK (((NOT speaks_for) OR ((chosen_by_group IS NOT NULL) AND (community_id IS NOT NULL)))),
  CONSTRAINT person_standing_seen_by_check CHECK ((seen_by = ANY (ARRAY['nobody'::text, 'my-groups'::text, 'place'::text, 'public'::text]))),
  CONSTRAINT person_standing_standing_check CHECK ((standing ~ '^[a-z-]{3,40}$'::text))
);
CREATE INDEX person_standing_by_community ON public.person_standing USING btree (place_id, community_id) WHERE (until IS NULL);
CREATE UNIQUE INDEX person_standing_held_once ON public.person_standing USING btree (place_id, person_id, standing, community_id) NULLS NOT DISTINCT WHERE (until IS NULL);
ALTER TABLE person_standing ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_standing FORCE ROW LEVEL SECURITY;
CREATE POLICY person_standing_in_backups ON person_standing FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY person_standing_of_its_person ON person_standing FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((person_id = ANY ((string_to_array(current_setting('app.people'::text, true), ','::text))::uuid[])) OR (seen_by = ANY (ARRAY['place'::text, 'public'::text]))));
GRANT DELETE, SELECT ON person_standing TO alongside_app;
GRANT UPDATE (person_id, seen_by, until) ON person_standing TO alongside_app;

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
CREATE INDEX proposal_by_suggestion ON public.proposal USING btree (place_id, ((content ->> 'suggestion'::text)));
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

CREATE TABLE release (
  place_id uuid NOT NULL,
  number integer NOT NULL,
  draft_id uuid NOT NULL,
  title text NOT NULL,
  frozen jsonb NOT NULL,
  sha256 text NOT NULL,
  released_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  proposal_id uuid NOT NULL,
  replaces integer,
  CONSTRAINT release_pkey PRIMARY KEY (place_id, number),
  CONSTRAINT release_place_id_draft_id_fkey FOREIGN KEY (place_id, draft_id) REFERENCES release_draft(place_id, draft_id),
  CONSTRAINT release_place_id_proposal_id_fkey FOREIGN KEY (place_id, proposal_id) REFERENCES proposal(place_id, proposal_id),
  CONSTRAINT release_place_id_replaces_fkey FOREIGN KEY (place_id, replaces) REFERENCES release(place_id, number),
  CONSTRAINT release_number_check CHECK ((number > 0)),
  CONSTRAINT release_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT release_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);
CREATE UNIQUE INDEX release_once ON public.release USING btree (place_id, draft_id);
ALTER TABLE release ENABLE ROW LEVEL SECURITY;
ALTER TABLE release FORCE ROW LEVEL SECURITY;
CREATE POLICY release_of_its_place ON release FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON release TO alongside_app;

CREATE TABLE release_draft (
  place_id uuid NOT NULL,
  draft_id uuid NOT NULL,
  title text NOT NULL,
  choices jsonb NOT NULL,
  replaces integer,
  drafted_by text NOT NULL,
  drafted_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  stage text NOT NULL,
  progress jsonb NOT NULL,
  problems jsonb NOT NULL DEFAULT '[]'::jsonb,
  frozen jsonb,
  told jsonb,
  sha256 text,
  checked_to integer,
  CONSTRAINT release_draft_pkey PRIMARY KEY (place_id, draft_id),
  CONSTRAINT release_draft_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT release_draft_check CHECK (((stage = 'ready'::text) = (frozen IS NOT NULL))),
  CONSTRAINT release_draft_check1 CHECK ((((frozen IS NULL) = (told IS NULL)) AND ((frozen IS NULL) = (sha256 IS NULL)) AND ((frozen IS NULL) = (checked_to IS NULL)))),
  CONSTRAINT release_draft_checked_to_check CHECK ((checked_to >= 0)),
  CONSTRAINT release_draft_drafted_by_check CHECK (((char_length(drafted_by) >= 1) AND (char_length(drafted_by) <= 200))),
  CONSTRAINT release_draft_replaces_check CHECK ((replaces > 0)),
  CONSTRAINT release_draft_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT release_draft_stage_check CHECK ((stage = ANY (ARRAY['checking'::text, 'ready'::text, 'refused'::text, 'stopped'::text]))),
  CONSTRAINT release_draft_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);
CREATE INDEX release_draft_by_date ON public.release_draft USING btree (place_id, drafted_at DESC, draft_id);
ALTER TABLE release_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE release_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY release_draft_of_its_place ON release_draft FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON release_draft TO alongside_app;
GRANT UPDATE (stage, progress, problems, frozen, told, sha256, checked_to) ON release_draft TO alongside_app;

CREATE TABLE release_withdrawal (
  place_id uuid NOT NULL,
  number integer NOT NULL,
  because text NOT NULL,
  withdrawn_by text NOT NULL,
  withdrawn_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT release_withdrawal_pkey PRIMARY KEY (place_id, number),
  CONSTRAINT release_withdrawal_place_id_number_fkey FOREIGN KEY (place_id, number) REFERENCES release(place_id, number),
  CONSTRAINT release_withdrawal_because_check CHECK (((char_length(because) >= 1) AND (char_length(because) <= 2000))),
  CONSTRAINT release_withdrawal_withdrawn_by_check CHECK (((char_length(withdrawn_by) >= 1) AND (char_length(withdrawn_by) <= 200)))
);
ALTER TABLE release_withdrawal ENABLE ROW LEVEL SECURITY;
ALTER TABLE release_withdrawal FORCE ROW LEVEL SECURITY;
CREATE POLICY release_withdrawal_of_its_place ON release_withdrawal FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON release_withdrawal TO alongside_app;

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

CREATE TABLE service (
  place_id uuid NOT NULL,
  service_id uuid NOT NULL,
  name text NOT NULL,
  number integer NOT NULL,
  care text NOT NULL,
  area_code text,
  started_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  ended_at timestamp(3) with time zone,
  CONSTRAINT service_pkey PRIMARY KEY (place_id, service_id),
  CONSTRAINT service_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT service_area_code_check CHECK (((char_length(area_code) >= 1) AND (char_length(area_code) <= 40))),
  CONSTRAINT service_care_check CHECK ((care = ANY (ARRAY['early-help'::text, 'crisis-care'::text, 'both'::text]))),
  CONSTRAINT service_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120))),
  CONSTRAINT service_number_check CHECK ((number > 0))
);
CREATE INDEX service_by_name ON public.service USING btree (place_id, name, service_id);
CREATE UNIQUE INDEX service_named_once ON public.service USING btree (place_id, lower(name));
ALTER TABLE service ENABLE ROW LEVEL SECURITY;
ALTER TABLE service FORCE ROW LEVEL SECURITY;
CREATE POLICY service_of_its_place ON service FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON service TO alongside_app;
GRANT UPDATE (name, number, care, area_code, ended_at) ON service TO alongside_app;

CREATE TABLE service_key (
  place_id uuid NOT NULL,
  service_id uuid NOT NULL,
  type text NOT NULL,
  code text NOT NULL,
  since text NOT NULL DEFAULT ''::text,
  until text NOT NULL DEFAULT ''::text,
  CONSTRAINT service_key_pkey PRIMARY KEY (place_id, service_id, type, code),
  CONSTRAINT service_key_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT service_key_code_check CHECK (((char_length(code) >= 1) AND (char_length(code) <= 60))),
  CONSTRAINT service_key_since_check CHECK ((char_length(since) <= 20)),
  CONSTRAINT service_key_type_check CHECK (((char_length(type) >= 1) AND (char_length(type) <= 60))),
  CONSTRAINT service_key_until_check CHECK ((char_length(until) <= 20))
);
CREATE INDEX service_key_by_code ON public.service_key USING btree (place_id, code, type);
ALTER TABLE service_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE service_key FORCE ROW LEVEL SECURITY;
CREATE POLICY service_key_of_its_place ON service_key FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON service_key TO alongside_app;
GRANT UPDATE (since, until) ON service_key TO alongside_app;

CREATE TABLE service_profile (
  place_id uuid NOT NULL,
  service_id uuid NOT NULL,
  number integer NOT NULL,
  name text NOT NULL,
  run_by text NOT NULL DEFAULT ''::text,
  who_works text NOT NULL DEFAULT ''::text,
  languages text[] NOT NULL DEFAULT '{}'::text[],
  offers text NOT NULL DEFAULT ''::text,
  cannot_do_yet text NOT NULL DEFAULT ''::text,
  ask_name text NOT NULL DEFAULT ''::text,
  ask_role text NOT NULL DEFAULT ''::text,
  ask_how text NOT NULL DEFAULT ''::text,
  written_by uuid,
  author_role text NOT NULL,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT service_profile_pkey PRIMARY KEY (place_id, service_id, number),
  CONSTRAINT service_profile_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT service_profile_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT service_profile_ask_how_check CHECK ((char_length(ask_how) <= 400)),
  CONSTRAINT service_profile_ask_name_check CHECK ((char_length(ask_name) <= 200)),
  CONSTRAINT service_profile_ask_role_check CHECK ((char_length(ask_role) <= 200)),
  CONSTRAINT service_profile_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT service_profile_cannot_do_yet_check CHECK ((char_length(cannot_do_yet) <= 4000)),
  CONSTRAINT service_profile_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120))),
  CONSTRAINT service_profile_number_check CHECK ((number > 0)),
  CONSTRAINT service_profile_offers_check CHECK ((char_length(offers) <= 4000)),
  CONSTRAINT service_profile_run_by_check CHECK ((char_length(run_by) <= 200)),
  CONSTRAINT service_profile_who_works_check CHECK ((char_length(who_works) <= 4000))
);
ALTER TABLE service_profile ENABLE ROW LEVEL SECURITY;
ALTER TABLE service_profile FORCE ROW LEVEL SECURITY;
CREATE POLICY service_profile_of_its_place ON service_profile FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON service_profile TO alongside_app;
GRANT UPDATE (written_by) ON service_profile TO alongside_app;

CREATE TABLE statement (
  place_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  number integer NOT NULL,
  started_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT statement_pkey PRIMARY KEY (place_id, statement_id),
  CONSTRAINT statement_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT statement_number_check CHECK ((number > 0))
);
ALTER TABLE statement ENABLE ROW LEVEL SECURITY;
ALTER TABLE statement FORCE ROW LEVEL SECURITY;
CREATE POLICY statement_of_its_place ON statement FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON statement TO alongside_app;
GRANT UPDATE (number) ON statement TO alongside_app;

CREATE TABLE statement_community (
  place_id uuid NOT NULL,
  community_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  CONSTRAINT statement_community_pkey PRIMARY KEY (place_id, community_id, statement_id),
  CONSTRAINT statement_community_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT statement_community_place_id_statement_id_fkey FOREIGN KEY (place_id, statement_id) REFERENCES statement(place_id, statement_id)
);
CREATE INDEX statement_community_by_statement ON public.statement_community USING btree (place_id, statement_id);
ALTER TABLE statement_community ENABLE ROW LEVEL SECURITY;
ALTER TABLE statement_community FORCE ROW LEVEL SECURITY;
CREATE POLICY statement_community_of_its_place ON statement_community FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON statement_community TO alongside_app;

CREATE TABLE statement_disagreement (
  place_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  other_id uuid NOT NULL,
  since timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT statement_disagreement_pkey PRIMARY KEY (place_id, statement_id, other_id),
  CONSTRAINT statement_disagreement_place_id_other_id_fkey FOREIGN KEY (place_id, other_id) REFERENCES statement(place_id, statement_id),
  CONSTRAINT statement_disagreement_place_id_statement_id_fkey FOREIGN KEY (place_id, statement_id) REFERENCES statement(place_id, statement_id),
  CONSTRAINT statement_disagreement_check CHECK ((other_id <> statement_id))
);
CREATE INDEX statement_disagreement_by_other ON public.statement_disagreement USING btree (place_id, other_id);
ALTER TABLE statement_disagreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE statement_disagreement FORCE ROW LEVEL SECURITY;
CREATE POLICY statement_disagreement_of_its_place ON statement_disagreement FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON statement_disagreement TO alongside_app;

CREATE TABLE statement_version (
  place_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  number integer NOT NULL,
  kind text NOT NULL,
  words text NOT NULL,
  source_title text NOT NULL,
  publisher text NOT NULL DEFAULT ''::text,
  source_link text,
  source_where text NOT NULL DEFAULT ''::text,
  period text NOT NULL,
  corrected_because text NOT NULL DEFAULT ''::text,
  written_by uuid,
  author_role text NOT NULL,
  standing text NOT NULL DEFAULT ''::text,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT statement_version_pkey PRIMARY KEY (place_id, statement_id, number),
  CONSTRAINT statement_version_place_id_statement_id_fkey FOREIGN KEY (place_id, statement_id) REFERENCES statement(place_id, statement_id),
  CONSTRAINT statement_version_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT statement_version_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT statement_version_corrected_because_check CHECK ((char_length(corrected_because) <= 2000)),
  CONSTRAINT statement_version_kind_check CHECK ((kind ~ '^[a-z-]{3,60}$'::text)),
  CONSTRAINT statement_version_number_check CHECK ((number > 0)),
  CONSTRAINT statement_version_period_check CHECK (((char_length(period) >= 1) AND (char_length(period) <= 100))),
  CONSTRAINT statement_version_publisher_check CHECK ((char_length(publisher) <= 200)),
  CONSTRAINT statement_version_source_link_check CHECK (((source_link ~ '^https?://'::text) AND (char_length(source_link) <= 2000))),
  CONSTRAINT statement_version_source_title_check CHECK (((char_length(source_title) >= 1) AND (char_length(source_title) <= 300))),
  CONSTRAINT statement_version_source_where_check CHECK ((char_length(source_where) <= 300)),
  CONSTRAINT statement_version_standing_check CHECK ((char_length(standing) <= 200)),
  CONSTRAINT statement_version_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 4000)))
);
CREATE INDEX statement_version_by_author ON public.statement_version USING btree (place_id, written_by);
ALTER TABLE statement_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE statement_version FORCE ROW LEVEL SECURITY;
CREATE POLICY statement_version_of_its_place ON statement_version FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON statement_version TO alongside_app;
GRANT UPDATE (written_by, standing) ON statement_version TO alongside_app;

CREATE TABLE statement_withdrawal (
  place_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  because text NOT NULL,
  written_by uuid,
  author_role text NOT NULL,
  standing text NOT NULL DEFAULT ''::text,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT statement_withdrawal_pkey PRIMARY KEY (place_id, statement_id),
  CONSTRAINT statement_withdrawal_place_id_statement_id_fkey FOREIGN KEY (place_id, statement_id) REFERENCES statement(place_id, statement_id),
  CONSTRAINT statement_withdrawal_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT statement_withdrawal_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT statement_withdrawal_because_check CHECK (((char_length(because) >= 1) AND (char_length(because) <= 2000))),
  CONSTRAINT statement_withdrawal_standing_check CHECK ((char_length(standing) <= 200))
);
ALTER TABLE statement_withdrawal ENABLE ROW LEVEL SECURITY;
ALTER TABLE statement_withdrawal FORCE ROW LEVEL SECURITY;
CREATE POLICY statement_withdrawal_of_its_place ON statement_withdrawal FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON statement_withdrawal TO alongside_app;
GRANT UPDATE (written_by, standing) ON statement_withdrawal TO alongside_app;

CREATE TABLE value_mapping (
  place_id uuid NOT NULL,
  column_kind text NOT NULL,
  value text NOT NULL,
  number integer NOT NULL,
  meaning jsonb NOT NULL,
  decided_by text NOT NULL,
  decided_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT value_mapping_pkey PRIMARY KEY (place_id, column_kind, value, number),
  CONSTRAINT value_mapping_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT value_mapping_column_kind_check CHECK ((column_kind ~ '^[a-zA-Z]{3,40}$'::text)),
  CONSTRAINT value_mapping_decided_by_check CHECK (((char_length(decided_by) >= 1) AND (char_length(decided_by) <= 200))),
  CONSTRAINT value_mapping_number_check CHECK ((number > 0)),
  CONSTRAINT value_mapping_value_check CHECK (((char_length(value) >= 0) AND (char_length(value) <= 300)))
);
ALTER TABLE value_mapping ENABLE ROW LEVEL SECURITY;
ALTER TABLE value_mapping FORCE ROW LEVEL SECURITY;
CREATE POLICY value_mapping_of_its_place ON value_mapping FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON value_mapping TO alongside_app;
