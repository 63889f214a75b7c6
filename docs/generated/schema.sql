-- The schema as the migrations leave it. Written by npm run docs; change the migrations, not this page.
-- of the migrations 5e40bd08a4729066

CREATE TABLE adaptation (
  place_id uuid NOT NULL,
  adaptation_id uuid NOT NULL,
  service_id uuid NOT NULL,
  community_id uuid,
  asked_as text NOT NULL,
  wish text NOT NULL,
  because text NOT NULL,
  asked_by uuid,
  asked_on date NOT NULL,
  CONSTRAINT adaptation_pkey PRIMARY KEY (place_id, adaptation_id),
  CONSTRAINT adaptation_place_id_asked_by_fkey FOREIGN KEY (place_id, asked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT adaptation_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT adaptation_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT adaptation_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT adaptation_asked_as_check CHECK ((asked_as = ANY (ARRAY['person'::text, 'worker'::text, 'partner'::text]))),
  CONSTRAINT adaptation_because_check CHECK (((char_length(because) >= 1) AND (char_length(because) <= 1000))),
  CONSTRAINT adaptation_wish_check CHECK (((char_length(wish) >= 1) AND (char_length(wish) <= 1000)))
);
CREATE INDEX adaptation_by_day ON public.adaptation USING btree (place_id, asked_on, adaptation_id);
ALTER TABLE adaptation ENABLE ROW LEVEL SECURITY;
ALTER TABLE adaptation FORCE ROW LEVEL SECURITY;
CREATE POLICY adaptation_of_its_place ON adaptation FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON adaptation TO alongside_app;
GRANT UPDATE (community_id, wish, because, asked_by) ON adaptation TO alongside_app;

CREATE TABLE adaptation_step (
  place_id uuid NOT NULL,
  adaptation_id uuid NOT NULL,
  number integer NOT NULL,
  kind text NOT NULL,
  words text NOT NULL,
  tried_from date,
  tried_until date,
  for_everybody text NOT NULL,
  said_by uuid,
  said_on date NOT NULL,
  CONSTRAINT adaptation_step_pkey PRIMARY KEY (place_id, adaptation_id, number),
  CONSTRAINT adaptation_step_place_id_adaptation_id_fkey FOREIGN KEY (place_id, adaptation_id) REFERENCES adaptation(place_id, adaptation_id),
  CONSTRAINT adaptation_step_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT adaptation_step_check CHECK ((((kind = 'yes'::text) = (tried_from IS NOT NULL)) AND ((kind = 'yes'::text) = (tried_until IS NOT NULL)))),
  CONSTRAINT adaptation_step_check1 CHECK ((tried_from < tried_until)),
  CONSTRAINT adaptation_step_check2 CHECK (((kind = 'kept'::text) = (for_everybody <> ''::text))),
  CONSTRAINT adaptation_step_for_everybody_check CHECK ((char_length(for_everybody) <= 400)),
  CONSTRAINT adaptation_step_kind_check CHECK ((kind = ANY (ARRAY['yes'::text, 'no'::text, 'seen-by-service'::text, 'seen-by-asker'::text, 'kept'::text, 'dropped'::text, 'told'::text, 'disputed'::text]))),
  CONSTRAINT adaptation_step_number_check CHECK (((number >= 1) AND (number <= 1000))),
  CONSTRAINT adaptation_step_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);
ALTER TABLE adaptation_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE adaptation_step FORCE ROW LEVEL SECURITY;
CREATE POLICY adaptation_step_of_its_place ON adaptation_step FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON adaptation_step TO alongside_app;
GRANT UPDATE (words, said_by) ON adaptation_step TO alongside_app;

CREATE TABLE advocacy_need (
  place_id uuid NOT NULL,
  case_id uuid NOT NULL,
  because text NOT NULL,
  gender text NOT NULL,
  wishes text NOT NULL,
  CONSTRAINT advocacy_need_pkey PRIMARY KEY (place_id, case_id),
  CONSTRAINT advocacy_need_place_id_case_id_fkey FOREIGN KEY (place_id, case_id) REFERENCES support_case(place_id, case_id) ON DELETE CASCADE,
  CONSTRAINT advocacy_need_because_check CHECK ((because ~ '^[a-z-]{3,30}$'::text)),
  CONSTRAINT advocacy_need_gender_check CHECK ((gender = ANY (ARRAY['woman'::text, 'man'::text, 'any'::text]))),
  CONSTRAINT advocacy_need_wishes_check CHECK ((char_length(wishes) <= 300))
);
ALTER TABLE advocacy_need ENABLE ROW LEVEL SECURITY;
ALTER TABLE advocacy_need FORCE ROW LEVEL SECURITY;
CREATE POLICY advocacy_need_of_its_place ON advocacy_need FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON advocacy_need TO alongside_app;

CREATE TABLE advocacy_step (
  place_id uuid NOT NULL,
  case_id uuid NOT NULL,
  number integer NOT NULL,
  did text NOT NULL,
  on_day date NOT NULL,
  advocate_id uuid,
  words text NOT NULL,
  of_id uuid,
  said_by uuid,
  CONSTRAINT advocacy_step_pkey PRIMARY KEY (place_id, case_id, number),
  CONSTRAINT advocacy_step_place_id_advocate_id_fkey FOREIGN KEY (place_id, advocate_id) REFERENCES person(place_id, person_id),
  CONSTRAINT advocacy_step_place_id_case_id_fkey FOREIGN KEY (place_id, case_id) REFERENCES support_case(place_id, case_id) ON DELETE CASCADE,
  CONSTRAINT advocacy_step_place_id_of_id_fkey FOREIGN KEY (place_id, of_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT advocacy_step_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT advocacy_step_did_check CHECK ((did = ANY (ARRAY['needed'::text, 'offered'::text, 'assigned'::text, 'handed-back'::text, 'met'::text, 'not-wanted'::text, 'ended'::text]))),
  CONSTRAINT advocacy_step_number_check CHECK ((number > 0)),
  CONSTRAINT advocacy_step_words_check CHECK ((char_length(words) <= 1000))
);
CREATE INDEX advocacy_step_of ON public.advocacy_step USING btree (place_id, advocate_id) WHERE (advocate_id IS NOT NULL);
ALTER TABLE advocacy_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE advocacy_step FORCE ROW LEVEL SECURITY;
CREATE POLICY advocacy_step_of_its_place ON advocacy_step FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON advocacy_step TO alongside_app;
GRANT UPDATE (advocate_id, of_id, said_by) ON advocacy_step TO alongside_app;

CREATE TABLE advocate (
  place_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  languages text[] NOT NULL,
  words text NOT NULL,
  gender text NOT NULL,
  ceiling integer NOT NULL,
  said_on date NOT NULL,
  CONSTRAINT advocate_pkey PRIMARY KEY (place_id, organisation_id, person_id),
  CONSTRAINT advocate_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT advocate_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT advocate_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT advocate_ceiling_check CHECK (((ceiling >= 0) AND (ceiling <= 100))),
  CONSTRAINT advocate_gender_check CHECK ((gender = ANY (ARRAY['woman'::text, 'man'::text, 'other'::text, 'not-said'::text]))),
  CONSTRAINT advocate_languages_check CHECK (((cardinality(languages) >= 1) AND (cardinality(languages) <= 20))),
  CONSTRAINT advocate_words_check CHECK ((char_length(words) <= 500))
);
ALTER TABLE advocate ENABLE ROW LEVEL SECURITY;
ALTER TABLE advocate FORCE ROW LEVEL SECURITY;
CREATE POLICY advocate_of_its_place ON advocate FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT, UPDATE ON advocate TO alongside_app;

CREATE TABLE agreement (
  place_id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  one_id uuid NOT NULL,
  other_id uuid NOT NULL,
  made_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  withdrawn_at timestamp(3) with time zone,
  withdrawn_for uuid,
  withdrawn_because text,
  withdrawn_by uuid,
  CONSTRAINT agreement_pkey PRIMARY KEY (place_id, agreement_id),
  CONSTRAINT agreement_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT agreement_place_id_one_id_fkey FOREIGN KEY (place_id, one_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT agreement_place_id_other_id_fkey FOREIGN KEY (place_id, other_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT agreement_place_id_withdrawn_by_fkey FOREIGN KEY (place_id, withdrawn_by) REFERENCES person(place_id, person_id),
  CONSTRAINT agreement_check CHECK ((other_id <> one_id)),
  CONSTRAINT agreement_check1 CHECK (((withdrawn_for = one_id) OR (withdrawn_for = other_id))),
  CONSTRAINT agreement_check2 CHECK ((((withdrawn_at IS NULL) = (withdrawn_for IS NULL)) AND ((withdrawn_at IS NULL) = (withdrawn_because IS NULL)))),
  CONSTRAINT agreement_check3 CHECK (((withdrawn_at IS NOT NULL) OR (withdrawn_by IS NULL))),
  CONSTRAINT agreement_withdrawn_because_check CHECK (((char_length(withdrawn_because) >= 1) AND (char_length(withdrawn_because) <= 1000)))
);
CREATE INDEX agreement_by_one ON public.agreement USING btree (place_id, one_id);
CREATE INDEX agreement_by_other ON public.agreement USING btree (place_id, other_id);
ALTER TABLE agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement FORCE ROW LEVEL SECURITY;
CREATE POLICY agreement_of_its_place ON agreement FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON agreement TO alongside_app;
GRANT UPDATE (one_id, other_id, withdrawn_at, withdrawn_for, withdrawn_because, withdrawn_by) ON agreement TO alongside_app;

CREATE TABLE agreement_review (
  place_id uuid NOT NULL,
  review_id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  words text NOT NULL,
  reviewed_on date NOT NULL,
  next_on date NOT NULL,
  reviewed_by uuid,
  CONSTRAINT agreement_review_pkey PRIMARY KEY (place_id, review_id),
  CONSTRAINT agreement_review_place_id_agreement_id_fkey FOREIGN KEY (place_id, agreement_id) REFERENCES agreement(place_id, agreement_id),
  CONSTRAINT agreement_review_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT agreement_review_place_id_reviewed_by_fkey FOREIGN KEY (place_id, reviewed_by) REFERENCES person(place_id, person_id),
  CONSTRAINT agreement_review_check CHECK ((next_on > reviewed_on)),
  CONSTRAINT agreement_review_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 2000)))
);
CREATE INDEX agreement_review_by_agreement ON public.agreement_review USING btree (place_id, agreement_id, reviewed_on);
ALTER TABLE agreement_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_review FORCE ROW LEVEL SECURITY;
CREATE POLICY agreement_review_of_its_place ON agreement_review FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON agreement_review TO alongside_app;
GRANT UPDATE (organisation_id, words, reviewed_by) ON agreement_review TO alongside_app;

CREATE TABLE agreement_signature (
  place_id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  number integer NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid,
  signer_role text NOT NULL,
  signed_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT agreement_signature_pkey PRIMARY KEY (place_id, agreement_id, number, organisation_id),
  CONSTRAINT agreement_signature_place_id_agreement_id_number_fkey FOREIGN KEY (place_id, agreement_id, number) REFERENCES agreement_version(place_id, agreement_id, number),
  CONSTRAINT agreement_signature_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT agreement_signature_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT agreement_signature_signer_role_check CHECK (((char_length(signer_role) >= 1) AND (char_length(signer_role) <= 100)))
);
CREATE INDEX agreement_signature_by_person ON public.agreement_signature USING btree (place_id, person_id);
CREATE UNIQUE INDEX agreement_signed_for_one_side ON public.agreement_signature USING btree (place_id, agreement_id, number, person_id);
ALTER TABLE agreement_signature ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_signature FORCE ROW LEVEL SECURITY;
CREATE POLICY agreement_signature_of_its_place ON agreement_signature FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON agreement_signature TO alongside_app;
GRANT UPDATE (organisation_id, person_id) ON agreement_signature TO alongside_app;

CREATE TABLE agreement_version (
  place_id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  number integer NOT NULL,
  title text NOT NULL,
  purpose text NOT NULL,
  fields text[] NOT NULL,
  never_shared text NOT NULL DEFAULT ''::text,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  review_on date NOT NULL,
  because text NOT NULL DEFAULT ''::text,
  written_by uuid,
  author_role text NOT NULL,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT agreement_version_pkey PRIMARY KEY (place_id, agreement_id, number),
  CONSTRAINT agreement_version_place_id_agreement_id_fkey FOREIGN KEY (place_id, agreement_id) REFERENCES agreement(place_id, agreement_id),
  CONSTRAINT agreement_version_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT agreement_version_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT agreement_version_because_check CHECK ((char_length(because) <= 1000)),
  CONSTRAINT agreement_version_check CHECK (((ends_on > starts_on) AND (ends_on <= (starts_on + 1830)))),
  CONSTRAINT agreement_version_check1 CHECK (((review_on >= starts_on) AND (review_on <= ends_on))),
  CONSTRAINT agreement_version_fields_check CHECK (((cardinality(fields) >= 1) AND (cardinality(fields) <= 50))),
  CONSTRAINT agreement_version_never_shared_check CHECK ((char_length(never_shared) <= 2000)),
  CONSTRAINT agreement_version_number_check CHECK ((number > 0)),
  CONSTRAINT agreement_version_purpose_check CHECK (((char_length(purpose) >= 1) AND (char_length(purpose) <= 4000))),
  CONSTRAINT agreement_version_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);
ALTER TABLE agreement_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_version FORCE ROW LEVEL SECURITY;
CREATE POLICY agreement_version_of_its_place ON agreement_version FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON agreement_version TO alongside_app;
GRANT UPDATE (written_by) ON agreement_version TO alongside_app;

CREATE TABLE agreement_worker (
  place_id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  number integer NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  out_since timestamp(3) with time zone,
  CONSTRAINT agreement_worker_pkey PRIMARY KEY (place_id, agreement_id, number, person_id),
  CONSTRAINT agreement_worker_place_id_agreement_id_number_fkey FOREIGN KEY (place_id, agreement_id, number) REFERENCES agreement_version(place_id, agreement_id, number),
  CONSTRAINT agreement_worker_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT agreement_worker_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
);
CREATE INDEX agreement_worker_by_person ON public.agreement_worker USING btree (place_id, person_id);
ALTER TABLE agreement_worker ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_worker FORCE ROW LEVEL SECURITY;
CREATE POLICY agreement_worker_of_its_place ON agreement_worker FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON agreement_worker TO alongside_app;
GRANT UPDATE (organisation_id, person_id, out_since) ON agreement_worker TO alongside_app;

CREATE TABLE alliance (
  place_id uuid NOT NULL,
  alliance_id uuid NOT NULL,
  started_by uuid,
  started_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  ended_at timestamp(3) with time zone,
  ended_by text,
  ended_because text NOT NULL DEFAULT ''::text,
  CONSTRAINT alliance_pkey PRIMARY KEY (place_id, alliance_id),
  CONSTRAINT alliance_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT alliance_place_id_started_by_fkey FOREIGN KEY (place_id, started_by) REFERENCES person(place_id, person_id),
  CONSTRAINT alliance_check CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  CONSTRAINT alliance_ended_because_check CHECK ((char_length(ended_because) <= 1000)),
  CONSTRAINT alliance_ended_by_check CHECK ((ended_by = ANY (ARRAY['one'::text, 'other'::text])))
);
ALTER TABLE alliance ENABLE ROW LEVEL SECURITY;
ALTER TABLE alliance FORCE ROW LEVEL SECURITY;
CREATE POLICY alliance_of_its_place ON alliance FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON alliance TO alongside_app;
GRANT UPDATE (started_by, ended_at, ended_by, ended_because) ON alliance TO alongside_app;

CREATE TABLE alliance_answer (
  place_id uuid NOT NULL,
  answer_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  side text NOT NULL,
  words text NOT NULL,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT alliance_answer_pkey PRIMARY KEY (place_id, answer_id),
  CONSTRAINT alliance_answer_place_id_entry_id_fkey FOREIGN KEY (place_id, entry_id) REFERENCES alliance_entry(place_id, entry_id),
  CONSTRAINT alliance_answer_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT alliance_answer_side_check CHECK ((side = ANY (ARRAY['one'::text, 'other'::text]))),
  CONSTRAINT alliance_answer_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 2000)))
);
CREATE INDEX alliance_answer_by_author ON public.alliance_answer USING btree (place_id, written_by);
CREATE INDEX alliance_answer_by_entry ON public.alliance_answer USING btree (place_id, entry_id);
ALTER TABLE alliance_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE alliance_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY alliance_answer_of_its_place ON alliance_answer FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON alliance_answer TO alongside_app;
GRANT UPDATE (written_by) ON alliance_answer TO alongside_app;

CREATE TABLE alliance_entry (
  place_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  alliance_id uuid NOT NULL,
  side text NOT NULL,
  kind text NOT NULL,
  way text,
  words text NOT NULL DEFAULT ''::text,
  on_day date,
  written_by uuid,
  author_role text NOT NULL,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  corrected_at timestamp(3) with time zone,
  taken_out_at timestamp(3) with time zone,
  CONSTRAINT alliance_entry_pkey PRIMARY KEY (place_id, entry_id),
  CONSTRAINT alliance_entry_place_id_alliance_id_side_fkey FOREIGN KEY (place_id, alliance_id, side) REFERENCES alliance_side(place_id, alliance_id, side),
  CONSTRAINT alliance_entry_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT alliance_entry_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT alliance_entry_check CHECK (((kind = 'contact'::text) = (way IS NOT NULL))),
  CONSTRAINT alliance_entry_check1 CHECK (((kind = 'contact'::text) OR (taken_out_at IS NOT NULL) OR (words <> ''::text))),
  CONSTRAINT alliance_entry_check2 CHECK (((taken_out_at IS NULL) OR (words = ''::text))),
  CONSTRAINT alliance_entry_kind_check CHECK ((kind = ANY (ARRAY['contact'::text, 'before'::text, 'learned'::text, 'next'::text]))),
  CONSTRAINT alliance_entry_side_check CHECK ((side = ANY (ARRAY['one'::text, 'other'::text]))),
  CONSTRAINT alliance_entry_way_check CHECK ((way = ANY (ARRAY['met'::text, 'spoke'::text, 'wrote'::text, 'together'::text]))),
  CONSTRAINT alliance_entry_words_check CHECK ((char_length(words) <= 2000))
);
CREATE INDEX alliance_entry_by_alliance ON public.alliance_entry USING btree (place_id, alliance_id, kind, on_day);
CREATE INDEX alliance_entry_by_author ON public.alliance_entry USING btree (place_id, written_by);
ALTER TABLE alliance_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE alliance_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY alliance_entry_of_its_place ON alliance_entry FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON alliance_entry TO alongside_app;
GRANT UPDATE (words, written_by, corrected_at, taken_out_at) ON alliance_entry TO alongside_app;

CREATE TABLE alliance_kept (
  place_id uuid NOT NULL,
  kept_id uuid NOT NULL,
  promise_id uuid NOT NULL,
  side text NOT NULL,
  says text NOT NULL,
  words text NOT NULL DEFAULT ''::text,
  said_by uuid,
  said_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT alliance_kept_pkey PRIMARY KEY (place_id, kept_id),
  CONSTRAINT alliance_kept_place_id_promise_id_fkey FOREIGN KEY (place_id, promise_id) REFERENCES alliance_promise(place_id, promise_id),
  CONSTRAINT alliance_kept_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT alliance_kept_says_check CHECK ((says = ANY (ARRAY['kept'::text, 'partly'::text, 'not-kept'::text]))),
  CONSTRAINT alliance_kept_side_check CHECK ((side = ANY (ARRAY['one'::text, 'other'::text]))),
  CONSTRAINT alliance_kept_words_check CHECK ((char_length(words) <= 1000))
);
CREATE INDEX alliance_kept_by_author ON public.alliance_kept USING btree (place_id, said_by);
CREATE INDEX alliance_kept_by_promise ON public.alliance_kept USING btree (place_id, promise_id);
ALTER TABLE alliance_kept ENABLE ROW LEVEL SECURITY;
ALTER TABLE alliance_kept FORCE ROW LEVEL SECURITY;
CREATE POLICY alliance_kept_of_its_place ON alliance_kept FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON alliance_kept TO alongside_app;
GRANT UPDATE (said_by) ON alliance_kept TO alongside_app;

CREATE TABLE alliance_named (
  place_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT alliance_named_pkey PRIMARY KEY (place_id, entry_id, person_id),
  CONSTRAINT alliance_named_place_id_entry_id_fkey FOREIGN KEY (place_id, entry_id) REFERENCES alliance_entry(place_id, entry_id),
  CONSTRAINT alliance_named_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
);
CREATE INDEX alliance_named_by_person ON public.alliance_named USING btree (place_id, person_id);
ALTER TABLE alliance_named ENABLE ROW LEVEL SECURITY;
ALTER TABLE alliance_named FORCE ROW LEVEL SECURITY;
CREATE POLICY alliance_named_of_its_place ON alliance_named FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON alliance_named TO alongside_app;
GRANT UPDATE (person_id) ON alliance_named TO alongside_app;

CREATE TABLE alliance_person (
  place_id uuid NOT NULL,
  alliance_id uuid NOT NULL,
  person_id uuid NOT NULL,
  side text NOT NULL,
  asked_by uuid,
  asked_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  agreed_at timestamp(3) with time zone,
  is_contact boolean NOT NULL DEFAULT false,
  for_what text NOT NULL DEFAULT ''::text,
  how text NOT NULL DEFAULT ''::text,
  can_take_over boolean NOT NULL DEFAULT false,
  left_at timestamp(3) with time zone,
  CONSTRAINT alliance_person_pkey PRIMARY KEY (place_id, alliance_id, person_id),
  CONSTRAINT alliance_person_place_id_alliance_id_side_fkey FOREIGN KEY (place_id, alliance_id, side) REFERENCES alliance_side(place_id, alliance_id, side),
  CONSTRAINT alliance_person_place_id_asked_by_fkey FOREIGN KEY (place_id, asked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT alliance_person_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT alliance_person_check CHECK (((agreed_at IS NOT NULL) OR ((NOT is_contact) AND (NOT can_take_over)))),
  CONSTRAINT alliance_person_check1 CHECK (((left_at IS NULL) OR ((NOT is_contact) AND (NOT can_take_over)))),
  CONSTRAINT alliance_person_check2 CHECK ((is_contact OR ((for_what = ''::text) AND (how = ''::text)))),
  CONSTRAINT alliance_person_for_what_check CHECK ((char_length(for_what) <= 400)),
  CONSTRAINT alliance_person_how_check CHECK ((char_length(how) <= 400)),
  CONSTRAINT alliance_person_side_check CHECK ((side = ANY (ARRAY['one'::text, 'other'::text])))
);
CREATE INDEX alliance_person_by_person ON public.alliance_person USING btree (place_id, person_id);
ALTER TABLE alliance_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE alliance_person FORCE ROW LEVEL SECURITY;
CREATE POLICY alliance_person_of_its_place ON alliance_person FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON alliance_person TO alongside_app;
GRANT UPDATE (person_id, side, asked_by, asked_at, agreed_at, is_contact, for_what, how, can_take_over, left_at) ON alliance_person TO alongside_app;

CREATE TABLE alliance_promise (
  place_id uuid NOT NULL,
  promise_id uuid NOT NULL,
  alliance_id uuid NOT NULL,
  side text NOT NULL,
  words text NOT NULL,
  due_on date,
  written_by uuid,
  author_role text NOT NULL,
  made_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT alliance_promise_pkey PRIMARY KEY (place_id, promise_id),
  CONSTRAINT alliance_promise_place_id_alliance_id_side_fkey FOREIGN KEY (place_id, alliance_id, side) REFERENCES alliance_side(place_id, alliance_id, side),
  CONSTRAINT alliance_promise_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT alliance_promise_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT alliance_promise_side_check CHECK ((side = ANY (ARRAY['one'::text, 'other'::text]))),
  CONSTRAINT alliance_promise_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);
CREATE INDEX alliance_promise_by_alliance ON public.alliance_promise USING btree (place_id, alliance_id);
CREATE INDEX alliance_promise_by_author ON public.alliance_promise USING btree (place_id, written_by);
ALTER TABLE alliance_promise ENABLE ROW LEVEL SECURITY;
ALTER TABLE alliance_promise FORCE ROW LEVEL SECURITY;
CREATE POLICY alliance_promise_of_its_place ON alliance_promise FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON alliance_promise TO alongside_app;
GRANT UPDATE (written_by) ON alliance_promise TO alongside_app;

CREATE TABLE alliance_side (
  place_id uuid NOT NULL,
  alliance_id uuid NOT NULL,
  side text NOT NULL,
  organisation_id uuid,
  community_id uuid,
  check_in text,
  is_on_map boolean NOT NULL DEFAULT false,
  CONSTRAINT alliance_side_pkey PRIMARY KEY (place_id, alliance_id, side),
  CONSTRAINT alliance_side_place_id_alliance_id_fkey FOREIGN KEY (place_id, alliance_id) REFERENCES alliance(place_id, alliance_id),
  CONSTRAINT alliance_side_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT alliance_side_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT alliance_side_check CHECK ((num_nonnulls(organisation_id, community_id) = 1)),
  CONSTRAINT alliance_side_check1 CHECK (((side = 'other'::text) OR (organisation_id IS NOT NULL))),
  CONSTRAINT alliance_side_check_in_check CHECK ((check_in = ANY (ARRAY['talk'::text, 'questions'::text, 'statement'::text]))),
  CONSTRAINT alliance_side_side_check CHECK ((side = ANY (ARRAY['one'::text, 'other'::text])))
);
CREATE INDEX alliance_side_by_community ON public.alliance_side USING btree (place_id, community_id);
CREATE INDEX alliance_side_by_organisation ON public.alliance_side USING btree (place_id, organisation_id);
ALTER TABLE alliance_side ENABLE ROW LEVEL SECURITY;
ALTER TABLE alliance_side FORCE ROW LEVEL SECURITY;
CREATE POLICY alliance_side_of_its_place ON alliance_side FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON alliance_side TO alongside_app;
GRANT UPDATE (organisation_id, check_in, is_on_map) ON alliance_side TO alongside_app;

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

CREATE TABLE assurance_hazard (
  place_id uuid NOT NULL,
  hazard_id uuid NOT NULL,
  number integer NOT NULL,
  title text NOT NULL,
  cause text NOT NULL,
  effect text NOT NULL,
  control text NOT NULL,
  consequence integer NOT NULL,
  likelihood integer NOT NULL,
  residual_consequence integer NOT NULL,
  residual_likelihood integer NOT NULL,
  owner text NOT NULL,
  is_closed boolean NOT NULL,
  because text NOT NULL,
  said_by uuid,
  said_on date NOT NULL,
  CONSTRAINT assurance_hazard_pkey PRIMARY KEY (place_id, hazard_id, number),
  CONSTRAINT assurance_hazard_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT assurance_hazard_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT assurance_hazard_because_check CHECK ((char_length(because) <= 1000)),
  CONSTRAINT assurance_hazard_cause_check CHECK (((char_length(cause) >= 1) AND (char_length(cause) <= 1000))),
  CONSTRAINT assurance_hazard_check CHECK (((residual_consequence * residual_likelihood) <= (consequence * likelihood))),
  CONSTRAINT assurance_hazard_consequence_check CHECK (((consequence >= 1) AND (consequence <= 5))),
  CONSTRAINT assurance_hazard_control_check CHECK (((char_length(control) >= 1) AND (char_length(control) <= 1000))),
  CONSTRAINT assurance_hazard_effect_check CHECK (((char_length(effect) >= 1) AND (char_length(effect) <= 1000))),
  CONSTRAINT assurance_hazard_likelihood_check CHECK (((likelihood >= 1) AND (likelihood <= 5))),
  CONSTRAINT assurance_hazard_number_check CHECK ((number > 0)),
  CONSTRAINT assurance_hazard_owner_check CHECK (((char_length(owner) >= 1) AND (char_length(owner) <= 200))),
  CONSTRAINT assurance_hazard_residual_consequence_check CHECK (((residual_consequence >= 1) AND (residual_consequence <= 5))),
  CONSTRAINT assurance_hazard_residual_likelihood_check CHECK (((residual_likelihood >= 1) AND (residual_likelihood <= 5))),
  CONSTRAINT assurance_hazard_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);
ALTER TABLE assurance_hazard ENABLE ROW LEVEL SECURITY;
ALTER TABLE assurance_hazard FORCE ROW LEVEL SECURITY;
CREATE POLICY assurance_hazard_of_its_place ON assurance_hazard FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON assurance_hazard TO alongside_app;
GRANT UPDATE (said_by) ON assurance_hazard TO alongside_app;

CREATE TABLE assurance_word (
  place_id uuid NOT NULL,
  document text NOT NULL,
  line text NOT NULL,
  number integer NOT NULL,
  said text NOT NULL,
  owner text NOT NULL,
  by_day date,
  done_on date,
  link text NOT NULL,
  words text NOT NULL,
  said_by uuid,
  said_on date NOT NULL,
  CONSTRAINT assurance_word_pkey PRIMARY KEY (place_id, document, line, number),
  CONSTRAINT assurance_word_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT assurance_word_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT assurance_word_check CHECK (((by_day IS NOT NULL) = (said = 'promised'::text))),
  CONSTRAINT assurance_word_check1 CHECK (((done_on IS NOT NULL) = (said = 'done'::text))),
  CONSTRAINT assurance_word_document_check CHECK ((document ~ '^[a-z][a-z-]{2,39}$'::text)),
  CONSTRAINT assurance_word_line_check CHECK ((line ~ '^[a-z][a-z0-9-]{2,59}$'::text)),
  CONSTRAINT assurance_word_link_check CHECK ((char_length(link) <= 500)),
  CONSTRAINT assurance_word_number_check CHECK ((number > 0)),
  CONSTRAINT assurance_word_owner_check CHECK ((char_length(owner) <= 200)),
  CONSTRAINT assurance_word_said_check CHECK ((said = ANY (ARRAY['promised'::text, 'done'::text, 'taken-back'::text]))),
  CONSTRAINT assurance_word_words_check CHECK ((char_length(words) <= 1000))
);
ALTER TABLE assurance_word ENABLE ROW LEVEL SECURITY;
ALTER TABLE assurance_word FORCE ROW LEVEL SECURITY;
CREATE POLICY assurance_word_of_its_place ON assurance_word FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON assurance_word TO alongside_app;
GRANT UPDATE (said_by) ON assurance_word TO alongside_app;

CREATE TABLE audit_asked (
  place_id uuid NOT NULL,
  audit_id uuid NOT NULL,
  person_id uuid NOT NULL,
  side text NOT NULL,
  asked_on date NOT NULL,
  rated_on date,
  lets_read boolean NOT NULL DEFAULT false,
  CONSTRAINT audit_asked_pkey PRIMARY KEY (place_id, audit_id, person_id),
  CONSTRAINT audit_asked_place_id_audit_id_fkey FOREIGN KEY (place_id, audit_id) REFERENCES service_audit(place_id, audit_id),
  CONSTRAINT audit_asked_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT audit_asked_side_check CHECK ((side = ANY (ARRAY['staff'::text, 'partners'::text])))
);
CREATE INDEX audit_asked_by_person ON public.audit_asked USING btree (place_id, person_id);
ALTER TABLE audit_asked ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_asked FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_asked_of_its_place ON audit_asked FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON audit_asked TO alongside_app;
GRANT UPDATE (person_id, rated_on, lets_read) ON audit_asked TO alongside_app;

CREATE TABLE audit_instrument (
  place_id uuid NOT NULL,
  instrument_id uuid NOT NULL,
  title text NOT NULL,
  licence text NOT NULL,
  source text NOT NULL,
  is_ours boolean NOT NULL,
  brought_by uuid,
  brought_on date NOT NULL,
  CONSTRAINT audit_instrument_pkey PRIMARY KEY (place_id, instrument_id),
  CONSTRAINT audit_instrument_place_id_brought_by_fkey FOREIGN KEY (place_id, brought_by) REFERENCES person(place_id, person_id),
  CONSTRAINT audit_instrument_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT audit_instrument_licence_check CHECK (((char_length(licence) >= 1) AND (char_length(licence) <= 200))),
  CONSTRAINT audit_instrument_source_check CHECK (((char_length(source) >= 1) AND (char_length(source) <= 500))),
  CONSTRAINT audit_instrument_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);
CREATE UNIQUE INDEX audit_instrument_ours_once ON public.audit_instrument USING btree (place_id) WHERE is_ours;
ALTER TABLE audit_instrument ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_instrument FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_instrument_of_its_place ON audit_instrument FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON audit_instrument TO alongside_app;
GRANT UPDATE (brought_by) ON audit_instrument TO alongside_app;

CREATE TABLE audit_instrument_version (
  place_id uuid NOT NULL,
  instrument_id uuid NOT NULL,
  number integer NOT NULL,
  scale text[] NOT NULL,
  items jsonb NOT NULL,
  changed jsonb,
  made_by uuid,
  made_on date NOT NULL,
  CONSTRAINT audit_instrument_version_pkey PRIMARY KEY (place_id, instrument_id, number),
  CONSTRAINT audit_instrument_version_place_id_instrument_id_fkey FOREIGN KEY (place_id, instrument_id) REFERENCES audit_instrument(place_id, instrument_id),
  CONSTRAINT audit_instrument_version_place_id_made_by_fkey FOREIGN KEY (place_id, made_by) REFERENCES person(place_id, person_id),
  CONSTRAINT audit_instrument_version_check CHECK (((number = 1) = (changed IS NULL))),
  CONSTRAINT audit_instrument_version_number_check CHECK (((number >= 1) AND (number <= 10000))),
  CONSTRAINT audit_instrument_version_scale_check CHECK ((cardinality(scale) = 4))
);
ALTER TABLE audit_instrument_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_instrument_version FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_instrument_version_of_its_place ON audit_instrument_version FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON audit_instrument_version TO alongside_app;
GRANT UPDATE (made_by) ON audit_instrument_version TO alongside_app;

CREATE TABLE audit_rating (
  place_id uuid NOT NULL,
  audit_id uuid NOT NULL,
  person_id uuid NOT NULL,
  item_key text NOT NULL,
  rating smallint,
  CONSTRAINT audit_rating_pkey PRIMARY KEY (place_id, audit_id, person_id, item_key),
  CONSTRAINT audit_rating_place_id_audit_id_person_id_fkey FOREIGN KEY (place_id, audit_id, person_id) REFERENCES audit_asked(place_id, audit_id, person_id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT audit_rating_item_key_check CHECK (((char_length(item_key) >= 1) AND (char_length(item_key) <= 40))),
  CONSTRAINT audit_rating_rating_check CHECK (((rating >= 0) AND (rating <= 3)))
);
CREATE INDEX audit_rating_by_person ON public.audit_rating USING btree (place_id, person_id);
ALTER TABLE audit_rating ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_rating FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_rating_in_backups ON audit_rating FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY audit_rating_of_its_person ON audit_rating FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((person_id = ANY ((string_to_array(current_setting('app.people'::text, true), ','::text))::uuid[])) OR (EXISTS ( SELECT
   FROM service_audit s
  WHERE ((s.place_id = audit_rating.place_id) AND (s.audit_id = audit_rating.audit_id) AND (s.ended_on IS NOT NULL) AND (NOT s.is_counted))))));
GRANT DELETE, INSERT, SELECT ON audit_rating TO alongside_app;
GRANT UPDATE (person_id, rating) ON audit_rating TO alongside_app;

CREATE TABLE audit_result (
  place_id uuid NOT NULL,
  audit_id uuid NOT NULL,
  side text NOT NULL,
  item_key text NOT NULL,
  raters integer NOT NULL,
  middle double precision NOT NULL,
  CONSTRAINT audit_result_pkey PRIMARY KEY (place_id, audit_id, side, item_key),
  CONSTRAINT audit_result_place_id_audit_id_fkey FOREIGN KEY (place_id, audit_id) REFERENCES service_audit(place_id, audit_id),
  CONSTRAINT audit_result_item_key_check CHECK (((char_length(item_key) >= 1) AND (char_length(item_key) <= 40))),
  CONSTRAINT audit_result_middle_check CHECK (((middle >= (0)::double precision) AND (middle <= (3)::double precision))),
  CONSTRAINT audit_result_raters_check CHECK ((raters >= 5)),
  CONSTRAINT audit_result_side_check CHECK ((side = ANY (ARRAY['staff'::text, 'partners'::text])))
);
ALTER TABLE audit_result ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_result FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_result_in_backups ON audit_result FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY audit_result_of_its_side ON audit_result FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((EXISTS ( SELECT
   FROM service_audit s
  WHERE ((s.place_id = audit_result.place_id) AND (s.audit_id = audit_result.audit_id) AND (
        CASE audit_result.side
            WHEN 'staff'::text THEN s.staff_shown_on
            ELSE s.partners_shown_on
        END IS NOT NULL)))) OR (EXISTS ( SELECT
   FROM audit_asked a
  WHERE ((a.place_id = audit_result.place_id) AND (a.audit_id = audit_result.audit_id) AND (a.side = audit_result.side) AND (a.person_id = ANY ((string_to_array(current_setting('app.people'::text, true), ','::text))::uuid[]))))))) WITH CHECK (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON audit_result TO alongside_app;

CREATE TABLE audit_why (
  place_id uuid NOT NULL,
  audit_id uuid NOT NULL,
  person_id uuid NOT NULL,
  item_key text NOT NULL,
  why text NOT NULL,
  evidence text NOT NULL,
  CONSTRAINT audit_why_pkey PRIMARY KEY (place_id, audit_id, person_id, item_key),
  CONSTRAINT audit_why_place_id_audit_id_person_id_fkey FOREIGN KEY (place_id, audit_id, person_id) REFERENCES audit_asked(place_id, audit_id, person_id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT audit_why_evidence_check CHECK ((char_length(evidence) <= 300)),
  CONSTRAINT audit_why_item_key_check CHECK (((char_length(item_key) >= 1) AND (char_length(item_key) <= 40))),
  CONSTRAINT audit_why_why_check CHECK ((char_length(why) <= 300))
);
CREATE INDEX audit_why_by_person ON public.audit_why USING btree (place_id, person_id);
ALTER TABLE audit_why ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_why FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_why_in_backups ON audit_why FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY audit_why_of_its_person ON audit_why FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((person_id = ANY ((string_to_array(current_setting('app.people'::text, true), ','::text))::uuid[])) OR (EXISTS ( SELECT
   FROM (audit_asked a
     JOIN service_audit s ON (((s.place_id = a.place_id) AND (s.audit_id = a.audit_id))))
  WHERE ((a.place_id = audit_why.place_id) AND (a.audit_id = audit_why.audit_id) AND (a.person_id = audit_why.person_id) AND a.lets_read AND s.is_counted AND (
        CASE a.side
            WHEN 'staff'::text THEN s.staff_shown_on
            ELSE s.partners_shown_on
        END IS NOT NULL))))));
GRANT DELETE, INSERT, SELECT ON audit_why TO alongside_app;
GRANT UPDATE (person_id, why, evidence) ON audit_why TO alongside_app;

CREATE TABLE barrier (
  place_id uuid NOT NULL,
  barrier_id uuid NOT NULL,
  title text NOT NULL,
  words text NOT NULL,
  getting text NOT NULL,
  whose_words text NOT NULL,
  source text NOT NULL,
  source_id text NOT NULL DEFAULT ''::text,
  service_id uuid,
  about_id uuid,
  raised_by uuid,
  shown_as text NOT NULL,
  organisation_id uuid,
  language text NOT NULL,
  raised_on date NOT NULL,
  due_on date NOT NULL,
  CONSTRAINT barrier_pkey PRIMARY KEY (place_id, barrier_id),
  CONSTRAINT barrier_place_id_about_id_fkey FOREIGN KEY (place_id, about_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT barrier_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT barrier_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT barrier_place_id_raised_by_fkey FOREIGN KEY (place_id, raised_by) REFERENCES person(place_id, person_id),
  CONSTRAINT barrier_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT barrier_check CHECK ((due_on >= raised_on)),
  CONSTRAINT barrier_getting_check CHECK ((char_length(getting) <= 500)),
  CONSTRAINT barrier_language_check CHECK ((language ~ '^[a-z]{2}$'::text)),
  CONSTRAINT barrier_shown_as_check CHECK ((shown_as = ANY (ARRAY['name'::text, 'organisation'::text, 'nobody'::text]))),
  CONSTRAINT barrier_source_check CHECK ((source ~ '^[a-z-]{3,20}$'::text)),
  CONSTRAINT barrier_source_id_check CHECK ((char_length(source_id) <= 100)),
  CONSTRAINT barrier_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
  CONSTRAINT barrier_whose_words_check CHECK ((whose_words = ANY (ARRAY['own'::text, 'told'::text, 'together'::text]))),
  CONSTRAINT barrier_words_check CHECK ((char_length(words) <= 4000))
);
CREATE INDEX barrier_newest ON public.barrier USING btree (place_id, raised_on DESC);
ALTER TABLE barrier ENABLE ROW LEVEL SECURITY;
ALTER TABLE barrier FORCE ROW LEVEL SECURITY;
CREATE POLICY barrier_of_its_place ON barrier FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON barrier TO alongside_app;
GRANT UPDATE (words, getting, raised_by) ON barrier TO alongside_app;

CREATE TABLE barrier_community (
  place_id uuid NOT NULL,
  barrier_id uuid NOT NULL,
  community_id uuid NOT NULL,
  CONSTRAINT barrier_community_pkey PRIMARY KEY (place_id, barrier_id, community_id),
  CONSTRAINT barrier_community_place_id_barrier_id_fkey FOREIGN KEY (place_id, barrier_id) REFERENCES barrier(place_id, barrier_id) ON DELETE CASCADE,
  CONSTRAINT barrier_community_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT barrier_community_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id)
);
ALTER TABLE barrier_community ENABLE ROW LEVEL SECURITY;
ALTER TABLE barrier_community FORCE ROW LEVEL SECURITY;
CREATE POLICY barrier_community_of_its_place ON barrier_community FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON barrier_community TO alongside_app;

CREATE TABLE barrier_step (
  place_id uuid NOT NULL,
  barrier_id uuid NOT NULL,
  number integer NOT NULL,
  did text NOT NULL,
  words text NOT NULL,
  priority text,
  to_person uuid,
  joined_id uuid,
  met_on date,
  there text[] NOT NULL DEFAULT '{}'::text[],
  risk_id uuid,
  by_person uuid,
  on_day date NOT NULL,
  CONSTRAINT barrier_step_pkey PRIMARY KEY (place_id, barrier_id, number),
  CONSTRAINT barrier_step_place_id_barrier_id_fkey FOREIGN KEY (place_id, barrier_id) REFERENCES barrier(place_id, barrier_id) ON DELETE CASCADE,
  CONSTRAINT barrier_step_place_id_by_person_fkey FOREIGN KEY (place_id, by_person) REFERENCES person(place_id, person_id),
  CONSTRAINT barrier_step_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT barrier_step_place_id_joined_id_fkey FOREIGN KEY (place_id, joined_id) REFERENCES barrier(place_id, barrier_id),
  CONSTRAINT barrier_step_place_id_risk_id_fkey FOREIGN KEY (place_id, risk_id) REFERENCES risk(place_id, risk_id),
  CONSTRAINT barrier_step_place_id_to_person_fkey FOREIGN KEY (place_id, to_person) REFERENCES person(place_id, person_id),
  CONSTRAINT barrier_step_check CHECK ((joined_id <> barrier_id)),
  CONSTRAINT barrier_step_did_check CHECK ((did ~ '^[a-z-]{3,20}$'::text)),
  CONSTRAINT barrier_step_number_check CHECK ((number > 0)),
  CONSTRAINT barrier_step_priority_check CHECK ((priority = ANY (ARRAY['high'::text, 'middle'::text, 'low'::text]))),
  CONSTRAINT barrier_step_words_check CHECK ((char_length(words) <= 4000))
);
CREATE INDEX barrier_step_risk ON public.barrier_step USING btree (place_id, risk_id) WHERE (risk_id IS NOT NULL);
ALTER TABLE barrier_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE barrier_step FORCE ROW LEVEL SECURITY;
CREATE POLICY barrier_step_of_its_place ON barrier_step FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON barrier_step TO alongside_app;
GRANT UPDATE (words, to_person, by_person) ON barrier_step TO alongside_app;

CREATE TABLE barrier_terms (
  place_id uuid NOT NULL,
  terms_id uuid NOT NULL,
  days_to_table integer NOT NULL,
  bands jsonb NOT NULL,
  set_by uuid,
  set_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT barrier_terms_pkey PRIMARY KEY (place_id, terms_id),
  CONSTRAINT barrier_terms_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT barrier_terms_place_id_set_by_fkey FOREIGN KEY (place_id, set_by) REFERENCES person(place_id, person_id),
  CONSTRAINT barrier_terms_bands_check CHECK ((jsonb_typeof(bands) = 'array'::text)),
  CONSTRAINT barrier_terms_days_to_table_check CHECK (((days_to_table >= 1) AND (days_to_table <= 120)))
);
CREATE INDEX barrier_terms_newest ON public.barrier_terms USING btree (place_id, set_at DESC);
ALTER TABLE barrier_terms ENABLE ROW LEVEL SECURITY;
ALTER TABLE barrier_terms FORCE ROW LEVEL SECURITY;
CREATE POLICY barrier_terms_of_its_place ON barrier_terms FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON barrier_terms TO alongside_app;
GRANT UPDATE (set_by) ON barrier_terms TO alongside_app;

CREATE TABLE basic_need (
  place_id uuid NOT NULL,
  need_id uuid NOT NULL,
  kind text NOT NULL,
  words text NOT NULL,
  service_id uuid NOT NULL,
  community_id uuid,
  asked_as text NOT NULL,
  asked_by uuid,
  asked_on date NOT NULL,
  needed_by date NOT NULL,
  written_on date NOT NULL,
  CONSTRAINT basic_need_pkey PRIMARY KEY (place_id, need_id),
  CONSTRAINT basic_need_place_id_asked_by_fkey FOREIGN KEY (place_id, asked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT basic_need_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT basic_need_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT basic_need_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT basic_need_asked_as_check CHECK ((asked_as = ANY (ARRAY['person'::text, 'worker'::text, 'partner'::text]))),
  CONSTRAINT basic_need_check CHECK ((needed_by >= asked_on)),
  CONSTRAINT basic_need_check1 CHECK ((written_on >= asked_on)),
  CONSTRAINT basic_need_kind_check CHECK ((kind ~ '^[a-z-]{3,30}$'::text)),
  CONSTRAINT basic_need_words_check CHECK ((char_length(words) <= 500))
);
CREATE INDEX basic_need_newest ON public.basic_need USING btree (place_id, asked_on DESC);
CREATE INDEX basic_need_of_service ON public.basic_need USING btree (place_id, service_id, asked_on);
ALTER TABLE basic_need ENABLE ROW LEVEL SECURITY;
ALTER TABLE basic_need FORCE ROW LEVEL SECURITY;
CREATE POLICY basic_need_of_its_place ON basic_need FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON basic_need TO alongside_app;
GRANT UPDATE (words, community_id, asked_by) ON basic_need TO alongside_app;

CREATE TABLE basic_need_step (
  place_id uuid NOT NULL,
  need_id uuid NOT NULL,
  number integer NOT NULL,
  side text NOT NULL,
  did text NOT NULL,
  on_day date NOT NULL,
  by_role text,
  reason text,
  words text NOT NULL,
  said_by uuid,
  CONSTRAINT basic_need_step_pkey PRIMARY KEY (place_id, need_id, number),
  CONSTRAINT basic_need_step_place_id_need_id_fkey FOREIGN KEY (place_id, need_id) REFERENCES basic_need(place_id, need_id) ON DELETE CASCADE,
  CONSTRAINT basic_need_step_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT basic_need_step_by_role_check CHECK ((by_role ~ '^[a-z-]{3,30}$'::text)),
  CONSTRAINT basic_need_step_check CHECK (((did = 'refused'::text) = (by_role IS NOT NULL))),
  CONSTRAINT basic_need_step_check1 CHECK (((did = 'refused'::text) = (reason IS NOT NULL))),
  CONSTRAINT basic_need_step_did_check CHECK ((did = ANY (ARRAY['met'::text, 'refused'::text, 'not-needed'::text]))),
  CONSTRAINT basic_need_step_number_check CHECK ((number > 0)),
  CONSTRAINT basic_need_step_reason_check CHECK ((reason ~ '^[a-z-]{3,30}$'::text)),
  CONSTRAINT basic_need_step_side_check CHECK ((side = ANY (ARRAY['asker'::text, 'service'::text]))),
  CONSTRAINT basic_need_step_words_check CHECK ((char_length(words) <= 1000))
);
ALTER TABLE basic_need_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE basic_need_step FORCE ROW LEVEL SECURITY;
CREATE POLICY basic_need_step_of_its_place ON basic_need_step FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON basic_need_step TO alongside_app;
GRANT UPDATE (words, said_by) ON basic_need_step TO alongside_app;

CREATE TABLE budget_step (
  place_id uuid NOT NULL,
  case_id uuid NOT NULL,
  number integer NOT NULL,
  did text NOT NULL,
  on_day date NOT NULL,
  by_role text,
  reason text,
  choice text,
  pence bigint,
  provider_id uuid,
  words text NOT NULL,
  of_id uuid,
  said_by uuid,
  payer text,
  CONSTRAINT budget_step_pkey PRIMARY KEY (place_id, case_id, number),
  CONSTRAINT budget_step_place_id_case_id_fkey FOREIGN KEY (place_id, case_id) REFERENCES support_case(place_id, case_id) ON DELETE CASCADE,
  CONSTRAINT budget_step_place_id_of_id_fkey FOREIGN KEY (place_id, of_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT budget_step_place_id_provider_id_fkey FOREIGN KEY (place_id, provider_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT budget_step_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT budget_step_by_role_check CHECK ((by_role ~ '^[a-z-]{3,30}$'::text)),
  CONSTRAINT budget_step_check CHECK (((did = 'refused'::text) = (by_role IS NOT NULL))),
  CONSTRAINT budget_step_check1 CHECK (((did = 'refused'::text) = (reason IS NOT NULL))),
  CONSTRAINT budget_step_check2 CHECK (((payer IS NULL) OR (did = 'arranged'::text))),
  CONSTRAINT budget_step_choice_check CHECK ((choice ~ '^[a-z-]{2,30}$'::text)),
  CONSTRAINT budget_step_did_check CHECK ((did ~ '^[a-z-]{3,30}$'::text)),
  CONSTRAINT budget_step_number_check CHECK ((number > 0)),
  CONSTRAINT budget_step_payer_check CHECK ((payer = ANY (ARRAY['council'::text, 'nhs'::text, 'both'::text]))),
  CONSTRAINT budget_step_pence_check CHECK ((pence >= 0)),
  CONSTRAINT budget_step_reason_check CHECK ((reason ~ '^[a-z-]{3,30}$'::text)),
  CONSTRAINT budget_step_words_check CHECK ((char_length(words) <= 1000))
);
ALTER TABLE budget_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE budget_step FORCE ROW LEVEL SECURITY;
CREATE POLICY budget_step_of_its_place ON budget_step FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON budget_step TO alongside_app;
GRANT UPDATE (provider_id, of_id, said_by) ON budget_step TO alongside_app;

CREATE TABLE campaign (
  place_id uuid NOT NULL,
  campaign_id uuid NOT NULL,
  title text NOT NULL,
  purpose text NOT NULL,
  community_id uuid NOT NULL,
  area text NOT NULL,
  languages text NOT NULL,
  channels text NOT NULL,
  "national" text NOT NULL,
  begun_by uuid,
  begun_on date NOT NULL,
  CONSTRAINT campaign_pkey PRIMARY KEY (place_id, campaign_id),
  CONSTRAINT campaign_place_id_begun_by_fkey FOREIGN KEY (place_id, begun_by) REFERENCES person(place_id, person_id),
  CONSTRAINT campaign_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT campaign_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT campaign_area_check CHECK (((char_length(area) >= 1) AND (char_length(area) <= 200))),
  CONSTRAINT campaign_channels_check CHECK (((char_length(channels) >= 1) AND (char_length(channels) <= 400))),
  CONSTRAINT campaign_languages_check CHECK (((char_length(languages) >= 1) AND (char_length(languages) <= 400))),
  CONSTRAINT campaign_national_check CHECK ((char_length("national") <= 300)),
  CONSTRAINT campaign_purpose_check CHECK (((char_length(purpose) >= 1) AND (char_length(purpose) <= 1000))),
  CONSTRAINT campaign_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);
CREATE INDEX campaign_by_community ON public.campaign USING btree (place_id, community_id);
CREATE INDEX campaign_by_day ON public.campaign USING btree (place_id, begun_on, campaign_id);
ALTER TABLE campaign ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_of_its_place ON campaign FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON campaign TO alongside_app;
GRANT UPDATE (begun_by) ON campaign TO alongside_app;

CREATE TABLE campaign_choice (
  place_id uuid NOT NULL,
  campaign_id uuid NOT NULL,
  number integer NOT NULL,
  service_id uuid NOT NULL,
  measure text NOT NULL,
  community_code text NOT NULL,
  wants text NOT NULL,
  besides text NOT NULL,
  besides_service uuid,
  method text NOT NULL,
  baseline_from date NOT NULL,
  starts_on date NOT NULL,
  lag_months integer NOT NULL,
  read_until date NOT NULL,
  hoped_percent integer NOT NULL,
  inputs text NOT NULL,
  outputs text NOT NULL,
  out_takes text NOT NULL,
  outcomes text NOT NULL,
  impact text NOT NULL,
  chosen_by uuid,
  side text NOT NULL,
  chosen_on date NOT NULL,
  paper_on date,
  paper_where text NOT NULL,
  after_number integer,
  before_start date,
  CONSTRAINT campaign_choice_place_id_campaign_id_number_starts_on_key UNIQUE (place_id, campaign_id, number, starts_on),
  CONSTRAINT campaign_choice_pkey PRIMARY KEY (place_id, campaign_id, number),
  CONSTRAINT campaign_choice_place_id_besides_service_fkey FOREIGN KEY (place_id, besides_service) REFERENCES service(place_id, service_id),
  CONSTRAINT campaign_choice_place_id_campaign_id_after_number_before_s_fkey FOREIGN KEY (place_id, campaign_id, after_number, before_start) REFERENCES campaign_choice(place_id, campaign_id, number, starts_on),
  CONSTRAINT campaign_choice_place_id_campaign_id_fkey FOREIGN KEY (place_id, campaign_id) REFERENCES campaign(place_id, campaign_id),
  CONSTRAINT campaign_choice_place_id_chosen_by_fkey FOREIGN KEY (place_id, chosen_by) REFERENCES person(place_id, person_id),
  CONSTRAINT campaign_choice_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT campaign_choice_besides_check CHECK (((char_length(besides) >= 1) AND (char_length(besides) <= 20))),
  CONSTRAINT campaign_choice_check CHECK (((besides = 'service'::text) = (besides_service IS NOT NULL))),
  CONSTRAINT campaign_choice_check1 CHECK (((besides <> community_code) AND (besides_service <> service_id))),
  CONSTRAINT campaign_choice_check2 CHECK (((baseline_from < starts_on) AND (starts_on < read_until))),
  CONSTRAINT campaign_choice_check3 CHECK (((paper_on IS NULL) = (paper_where = ''::text))),
  CONSTRAINT campaign_choice_check4 CHECK (((chosen_on < starts_on) OR ((number = 1) AND (paper_on IS NOT NULL) AND (paper_on < starts_on)))),
  CONSTRAINT campaign_choice_check5 CHECK ((((number = 1) = (after_number IS NULL)) AND ((number = 1) = (before_start IS NULL)))),
  CONSTRAINT campaign_choice_check6 CHECK (((after_number = (number - 1)) AND (chosen_on < before_start))),
  CONSTRAINT campaign_choice_community_code_check CHECK (((char_length(community_code) >= 1) AND (char_length(community_code) <= 20))),
  CONSTRAINT campaign_choice_hoped_percent_check CHECK (((hoped_percent >= 1) AND (hoped_percent <= 500))),
  CONSTRAINT campaign_choice_impact_check CHECK (((char_length(impact) >= 1) AND (char_length(impact) <= 1000))),
  CONSTRAINT campaign_choice_inputs_check CHECK (((char_length(inputs) >= 1) AND (char_length(inputs) <= 1000))),
  CONSTRAINT campaign_choice_lag_months_check CHECK (((lag_months >= 0) AND (lag_months <= 24))),
  CONSTRAINT campaign_choice_measure_check CHECK (((char_length(measure) >= 1) AND (char_length(measure) <= 100))),
  CONSTRAINT campaign_choice_method_check CHECK ((method = ANY (ARRAY['own-trend'::text, 'beside'::text]))),
  CONSTRAINT campaign_choice_number_check CHECK (((number >= 1) AND (number <= 1000))),
  CONSTRAINT campaign_choice_out_takes_check CHECK (((char_length(out_takes) >= 1) AND (char_length(out_takes) <= 1000))),
  CONSTRAINT campaign_choice_outcomes_check CHECK (((char_length(outcomes) >= 1) AND (char_length(outcomes) <= 1000))),
  CONSTRAINT campaign_choice_outputs_check CHECK (((char_length(outputs) >= 1) AND (char_length(outputs) <= 1000))),
  CONSTRAINT campaign_choice_paper_where_check CHECK ((char_length(paper_where) <= 300)),
  CONSTRAINT campaign_choice_side_check CHECK ((side = ANY (ARRAY['statutory'::text, 'community'::text]))),
  CONSTRAINT campaign_choice_wants_check CHECK ((wants = ANY (ARRAY['more'::text, 'fewer'::text])))
);
ALTER TABLE campaign_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_choice FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_choice_of_its_place ON campaign_choice FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON campaign_choice TO alongside_app;
GRANT UPDATE (chosen_by) ON campaign_choice TO alongside_app;

CREATE TABLE campaign_cost (
  place_id uuid NOT NULL,
  campaign_id uuid NOT NULL,
  number integer NOT NULL,
  pence bigint NOT NULL,
  words text NOT NULL,
  written_by uuid,
  written_on date NOT NULL,
  CONSTRAINT campaign_cost_pkey PRIMARY KEY (place_id, campaign_id, number),
  CONSTRAINT campaign_cost_place_id_campaign_id_fkey FOREIGN KEY (place_id, campaign_id) REFERENCES campaign(place_id, campaign_id),
  CONSTRAINT campaign_cost_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT campaign_cost_number_check CHECK (((number >= 1) AND (number <= 1000))),
  CONSTRAINT campaign_cost_pence_check CHECK (((pence >= 0) AND (pence <= '100000000000'::bigint))),
  CONSTRAINT campaign_cost_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 400)))
);
ALTER TABLE campaign_cost ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_cost FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_cost_of_its_place ON campaign_cost FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON campaign_cost TO alongside_app;
GRANT UPDATE (written_by) ON campaign_cost TO alongside_app;

CREATE TABLE campaign_count (
  place_id uuid NOT NULL,
  campaign_id uuid NOT NULL,
  count_id uuid NOT NULL,
  step text NOT NULL,
  what text NOT NULL,
  counted integer NOT NULL,
  out_of integer,
  from_day date NOT NULL,
  until_day date NOT NULL,
  how text NOT NULL,
  written_by uuid,
  side text NOT NULL,
  written_on date NOT NULL,
  CONSTRAINT campaign_count_pkey PRIMARY KEY (place_id, campaign_id, count_id),
  CONSTRAINT campaign_count_place_id_campaign_id_fkey FOREIGN KEY (place_id, campaign_id) REFERENCES campaign(place_id, campaign_id),
  CONSTRAINT campaign_count_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT campaign_count_check CHECK (((out_of >= counted) AND (out_of <= 100000000))),
  CONSTRAINT campaign_count_check1 CHECK ((until_day >= from_day)),
  CONSTRAINT campaign_count_counted_check CHECK (((counted >= 0) AND (counted <= 100000000))),
  CONSTRAINT campaign_count_how_check CHECK (((char_length(how) >= 1) AND (char_length(how) <= 400))),
  CONSTRAINT campaign_count_side_check CHECK ((side = ANY (ARRAY['statutory'::text, 'community'::text]))),
  CONSTRAINT campaign_count_step_check CHECK ((step = ANY (ARRAY['inputs'::text, 'outputs'::text, 'outTakes'::text, 'outcomes'::text]))),
  CONSTRAINT campaign_count_what_check CHECK (((char_length(what) >= 1) AND (char_length(what) <= 300)))
);
ALTER TABLE campaign_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_count FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_count_of_its_place ON campaign_count FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON campaign_count TO alongside_app;
GRANT UPDATE (written_by) ON campaign_count TO alongside_app;

CREATE TABLE campaign_material (
  place_id uuid NOT NULL,
  campaign_id uuid NOT NULL,
  material_id uuid NOT NULL,
  language text NOT NULL,
  number integer NOT NULL,
  form text NOT NULL,
  message text NOT NULL,
  tested_with text NOT NULL,
  tested_on date NOT NULL,
  they_said text NOT NULL,
  written_by uuid,
  side text NOT NULL,
  written_on date NOT NULL,
  CONSTRAINT campaign_material_place_id_campaign_id_language_number_key UNIQUE (place_id, campaign_id, language, number),
  CONSTRAINT campaign_material_pkey PRIMARY KEY (place_id, campaign_id, material_id),
  CONSTRAINT campaign_material_place_id_campaign_id_fkey FOREIGN KEY (place_id, campaign_id) REFERENCES campaign(place_id, campaign_id),
  CONSTRAINT campaign_material_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT campaign_material_form_check CHECK (((char_length(form) >= 1) AND (char_length(form) <= 100))),
  CONSTRAINT campaign_material_language_check CHECK (((char_length(language) >= 1) AND (char_length(language) <= 60))),
  CONSTRAINT campaign_material_message_check CHECK (((char_length(message) >= 1) AND (char_length(message) <= 2000))),
  CONSTRAINT campaign_material_number_check CHECK (((number >= 1) AND (number <= 1000))),
  CONSTRAINT campaign_material_side_check CHECK ((side = ANY (ARRAY['statutory'::text, 'community'::text]))),
  CONSTRAINT campaign_material_tested_with_check CHECK (((char_length(tested_with) >= 1) AND (char_length(tested_with) <= 300))),
  CONSTRAINT campaign_material_they_said_check CHECK (((char_length(they_said) >= 1) AND (char_length(they_said) <= 1000)))
);
ALTER TABLE campaign_material ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_material FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_material_of_its_place ON campaign_material FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON campaign_material TO alongside_app;
GRANT UPDATE (written_by) ON campaign_material TO alongside_app;

CREATE TABLE campaign_paper (
  place_id uuid NOT NULL,
  campaign_id uuid NOT NULL,
  side text NOT NULL,
  says text NOT NULL,
  because text NOT NULL,
  said_by uuid,
  said_on date NOT NULL,
  CONSTRAINT campaign_paper_pkey PRIMARY KEY (place_id, campaign_id),
  CONSTRAINT campaign_paper_place_id_campaign_id_fkey FOREIGN KEY (place_id, campaign_id) REFERENCES campaign(place_id, campaign_id),
  CONSTRAINT campaign_paper_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT campaign_paper_because_check CHECK ((char_length(because) <= 1000)),
  CONSTRAINT campaign_paper_says_check CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text]))),
  CONSTRAINT campaign_paper_side_check CHECK ((side = ANY (ARRAY['statutory'::text, 'community'::text])))
);
ALTER TABLE campaign_paper ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_paper FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_paper_of_its_place ON campaign_paper FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON campaign_paper TO alongside_app;
GRANT UPDATE (said_by) ON campaign_paper TO alongside_app;

CREATE TABLE campaign_saying (
  place_id uuid NOT NULL,
  campaign_id uuid NOT NULL,
  saying_id uuid NOT NULL,
  kind text NOT NULL,
  side text NOT NULL,
  words text NOT NULL,
  agrees text,
  read_as text,
  said_by uuid,
  said_on date NOT NULL,
  CONSTRAINT campaign_saying_pkey PRIMARY KEY (place_id, campaign_id, saying_id),
  CONSTRAINT campaign_saying_place_id_campaign_id_fkey FOREIGN KEY (place_id, campaign_id) REFERENCES campaign(place_id, campaign_id),
  CONSTRAINT campaign_saying_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT campaign_saying_agrees_check CHECK ((agrees = ANY (ARRAY['yes'::text, 'no'::text]))),
  CONSTRAINT campaign_saying_check CHECK ((((kind = 'reading'::text) = (agrees IS NOT NULL)) AND ((kind = 'reading'::text) = (read_as IS NOT NULL)))),
  CONSTRAINT campaign_saying_kind_check CHECK ((kind = ANY (ARRAY['note'::text, 'unintended'::text, 'local-change'::text, 'reading'::text]))),
  CONSTRAINT campaign_saying_read_as_check CHECK ((read_as ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT campaign_saying_side_check CHECK ((side = ANY (ARRAY['statutory'::text, 'community'::text]))),
  CONSTRAINT campaign_saying_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 2000)))
);
CREATE UNIQUE INDEX campaign_reading_once ON public.campaign_saying USING btree (place_id, campaign_id, said_by, read_as) WHERE (kind = 'reading'::text);
ALTER TABLE campaign_saying ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_saying FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_saying_of_its_place ON campaign_saying FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON campaign_saying TO alongside_app;
GRANT UPDATE (said_by) ON campaign_saying TO alongside_app;

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

CREATE TABLE champion (
  place_id uuid NOT NULL,
  champion_id uuid NOT NULL,
  person_id uuid,
  email text NOT NULL,
  language text NOT NULL,
  words text NOT NULL,
  state text NOT NULL,
  state_on date NOT NULL,
  link_digest bytea,
  invited_by uuid,
  invited_on date NOT NULL,
  CONSTRAINT champion_pkey PRIMARY KEY (place_id, champion_id),
  CONSTRAINT champion_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT champion_place_id_invited_by_fkey FOREIGN KEY (place_id, invited_by) REFERENCES person(place_id, person_id),
  CONSTRAINT champion_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT champion_email_check CHECK ((char_length(email) <= 320)),
  CONSTRAINT champion_language_check CHECK ((language ~ '^[a-z]{2}$'::text)),
  CONSTRAINT champion_link_digest_check CHECK ((octet_length(link_digest) = 32)),
  CONSTRAINT champion_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'active'::text, 'declined'::text, 'paused'::text, 'stepped-down'::text]))),
  CONSTRAINT champion_words_check CHECK ((char_length(words) <= 500))
);
CREATE UNIQUE INDEX champion_link ON public.champion USING btree (place_id, link_digest) WHERE (link_digest IS NOT NULL);
CREATE UNIQUE INDEX champion_once ON public.champion USING btree (place_id, person_id) WHERE (person_id IS NOT NULL);
ALTER TABLE champion ENABLE ROW LEVEL SECURITY;
ALTER TABLE champion FORCE ROW LEVEL SECURITY;
CREATE POLICY champion_of_its_place ON champion FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON champion TO alongside_app;
GRANT UPDATE (person_id, email, language, words, state, state_on, link_digest, invited_by) ON champion TO alongside_app;

CREATE TABLE champion_activity (
  place_id uuid NOT NULL,
  activity_id uuid NOT NULL,
  champion_id uuid NOT NULL,
  what text NOT NULL,
  people text NOT NULL,
  minutes integer NOT NULL,
  on_day date NOT NULL,
  told_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT champion_activity_pkey PRIMARY KEY (place_id, activity_id),
  CONSTRAINT champion_activity_place_id_champion_id_fkey FOREIGN KEY (place_id, champion_id) REFERENCES champion(place_id, champion_id) ON DELETE CASCADE,
  CONSTRAINT champion_activity_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT champion_activity_minutes_check CHECK (((minutes >= 1) AND (minutes <= 1440))),
  CONSTRAINT champion_activity_people_check CHECK ((people ~ '^[a-z-]{3,20}$'::text)),
  CONSTRAINT champion_activity_what_check CHECK ((what ~ '^[a-z-]{3,20}$'::text))
);
CREATE INDEX champion_activity_newest ON public.champion_activity USING btree (place_id, champion_id, on_day DESC);
ALTER TABLE champion_activity ENABLE ROW LEVEL SECURITY;
ALTER TABLE champion_activity FORCE ROW LEVEL SECURITY;
CREATE POLICY champion_activity_of_its_place ON champion_activity FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON champion_activity TO alongside_app;

CREATE TABLE champion_answerer (
  place_id uuid NOT NULL,
  person_id uuid NOT NULL,
  rank integer NOT NULL,
  email text NOT NULL,
  added_by uuid,
  CONSTRAINT champion_answerer_pkey PRIMARY KEY (place_id, person_id),
  CONSTRAINT champion_answerer_place_id_added_by_fkey FOREIGN KEY (place_id, added_by) REFERENCES person(place_id, person_id),
  CONSTRAINT champion_answerer_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT champion_answerer_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT champion_answerer_email_check CHECK ((char_length(email) <= 320)),
  CONSTRAINT champion_answerer_rank_check CHECK (((rank >= 1) AND (rank <= 3)))
);
ALTER TABLE champion_answerer ENABLE ROW LEVEL SECURITY;
ALTER TABLE champion_answerer FORCE ROW LEVEL SECURITY;
CREATE POLICY champion_answerer_of_its_place ON champion_answerer FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON champion_answerer TO alongside_app;
GRANT UPDATE (person_id, rank, email, added_by) ON champion_answerer TO alongside_app;

CREATE TABLE champion_came (
  place_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  champion_id uuid NOT NULL,
  CONSTRAINT champion_came_pkey PRIMARY KEY (place_id, meeting_id, champion_id),
  CONSTRAINT champion_came_place_id_champion_id_fkey FOREIGN KEY (place_id, champion_id) REFERENCES champion(place_id, champion_id) ON DELETE CASCADE,
  CONSTRAINT champion_came_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT champion_came_place_id_meeting_id_fkey FOREIGN KEY (place_id, meeting_id) REFERENCES champion_meeting(place_id, meeting_id) ON DELETE CASCADE
);
ALTER TABLE champion_came ENABLE ROW LEVEL SECURITY;
ALTER TABLE champion_came FORCE ROW LEVEL SECURITY;
CREATE POLICY champion_came_of_its_place ON champion_came FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON champion_came TO alongside_app;

CREATE TABLE champion_community (
  place_id uuid NOT NULL,
  champion_id uuid NOT NULL,
  community_id uuid NOT NULL,
  CONSTRAINT champion_community_pkey PRIMARY KEY (place_id, champion_id, community_id),
  CONSTRAINT champion_community_place_id_champion_id_fkey FOREIGN KEY (place_id, champion_id) REFERENCES champion(place_id, champion_id) ON DELETE CASCADE,
  CONSTRAINT champion_community_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT champion_community_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id)
);
ALTER TABLE champion_community ENABLE ROW LEVEL SECURITY;
ALTER TABLE champion_community FORCE ROW LEVEL SECURITY;
CREATE POLICY champion_community_of_its_place ON champion_community FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON champion_community TO alongside_app;

CREATE TABLE champion_item (
  place_id uuid NOT NULL,
  item_id uuid NOT NULL,
  champion_id uuid NOT NULL,
  community_id uuid,
  theme text NOT NULL,
  heard_from text NOT NULL,
  words text NOT NULL,
  answerer_id uuid,
  rank integer NOT NULL,
  told_on date NOT NULL,
  first_due_on date NOT NULL,
  due_on date NOT NULL,
  first_answered_on date,
  answered_on date,
  outcome text,
  answer text NOT NULL DEFAULT ''::text,
  answered_by uuid,
  heard text,
  again text NOT NULL DEFAULT ''::text,
  reopened_on date,
  escalated_on date,
  from_notes boolean NOT NULL DEFAULT false,
  came_of text NOT NULL DEFAULT ''::text,
  came_of_on date,
  released_words text NOT NULL DEFAULT ''::text,
  released_on date,
  CONSTRAINT champion_item_pkey PRIMARY KEY (place_id, item_id),
  CONSTRAINT champion_item_place_id_answered_by_fkey FOREIGN KEY (place_id, answered_by) REFERENCES person(place_id, person_id),
  CONSTRAINT champion_item_place_id_answerer_id_fkey FOREIGN KEY (place_id, answerer_id) REFERENCES person(place_id, person_id),
  CONSTRAINT champion_item_place_id_champion_id_fkey FOREIGN KEY (place_id, champion_id) REFERENCES champion(place_id, champion_id),
  CONSTRAINT champion_item_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT champion_item_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT champion_item_again_check CHECK ((char_length(again) <= 2000)),
  CONSTRAINT champion_item_answer_check CHECK ((char_length(answer) <= 4000)),
  CONSTRAINT champion_item_came_of_check CHECK ((char_length(came_of) <= 2000)),
  CONSTRAINT champion_item_check CHECK ((first_due_on > told_on)),
  CONSTRAINT champion_item_check1 CHECK (((answered_on IS NULL) = (outcome IS NULL))),
  CONSTRAINT champion_item_check2 CHECK (((answered_on IS NOT NULL) OR (heard IS NULL))),
  CONSTRAINT champion_item_check3 CHECK (((released_on IS NULL) = (released_words = ''::text))),
  CONSTRAINT champion_item_heard_check CHECK ((heard = ANY (ARRAY['answers'::text, 'not'::text]))),
  CONSTRAINT champion_item_heard_from_check CHECK ((heard_from ~ '^[a-z-]{3,20}$'::text)),
  CONSTRAINT champion_item_outcome_check CHECK ((outcome = ANY (ARRAY['will'::text, 'done'::text, 'cannot'::text]))),
  CONSTRAINT champion_item_rank_check CHECK (((rank >= 1) AND (rank <= 3))),
  CONSTRAINT champion_item_released_words_check CHECK ((char_length(released_words) <= 1000)),
  CONSTRAINT champion_item_theme_check CHECK ((theme ~ '^[a-z-]{3,20}$'::text)),
  CONSTRAINT champion_item_words_check CHECK ((char_length(words) <= 2000))
);
CREATE INDEX champion_item_for ON public.champion_item USING btree (place_id, answerer_id);
CREATE INDEX champion_item_of ON public.champion_item USING btree (place_id, champion_id, told_on DESC);
CREATE INDEX champion_item_open ON public.champion_item USING btree (place_id, due_on) WHERE (answered_on IS NULL);
ALTER TABLE champion_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE champion_item FORCE ROW LEVEL SECURITY;
CREATE POLICY champion_item_of_its_place ON champion_item FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON champion_item TO alongside_app;
GRANT UPDATE (words, answerer_id, rank, due_on, first_answered_on, answered_on, outcome, answer, answered_by, heard, again, reopened_on, escalated_on, came_of, came_of_on, released_words, released_on) ON champion_item TO alongside_app;

CREATE TABLE champion_meeting (
  place_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  on_day date NOT NULL,
  minutes integer NOT NULL,
  written_by uuid,
  CONSTRAINT champion_meeting_pkey PRIMARY KEY (place_id, meeting_id),
  CONSTRAINT champion_meeting_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT champion_meeting_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT champion_meeting_kind_check CHECK ((kind = ANY (ARRAY['training'::text, 'support'::text]))),
  CONSTRAINT champion_meeting_minutes_check CHECK (((minutes >= 1) AND (minutes <= 1440))),
  CONSTRAINT champion_meeting_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);
ALTER TABLE champion_meeting ENABLE ROW LEVEL SECURITY;
ALTER TABLE champion_meeting FORCE ROW LEVEL SECURITY;
CREATE POLICY champion_meeting_of_its_place ON champion_meeting FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON champion_meeting TO alongside_app;
GRANT UPDATE (written_by) ON champion_meeting TO alongside_app;

CREATE TABLE champion_step (
  place_id uuid NOT NULL,
  item_id uuid NOT NULL,
  number integer NOT NULL,
  did text NOT NULL,
  by_person uuid,
  to_person uuid,
  words text NOT NULL,
  on_day date NOT NULL,
  CONSTRAINT champion_step_pkey PRIMARY KEY (place_id, item_id, number),
  CONSTRAINT champion_step_place_id_by_person_fkey FOREIGN KEY (place_id, by_person) REFERENCES person(place_id, person_id),
  CONSTRAINT champion_step_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT champion_step_place_id_item_id_fkey FOREIGN KEY (place_id, item_id) REFERENCES champion_item(place_id, item_id),
  CONSTRAINT champion_step_place_id_to_person_fkey FOREIGN KEY (place_id, to_person) REFERENCES person(place_id, person_id),
  CONSTRAINT champion_step_did_check CHECK ((did = ANY (ARRAY['put'::text, 'reminded'::text, 'passed-on'::text, 'escalated'::text, 'answered'::text, 'heard'::text, 'opened-again'::text, 'came-of'::text, 'released'::text]))),
  CONSTRAINT champion_step_number_check CHECK ((number > 0)),
  CONSTRAINT champion_step_words_check CHECK ((char_length(words) <= 4000))
);
ALTER TABLE champion_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE champion_step FORCE ROW LEVEL SECURITY;
CREATE POLICY champion_step_of_its_place ON champion_step FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON champion_step TO alongside_app;
GRANT UPDATE (by_person, to_person, words) ON champion_step TO alongside_app;

CREATE TABLE champion_terms (
  place_id uuid NOT NULL,
  terms_id uuid NOT NULL,
  days_to_answer integer NOT NULL,
  remind_before integer NOT NULL,
  set_by uuid,
  set_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT champion_terms_pkey PRIMARY KEY (place_id, terms_id),
  CONSTRAINT champion_terms_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT champion_terms_place_id_set_by_fkey FOREIGN KEY (place_id, set_by) REFERENCES person(place_id, person_id),
  CONSTRAINT champion_terms_check CHECK ((((remind_before >= 0) AND (remind_before <= 20)) AND (remind_before < days_to_answer))),
  CONSTRAINT champion_terms_days_to_answer_check CHECK (((days_to_answer >= 1) AND (days_to_answer <= 60)))
);
CREATE INDEX champion_terms_newest ON public.champion_terms USING btree (place_id, set_at DESC);
ALTER TABLE champion_terms ENABLE ROW LEVEL SECURITY;
ALTER TABLE champion_terms FORCE ROW LEVEL SECURITY;
CREATE POLICY champion_terms_of_its_place ON champion_terms FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON champion_terms TO alongside_app;
GRANT UPDATE (set_by) ON champion_terms TO alongside_app;

CREATE TABLE clinic (
  place_id uuid NOT NULL,
  clinic_id uuid NOT NULL,
  network_id uuid NOT NULL,
  name text NOT NULL,
  venue text NOT NULL,
  days text NOT NULL,
  opens_on date NOT NULL,
  closed_on date,
  opened_by uuid,
  CONSTRAINT clinic_place_id_network_id_clinic_id_key UNIQUE (place_id, network_id, clinic_id),
  CONSTRAINT clinic_pkey PRIMARY KEY (place_id, clinic_id),
  CONSTRAINT clinic_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT clinic_place_id_network_id_fkey FOREIGN KEY (place_id, network_id) REFERENCES network(place_id, network_id),
  CONSTRAINT clinic_place_id_opened_by_fkey FOREIGN KEY (place_id, opened_by) REFERENCES person(place_id, person_id),
  CONSTRAINT clinic_check CHECK ((closed_on >= opens_on)),
  CONSTRAINT clinic_days_check CHECK (((char_length(days) >= 1) AND (char_length(days) <= 200))),
  CONSTRAINT clinic_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  CONSTRAINT clinic_venue_check CHECK (((char_length(venue) >= 1) AND (char_length(venue) <= 300)))
);
ALTER TABLE clinic ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic FORCE ROW LEVEL SECURITY;
CREATE POLICY clinic_of_its_place ON clinic FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON clinic TO alongside_app;
GRANT UPDATE (closed_on, opened_by) ON clinic TO alongside_app;

CREATE TABLE clinic_appointment (
  place_id uuid NOT NULL,
  appointment_id uuid NOT NULL,
  clinic_id uuid NOT NULL,
  pseudonym text NOT NULL,
  on_day date NOT NULL,
  at_time text NOT NULL,
  language text NOT NULL,
  needs_interpreter boolean NOT NULL,
  record_pointer text NOT NULL,
  after_id uuid,
  booked_by uuid,
  booked_on date NOT NULL,
  CONSTRAINT clinic_appointment_place_id_after_id_key UNIQUE (place_id, after_id),
  CONSTRAINT clinic_appointment_pkey PRIMARY KEY (place_id, appointment_id),
  CONSTRAINT clinic_appointment_place_id_after_id_fkey FOREIGN KEY (place_id, after_id) REFERENCES clinic_appointment(place_id, appointment_id) ON DELETE SET NULL (after_id),
  CONSTRAINT clinic_appointment_place_id_booked_by_fkey FOREIGN KEY (place_id, booked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT clinic_appointment_place_id_clinic_id_fkey FOREIGN KEY (place_id, clinic_id) REFERENCES clinic(place_id, clinic_id),
  CONSTRAINT clinic_appointment_at_time_check CHECK ((at_time ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  CONSTRAINT clinic_appointment_language_check CHECK (((char_length(language) >= 1) AND (char_length(language) <= 60))),
  CONSTRAINT clinic_appointment_pseudonym_check CHECK ((pseudonym ~ '^[A-Z2-9]{6}$'::text)),
  CONSTRAINT clinic_appointment_record_pointer_check CHECK ((record_pointer ~ '^[A-Za-z0-9/_.:-]{0,40}$'::text))
);
CREATE INDEX clinic_appointment_of ON public.clinic_appointment USING btree (place_id, clinic_id, on_day);
ALTER TABLE clinic_appointment ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_appointment FORCE ROW LEVEL SECURITY;
CREATE POLICY clinic_appointment_of_its_place ON clinic_appointment FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON clinic_appointment TO alongside_app;
GRANT UPDATE (booked_by) ON clinic_appointment TO alongside_app;

CREATE TABLE clinic_appointment_came (
  place_id uuid NOT NULL,
  appointment_id uuid NOT NULL,
  came text NOT NULL,
  interpreter text NOT NULL,
  said_by uuid,
  said_on date NOT NULL,
  CONSTRAINT clinic_appointment_came_pkey PRIMARY KEY (place_id, appointment_id),
  CONSTRAINT clinic_appointment_came_place_id_appointment_id_fkey FOREIGN KEY (place_id, appointment_id) REFERENCES clinic_appointment(place_id, appointment_id) ON DELETE CASCADE,
  CONSTRAINT clinic_appointment_came_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT clinic_appointment_came_came_check CHECK ((came = ANY (ARRAY['kept'::text, 'not-kept'::text, 'moved'::text]))),
  CONSTRAINT clinic_appointment_came_interpreter_check CHECK ((interpreter = ANY (ARRAY['there'::text, 'not-there'::text, 'not-needed'::text])))
);
ALTER TABLE clinic_appointment_came ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_appointment_came FORCE ROW LEVEL SECURITY;
CREATE POLICY clinic_appointment_came_of_its_place ON clinic_appointment_came FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON clinic_appointment_came TO alongside_app;
GRANT UPDATE (said_by) ON clinic_appointment_came TO alongside_app;

CREATE TABLE clinic_waiting (
  place_id uuid NOT NULL,
  clinic_id uuid NOT NULL,
  number integer NOT NULL,
  waiting integer NOT NULL,
  counted_on date NOT NULL,
  counted_by uuid,
  CONSTRAINT clinic_waiting_pkey PRIMARY KEY (place_id, clinic_id, number),
  CONSTRAINT clinic_waiting_place_id_clinic_id_fkey FOREIGN KEY (place_id, clinic_id) REFERENCES clinic(place_id, clinic_id),
  CONSTRAINT clinic_waiting_place_id_counted_by_fkey FOREIGN KEY (place_id, counted_by) REFERENCES person(place_id, person_id),
  CONSTRAINT clinic_waiting_number_check CHECK ((number > 0)),
  CONSTRAINT clinic_waiting_waiting_check CHECK (((waiting >= 0) AND (waiting <= 10000)))
);
ALTER TABLE clinic_waiting ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_waiting FORCE ROW LEVEL SECURITY;
CREATE POLICY clinic_waiting_of_its_place ON clinic_waiting FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON clinic_waiting TO alongside_app;
GRANT UPDATE (counted_by) ON clinic_waiting TO alongside_app;

CREATE TABLE clinical_hours (
  place_id uuid NOT NULL,
  hours_id uuid NOT NULL,
  network_id uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  setting text NOT NULL,
  clinic_id uuid,
  on_day date NOT NULL,
  from_time text NOT NULL,
  until_time text NOT NULL,
  last_day date NOT NULL,
  starts_at timestamp(0) with time zone NOT NULL,
  ends_at timestamp(0) with time zone NOT NULL,
  minutes integer NOT NULL,
  seen integer NOT NULL,
  supervisor_id uuid,
  written_by uuid,
  written_on date NOT NULL,
  corrects uuid,
  CONSTRAINT clinical_hours_place_id_corrects_key UNIQUE (place_id, corrects),
  CONSTRAINT clinical_hours_pkey PRIMARY KEY (place_id, hours_id),
  CONSTRAINT clinical_hours_place_id_corrects_fkey FOREIGN KEY (place_id, corrects) REFERENCES clinical_hours(place_id, hours_id),
  CONSTRAINT clinical_hours_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT clinical_hours_place_id_network_id_clinic_id_fkey FOREIGN KEY (place_id, network_id, clinic_id) REFERENCES clinic(place_id, network_id, clinic_id),
  CONSTRAINT clinical_hours_place_id_network_id_fkey FOREIGN KEY (place_id, network_id) REFERENCES network(place_id, network_id),
  CONSTRAINT clinical_hours_place_id_practitioner_id_fkey FOREIGN KEY (place_id, practitioner_id) REFERENCES network_person(place_id, practitioner_id),
  CONSTRAINT clinical_hours_place_id_supervisor_id_fkey FOREIGN KEY (place_id, supervisor_id) REFERENCES person(place_id, person_id),
  CONSTRAINT clinical_hours_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT clinical_hours_check CHECK (((last_day - on_day) = ANY (ARRAY[0, 1]))),
  CONSTRAINT clinical_hours_check1 CHECK (((ends_at > starts_at) AND (ends_at <= (starts_at + '12:00:00'::interval)))),
  CONSTRAINT clinical_hours_check2 CHECK ((((minutes)::double precision * '00:01:00'::interval) = (ends_at - starts_at))),
  CONSTRAINT clinical_hours_check3 CHECK (((setting = 'community-clinic'::text) = (clinic_id IS NOT NULL))),
  CONSTRAINT clinical_hours_check4 CHECK ((corrects <> hours_id)),
  CONSTRAINT clinical_hours_from_time_check CHECK ((from_time ~ '^[0-2][0-9]:[0-5][0-9]( BST| GMT)?$'::text)),
  CONSTRAINT clinical_hours_seen_check CHECK (((seen >= 0) AND (seen <= 60))),
  CONSTRAINT clinical_hours_setting_check CHECK ((setting = ANY (ARRAY['service-clinic'::text, 'home'::text, 'community-clinic'::text]))),
  CONSTRAINT clinical_hours_until_time_check CHECK ((until_time ~ '^[0-2][0-9]:[0-5][0-9]( BST| GMT)?$'::text))
);
CREATE INDEX clinical_hours_of ON public.clinical_hours USING btree (place_id, practitioner_id, starts_at DESC);
CREATE INDEX clinical_hours_of_network ON public.clinical_hours USING btree (place_id, network_id);
CREATE INDEX clinical_hours_supervised ON public.clinical_hours USING btree (place_id, supervisor_id);
ALTER TABLE clinical_hours ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinical_hours FORCE ROW LEVEL SECURITY;
CREATE POLICY clinical_hours_of_its_place ON clinical_hours FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON clinical_hours TO alongside_app;
GRANT UPDATE (supervisor_id, written_by) ON clinical_hours TO alongside_app;

CREATE TABLE clinical_hours_signed (
  place_id uuid NOT NULL,
  hours_id uuid NOT NULL,
  says text NOT NULL,
  because text NOT NULL,
  said_by uuid,
  said_on date NOT NULL,
  CONSTRAINT clinical_hours_signed_pkey PRIMARY KEY (place_id, hours_id),
  CONSTRAINT clinical_hours_signed_place_id_hours_id_fkey FOREIGN KEY (place_id, hours_id) REFERENCES clinical_hours(place_id, hours_id),
  CONSTRAINT clinical_hours_signed_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT clinical_hours_signed_because_check CHECK ((char_length(because) <= 1000)),
  CONSTRAINT clinical_hours_signed_check CHECK (((says = 'signed'::text) OR (because <> ''::text))),
  CONSTRAINT clinical_hours_signed_says_check CHECK ((says = ANY (ARRAY['signed'::text, 'returned'::text])))
);
ALTER TABLE clinical_hours_signed ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinical_hours_signed FORCE ROW LEVEL SECURITY;
CREATE POLICY clinical_hours_signed_of_its_place ON clinical_hours_signed FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON clinical_hours_signed TO alongside_app;
GRANT UPDATE (said_by) ON clinical_hours_signed TO alongside_app;

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

CREATE TABLE community_asked (
  place_id uuid NOT NULL,
  asked_id uuid NOT NULL,
  service_id uuid NOT NULL,
  community_id uuid NOT NULL,
  on_day date NOT NULL,
  way text NOT NULL,
  language text NOT NULL,
  asked_through text NOT NULL,
  question text NOT NULL,
  people_band text NOT NULL,
  came_of_it text NOT NULL DEFAULT ''::text,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  taken_out_on date,
  CONSTRAINT community_asked_pkey PRIMARY KEY (place_id, asked_id),
  CONSTRAINT community_asked_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT community_asked_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT community_asked_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT community_asked_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT community_asked_asked_through_check CHECK (((char_length(asked_through) >= 1) AND (char_length(asked_through) <= 200))),
  CONSTRAINT community_asked_came_of_it_check CHECK ((char_length(came_of_it) <= 1000)),
  CONSTRAINT community_asked_language_check CHECK (((char_length(language) >= 1) AND (char_length(language) <= 100))),
  CONSTRAINT community_asked_people_band_check CHECK ((people_band = ANY (ARRAY['nobody'::text, 'few'::text, 'some'::text, 'many'::text, 'not-counted'::text]))),
  CONSTRAINT community_asked_question_check CHECK (((char_length(question) >= 1) AND (char_length(question) <= 1000))),
  CONSTRAINT community_asked_way_check CHECK ((way ~ '^[a-z-]{3,40}$'::text))
);
CREATE INDEX community_asked_by_service ON public.community_asked USING btree (place_id, service_id, on_day);
ALTER TABLE community_asked ENABLE ROW LEVEL SECURITY;
ALTER TABLE community_asked FORCE ROW LEVEL SECURITY;
CREATE POLICY community_asked_of_its_place ON community_asked FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON community_asked TO alongside_app;
GRANT UPDATE (came_of_it, written_by, taken_out_on) ON community_asked TO alongside_app;

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

CREATE TABLE community_no_religion (
  place_id uuid NOT NULL,
  community_id uuid NOT NULL,
  percent numeric(4,1) NOT NULL,
  source text NOT NULL,
  period text NOT NULL,
  said_by uuid,
  said_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT community_no_religion_pkey PRIMARY KEY (place_id, community_id),
  CONSTRAINT community_no_religion_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT community_no_religion_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT community_no_religion_percent_check CHECK (((percent >= (0)::numeric) AND (percent <= (100)::numeric))),
  CONSTRAINT community_no_religion_period_check CHECK (((char_length(period) >= 1) AND (char_length(period) <= 100))),
  CONSTRAINT community_no_religion_source_check CHECK (((char_length(source) >= 1) AND (char_length(source) <= 400)))
);
ALTER TABLE community_no_religion ENABLE ROW LEVEL SECURITY;
ALTER TABLE community_no_religion FORCE ROW LEVEL SECURITY;
CREATE POLICY community_no_religion_of_its_place ON community_no_religion FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON community_no_religion TO alongside_app;
GRANT UPDATE (percent, source, period, said_by, said_at) ON community_no_religion TO alongside_app;

CREATE TABLE contribution (
  place_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  person_id uuid,
  organisation_id uuid,
  kind text NOT NULL,
  standing text NOT NULL,
  on_day date NOT NULL,
  minutes integer NOT NULL,
  recording integer NOT NULL,
  service_id uuid,
  session_id uuid,
  words text NOT NULL,
  should_have text,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  answer text,
  answered_by uuid,
  answered_on date,
  way text NOT NULL DEFAULT 'form'::text,
  way_key text,
  times integer NOT NULL DEFAULT 1,
  CONSTRAINT contribution_pkey PRIMARY KEY (place_id, contribution_id),
  CONSTRAINT contribution_place_id_answered_by_fkey FOREIGN KEY (place_id, answered_by) REFERENCES person(place_id, person_id),
  CONSTRAINT contribution_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT contribution_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT contribution_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT contribution_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT contribution_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT contribution_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT contribution_answer_check CHECK (((char_length(answer) >= 1) AND (char_length(answer) <= 1000))),
  CONSTRAINT contribution_check CHECK (((answer IS NULL) = (answered_on IS NULL))),
  CONSTRAINT contribution_check1 CHECK (((way = 'form'::text) = (way_key IS NULL))),
  CONSTRAINT contribution_kind_check CHECK ((kind ~ '^[a-z-]{3,30}$'::text)),
  CONSTRAINT contribution_minutes_check CHECK (((minutes >= 1) AND (minutes <=
CASE
    WHEN (way = ANY (ARRAY['ask'::text, 'call'::text, 'training'::text])) THEN 60000
    ELSE 1440
END))),
  CONSTRAINT contribution_recording_check CHECK (((recording >= 0) AND (recording <= 60))),
  CONSTRAINT contribution_should_have_check CHECK ((should_have = ANY (ARRAY['interpreter'::text, 'letter'::text, 'transport'::text, 'food'::text, 'explain'::text, 'nothing'::text]))),
  CONSTRAINT contribution_standing_check CHECK ((standing = ANY (ARRAY['worker'::text, 'volunteer'::text, 'relative'::text, 'child'::text]))),
  CONSTRAINT contribution_times_check CHECK (((times >= 1) AND (times <= 1000))),
  CONSTRAINT contribution_way_check CHECK ((way = ANY (ARRAY['form'::text, 'session'::text, 'ask'::text, 'call'::text, 'sheet'::text, 'training'::text, 'case'::text]))),
  CONSTRAINT contribution_way_key_check CHECK (((char_length(way_key) >= 1) AND (char_length(way_key) <= 200))),
  CONSTRAINT contribution_words_check CHECK ((char_length(words) <= 300))
);
CREATE INDEX contribution_by_organisation ON public.contribution USING btree (place_id, organisation_id, on_day DESC);
CREATE INDEX contribution_by_person ON public.contribution USING btree (place_id, person_id, on_day DESC);
CREATE INDEX contribution_by_writer ON public.contribution USING btree (place_id, written_by, on_day DESC);
CREATE INDEX contribution_newest ON public.contribution USING btree (place_id, on_day DESC, contribution_id);
CREATE INDEX contribution_open ON public.contribution USING btree (place_id, service_id, on_day) WHERE ((should_have <> 'nothing'::text) AND (answered_on IS NULL));
CREATE UNIQUE INDEX contribution_by_way ON public.contribution USING btree (place_id, way, way_key) WHERE (way_key IS NOT NULL);
CREATE UNIQUE INDEX contribution_of_session ON public.contribution USING btree (place_id, session_id, person_id, kind) WHERE ((session_id IS NOT NULL) AND (person_id IS NOT NULL));
ALTER TABLE contribution ENABLE ROW LEVEL SECURITY;
ALTER TABLE contribution FORCE ROW LEVEL SECURITY;
CREATE POLICY contribution_of_its_place ON contribution FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON contribution TO alongside_app;
GRANT UPDATE (person_id, organisation_id, words, written_by, answer, answered_by, answered_on) ON contribution TO alongside_app;

CREATE TABLE contribution_said (
  place_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  number integer NOT NULL,
  says text NOT NULL,
  minutes integer,
  because text NOT NULL,
  said_by uuid,
  said_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT contribution_said_pkey PRIMARY KEY (place_id, contribution_id, number),
  CONSTRAINT contribution_said_place_id_contribution_id_fkey FOREIGN KEY (place_id, contribution_id) REFERENCES contribution(place_id, contribution_id),
  CONSTRAINT contribution_said_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT contribution_said_because_check CHECK ((char_length(because) <= 500)),
  CONSTRAINT contribution_said_check CHECK (((minutes IS NULL) = (says <> ALL (ARRAY['corrected'::text, 'rewritten'::text])))),
  CONSTRAINT contribution_said_minutes_check CHECK (((minutes >= 0) AND (minutes <= 60000))),
  CONSTRAINT contribution_said_number_check CHECK ((number > 0)),
  CONSTRAINT contribution_said_says_check CHECK ((says = ANY (ARRAY['confirmed'::text, 'corrected'::text, 'disputed'::text, 'rewritten'::text])))
);
ALTER TABLE contribution_said ENABLE ROW LEVEL SECURITY;
ALTER TABLE contribution_said FORCE ROW LEVEL SECURITY;
CREATE POLICY contribution_said_of_its_place ON contribution_said FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON contribution_said TO alongside_app;
GRANT UPDATE (because, said_by) ON contribution_said TO alongside_app;

CREATE TABLE contribution_sheet (
  place_id uuid NOT NULL,
  sheet_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  file_name text NOT NULL,
  digest text NOT NULL,
  headings jsonb NOT NULL,
  rows jsonb NOT NULL,
  columns jsonb,
  sent_by uuid,
  sent_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  written_on date,
  written integer NOT NULL DEFAULT 0,
  CONSTRAINT contribution_sheet_place_id_organisation_id_digest_key UNIQUE (place_id, organisation_id, digest),
  CONSTRAINT contribution_sheet_pkey PRIMARY KEY (place_id, sheet_id),
  CONSTRAINT contribution_sheet_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT contribution_sheet_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT contribution_sheet_place_id_sent_by_fkey FOREIGN KEY (place_id, sent_by) REFERENCES person(place_id, person_id),
  CONSTRAINT contribution_sheet_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT contribution_sheet_file_name_check CHECK (((char_length(file_name) >= 1) AND (char_length(file_name) <= 200))),
  CONSTRAINT contribution_sheet_written_check CHECK ((written >= 0))
);
CREATE INDEX contribution_sheet_by_person ON public.contribution_sheet USING btree (place_id, sent_by);
ALTER TABLE contribution_sheet ENABLE ROW LEVEL SECURITY;
ALTER TABLE contribution_sheet FORCE ROW LEVEL SECURITY;
CREATE POLICY contribution_sheet_of_its_place ON contribution_sheet FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON contribution_sheet TO alongside_app;
GRANT UPDATE (organisation_id, rows, columns, sent_by, written_on, written) ON contribution_sheet TO alongside_app;

CREATE TABLE contribution_statement (
  place_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  from_day date NOT NULL,
  until_day date NOT NULL,
  told jsonb NOT NULL,
  released_by uuid,
  released_on date NOT NULL,
  CONSTRAINT contribution_statement_pkey PRIMARY KEY (place_id, statement_id),
  CONSTRAINT contribution_statement_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT contribution_statement_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT contribution_statement_place_id_released_by_fkey FOREIGN KEY (place_id, released_by) REFERENCES person(place_id, person_id),
  CONSTRAINT contribution_statement_check CHECK ((from_day <= until_day))
);
CREATE INDEX contribution_statement_by_organisation ON public.contribution_statement USING btree (place_id, organisation_id, released_on DESC);
CREATE INDEX contribution_statement_by_person ON public.contribution_statement USING btree (place_id, released_by);
ALTER TABLE contribution_statement ENABLE ROW LEVEL SECURITY;
ALTER TABLE contribution_statement FORCE ROW LEVEL SECURITY;
CREATE POLICY contribution_statement_of_its_place ON contribution_statement FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON contribution_statement TO alongside_app;
GRANT UPDATE (organisation_id, released_by) ON contribution_statement TO alongside_app;

CREATE TABLE cost_agreement (
  place_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  pays_for text NOT NULL,
  review_on date NOT NULL,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  payer_yes_by uuid,
  payer_yes_at timestamp(3) with time zone,
  payee_yes_by uuid,
  payee_yes_at timestamp(3) with time zone,
  CONSTRAINT cost_agreement_pkey PRIMARY KEY (place_id, grant_id),
  CONSTRAINT cost_agreement_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT cost_agreement_place_id_grant_id_fkey FOREIGN KEY (place_id, grant_id) REFERENCES funding_grant(place_id, grant_id) ON DELETE CASCADE,
  CONSTRAINT cost_agreement_place_id_payee_yes_by_fkey FOREIGN KEY (place_id, payee_yes_by) REFERENCES person(place_id, person_id),
  CONSTRAINT cost_agreement_place_id_payer_yes_by_fkey FOREIGN KEY (place_id, payer_yes_by) REFERENCES person(place_id, person_id),
  CONSTRAINT cost_agreement_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT cost_agreement_pays_for_check CHECK ((pays_for ~ '^[a-z-]{3,30}$'::text))
);
CREATE INDEX cost_agreement_by_payee ON public.cost_agreement USING btree (place_id, payee_yes_by);
CREATE INDEX cost_agreement_by_payer ON public.cost_agreement USING btree (place_id, payer_yes_by);
CREATE INDEX cost_agreement_by_writer ON public.cost_agreement USING btree (place_id, written_by);
ALTER TABLE cost_agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE cost_agreement FORCE ROW LEVEL SECURITY;
CREATE POLICY cost_agreement_of_its_place ON cost_agreement FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON cost_agreement TO alongside_app;
GRANT UPDATE (pays_for, review_on, written_by, written_at, payer_yes_by, payer_yes_at, payee_yes_by, payee_yes_at) ON cost_agreement TO alongside_app;

CREATE TABLE cost_model (
  place_id uuid NOT NULL,
  model_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  from_month date NOT NULL,
  parts jsonb NOT NULL,
  off_percent integer NOT NULL,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT cost_model_pkey PRIMARY KEY (place_id, model_id),
  CONSTRAINT cost_model_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT cost_model_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT cost_model_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT cost_model_from_month_check CHECK ((date_trunc('month'::text, (from_month)::timestamp with time zone) = from_month)),
  CONSTRAINT cost_model_off_percent_check CHECK (((off_percent >= 0) AND (off_percent <= 100)))
);
CREATE INDEX cost_model_by_organisation ON public.cost_model USING btree (place_id, organisation_id, from_month DESC, written_at DESC);
CREATE INDEX cost_model_by_person ON public.cost_model USING btree (place_id, written_by);
ALTER TABLE cost_model ENABLE ROW LEVEL SECURITY;
ALTER TABLE cost_model FORCE ROW LEVEL SECURITY;
CREATE POLICY cost_model_of_its_place ON cost_model FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON cost_model TO alongside_app;
GRANT UPDATE (organisation_id, written_by) ON cost_model TO alongside_app;

CREATE TABLE cost_payment (
  place_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  number integer NOT NULL,
  due_on date NOT NULL,
  pence bigint NOT NULL,
  paid_on date,
  paid_by uuid,
  CONSTRAINT cost_payment_pkey PRIMARY KEY (place_id, grant_id, number),
  CONSTRAINT cost_payment_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT cost_payment_place_id_grant_id_fkey FOREIGN KEY (place_id, grant_id) REFERENCES cost_agreement(place_id, grant_id) ON DELETE CASCADE,
  CONSTRAINT cost_payment_place_id_paid_by_fkey FOREIGN KEY (place_id, paid_by) REFERENCES person(place_id, person_id),
  CONSTRAINT cost_payment_check CHECK (((paid_by IS NULL) OR (paid_on IS NOT NULL))),
  CONSTRAINT cost_payment_number_check CHECK (((number >= 1) AND (number <= 24))),
  CONSTRAINT cost_payment_pence_check CHECK (((pence >= 1) AND (pence <= '100000000000'::bigint)))
);
CREATE INDEX cost_payment_by_person ON public.cost_payment USING btree (place_id, paid_by);
CREATE INDEX cost_payment_open ON public.cost_payment USING btree (place_id, due_on) WHERE (paid_on IS NULL);
ALTER TABLE cost_payment ENABLE ROW LEVEL SECURITY;
ALTER TABLE cost_payment FORCE ROW LEVEL SECURITY;
CREATE POLICY cost_payment_of_its_place ON cost_payment FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON cost_payment TO alongside_app;
GRANT UPDATE (paid_on, paid_by) ON cost_payment TO alongside_app;

CREATE TABLE cost_said (
  place_id uuid NOT NULL,
  said_id uuid NOT NULL,
  model_id uuid NOT NULL,
  says text NOT NULL,
  because text NOT NULL,
  said_by uuid,
  said_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT cost_said_pkey PRIMARY KEY (place_id, said_id),
  CONSTRAINT cost_said_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT cost_said_place_id_model_id_fkey FOREIGN KEY (place_id, model_id) REFERENCES cost_model(place_id, model_id),
  CONSTRAINT cost_said_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT cost_said_because_check CHECK ((char_length(because) <= 500)),
  CONSTRAINT cost_said_check CHECK (((says = 'disputed'::text) = (because <> ''::text))),
  CONSTRAINT cost_said_says_check CHECK ((says = ANY (ARRAY['confirmed'::text, 'disputed'::text])))
);
CREATE INDEX cost_said_by_person ON public.cost_said USING btree (place_id, said_by);
CREATE INDEX cost_said_newest ON public.cost_said USING btree (place_id, model_id, said_at DESC);
ALTER TABLE cost_said ENABLE ROW LEVEL SECURITY;
ALTER TABLE cost_said FORCE ROW LEVEL SECURITY;
CREATE POLICY cost_said_of_its_place ON cost_said FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON cost_said TO alongside_app;
GRANT UPDATE (said_by) ON cost_said TO alongside_app;

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

CREATE TABLE directory_import (
  place_id uuid NOT NULL,
  import_id uuid NOT NULL,
  asked_by uuid,
  asked_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  source_kind text NOT NULL,
  source_name text NOT NULL,
  state text NOT NULL,
  notes jsonb NOT NULL DEFAULT '[]'::jsonb,
  problems jsonb NOT NULL DEFAULT '[]'::jsonb,
  ended_at timestamp(3) with time zone,
  CONSTRAINT directory_import_pkey PRIMARY KEY (place_id, import_id),
  CONSTRAINT directory_import_place_id_asked_by_fkey FOREIGN KEY (place_id, asked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT directory_import_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT directory_import_check CHECK (((ended_at IS NULL) = (state = ANY (ARRAY['fetching'::text, 'read'::text, 'saving'::text])))),
  CONSTRAINT directory_import_source_kind_check CHECK ((source_kind = ANY (ARRAY['file'::text, 'address'::text]))),
  CONSTRAINT directory_import_source_name_check CHECK (((char_length(source_name) >= 1) AND (char_length(source_name) <= 2000))),
  CONSTRAINT directory_import_state_check CHECK ((state = ANY (ARRAY['fetching'::text, 'read'::text, 'saving'::text, 'saved'::text, 'failed'::text, 'stopped'::text])))
);
CREATE INDEX directory_import_by_day ON public.directory_import USING btree (place_id, asked_at);
CREATE INDEX directory_import_by_person ON public.directory_import USING btree (place_id, asked_by);
ALTER TABLE directory_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory_import FORCE ROW LEVEL SECURITY;
CREATE POLICY directory_import_of_its_place ON directory_import FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON directory_import TO alongside_app;
GRANT UPDATE (asked_by, state, notes, problems, ended_at) ON directory_import TO alongside_app;

CREATE TABLE directory_import_line (
  place_id uuid NOT NULL,
  import_id uuid NOT NULL,
  line integer NOT NULL,
  kind text NOT NULL,
  of_line integer,
  title text NOT NULL,
  stood_at text NOT NULL,
  content jsonb NOT NULL,
  copies integer NOT NULL DEFAULT 0,
  source_id text NOT NULL DEFAULT ''::text,
  standing text NOT NULL,
  match_id uuid,
  match_line integer,
  problems jsonb NOT NULL DEFAULT '[]'::jsonb,
  choice text,
  outcome text,
  saved_id uuid,
  CONSTRAINT directory_import_line_pkey PRIMARY KEY (place_id, import_id, line),
  CONSTRAINT directory_import_line_place_id_import_id_fkey FOREIGN KEY (place_id, import_id) REFERENCES directory_import(place_id, import_id) ON DELETE CASCADE,
  CONSTRAINT directory_import_line_check CHECK (((kind = 'offering'::text) = (of_line IS NOT NULL))),
  CONSTRAINT directory_import_line_choice_check CHECK ((choice = ANY (ARRAY['ours'::text, 'theirs'::text, 'another'::text, 'leave'::text]))),
  CONSTRAINT directory_import_line_copies_check CHECK ((copies >= 0)),
  CONSTRAINT directory_import_line_kind_check CHECK ((kind = ANY (ARRAY['organisation'::text, 'offering'::text]))),
  CONSTRAINT directory_import_line_line_check CHECK ((line > 0)),
  CONSTRAINT directory_import_line_outcome_check CHECK ((outcome = ANY (ARRAY['added'::text, 'filled'::text, 'replaced'::text, 'kept'::text, 'left-out'::text]))),
  CONSTRAINT directory_import_line_source_id_check CHECK ((char_length(source_id) <= 400)),
  CONSTRAINT directory_import_line_standing_check CHECK ((standing = ANY (ARRAY['new'::text, 'same'::text, 'near'::text, 'differs'::text, 'refused'::text]))),
  CONSTRAINT directory_import_line_stood_at_check CHECK ((char_length(stood_at) <= 400)),
  CONSTRAINT directory_import_line_title_check CHECK ((char_length(title) <= 200))
);
CREATE INDEX directory_import_line_by_standing ON public.directory_import_line USING btree (place_id, import_id, standing, line);
ALTER TABLE directory_import_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory_import_line FORCE ROW LEVEL SECURITY;
CREATE POLICY directory_import_line_of_its_place ON directory_import_line FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON directory_import_line TO alongside_app;
GRANT UPDATE (choice, outcome, saved_id) ON directory_import_line TO alongside_app;

CREATE TABLE directory_origin (
  place_id uuid NOT NULL,
  kind text NOT NULL,
  source_id text NOT NULL,
  thing_id uuid NOT NULL,
  CONSTRAINT directory_origin_pkey PRIMARY KEY (place_id, kind, source_id),
  CONSTRAINT directory_origin_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT directory_origin_kind_check CHECK ((kind = ANY (ARRAY['organisation'::text, 'offering'::text]))),
  CONSTRAINT directory_origin_source_id_check CHECK (((char_length(source_id) >= 1) AND (char_length(source_id) <= 400)))
);
CREATE INDEX directory_origin_by_thing ON public.directory_origin USING btree (place_id, thing_id);
ALTER TABLE directory_origin ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory_origin FORCE ROW LEVEL SECURITY;
CREATE POLICY directory_origin_of_its_place ON directory_origin FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON directory_origin TO alongside_app;
GRANT UPDATE (thing_id) ON directory_origin TO alongside_app;

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
GRANT UPDATE (organisation_id, reviewed_at, outcome) ON directory_suggestion TO alongside_app;

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

CREATE TABLE evidence_name (
  place_id uuid NOT NULL,
  name_id uuid NOT NULL,
  pack_id uuid NOT NULL,
  stands_as text NOT NULL,
  side text NOT NULL,
  person_id uuid,
  on_day date NOT NULL,
  CONSTRAINT evidence_name_place_id_pack_id_stands_as_person_id_key UNIQUE (place_id, pack_id, stands_as, person_id),
  CONSTRAINT evidence_name_pkey PRIMARY KEY (place_id, name_id),
  CONSTRAINT evidence_name_place_id_pack_id_fkey FOREIGN KEY (place_id, pack_id) REFERENCES evidence_pack(place_id, pack_id),
  CONSTRAINT evidence_name_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT evidence_name_side_check CHECK ((side = ANY (ARRAY['statutory'::text, 'community'::text]))),
  CONSTRAINT evidence_name_stands_as_check CHECK ((stands_as = ANY (ARRAY['author'::text, 'signer'::text])))
);
CREATE INDEX evidence_name_by_person ON public.evidence_name USING btree (place_id, person_id);
CREATE UNIQUE INDEX evidence_signed_once ON public.evidence_name USING btree (place_id, pack_id, side) WHERE (stands_as = 'signer'::text);
ALTER TABLE evidence_name ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence_name FORCE ROW LEVEL SECURITY;
CREATE POLICY evidence_name_of_its_place ON evidence_name FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON evidence_name TO alongside_app;
GRANT UPDATE (person_id) ON evidence_name TO alongside_app;

CREATE TABLE evidence_pack (
  place_id uuid NOT NULL,
  pack_id uuid NOT NULL,
  framework text NOT NULL,
  service_id uuid,
  from_day date NOT NULL,
  until_day date NOT NULL,
  stage text NOT NULL,
  done integer NOT NULL DEFAULT 0,
  kinds integer NOT NULL,
  gathered text,
  gathered_on date,
  begun_by uuid,
  begun_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT evidence_pack_pkey PRIMARY KEY (place_id, pack_id),
  CONSTRAINT evidence_pack_place_id_begun_by_fkey FOREIGN KEY (place_id, begun_by) REFERENCES person(place_id, person_id),
  CONSTRAINT evidence_pack_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT evidence_pack_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT evidence_pack_check CHECK (((done >= 0) AND (done <= kinds))),
  CONSTRAINT evidence_pack_check1 CHECK ((from_day <= until_day)),
  CONSTRAINT evidence_pack_check2 CHECK ((((gathered IS NULL) = (stage = ANY (ARRAY['gathering'::text, 'failed'::text]))) AND ((gathered IS NULL) = (gathered_on IS NULL)))),
  CONSTRAINT evidence_pack_framework_check CHECK ((framework ~ '^[a-z0-9-]{3,40}$'::text)),
  CONSTRAINT evidence_pack_kinds_check CHECK (((kinds >= 1) AND (kinds <= 1000))),
  CONSTRAINT evidence_pack_stage_check CHECK ((stage = ANY (ARRAY['gathering'::text, 'open'::text, 'failed'::text, 'released'::text])))
);
CREATE INDEX evidence_pack_by_day ON public.evidence_pack USING btree (place_id, begun_at DESC, pack_id);
CREATE INDEX evidence_pack_by_person ON public.evidence_pack USING btree (place_id, begun_by);
CREATE INDEX evidence_pack_by_service ON public.evidence_pack USING btree (place_id, service_id);
ALTER TABLE evidence_pack ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence_pack FORCE ROW LEVEL SECURITY;
CREATE POLICY evidence_pack_of_its_place ON evidence_pack FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON evidence_pack TO alongside_app;
GRANT UPDATE (stage, done, gathered, gathered_on, begun_by) ON evidence_pack TO alongside_app;

CREATE TABLE evidence_rating (
  place_id uuid NOT NULL,
  rating_id uuid NOT NULL,
  pack_id uuid NOT NULL,
  section text NOT NULL,
  side text NOT NULL,
  rating integer NOT NULL,
  rated_by uuid,
  CONSTRAINT evidence_rating_place_id_pack_id_section_rated_by_key UNIQUE (place_id, pack_id, section, rated_by),
  CONSTRAINT evidence_rating_pkey PRIMARY KEY (place_id, rating_id),
  CONSTRAINT evidence_rating_place_id_pack_id_fkey FOREIGN KEY (place_id, pack_id) REFERENCES evidence_pack(place_id, pack_id),
  CONSTRAINT evidence_rating_place_id_rated_by_fkey FOREIGN KEY (place_id, rated_by) REFERENCES person(place_id, person_id),
  CONSTRAINT evidence_rating_rating_check CHECK (((rating >= 0) AND (rating <= 3))),
  CONSTRAINT evidence_rating_section_check CHECK ((section ~ '^[a-z0-9-]{1,40}$'::text)),
  CONSTRAINT evidence_rating_side_check CHECK ((side = ANY (ARRAY['statutory'::text, 'community'::text])))
);
CREATE INDEX evidence_rating_by_person ON public.evidence_rating USING btree (place_id, rated_by);
ALTER TABLE evidence_rating ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence_rating FORCE ROW LEVEL SECURITY;
CREATE POLICY evidence_rating_of_its_place ON evidence_rating FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON evidence_rating TO alongside_app;
GRANT UPDATE (rating, rated_by) ON evidence_rating TO alongside_app;

CREATE TABLE evidence_release (
  place_id uuid NOT NULL,
  pack_id uuid NOT NULL,
  frozen text NOT NULL,
  sha256 text NOT NULL,
  released_on date NOT NULL,
  CONSTRAINT evidence_release_pkey PRIMARY KEY (place_id, pack_id),
  CONSTRAINT evidence_release_place_id_pack_id_fkey FOREIGN KEY (place_id, pack_id) REFERENCES evidence_pack(place_id, pack_id),
  CONSTRAINT evidence_release_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
ALTER TABLE evidence_release ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence_release FORCE ROW LEVEL SECURITY;
CREATE POLICY evidence_release_of_its_place ON evidence_release FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON evidence_release TO alongside_app;

CREATE TABLE evidence_word (
  place_id uuid NOT NULL,
  pack_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  words text NOT NULL DEFAULT ''::text,
  said_by uuid,
  said_on date,
  CONSTRAINT evidence_word_pkey PRIMARY KEY (place_id, pack_id, organisation_id),
  CONSTRAINT evidence_word_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT evidence_word_place_id_pack_id_fkey FOREIGN KEY (place_id, pack_id) REFERENCES evidence_pack(place_id, pack_id),
  CONSTRAINT evidence_word_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT evidence_word_check CHECK (((said_on IS NULL) = (words = ''::text))),
  CONSTRAINT evidence_word_words_check CHECK ((char_length(words) <= 4000))
);
CREATE INDEX evidence_word_by_organisation ON public.evidence_word USING btree (place_id, organisation_id);
CREATE INDEX evidence_word_by_person ON public.evidence_word USING btree (place_id, said_by);
ALTER TABLE evidence_word ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence_word FORCE ROW LEVEL SECURITY;
CREATE POLICY evidence_word_of_its_place ON evidence_word FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON evidence_word TO alongside_app;
GRANT UPDATE (organisation_id, words, said_by, said_on) ON evidence_word TO alongside_app;

CREATE TABLE exchange_community (
  place_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  community_id uuid NOT NULL,
  CONSTRAINT exchange_community_pkey PRIMARY KEY (place_id, entry_id, community_id),
  CONSTRAINT exchange_community_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT exchange_community_place_id_entry_id_fkey FOREIGN KEY (place_id, entry_id) REFERENCES exchange_entry(place_id, entry_id)
);
CREATE INDEX exchange_community_by_community ON public.exchange_community USING btree (place_id, community_id);
ALTER TABLE exchange_community ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange_community FORCE ROW LEVEL SECURITY;
CREATE POLICY exchange_community_of_its_place ON exchange_community FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON exchange_community TO alongside_app;

CREATE TABLE exchange_earlier (
  place_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  number integer NOT NULL,
  title text NOT NULL,
  words text NOT NULL,
  at_place text NOT NULL,
  until timestamp(3) with time zone NOT NULL,
  CONSTRAINT exchange_earlier_pkey PRIMARY KEY (place_id, entry_id, number),
  CONSTRAINT exchange_earlier_place_id_entry_id_fkey FOREIGN KEY (place_id, entry_id) REFERENCES exchange_entry(place_id, entry_id),
  CONSTRAINT exchange_earlier_at_place_check CHECK ((char_length(at_place) <= 400)),
  CONSTRAINT exchange_earlier_number_check CHECK ((number > 0)),
  CONSTRAINT exchange_earlier_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
  CONSTRAINT exchange_earlier_words_check CHECK ((char_length(words) <= 2000))
);
ALTER TABLE exchange_earlier ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange_earlier FORCE ROW LEVEL SECURITY;
CREATE POLICY exchange_earlier_of_its_place ON exchange_earlier FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON exchange_earlier TO alongside_app;

CREATE TABLE exchange_entry (
  place_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  kind text NOT NULL,
  of_kind text NOT NULL,
  organisation_id uuid,
  service_id uuid,
  community_id uuid,
  standing text,
  shows_name boolean NOT NULL DEFAULT false,
  side text NOT NULL,
  topic text NOT NULL,
  title text NOT NULL,
  words text NOT NULL DEFAULT ''::text,
  languages text[] NOT NULL DEFAULT '{}'::text[],
  days text[] NOT NULL DEFAULT '{}'::text[],
  at_place text NOT NULL DEFAULT ''::text,
  until_on date NOT NULL,
  asked_of uuid,
  written_by uuid,
  author_role text NOT NULL,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  changed_at timestamp(3) with time zone,
  withdrawn_at timestamp(3) with time zone,
  withdrawn_because text,
  CONSTRAINT exchange_entry_pkey PRIMARY KEY (place_id, entry_id),
  CONSTRAINT exchange_entry_place_id_asked_of_fkey FOREIGN KEY (place_id, asked_of) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT exchange_entry_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT exchange_entry_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT exchange_entry_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT exchange_entry_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT exchange_entry_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT exchange_entry_at_place_check CHECK ((char_length(at_place) <= 400)),
  CONSTRAINT exchange_entry_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT exchange_entry_check CHECK (((withdrawn_at IS NULL) = (withdrawn_because IS NULL))),
  CONSTRAINT exchange_entry_check1 CHECK (((of_kind = 'organisation'::text) = (organisation_id IS NOT NULL))),
  CONSTRAINT exchange_entry_check2 CHECK (((of_kind = 'service'::text) = (service_id IS NOT NULL))),
  CONSTRAINT exchange_entry_check3 CHECK (((of_kind = 'community'::text) = (community_id IS NOT NULL))),
  CONSTRAINT exchange_entry_check4 CHECK (((of_kind = 'person'::text) = (standing IS NOT NULL))),
  CONSTRAINT exchange_entry_check5 CHECK (((NOT shows_name) OR (of_kind = 'person'::text))),
  CONSTRAINT exchange_entry_check6 CHECK (((asked_of IS NULL) OR (kind = 'need'::text))),
  CONSTRAINT exchange_entry_days_check CHECK ((days <@ ARRAY['mo'::text, 'tu'::text, 'we'::text, 'th'::text, 'fr'::text, 'sa'::text, 'su'::text])),
  CONSTRAINT exchange_entry_kind_check CHECK ((kind = ANY (ARRAY['need'::text, 'offer'::text]))),
  CONSTRAINT exchange_entry_languages_check CHECK ((cardinality(languages) <= 20)),
  CONSTRAINT exchange_entry_of_kind_check CHECK ((of_kind = ANY (ARRAY['organisation'::text, 'service'::text, 'community'::text, 'person'::text]))),
  CONSTRAINT exchange_entry_side_check CHECK ((side = ANY (ARRAY['statutory'::text, 'community'::text]))),
  CONSTRAINT exchange_entry_standing_check CHECK ((standing ~ '^[a-z-]{3,40}$'::text)),
  CONSTRAINT exchange_entry_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
  CONSTRAINT exchange_entry_topic_check CHECK ((topic ~ '^[a-z-]{3,40}$'::text)),
  CONSTRAINT exchange_entry_withdrawn_because_check CHECK ((char_length(withdrawn_because) <= 1000)),
  CONSTRAINT exchange_entry_words_check CHECK ((char_length(words) <= 2000))
);
CREATE INDEX exchange_entry_by_asked ON public.exchange_entry USING btree (place_id, asked_of) WHERE (asked_of IS NOT NULL);
CREATE INDEX exchange_entry_by_day ON public.exchange_entry USING btree (place_id, written_at DESC, entry_id);
CREATE INDEX exchange_entry_by_organisation ON public.exchange_entry USING btree (place_id, organisation_id);
CREATE INDEX exchange_entry_by_topic ON public.exchange_entry USING btree (place_id, topic, kind) WHERE (withdrawn_at IS NULL);
CREATE INDEX exchange_entry_by_writer ON public.exchange_entry USING btree (place_id, written_by);
ALTER TABLE exchange_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY exchange_entry_of_its_place ON exchange_entry FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON exchange_entry TO alongside_app;
GRANT UPDATE (organisation_id, standing, shows_name, topic, title, words, languages, days, at_place, until_on, asked_of, written_by, changed_at, withdrawn_at, withdrawn_because) ON exchange_entry TO alongside_app;

CREATE TABLE exchange_match (
  place_id uuid NOT NULL,
  match_id uuid NOT NULL,
  need_id uuid NOT NULL,
  offer_id uuid,
  proposed_from uuid NOT NULL,
  proposed_by uuid,
  proposed_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  says text,
  because text,
  answered_by uuid,
  answered_at timestamp(3) with time zone,
  thanks text,
  thanked_by uuid,
  thanked_at timestamp(3) with time zone,
  CONSTRAINT exchange_match_pkey PRIMARY KEY (place_id, match_id),
  CONSTRAINT exchange_match_place_id_answered_by_fkey FOREIGN KEY (place_id, answered_by) REFERENCES person(place_id, person_id),
  CONSTRAINT exchange_match_place_id_need_id_fkey FOREIGN KEY (place_id, need_id) REFERENCES exchange_entry(place_id, entry_id),
  CONSTRAINT exchange_match_place_id_offer_id_fkey FOREIGN KEY (place_id, offer_id) REFERENCES exchange_entry(place_id, entry_id),
  CONSTRAINT exchange_match_place_id_proposed_by_fkey FOREIGN KEY (place_id, proposed_by) REFERENCES person(place_id, person_id),
  CONSTRAINT exchange_match_place_id_thanked_by_fkey FOREIGN KEY (place_id, thanked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT exchange_match_because_check CHECK (((char_length(because) >= 1) AND (char_length(because) <= 1000))),
  CONSTRAINT exchange_match_check CHECK ((offer_id <> need_id)),
  CONSTRAINT exchange_match_check1 CHECK (((proposed_from = need_id) OR (proposed_from = offer_id))),
  CONSTRAINT exchange_match_check2 CHECK (((says IS NULL) = (answered_at IS NULL))),
  CONSTRAINT exchange_match_check3 CHECK (((NOT (says IS DISTINCT FROM 'declined'::text)) = (because IS NOT NULL))),
  CONSTRAINT exchange_match_check4 CHECK (((offer_id IS NOT NULL) OR (NOT (says IS DISTINCT FROM 'declined'::text)))),
  CONSTRAINT exchange_match_check5 CHECK (((thanks IS NULL) = (thanked_at IS NULL))),
  CONSTRAINT exchange_match_check6 CHECK (((thanks IS NULL) OR (NOT (says IS DISTINCT FROM 'accepted'::text)))),
  CONSTRAINT exchange_match_says_check CHECK ((says = ANY (ARRAY['accepted'::text, 'declined'::text]))),
  CONSTRAINT exchange_match_thanks_check CHECK (((char_length(thanks) >= 1) AND (char_length(thanks) <= 1000)))
);
CREATE INDEX exchange_match_by_offer ON public.exchange_match USING btree (place_id, offer_id);
CREATE UNIQUE INDEX exchange_matched_once ON public.exchange_match USING btree (place_id, need_id, offer_id) NULLS NOT DISTINCT;
ALTER TABLE exchange_match ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange_match FORCE ROW LEVEL SECURITY;
CREATE POLICY exchange_match_of_its_place ON exchange_match FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON exchange_match TO alongside_app;
GRANT UPDATE (proposed_by, says, because, answered_by, answered_at, thanks, thanked_by, thanked_at) ON exchange_match TO alongside_app;

CREATE TABLE funding_decision (
  place_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  number integer NOT NULL,
  about_end date NOT NULL,
  decision text NOT NULL,
  until date,
  shared_with text NOT NULL DEFAULT ''::text,
  because text NOT NULL,
  decided_by uuid,
  decided_role text NOT NULL,
  decided_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  heard_at timestamp(3) with time zone,
  heard_by uuid,
  CONSTRAINT funding_decision_pkey PRIMARY KEY (place_id, grant_id, number),
  CONSTRAINT funding_decision_place_id_decided_by_fkey FOREIGN KEY (place_id, decided_by) REFERENCES person(place_id, person_id),
  CONSTRAINT funding_decision_place_id_grant_id_fkey FOREIGN KEY (place_id, grant_id) REFERENCES funding_grant(place_id, grant_id) ON DELETE CASCADE,
  CONSTRAINT funding_decision_place_id_heard_by_fkey FOREIGN KEY (place_id, heard_by) REFERENCES person(place_id, person_id),
  CONSTRAINT funding_decision_because_check CHECK (((char_length(because) >= 1) AND (char_length(because) <= 2000))),
  CONSTRAINT funding_decision_check CHECK (((decision = 'let-go'::text) = (until IS NULL))),
  CONSTRAINT funding_decision_check1 CHECK ((until > about_end)),
  CONSTRAINT funding_decision_check2 CHECK (((decision = 'share'::text) = (shared_with <> ''::text))),
  CONSTRAINT funding_decision_decided_role_check CHECK (((char_length(decided_role) >= 1) AND (char_length(decided_role) <= 100))),
  CONSTRAINT funding_decision_decision_check CHECK ((decision = ANY (ARRAY['renew'::text, 'bridge'::text, 'share'::text, 'let-go'::text]))),
  CONSTRAINT funding_decision_number_check CHECK ((number > 0)),
  CONSTRAINT funding_decision_shared_with_check CHECK ((char_length(shared_with) <= 200))
);
ALTER TABLE funding_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE funding_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY funding_decision_of_its_place ON funding_decision FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON funding_decision TO alongside_app;
GRANT UPDATE (decided_by, heard_at, heard_by) ON funding_decision TO alongside_app;

CREATE TABLE funding_grant (
  place_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  same_key text NOT NULL,
  reference text NOT NULL DEFAULT ''::text,
  kind text NOT NULL,
  title text NOT NULL,
  about text NOT NULL DEFAULT ''::text,
  funder text NOT NULL,
  funder_code text NOT NULL DEFAULT ''::text,
  recipient text NOT NULL,
  recipient_code text NOT NULL DEFAULT ''::text,
  recipient_id uuid,
  pence bigint NOT NULL,
  awarded_on date NOT NULL,
  starts_on date,
  ends_on date,
  covers text NOT NULL,
  is_public boolean NOT NULL DEFAULT false,
  owner_id uuid,
  recorded_on date NOT NULL,
  upload_id uuid,
  CONSTRAINT funding_grant_pkey PRIMARY KEY (place_id, grant_id),
  CONSTRAINT funding_grant_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT funding_grant_place_id_owner_id_fkey FOREIGN KEY (place_id, owner_id) REFERENCES person(place_id, person_id),
  CONSTRAINT funding_grant_place_id_recipient_id_fkey FOREIGN KEY (place_id, recipient_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT funding_grant_place_id_upload_id_fkey FOREIGN KEY (place_id, upload_id) REFERENCES funding_upload(place_id, upload_id),
  CONSTRAINT funding_grant_about_check CHECK ((char_length(about) <= 4000)),
  CONSTRAINT funding_grant_check CHECK ((ends_on >= starts_on)),
  CONSTRAINT funding_grant_covers_check CHECK ((covers = ANY (ARRAY['core'::text, 'project'::text, 'both'::text, 'not-said'::text]))),
  CONSTRAINT funding_grant_funder_check CHECK (((char_length(funder) >= 1) AND (char_length(funder) <= 200))),
  CONSTRAINT funding_grant_funder_code_check CHECK ((char_length(funder_code) <= 100)),
  CONSTRAINT funding_grant_kind_check CHECK ((kind = ANY (ARRAY['grant'::text, 'contract'::text]))),
  CONSTRAINT funding_grant_pence_check CHECK ((pence >= 0)),
  CONSTRAINT funding_grant_recipient_check CHECK (((char_length(recipient) >= 1) AND (char_length(recipient) <= 200))),
  CONSTRAINT funding_grant_recipient_code_check CHECK ((char_length(recipient_code) <= 100)),
  CONSTRAINT funding_grant_reference_check CHECK ((char_length(reference) <= 200)),
  CONSTRAINT funding_grant_same_key_check CHECK (((char_length(same_key) >= 1) AND (char_length(same_key) <= 800))),
  CONSTRAINT funding_grant_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 300)))
);
CREATE INDEX funding_grant_by_end ON public.funding_grant USING btree (place_id, ends_on);
CREATE INDEX funding_grant_by_owner ON public.funding_grant USING btree (place_id, owner_id);
CREATE INDEX funding_grant_by_recipient ON public.funding_grant USING btree (place_id, recipient_id);
CREATE UNIQUE INDEX funding_grant_once ON public.funding_grant USING btree (place_id, same_key);
ALTER TABLE funding_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE funding_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY funding_grant_of_its_place ON funding_grant FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON funding_grant TO alongside_app;
GRANT UPDATE (same_key, reference, kind, title, about, funder, funder_code, recipient, recipient_code, recipient_id, pence, awarded_on, starts_on, ends_on, covers, is_public, owner_id, upload_id) ON funding_grant TO alongside_app;

CREATE TABLE funding_grant_community (
  place_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  community_id uuid NOT NULL,
  CONSTRAINT funding_grant_community_pkey PRIMARY KEY (place_id, grant_id, community_id),
  CONSTRAINT funding_grant_community_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT funding_grant_community_place_id_grant_id_fkey FOREIGN KEY (place_id, grant_id) REFERENCES funding_grant(place_id, grant_id) ON DELETE CASCADE
);
CREATE INDEX funding_grant_community_by_community ON public.funding_grant_community USING btree (place_id, community_id);
ALTER TABLE funding_grant_community ENABLE ROW LEVEL SECURITY;
ALTER TABLE funding_grant_community FORCE ROW LEVEL SECURITY;
CREATE POLICY funding_grant_community_of_its_place ON funding_grant_community FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON funding_grant_community TO alongside_app;

CREATE TABLE funding_loss (
  place_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  words text NOT NULL,
  written_by uuid,
  author_role text NOT NULL,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT funding_loss_pkey PRIMARY KEY (place_id, grant_id),
  CONSTRAINT funding_loss_place_id_grant_id_fkey FOREIGN KEY (place_id, grant_id) REFERENCES funding_grant(place_id, grant_id) ON DELETE CASCADE,
  CONSTRAINT funding_loss_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT funding_loss_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT funding_loss_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 2000)))
);
ALTER TABLE funding_loss ENABLE ROW LEVEL SECURITY;
ALTER TABLE funding_loss FORCE ROW LEVEL SECURITY;
CREATE POLICY funding_loss_of_its_place ON funding_loss FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON funding_loss TO alongside_app;
GRANT UPDATE (words, written_by, author_role, written_at) ON funding_loss TO alongside_app;

CREATE TABLE funding_source (
  place_id uuid NOT NULL,
  source_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  funder text NOT NULL,
  kind text NOT NULL,
  covers text NOT NULL,
  purpose text NOT NULL DEFAULT ''::text,
  pence bigint,
  band text,
  starts_on date,
  ends_on date,
  would_lose text NOT NULL DEFAULT ''::text,
  released_to text NOT NULL,
  shows_amount boolean NOT NULL DEFAULT false,
  written_by uuid,
  author_role text NOT NULL,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT funding_source_pkey PRIMARY KEY (place_id, source_id),
  CONSTRAINT funding_source_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT funding_source_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT funding_source_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT funding_source_band_check CHECK ((band = ANY (ARRAY['under-5k'::text, 'to-25k'::text, 'to-100k'::text, 'over-100k'::text]))),
  CONSTRAINT funding_source_check CHECK (((pence IS NULL) OR (band IS NULL))),
  CONSTRAINT funding_source_check1 CHECK ((ends_on >= starts_on)),
  CONSTRAINT funding_source_covers_check CHECK ((covers = ANY (ARRAY['core'::text, 'project'::text, 'both'::text, 'not-said'::text]))),
  CONSTRAINT funding_source_funder_check CHECK (((char_length(funder) >= 1) AND (char_length(funder) <= 200))),
  CONSTRAINT funding_source_kind_check CHECK ((kind = ANY (ARRAY['grant'::text, 'contract'::text, 'gifts'::text, 'earned'::text, 'other'::text]))),
  CONSTRAINT funding_source_pence_check CHECK ((pence >= 0)),
  CONSTRAINT funding_source_purpose_check CHECK ((char_length(purpose) <= 1000)),
  CONSTRAINT funding_source_released_to_check CHECK ((released_to = ANY (ARRAY['nobody'::text, 'commissioners'::text, 'place'::text, 'public'::text]))),
  CONSTRAINT funding_source_would_lose_check CHECK ((char_length(would_lose) <= 2000))
);
CREATE INDEX funding_source_by_organisation ON public.funding_source USING btree (place_id, organisation_id);
ALTER TABLE funding_source ENABLE ROW LEVEL SECURITY;
ALTER TABLE funding_source FORCE ROW LEVEL SECURITY;
CREATE POLICY funding_source_of_its_place ON funding_source FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON funding_source TO alongside_app;
GRANT UPDATE (organisation_id, funder, kind, covers, purpose, pence, band, starts_on, ends_on, would_lose, released_to, shows_amount, written_by, author_role, written_at) ON funding_source TO alongside_app;

CREATE TABLE funding_source_reader (
  place_id uuid NOT NULL,
  source_id uuid NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT funding_source_reader_pkey PRIMARY KEY (place_id, source_id, person_id),
  CONSTRAINT funding_source_reader_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT funding_source_reader_place_id_source_id_fkey FOREIGN KEY (place_id, source_id) REFERENCES funding_source(place_id, source_id) ON DELETE CASCADE
);
CREATE INDEX funding_source_reader_by_person ON public.funding_source_reader USING btree (place_id, person_id);
ALTER TABLE funding_source_reader ENABLE ROW LEVEL SECURITY;
ALTER TABLE funding_source_reader FORCE ROW LEVEL SECURITY;
CREATE POLICY funding_source_reader_of_its_place ON funding_source_reader FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON funding_source_reader TO alongside_app;
GRANT UPDATE (person_id) ON funding_source_reader TO alongside_app;

CREATE TABLE funding_upload (
  place_id uuid NOT NULL,
  upload_id uuid NOT NULL,
  person_id uuid,
  file_name text NOT NULL,
  content jsonb,
  receipt jsonb,
  begun_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  done_at timestamp(3) with time zone,
  CONSTRAINT funding_upload_pkey PRIMARY KEY (place_id, upload_id),
  CONSTRAINT funding_upload_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT funding_upload_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT funding_upload_check CHECK (((done_at IS NULL) = (content IS NOT NULL))),
  CONSTRAINT funding_upload_check1 CHECK (((receipt IS NULL) OR (done_at IS NOT NULL))),
  CONSTRAINT funding_upload_file_name_check CHECK ((char_length(file_name) <= 200))
);
ALTER TABLE funding_upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE funding_upload FORCE ROW LEVEL SECURITY;
CREATE POLICY funding_upload_of_its_place ON funding_upload FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON funding_upload TO alongside_app;
GRANT UPDATE (person_id, content, receipt, done_at) ON funding_upload TO alongside_app;

CREATE TABLE glossary_ask (
  place_id uuid NOT NULL,
  ask_id uuid NOT NULL,
  word text NOT NULL,
  same text NOT NULL,
  came_by text NOT NULL,
  asked_by uuid,
  asked_on date NOT NULL,
  state text NOT NULL,
  because text NOT NULL DEFAULT ''::text,
  settled_by uuid,
  settled_at timestamp(3) with time zone,
  word_id uuid,
  CONSTRAINT glossary_ask_pkey PRIMARY KEY (place_id, ask_id),
  CONSTRAINT glossary_ask_place_id_asked_by_fkey FOREIGN KEY (place_id, asked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT glossary_ask_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT glossary_ask_place_id_settled_by_fkey FOREIGN KEY (place_id, settled_by) REFERENCES person(place_id, person_id),
  CONSTRAINT glossary_ask_place_id_word_id_fkey FOREIGN KEY (place_id, word_id) REFERENCES glossary_word(place_id, word_id),
  CONSTRAINT glossary_ask_because_check CHECK ((char_length(because) <= 400)),
  CONSTRAINT glossary_ask_came_by_check CHECK ((came_by = ANY (ARRAY['account'::text, 'told'::text, 'invitation'::text]))),
  CONSTRAINT glossary_ask_check CHECK (((state = 'asked'::text) = (settled_at IS NULL))),
  CONSTRAINT glossary_ask_same_check CHECK (((char_length(same) >= 1) AND (char_length(same) <= 200))),
  CONSTRAINT glossary_ask_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'explained'::text, 'not-explained'::text]))),
  CONSTRAINT glossary_ask_word_check CHECK (((char_length(word) >= 1) AND (char_length(word) <= 100)))
);
CREATE INDEX glossary_ask_by_state ON public.glossary_ask USING btree (place_id, state, asked_on);
ALTER TABLE glossary_ask ENABLE ROW LEVEL SECURITY;
ALTER TABLE glossary_ask FORCE ROW LEVEL SECURITY;
CREATE POLICY glossary_ask_of_its_place ON glossary_ask FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON glossary_ask TO alongside_app;
GRANT UPDATE (asked_by, state, because, settled_by, settled_at, word_id) ON glossary_ask TO alongside_app;

CREATE TABLE glossary_meaning (
  place_id uuid NOT NULL,
  meaning_id uuid NOT NULL,
  word_id uuid NOT NULL,
  language text NOT NULL,
  words text NOT NULL,
  credit text NOT NULL,
  credited_as text NOT NULL DEFAULT ''::text,
  given_by uuid,
  given_on date NOT NULL,
  verdict text,
  reviewed_why text NOT NULL DEFAULT ''::text,
  reviewed_by uuid,
  reviewed_on date,
  CONSTRAINT glossary_meaning_pkey PRIMARY KEY (place_id, meaning_id),
  CONSTRAINT glossary_meaning_place_id_given_by_fkey FOREIGN KEY (place_id, given_by) REFERENCES person(place_id, person_id),
  CONSTRAINT glossary_meaning_place_id_reviewed_by_fkey FOREIGN KEY (place_id, reviewed_by) REFERENCES person(place_id, person_id),
  CONSTRAINT glossary_meaning_place_id_word_id_fkey FOREIGN KEY (place_id, word_id) REFERENCES glossary_word(place_id, word_id),
  CONSTRAINT glossary_meaning_check CHECK (((verdict IS NULL) = (reviewed_on IS NULL))),
  CONSTRAINT glossary_meaning_credit_check CHECK ((credit = ANY (ARRAY['name'::text, 'first-name'::text, 'organisation'::text, 'community-member'::text]))),
  CONSTRAINT glossary_meaning_credited_as_check CHECK ((char_length(credited_as) <= 200)),
  CONSTRAINT glossary_meaning_language_check CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  CONSTRAINT glossary_meaning_reviewed_why_check CHECK ((char_length(reviewed_why) <= 400)),
  CONSTRAINT glossary_meaning_verdict_check CHECK ((verdict = ANY (ARRAY['right'::text, 'not-right'::text]))),
  CONSTRAINT glossary_meaning_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 600)))
);
CREATE INDEX glossary_meaning_by_word ON public.glossary_meaning USING btree (place_id, word_id);
ALTER TABLE glossary_meaning ENABLE ROW LEVEL SECURITY;
ALTER TABLE glossary_meaning FORCE ROW LEVEL SECURITY;
CREATE POLICY glossary_meaning_of_its_place ON glossary_meaning FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON glossary_meaning TO alongside_app;
GRANT UPDATE (credit, credited_as, given_by, verdict, reviewed_why, reviewed_by, reviewed_on) ON glossary_meaning TO alongside_app;

CREATE TABLE glossary_word (
  place_id uuid NOT NULL,
  word_id uuid NOT NULL,
  word text NOT NULL,
  same text NOT NULL,
  also text[] NOT NULL DEFAULT '{}'::text[],
  plain text NOT NULL,
  written_by uuid,
  written_on date NOT NULL,
  is_used boolean NOT NULL DEFAULT true,
  CONSTRAINT glossary_word_place_id_same_key UNIQUE (place_id, same),
  CONSTRAINT glossary_word_pkey PRIMARY KEY (place_id, word_id),
  CONSTRAINT glossary_word_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT glossary_word_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT glossary_word_plain_check CHECK (((char_length(plain) >= 1) AND (char_length(plain) <= 600))),
  CONSTRAINT glossary_word_same_check CHECK (((char_length(same) >= 1) AND (char_length(same) <= 200))),
  CONSTRAINT glossary_word_word_check CHECK (((char_length(word) >= 1) AND (char_length(word) <= 100)))
);
CREATE INDEX glossary_word_by_word ON public.glossary_word USING btree (place_id, word, word_id);
ALTER TABLE glossary_word ENABLE ROW LEVEL SECURITY;
ALTER TABLE glossary_word FORCE ROW LEVEL SECURITY;
CREATE POLICY glossary_word_of_its_place ON glossary_word FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON glossary_word TO alongside_app;
GRANT UPDATE (word, same, also, plain, written_by, written_on, is_used) ON glossary_word TO alongside_app;

CREATE TABLE group_ask (
  place_id uuid NOT NULL,
  ask_id uuid NOT NULL,
  group_id uuid NOT NULL,
  seat_id uuid NOT NULL,
  part text NOT NULL,
  person_id uuid,
  organisation_id uuid,
  how_chosen text NOT NULL,
  term_ends_on date,
  asked_by uuid,
  asked_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  declined_at timestamp(3) with time zone,
  CONSTRAINT group_ask_pkey PRIMARY KEY (place_id, ask_id),
  CONSTRAINT group_ask_place_id_asked_by_fkey FOREIGN KEY (place_id, asked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT group_ask_place_id_group_id_fkey FOREIGN KEY (place_id, group_id) REFERENCES place_group(place_id, group_id),
  CONSTRAINT group_ask_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT group_ask_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT group_ask_place_id_seat_id_fkey FOREIGN KEY (place_id, seat_id) REFERENCES group_seat(place_id, seat_id),
  CONSTRAINT group_ask_check CHECK (((person_id IS NOT NULL) OR (organisation_id IS NOT NULL))),
  CONSTRAINT group_ask_how_chosen_check CHECK ((how_chosen = ANY (ARRAY['asked'::text, 'elected'::text, 'named'::text, 'volunteered'::text, 'by-job'::text]))),
  CONSTRAINT group_ask_part_check CHECK ((part = ANY (ARRAY['holder'::text, 'deputy'::text])))
);
CREATE INDEX group_ask_by_group ON public.group_ask USING btree (place_id, group_id);
CREATE INDEX group_ask_by_person ON public.group_ask USING btree (place_id, person_id);
ALTER TABLE group_ask ENABLE ROW LEVEL SECURITY;
ALTER TABLE group_ask FORCE ROW LEVEL SECURITY;
CREATE POLICY group_ask_from_inside ON group_ask FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((current_setting('app.groups'::text, true) = 'whole'::text) OR (person_id IS NULL) OR (person_id = ANY ((string_to_array(NULLIF(current_setting('app.people'::text, true), ''::text), ','::text))::uuid[])) OR (EXISTS ( SELECT
   FROM group_circle c
  WHERE ((c.place_id = group_ask.place_id) AND (c.group_id = group_ask.group_id) AND (c.person_id = ANY ((string_to_array(NULLIF(current_setting('app.people'::text, true), ''::text), ','::text))::uuid[])))))));
CREATE POLICY group_ask_in_backups ON group_ask FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON group_ask TO alongside_app;
GRANT UPDATE (person_id, organisation_id, asked_by, declined_at) ON group_ask TO alongside_app;

CREATE TABLE group_circle (
  place_id uuid NOT NULL,
  group_id uuid NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT group_circle_pkey PRIMARY KEY (place_id, group_id, person_id),
  CONSTRAINT group_circle_place_id_group_id_fkey FOREIGN KEY (place_id, group_id) REFERENCES place_group(place_id, group_id),
  CONSTRAINT group_circle_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
);
CREATE INDEX group_circle_by_person ON public.group_circle USING btree (place_id, person_id);
ALTER TABLE group_circle ENABLE ROW LEVEL SECURITY;
ALTER TABLE group_circle FORCE ROW LEVEL SECURITY;
CREATE POLICY group_circle_from_inside ON group_circle FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((current_setting('app.groups'::text, true) = 'whole'::text) OR (person_id = ANY ((string_to_array(NULLIF(current_setting('app.people'::text, true), ''::text), ','::text))::uuid[]))));
CREATE POLICY group_circle_in_backups ON group_circle FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON group_circle TO alongside_app;
GRANT UPDATE (person_id) ON group_circle TO alongside_app;

CREATE TABLE group_holder (
  place_id uuid NOT NULL,
  holding_id uuid NOT NULL,
  group_id uuid NOT NULL,
  person_id uuid NOT NULL,
  shown_as text NOT NULL,
  is_private boolean NOT NULL,
  CONSTRAINT group_holder_pkey PRIMARY KEY (place_id, holding_id),
  CONSTRAINT group_holder_place_id_group_id_fkey FOREIGN KEY (place_id, group_id) REFERENCES place_group(place_id, group_id),
  CONSTRAINT group_holder_place_id_holding_id_fkey FOREIGN KEY (place_id, holding_id) REFERENCES group_holding(place_id, holding_id),
  CONSTRAINT group_holder_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT group_holder_check CHECK ((is_private OR (shown_as = 'seat'::text))),
  CONSTRAINT group_holder_shown_as_check CHECK ((shown_as = ANY (ARRAY['seat'::text, 'member'::text])))
);
CREATE INDEX group_holder_by_person ON public.group_holder USING btree (place_id, person_id);
ALTER TABLE group_holder ENABLE ROW LEVEL SECURITY;
ALTER TABLE group_holder FORCE ROW LEVEL SECURITY;
CREATE POLICY group_holder_from_inside ON group_holder FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((current_setting('app.groups'::text, true) = 'whole'::text) OR (NOT is_private) OR (person_id = ANY ((string_to_array(NULLIF(current_setting('app.people'::text, true), ''::text), ','::text))::uuid[])) OR (EXISTS ( SELECT
   FROM group_circle c
  WHERE ((c.place_id = group_holder.place_id) AND (c.group_id = group_holder.group_id) AND (c.person_id = ANY ((string_to_array(NULLIF(current_setting('app.people'::text, true), ''::text), ','::text))::uuid[])))))));
CREATE POLICY group_holder_in_backups ON group_holder FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON group_holder TO alongside_app;
GRANT UPDATE (person_id) ON group_holder TO alongside_app;

CREATE TABLE group_holding (
  place_id uuid NOT NULL,
  holding_id uuid NOT NULL,
  group_id uuid NOT NULL,
  seat_id uuid NOT NULL,
  part text NOT NULL,
  organisation_id uuid,
  how_chosen text NOT NULL,
  since date NOT NULL,
  term_ends_on date,
  ended_on date,
  ended_because text,
  CONSTRAINT group_holding_pkey PRIMARY KEY (place_id, holding_id),
  CONSTRAINT group_holding_place_id_group_id_fkey FOREIGN KEY (place_id, group_id) REFERENCES place_group(place_id, group_id),
  CONSTRAINT group_holding_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT group_holding_place_id_seat_id_fkey FOREIGN KEY (place_id, seat_id) REFERENCES group_seat(place_id, seat_id),
  CONSTRAINT group_holding_check CHECK (((ended_on IS NULL) = (ended_because IS NULL))),
  CONSTRAINT group_holding_ended_because_check CHECK ((ended_because = ANY (ARRAY['left'::text, 'taken-off'::text, 'term-over'::text, 'stepped-in'::text, 'left-the-place'::text, 'group-ended'::text]))),
  CONSTRAINT group_holding_how_chosen_check CHECK ((how_chosen = ANY (ARRAY['asked'::text, 'elected'::text, 'named'::text, 'volunteered'::text, 'by-job'::text]))),
  CONSTRAINT group_holding_part_check CHECK ((part = ANY (ARRAY['holder'::text, 'deputy'::text])))
);
CREATE INDEX group_holding_by_group ON public.group_holding USING btree (place_id, group_id);
CREATE UNIQUE INDEX group_holding_one_a_seat ON public.group_holding USING btree (place_id, seat_id, part) WHERE (ended_on IS NULL);
ALTER TABLE group_holding ENABLE ROW LEVEL SECURITY;
ALTER TABLE group_holding FORCE ROW LEVEL SECURITY;
CREATE POLICY group_holding_of_its_place ON group_holding FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON group_holding TO alongside_app;
GRANT UPDATE (organisation_id, ended_on, ended_because) ON group_holding TO alongside_app;

CREATE TABLE group_seat (
  place_id uuid NOT NULL,
  seat_id uuid NOT NULL,
  group_id uuid NOT NULL,
  standing text NOT NULL,
  added_on date NOT NULL,
  taken_away_on date,
  CONSTRAINT group_seat_pkey PRIMARY KEY (place_id, seat_id),
  CONSTRAINT group_seat_place_id_group_id_fkey FOREIGN KEY (place_id, group_id) REFERENCES place_group(place_id, group_id),
  CONSTRAINT group_seat_standing_check CHECK ((standing ~ '^[a-z-]{3,40}$'::text))
);
CREATE INDEX group_seat_by_group ON public.group_seat USING btree (place_id, group_id);
ALTER TABLE group_seat ENABLE ROW LEVEL SECURITY;
ALTER TABLE group_seat FORCE ROW LEVEL SECURITY;
CREATE POLICY group_seat_of_its_place ON group_seat FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON group_seat TO alongside_app;
GRANT UPDATE (taken_away_on) ON group_seat TO alongside_app;

CREATE TABLE group_sentence (
  place_id uuid NOT NULL,
  sentence_id uuid NOT NULL,
  group_id uuid NOT NULL,
  words text NOT NULL,
  agreed_on date NOT NULL,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT group_sentence_pkey PRIMARY KEY (place_id, sentence_id),
  CONSTRAINT group_sentence_place_id_group_id_fkey FOREIGN KEY (place_id, group_id) REFERENCES place_group(place_id, group_id),
  CONSTRAINT group_sentence_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT group_sentence_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);
CREATE INDEX group_sentence_by_group ON public.group_sentence USING btree (place_id, group_id, agreed_on);
ALTER TABLE group_sentence ENABLE ROW LEVEL SECURITY;
ALTER TABLE group_sentence FORCE ROW LEVEL SECURITY;
CREATE POLICY group_sentence_of_its_place ON group_sentence FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON group_sentence TO alongside_app;
GRANT UPDATE (written_by) ON group_sentence TO alongside_app;

CREATE TABLE guidance (
  place_id uuid NOT NULL,
  guidance_id uuid NOT NULL,
  title text NOT NULL,
  for_whom text NOT NULL,
  started_by uuid,
  started_on date NOT NULL,
  CONSTRAINT guidance_pkey PRIMARY KEY (place_id, guidance_id),
  CONSTRAINT guidance_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT guidance_place_id_started_by_fkey FOREIGN KEY (place_id, started_by) REFERENCES person(place_id, person_id),
  CONSTRAINT guidance_for_whom_check CHECK (((char_length(for_whom) >= 1) AND (char_length(for_whom) <= 400))),
  CONSTRAINT guidance_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);
CREATE INDEX guidance_by_title ON public.guidance USING btree (place_id, title, guidance_id);
ALTER TABLE guidance ENABLE ROW LEVEL SECURITY;
ALTER TABLE guidance FORCE ROW LEVEL SECURITY;
CREATE POLICY guidance_of_its_place ON guidance FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON guidance TO alongside_app;
GRANT UPDATE (started_by) ON guidance TO alongside_app;

CREATE TABLE guidance_edition (
  place_id uuid NOT NULL,
  guidance_id uuid NOT NULL,
  number integer NOT NULL,
  lesson_ids uuid[] NOT NULL,
  published_by uuid,
  published_on date NOT NULL,
  CONSTRAINT guidance_edition_pkey PRIMARY KEY (place_id, guidance_id, number),
  CONSTRAINT guidance_edition_place_id_guidance_id_fkey FOREIGN KEY (place_id, guidance_id) REFERENCES guidance(place_id, guidance_id),
  CONSTRAINT guidance_edition_place_id_published_by_fkey FOREIGN KEY (place_id, published_by) REFERENCES person(place_id, person_id),
  CONSTRAINT guidance_edition_lesson_ids_check CHECK ((cardinality(lesson_ids) <= 100)),
  CONSTRAINT guidance_edition_number_check CHECK (((number >= 1) AND (number <= 10000)))
);
ALTER TABLE guidance_edition ENABLE ROW LEVEL SECURITY;
ALTER TABLE guidance_edition FORCE ROW LEVEL SECURITY;
CREATE POLICY guidance_edition_of_its_place ON guidance_edition FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON guidance_edition TO alongside_app;
GRANT UPDATE (published_by) ON guidance_edition TO alongside_app;

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

CREATE TABLE idea (
  place_id uuid NOT NULL,
  idea_id uuid NOT NULL,
  call_id uuid NOT NULL,
  words text NOT NULL,
  author_id uuid,
  credit text NOT NULL,
  credited_as text NOT NULL DEFAULT ''::text,
  given_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  entered_by uuid,
  agreed_on date,
  outcome text,
  answer text NOT NULL DEFAULT ''::text,
  answered_by uuid,
  answered_at timestamp(3) with time zone,
  CONSTRAINT idea_pkey PRIMARY KEY (place_id, idea_id),
  CONSTRAINT idea_place_id_answered_by_fkey FOREIGN KEY (place_id, answered_by) REFERENCES person(place_id, person_id),
  CONSTRAINT idea_place_id_author_id_fkey FOREIGN KEY (place_id, author_id) REFERENCES person(place_id, person_id),
  CONSTRAINT idea_place_id_call_id_fkey FOREIGN KEY (place_id, call_id) REFERENCES idea_call(place_id, call_id),
  CONSTRAINT idea_place_id_entered_by_fkey FOREIGN KEY (place_id, entered_by) REFERENCES person(place_id, person_id),
  CONSTRAINT idea_answer_check CHECK ((char_length(answer) <= 4000)),
  CONSTRAINT idea_check CHECK (((outcome IS NULL) = (answered_at IS NULL))),
  CONSTRAINT idea_check1 CHECK (((outcome IS NULL) = (answer = ''::text))),
  CONSTRAINT idea_check2 CHECK (((credit = 'organisation'::text) = (credited_as <> ''::text))),
  CONSTRAINT idea_check3 CHECK (((credit <> 'name'::text) OR (author_id IS NOT NULL))),
  CONSTRAINT idea_credit_check CHECK ((credit = ANY (ARRAY['name'::text, 'organisation'::text, 'not-shown'::text]))),
  CONSTRAINT idea_credited_as_check CHECK ((char_length(credited_as) <= 200)),
  CONSTRAINT idea_outcome_check CHECK ((outcome = ANY (ARRAY['taken-up'::text, 'talk-more'::text, 'not-now'::text]))),
  CONSTRAINT idea_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 4000)))
);
CREATE INDEX idea_by_author ON public.idea USING btree (place_id, author_id);
CREATE INDEX idea_by_call ON public.idea USING btree (place_id, call_id, given_at);
ALTER TABLE idea ENABLE ROW LEVEL SECURITY;
ALTER TABLE idea FORCE ROW LEVEL SECURITY;
CREATE POLICY idea_of_its_place ON idea FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON idea TO alongside_app;
GRANT UPDATE (author_id, entered_by, outcome, answer, answered_by, answered_at) ON idea TO alongside_app;

CREATE TABLE idea_call (
  place_id uuid NOT NULL,
  call_id uuid NOT NULL,
  question text NOT NULL,
  because text NOT NULL DEFAULT ''::text,
  asked_whom text NOT NULL,
  community_id uuid,
  asked_by uuid,
  asked_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  until date NOT NULL,
  answers_by uuid,
  answer_by date NOT NULL,
  CONSTRAINT idea_call_pkey PRIMARY KEY (place_id, call_id),
  CONSTRAINT idea_call_place_id_answers_by_fkey FOREIGN KEY (place_id, answers_by) REFERENCES person(place_id, person_id),
  CONSTRAINT idea_call_place_id_asked_by_fkey FOREIGN KEY (place_id, asked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT idea_call_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT idea_call_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT idea_call_asked_whom_check CHECK (((char_length(asked_whom) >= 1) AND (char_length(asked_whom) <= 400))),
  CONSTRAINT idea_call_because_check CHECK ((char_length(because) <= 2000)),
  CONSTRAINT idea_call_check CHECK ((answer_by >= until)),
  CONSTRAINT idea_call_question_check CHECK (((char_length(question) >= 1) AND (char_length(question) <= 400)))
);
CREATE INDEX idea_call_by_answers_by ON public.idea_call USING btree (place_id, answers_by);
ALTER TABLE idea_call ENABLE ROW LEVEL SECURITY;
ALTER TABLE idea_call FORCE ROW LEVEL SECURITY;
CREATE POLICY idea_call_of_its_place ON idea_call FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON idea_call TO alongside_app;
GRANT UPDATE (asked_by, answers_by) ON idea_call TO alongside_app;

CREATE TABLE idea_fruit (
  place_id uuid NOT NULL,
  fruit_id uuid NOT NULL,
  idea_id uuid NOT NULL,
  words text NOT NULL,
  programme_id uuid,
  said_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT idea_fruit_pkey PRIMARY KEY (place_id, fruit_id),
  CONSTRAINT idea_fruit_place_id_idea_id_fkey FOREIGN KEY (place_id, idea_id) REFERENCES idea(place_id, idea_id) ON DELETE CASCADE,
  CONSTRAINT idea_fruit_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);
CREATE INDEX idea_fruit_by_idea ON public.idea_fruit USING btree (place_id, idea_id);
ALTER TABLE idea_fruit ENABLE ROW LEVEL SECURITY;
ALTER TABLE idea_fruit FORCE ROW LEVEL SECURITY;
CREATE POLICY idea_fruit_of_its_place ON idea_fruit FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON idea_fruit TO alongside_app;

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

CREATE TABLE lesson (
  place_id uuid NOT NULL,
  lesson_id uuid NOT NULL,
  sentence text NOT NULL,
  side text NOT NULL,
  written_by uuid,
  written_on date NOT NULL,
  says text,
  because text NOT NULL DEFAULT ''::text,
  reviewed_by uuid,
  reviewed_on date,
  CONSTRAINT lesson_pkey PRIMARY KEY (place_id, lesson_id),
  CONSTRAINT lesson_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT lesson_place_id_reviewed_by_fkey FOREIGN KEY (place_id, reviewed_by) REFERENCES person(place_id, person_id),
  CONSTRAINT lesson_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT lesson_because_check CHECK ((char_length(because) <= 1000)),
  CONSTRAINT lesson_check CHECK (((says IS NULL) = (reviewed_on IS NULL))),
  CONSTRAINT lesson_says_check CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text]))),
  CONSTRAINT lesson_sentence_check CHECK (((char_length(sentence) >= 1) AND (char_length(sentence) <= 400))),
  CONSTRAINT lesson_side_check CHECK ((side = ANY (ARRAY['statutory'::text, 'community'::text])))
);
CREATE INDEX lesson_by_day ON public.lesson USING btree (place_id, written_on, lesson_id);
ALTER TABLE lesson ENABLE ROW LEVEL SECURITY;
ALTER TABLE lesson FORCE ROW LEVEL SECURITY;
CREATE POLICY lesson_of_its_place ON lesson FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON lesson TO alongside_app;
GRANT UPDATE (written_by, says, because, reviewed_by, reviewed_on) ON lesson TO alongside_app;

CREATE TABLE lesson_source (
  place_id uuid NOT NULL,
  lesson_id uuid NOT NULL,
  kind text NOT NULL,
  thing text NOT NULL,
  CONSTRAINT lesson_source_pkey PRIMARY KEY (place_id, lesson_id, kind, thing),
  CONSTRAINT lesson_source_place_id_lesson_id_fkey FOREIGN KEY (place_id, lesson_id) REFERENCES lesson(place_id, lesson_id),
  CONSTRAINT lesson_source_kind_check CHECK ((kind = ANY (ARRAY['release'::text, 'voice'::text, 'decision'::text, 'change'::text, 'programme'::text]))),
  CONSTRAINT lesson_source_thing_check CHECK ((thing ~ '^[0-9a-f-]{1,36}$'::text))
);
ALTER TABLE lesson_source ENABLE ROW LEVEL SECURITY;
ALTER TABLE lesson_source FORCE ROW LEVEL SECURITY;
CREATE POLICY lesson_source_of_its_place ON lesson_source FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON lesson_source TO alongside_app;

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
  calendar text NOT NULL DEFAULT ''::text,
  CONSTRAINT letter_pkey PRIMARY KEY (id),
  CONSTRAINT letter_calendar_check CHECK ((char_length(calendar) <= 100000)),
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

CREATE TABLE network (
  place_id uuid NOT NULL,
  network_id uuid NOT NULL,
  name text NOT NULL,
  purpose text NOT NULL,
  organisation_id uuid NOT NULL,
  supervisees_most integer NOT NULL,
  begun_by uuid,
  begun_on date NOT NULL,
  CONSTRAINT network_pkey PRIMARY KEY (place_id, network_id),
  CONSTRAINT network_place_id_begun_by_fkey FOREIGN KEY (place_id, begun_by) REFERENCES person(place_id, person_id),
  CONSTRAINT network_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT network_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  CONSTRAINT network_purpose_check CHECK (((char_length(purpose) >= 1) AND (char_length(purpose) <= 2000))),
  CONSTRAINT network_supervisees_most_check CHECK (((supervisees_most >= 1) AND (supervisees_most <= 50)))
);
ALTER TABLE network ENABLE ROW LEVEL SECURITY;
ALTER TABLE network FORCE ROW LEVEL SECURITY;
CREATE POLICY network_of_its_place ON network FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network TO alongside_app;
GRANT UPDATE (organisation_id, begun_by) ON network TO alongside_app;

CREATE TABLE network_check (
  place_id uuid NOT NULL,
  check_id uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  kind text NOT NULL,
  words text NOT NULL,
  from_day date NOT NULL,
  until_day date NOT NULL,
  seen_by uuid,
  seen_on date NOT NULL,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT network_check_pkey PRIMARY KEY (place_id, check_id),
  CONSTRAINT network_check_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_check_place_id_practitioner_id_fkey FOREIGN KEY (place_id, practitioner_id) REFERENCES network_person(place_id, practitioner_id),
  CONSTRAINT network_check_place_id_seen_by_fkey FOREIGN KEY (place_id, seen_by) REFERENCES person(place_id, person_id),
  CONSTRAINT network_check_check CHECK ((until_day >= from_day)),
  CONSTRAINT network_check_kind_check CHECK ((kind = ANY (ARRAY['scope'::text, 'insurance'::text, 'dbs'::text, 'registration'::text]))),
  CONSTRAINT network_check_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);
CREATE INDEX network_check_of ON public.network_check USING btree (place_id, practitioner_id, kind, until_day DESC);
ALTER TABLE network_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_check FORCE ROW LEVEL SECURITY;
CREATE POLICY network_check_of_its_place ON network_check FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_check TO alongside_app;
GRANT UPDATE (words, seen_by) ON network_check TO alongside_app;

CREATE TABLE network_clause (
  place_id uuid NOT NULL,
  clause_id uuid NOT NULL,
  network_id uuid NOT NULL,
  about text NOT NULL,
  title text NOT NULL,
  CONSTRAINT network_clause_pkey PRIMARY KEY (place_id, clause_id),
  CONSTRAINT network_clause_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_clause_place_id_network_id_fkey FOREIGN KEY (place_id, network_id) REFERENCES network(place_id, network_id),
  CONSTRAINT network_clause_about_check CHECK ((about = ANY (ARRAY['supervision'::text, 'safeguarding'::text, 'incidents'::text, 'scope'::text, 'insurance'::text, 'checks'::text, 'training'::text, 'other'::text]))),
  CONSTRAINT network_clause_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);
CREATE INDEX network_clause_of ON public.network_clause USING btree (place_id, network_id);
ALTER TABLE network_clause ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_clause FORCE ROW LEVEL SECURITY;
CREATE POLICY network_clause_of_its_place ON network_clause FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_clause TO alongside_app;

CREATE TABLE network_clause_agreed (
  place_id uuid NOT NULL,
  clause_id uuid NOT NULL,
  number integer NOT NULL,
  side text NOT NULL,
  agreed_by uuid,
  agreed_on date NOT NULL,
  CONSTRAINT network_clause_agreed_pkey PRIMARY KEY (place_id, clause_id, number, side),
  CONSTRAINT network_clause_agreed_place_id_agreed_by_fkey FOREIGN KEY (place_id, agreed_by) REFERENCES person(place_id, person_id),
  CONSTRAINT network_clause_agreed_place_id_clause_id_number_fkey FOREIGN KEY (place_id, clause_id, number) REFERENCES network_clause_version(place_id, clause_id, number),
  CONSTRAINT network_clause_agreed_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_clause_agreed_side_check CHECK ((side = ANY (ARRAY['statutory'::text, 'community'::text])))
);
CREATE UNIQUE INDEX network_clause_agreed_once ON public.network_clause_agreed USING btree (place_id, clause_id, number, agreed_by) WHERE (agreed_by IS NOT NULL);
ALTER TABLE network_clause_agreed ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_clause_agreed FORCE ROW LEVEL SECURITY;
CREATE POLICY network_clause_agreed_of_its_place ON network_clause_agreed FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_clause_agreed TO alongside_app;
GRANT UPDATE (agreed_by) ON network_clause_agreed TO alongside_app;

CREATE TABLE network_clause_version (
  place_id uuid NOT NULL,
  clause_id uuid NOT NULL,
  number integer NOT NULL,
  words text NOT NULL,
  review_on date NOT NULL,
  written_by uuid,
  side text NOT NULL,
  written_on date NOT NULL,
  CONSTRAINT network_clause_version_pkey PRIMARY KEY (place_id, clause_id, number),
  CONSTRAINT network_clause_version_place_id_clause_id_fkey FOREIGN KEY (place_id, clause_id) REFERENCES network_clause(place_id, clause_id),
  CONSTRAINT network_clause_version_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_clause_version_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT network_clause_version_check CHECK ((review_on > written_on)),
  CONSTRAINT network_clause_version_number_check CHECK ((number > 0)),
  CONSTRAINT network_clause_version_side_check CHECK ((side = ANY (ARRAY['statutory'::text, 'community'::text]))),
  CONSTRAINT network_clause_version_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 4000)))
);
ALTER TABLE network_clause_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_clause_version FORCE ROW LEVEL SECURITY;
CREATE POLICY network_clause_version_of_its_place ON network_clause_version FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_clause_version TO alongside_app;
GRANT UPDATE (written_by) ON network_clause_version TO alongside_app;

CREATE TABLE network_cohort (
  place_id uuid NOT NULL,
  cohort_id uuid NOT NULL,
  course_id uuid NOT NULL,
  name text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  begun_by uuid,
  CONSTRAINT network_cohort_pkey PRIMARY KEY (place_id, cohort_id),
  CONSTRAINT network_cohort_place_id_begun_by_fkey FOREIGN KEY (place_id, begun_by) REFERENCES person(place_id, person_id),
  CONSTRAINT network_cohort_place_id_course_id_fkey FOREIGN KEY (place_id, course_id) REFERENCES network_course(place_id, course_id),
  CONSTRAINT network_cohort_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_cohort_check CHECK ((ends_on >= starts_on)),
  CONSTRAINT network_cohort_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
);
ALTER TABLE network_cohort ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_cohort FORCE ROW LEVEL SECURITY;
CREATE POLICY network_cohort_of_its_place ON network_cohort FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_cohort TO alongside_app;
GRANT UPDATE (begun_by) ON network_cohort TO alongside_app;

CREATE TABLE network_community (
  place_id uuid NOT NULL,
  network_id uuid NOT NULL,
  community_id uuid NOT NULL,
  CONSTRAINT network_community_pkey PRIMARY KEY (place_id, network_id, community_id),
  CONSTRAINT network_community_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT network_community_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_community_place_id_network_id_fkey FOREIGN KEY (place_id, network_id) REFERENCES network(place_id, network_id)
);
ALTER TABLE network_community ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_community FORCE ROW LEVEL SECURITY;
CREATE POLICY network_community_of_its_place ON network_community FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_community TO alongside_app;

CREATE TABLE network_course (
  place_id uuid NOT NULL,
  course_id uuid NOT NULL,
  network_id uuid NOT NULL,
  title text NOT NULL,
  accreditor text NOT NULL,
  qualification text NOT NULL,
  years integer NOT NULL,
  holds_years integer,
  written_by uuid,
  CONSTRAINT network_course_pkey PRIMARY KEY (place_id, course_id),
  CONSTRAINT network_course_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_course_place_id_network_id_fkey FOREIGN KEY (place_id, network_id) REFERENCES network(place_id, network_id),
  CONSTRAINT network_course_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT network_course_accreditor_check CHECK (((char_length(accreditor) >= 1) AND (char_length(accreditor) <= 200))),
  CONSTRAINT network_course_holds_years_check CHECK (((holds_years >= 1) AND (holds_years <= 20))),
  CONSTRAINT network_course_qualification_check CHECK (((char_length(qualification) >= 1) AND (char_length(qualification) <= 200))),
  CONSTRAINT network_course_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
  CONSTRAINT network_course_years_check CHECK (((years >= 1) AND (years <= 8)))
);
ALTER TABLE network_course ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_course FORCE ROW LEVEL SECURITY;
CREATE POLICY network_course_of_its_place ON network_course FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_course TO alongside_app;
GRANT UPDATE (written_by) ON network_course TO alongside_app;

CREATE TABLE network_evidence (
  place_id uuid NOT NULL,
  evidence_id uuid NOT NULL,
  clause_id uuid NOT NULL,
  words text NOT NULL,
  seen_at text NOT NULL,
  on_day date NOT NULL,
  written_by uuid,
  CONSTRAINT network_evidence_pkey PRIMARY KEY (place_id, evidence_id),
  CONSTRAINT network_evidence_place_id_clause_id_fkey FOREIGN KEY (place_id, clause_id) REFERENCES network_clause(place_id, clause_id),
  CONSTRAINT network_evidence_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_evidence_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT network_evidence_seen_at_check CHECK (((char_length(seen_at) >= 1) AND (char_length(seen_at) <= 500))),
  CONSTRAINT network_evidence_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);
ALTER TABLE network_evidence ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_evidence FORCE ROW LEVEL SECURITY;
CREATE POLICY network_evidence_of_its_place ON network_evidence FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_evidence TO alongside_app;
GRANT UPDATE (written_by) ON network_evidence TO alongside_app;

CREATE TABLE network_incident (
  place_id uuid NOT NULL,
  incident_id uuid NOT NULL,
  network_id uuid NOT NULL,
  kind text NOT NULL,
  words text NOT NULL,
  happened_on date NOT NULL,
  told_by uuid,
  told_on date NOT NULL,
  lead_id uuid,
  close_by date NOT NULL,
  learned text NOT NULL DEFAULT ''::text,
  closed_on date,
  closed_by uuid,
  CONSTRAINT network_incident_pkey PRIMARY KEY (place_id, incident_id),
  CONSTRAINT network_incident_place_id_closed_by_fkey FOREIGN KEY (place_id, closed_by) REFERENCES person(place_id, person_id),
  CONSTRAINT network_incident_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_incident_place_id_lead_id_fkey FOREIGN KEY (place_id, lead_id) REFERENCES person(place_id, person_id),
  CONSTRAINT network_incident_place_id_network_id_fkey FOREIGN KEY (place_id, network_id) REFERENCES network(place_id, network_id),
  CONSTRAINT network_incident_place_id_told_by_fkey FOREIGN KEY (place_id, told_by) REFERENCES person(place_id, person_id),
  CONSTRAINT network_incident_check CHECK (((closed_on IS NULL) = (learned = ''::text))),
  CONSTRAINT network_incident_kind_check CHECK ((kind = ANY (ARRAY['safeguarding'::text, 'incident'::text]))),
  CONSTRAINT network_incident_learned_check CHECK ((char_length(learned) <= 4000)),
  CONSTRAINT network_incident_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 4000)))
);
CREATE INDEX network_incident_of ON public.network_incident USING btree (place_id, network_id, told_on DESC);
ALTER TABLE network_incident ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_incident FORCE ROW LEVEL SECURITY;
CREATE POLICY network_incident_of_its_place ON network_incident FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_incident TO alongside_app;
GRANT UPDATE (told_by, lead_id, learned, closed_on, closed_by) ON network_incident TO alongside_app;

CREATE TABLE network_lead (
  place_id uuid NOT NULL,
  network_id uuid NOT NULL,
  kind text NOT NULL,
  number integer NOT NULL,
  person_id uuid,
  days_to_close integer NOT NULL,
  since date NOT NULL,
  CONSTRAINT network_lead_pkey PRIMARY KEY (place_id, network_id, kind, number),
  CONSTRAINT network_lead_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_lead_place_id_network_id_fkey FOREIGN KEY (place_id, network_id) REFERENCES network(place_id, network_id),
  CONSTRAINT network_lead_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT network_lead_days_to_close_check CHECK (((days_to_close >= 1) AND (days_to_close <= 365))),
  CONSTRAINT network_lead_kind_check CHECK ((kind = ANY (ARRAY['safeguarding'::text, 'incident'::text]))),
  CONSTRAINT network_lead_number_check CHECK ((number > 0))
);
ALTER TABLE network_lead ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_lead FORCE ROW LEVEL SECURITY;
CREATE POLICY network_lead_of_its_place ON network_lead FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_lead TO alongside_app;
GRANT UPDATE (person_id) ON network_lead TO alongside_app;

CREATE TABLE network_lesson (
  place_id uuid NOT NULL,
  lesson_id uuid NOT NULL,
  cohort_id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  on_day date NOT NULL,
  written_by uuid,
  CONSTRAINT network_lesson_pkey PRIMARY KEY (place_id, lesson_id),
  CONSTRAINT network_lesson_place_id_cohort_id_fkey FOREIGN KEY (place_id, cohort_id) REFERENCES network_cohort(place_id, cohort_id),
  CONSTRAINT network_lesson_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_lesson_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT network_lesson_kind_check CHECK ((kind = ANY (ARRAY['session'::text, 'assignment'::text]))),
  CONSTRAINT network_lesson_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);
CREATE INDEX network_lesson_of ON public.network_lesson USING btree (place_id, cohort_id, on_day);
ALTER TABLE network_lesson ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_lesson FORCE ROW LEVEL SECURITY;
CREATE POLICY network_lesson_of_its_place ON network_lesson FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_lesson TO alongside_app;
GRANT UPDATE (written_by) ON network_lesson TO alongside_app;

CREATE TABLE network_lesson_done (
  place_id uuid NOT NULL,
  lesson_id uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  CONSTRAINT network_lesson_done_pkey PRIMARY KEY (place_id, lesson_id, practitioner_id),
  CONSTRAINT network_lesson_done_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_lesson_done_place_id_lesson_id_fkey FOREIGN KEY (place_id, lesson_id) REFERENCES network_lesson(place_id, lesson_id),
  CONSTRAINT network_lesson_done_place_id_practitioner_id_fkey FOREIGN KEY (place_id, practitioner_id) REFERENCES network_person(place_id, practitioner_id)
);
ALTER TABLE network_lesson_done ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_lesson_done FORCE ROW LEVEL SECURITY;
CREATE POLICY network_lesson_done_of_its_place ON network_lesson_done FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_lesson_done TO alongside_app;

CREATE TABLE network_person (
  place_id uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  network_id uuid NOT NULL,
  person_id uuid,
  name text,
  since date NOT NULL,
  until date,
  did text NOT NULL DEFAULT ''::text,
  did_asked text,
  did_on date,
  shown_since date,
  shown_how text,
  added_by uuid,
  CONSTRAINT network_person_pkey PRIMARY KEY (place_id, practitioner_id),
  CONSTRAINT network_person_place_id_added_by_fkey FOREIGN KEY (place_id, added_by) REFERENCES person(place_id, person_id),
  CONSTRAINT network_person_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_person_place_id_network_id_fkey FOREIGN KEY (place_id, network_id) REFERENCES network(place_id, network_id),
  CONSTRAINT network_person_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT network_person_check CHECK ((until >= since)),
  CONSTRAINT network_person_check1 CHECK (((did_asked IS NULL) = (did_on IS NULL))),
  CONSTRAINT network_person_check2 CHECK (((did <> ''::text) = (NOT (did_asked IS DISTINCT FROM 'told'::text)))),
  CONSTRAINT network_person_check3 CHECK (((shown_since IS NULL) = (shown_how IS NULL))),
  CONSTRAINT network_person_did_asked_check CHECK ((did_asked = ANY (ARRAY['told'::text, 'rather-not'::text]))),
  CONSTRAINT network_person_did_check CHECK ((char_length(did) <= 4000)),
  CONSTRAINT network_person_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  CONSTRAINT network_person_shown_how_check CHECK ((shown_how = ANY (ARRAY['own'::text, 'paper'::text])))
);
CREATE INDEX network_person_of ON public.network_person USING btree (place_id, network_id);
CREATE UNIQUE INDEX network_person_once ON public.network_person USING btree (place_id, network_id, person_id) WHERE ((person_id IS NOT NULL) AND (until IS NULL));
ALTER TABLE network_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_person FORCE ROW LEVEL SECURITY;
CREATE POLICY network_person_of_its_place ON network_person FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_person TO alongside_app;
GRANT UPDATE (person_id, name, until, did, did_asked, did_on, shown_since, shown_how, added_by) ON network_person TO alongside_app;

CREATE TABLE network_place_on_course (
  place_id uuid NOT NULL,
  cohort_id uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  builds_on text NOT NULL,
  begun_on date NOT NULL,
  result text,
  result_on date,
  certificate text NOT NULL DEFAULT ''::text,
  expires_on date,
  result_by uuid,
  CONSTRAINT network_place_on_course_pkey PRIMARY KEY (place_id, cohort_id, practitioner_id),
  CONSTRAINT network_place_on_course_place_id_cohort_id_fkey FOREIGN KEY (place_id, cohort_id) REFERENCES network_cohort(place_id, cohort_id),
  CONSTRAINT network_place_on_course_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_place_on_course_place_id_practitioner_id_fkey FOREIGN KEY (place_id, practitioner_id) REFERENCES network_person(place_id, practitioner_id),
  CONSTRAINT network_place_on_course_place_id_result_by_fkey FOREIGN KEY (place_id, result_by) REFERENCES person(place_id, person_id),
  CONSTRAINT network_place_on_course_builds_on_check CHECK (((char_length(builds_on) >= 1) AND (char_length(builds_on) <= 2000))),
  CONSTRAINT network_place_on_course_certificate_check CHECK ((char_length(certificate) <= 200)),
  CONSTRAINT network_place_on_course_check CHECK (((result IS NULL) = (result_on IS NULL))),
  CONSTRAINT network_place_on_course_check1 CHECK (((NOT (result IS DISTINCT FROM 'qualified'::text)) OR ((certificate = ''::text) AND (expires_on IS NULL)))),
  CONSTRAINT network_place_on_course_result_check CHECK ((result = ANY (ARRAY['qualified'::text, 'not-yet'::text, 'left'::text])))
);
CREATE INDEX network_place_on_course_of ON public.network_place_on_course USING btree (place_id, practitioner_id);
ALTER TABLE network_place_on_course ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_place_on_course FORCE ROW LEVEL SECURITY;
CREATE POLICY network_place_on_course_of_its_place ON network_place_on_course FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_place_on_course TO alongside_app;
GRANT UPDATE (builds_on, result, result_on, certificate, expires_on, result_by) ON network_place_on_course TO alongside_app;

CREATE TABLE network_supervised (
  place_id uuid NOT NULL,
  supervised_id uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  supervisor_id uuid NOT NULL,
  on_day date NOT NULL,
  minutes integer NOT NULL,
  signed_on date NOT NULL,
  CONSTRAINT network_supervised_place_id_practitioner_id_on_day_key UNIQUE (place_id, practitioner_id, on_day),
  CONSTRAINT network_supervised_pkey PRIMARY KEY (place_id, supervised_id),
  CONSTRAINT network_supervised_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_supervised_place_id_practitioner_id_fkey FOREIGN KEY (place_id, practitioner_id) REFERENCES network_person(place_id, practitioner_id),
  CONSTRAINT network_supervised_place_id_supervisor_id_fkey FOREIGN KEY (place_id, supervisor_id) REFERENCES network_supervisor(place_id, supervisor_id),
  CONSTRAINT network_supervised_minutes_check CHECK (((minutes >= 1) AND (minutes <= 1440)))
);
ALTER TABLE network_supervised ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_supervised FORCE ROW LEVEL SECURITY;
CREATE POLICY network_supervised_of_its_place ON network_supervised FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_supervised TO alongside_app;

CREATE TABLE network_supervision (
  place_id uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  number integer NOT NULL,
  supervisor_id uuid NOT NULL,
  since date NOT NULL,
  CONSTRAINT network_supervision_pkey PRIMARY KEY (place_id, practitioner_id, number),
  CONSTRAINT network_supervision_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_supervision_place_id_practitioner_id_fkey FOREIGN KEY (place_id, practitioner_id) REFERENCES network_person(place_id, practitioner_id),
  CONSTRAINT network_supervision_place_id_supervisor_id_fkey FOREIGN KEY (place_id, supervisor_id) REFERENCES network_supervisor(place_id, supervisor_id),
  CONSTRAINT network_supervision_number_check CHECK ((number > 0))
);
ALTER TABLE network_supervision ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_supervision FORCE ROW LEVEL SECURITY;
CREATE POLICY network_supervision_of_its_place ON network_supervision FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_supervision TO alongside_app;

CREATE TABLE network_supervisor (
  place_id uuid NOT NULL,
  supervisor_id uuid NOT NULL,
  network_id uuid NOT NULL,
  person_id uuid,
  since date NOT NULL,
  until date,
  added_by uuid,
  CONSTRAINT network_supervisor_pkey PRIMARY KEY (place_id, supervisor_id),
  CONSTRAINT network_supervisor_place_id_added_by_fkey FOREIGN KEY (place_id, added_by) REFERENCES person(place_id, person_id),
  CONSTRAINT network_supervisor_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT network_supervisor_place_id_network_id_fkey FOREIGN KEY (place_id, network_id) REFERENCES network(place_id, network_id),
  CONSTRAINT network_supervisor_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT network_supervisor_check CHECK ((until >= since))
);
CREATE UNIQUE INDEX network_supervisor_once ON public.network_supervisor USING btree (place_id, network_id, person_id) WHERE ((person_id IS NOT NULL) AND (until IS NULL));
ALTER TABLE network_supervisor ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_supervisor FORCE ROW LEVEL SECURITY;
CREATE POLICY network_supervisor_of_its_place ON network_supervisor FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON network_supervisor TO alongside_app;
GRANT UPDATE (person_id, until, added_by) ON network_supervisor TO alongside_app;

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
CREATE INDEX organisation_by_name_key ON public.organisation USING btree (place_id, name_key);
CREATE INDEX organisation_here_by_name ON public.organisation USING btree (place_id, name, organisation_id) WHERE (ended_at IS NULL);
CREATE INDEX organisation_that_left ON public.organisation USING btree (place_id, organisation_id) WHERE (ended_at IS NOT NULL);
CREATE UNIQUE INDEX organisation_named_once ON public.organisation USING btree (place_id, lower(name)) WHERE (ended_at IS NULL);
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_of_its_place ON organisation FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON organisation TO alongside_app;
GRANT UPDATE (name, name_key, number, kinds, other_names, summary, culture, led_by, after_ringing, told_back, website, parent_id, found_by, verified_at, verified_by, verified_role, ended_at) ON organisation TO alongside_app;

CREATE TABLE organisation_card (
  place_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  language text NOT NULL,
  number integer NOT NULL,
  tonight text NOT NULL DEFAULT ''::text,
  this_week text NOT NULL DEFAULT ''::text,
  after_ringing text NOT NULL DEFAULT ''::text,
  told_back text NOT NULL DEFAULT ''::text,
  written_by uuid,
  author_role text NOT NULL,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  checked_by uuid,
  checked_role text NOT NULL DEFAULT ''::text,
  checked_at timestamp(3) with time zone,
  CONSTRAINT organisation_card_pkey PRIMARY KEY (place_id, organisation_id, language),
  CONSTRAINT organisation_card_place_id_checked_by_fkey FOREIGN KEY (place_id, checked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT organisation_card_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT organisation_card_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT organisation_card_after_ringing_check CHECK ((char_length(after_ringing) <= 1000)),
  CONSTRAINT organisation_card_author_role_check CHECK (((char_length(author_role) >= 1) AND (char_length(author_role) <= 100))),
  CONSTRAINT organisation_card_check CHECK (((checked_at IS NULL) = (checked_role = ''::text))),
  CONSTRAINT organisation_card_checked_role_check CHECK ((char_length(checked_role) <= 100)),
  CONSTRAINT organisation_card_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
  CONSTRAINT organisation_card_number_check CHECK ((number > 0)),
  CONSTRAINT organisation_card_this_week_check CHECK ((char_length(this_week) <= 1000)),
  CONSTRAINT organisation_card_told_back_check CHECK ((char_length(told_back) <= 1000)),
  CONSTRAINT organisation_card_tonight_check CHECK ((char_length(tonight) <= 1000))
);
ALTER TABLE organisation_card ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_card FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_card_of_its_place ON organisation_card FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT, UPDATE ON organisation_card TO alongside_app;

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
GRANT UPDATE (organisation_id) ON organisation_community TO alongside_app;

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
GRANT UPDATE (organisation_id, person_id) ON organisation_contact TO alongside_app;

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
GRANT UPDATE (organisation_id, kind, words, asks) ON organisation_gift TO alongside_app;

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
GRANT UPDATE (used_by) ON organisation_gift_use TO alongside_app;

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
GRANT UPDATE (organisation_id) ON organisation_identifier TO alongside_app;

CREATE TABLE organisation_merge (
  place_id uuid NOT NULL,
  merge_id uuid NOT NULL,
  kept_id uuid NOT NULL,
  merged_id uuid NOT NULL,
  merged_by uuid,
  merged_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  moved jsonb NOT NULL,
  undone_at timestamp(3) with time zone,
  undone_by uuid,
  CONSTRAINT organisation_merge_pkey PRIMARY KEY (place_id, merge_id),
  CONSTRAINT organisation_merge_place_id_kept_id_fkey FOREIGN KEY (place_id, kept_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT organisation_merge_place_id_merged_by_fkey FOREIGN KEY (place_id, merged_by) REFERENCES person(place_id, person_id),
  CONSTRAINT organisation_merge_place_id_merged_id_fkey FOREIGN KEY (place_id, merged_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT organisation_merge_place_id_undone_by_fkey FOREIGN KEY (place_id, undone_by) REFERENCES person(place_id, person_id),
  CONSTRAINT organisation_merge_check CHECK ((merged_id <> kept_id)),
  CONSTRAINT organisation_merge_check1 CHECK (((undone_by IS NULL) OR (undone_at IS NOT NULL)))
);
CREATE INDEX organisation_merge_by_kept ON public.organisation_merge USING btree (place_id, kept_id);
CREATE UNIQUE INDEX organisation_merged_once ON public.organisation_merge USING btree (place_id, merged_id) WHERE (undone_at IS NULL);
ALTER TABLE organisation_merge ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_merge FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_merge_of_its_place ON organisation_merge FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON organisation_merge TO alongside_app;
GRANT UPDATE (merged_by, undone_at, undone_by) ON organisation_merge TO alongside_app;

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
  saved_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  latitude double precision,
  longitude double precision,
  languages_small text[] DEFAULT small_letters(languages),
  CONSTRAINT organisation_offering_pkey PRIMARY KEY (place_id, offering_id),
  CONSTRAINT organisation_offering_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT organisation_offering_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT organisation_offering_about_check CHECK ((char_length(about) <= 4000)),
  CONSTRAINT organisation_offering_access_check CHECK ((char_length(access) <= 1000)),
  CONSTRAINT organisation_offering_cost_check CHECK ((char_length(cost) <= 400)),
  CONSTRAINT organisation_offering_days_check CHECK ((days <@ ARRAY['mo'::text, 'tu'::text, 'we'::text, 'th'::text, 'fr'::text, 'sa'::text, 'su'::text])),
  CONSTRAINT organisation_offering_formats_check CHECK ((formats <@ ARRAY['in-person'::text, 'group'::text, 'home-visit'::text, 'telephone'::text, 'online'::text])),
  CONSTRAINT organisation_offering_gender_check CHECK ((char_length(gender) <= 400)),
  CONSTRAINT organisation_offering_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  CONSTRAINT organisation_offering_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  CONSTRAINT organisation_offering_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  CONSTRAINT organisation_offering_postcode_check CHECK ((char_length(postcode) <= 10)),
  CONSTRAINT organisation_offering_times_check CHECK ((char_length(times) <= 400)),
  CONSTRAINT organisation_offering_venue_check CHECK ((char_length(venue) <= 400)),
  CONSTRAINT organisation_offering_welcome_check CHECK ((char_length(welcome) <= 2000)),
  CONSTRAINT organisation_offering_whole_point CHECK (((latitude IS NULL) = (longitude IS NULL)))
);
CREATE INDEX organisation_offering_by_organisation ON public.organisation_offering USING btree (place_id, organisation_id, name);
CREATE INDEX organisation_offering_by_postcode ON public.organisation_offering USING btree (place_id, postcode COLLATE "C");
ALTER TABLE organisation_offering ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_offering FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_offering_of_its_place ON organisation_offering FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON organisation_offering TO alongside_app;
GRANT UPDATE (organisation_id) ON organisation_offering TO alongside_app;

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
GRANT UPDATE (organisation_id, person_id) ON organisation_worker TO alongside_app;

CREATE TABLE organisation_worker_asked (
  place_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  asked_by uuid,
  asked_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT organisation_worker_asked_pkey PRIMARY KEY (place_id, organisation_id, person_id),
  CONSTRAINT organisation_worker_asked_place_id_asked_by_fkey FOREIGN KEY (place_id, asked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT organisation_worker_asked_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT organisation_worker_asked_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
);
CREATE INDEX organisation_worker_asked_by_person ON public.organisation_worker_asked USING btree (place_id, person_id);
ALTER TABLE organisation_worker_asked ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_worker_asked FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_worker_asked_of_its_place ON organisation_worker_asked FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON organisation_worker_asked TO alongside_app;
GRANT UPDATE (asked_by) ON organisation_worker_asked TO alongside_app;

CREATE TABLE outreach_batch (
  place_id uuid NOT NULL,
  batch_id uuid NOT NULL,
  answers jsonb NOT NULL,
  sent_by uuid,
  sent_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT outreach_batch_pkey PRIMARY KEY (place_id, batch_id),
  CONSTRAINT outreach_batch_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT outreach_batch_place_id_sent_by_fkey FOREIGN KEY (place_id, sent_by) REFERENCES person(place_id, person_id),
  CONSTRAINT outreach_batch_answers_check CHECK (((jsonb_typeof(answers) = 'array'::text) AND ((jsonb_array_length(answers) >= 1) AND (jsonb_array_length(answers) <= 50))))
);
CREATE INDEX outreach_batch_by_person ON public.outreach_batch USING btree (place_id, sent_by);
ALTER TABLE outreach_batch ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach_batch FORCE ROW LEVEL SECURITY;
CREATE POLICY outreach_batch_of_its_place ON outreach_batch FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON outreach_batch TO alongside_app;
GRANT UPDATE (sent_by) ON outreach_batch TO alongside_app;

CREATE TABLE outreach_contact (
  place_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  name text NOT NULL,
  reach_by text NOT NULL,
  purpose text NOT NULL,
  forget_on date NOT NULL,
  came text,
  CONSTRAINT outreach_contact_pkey PRIMARY KEY (place_id, entry_id),
  CONSTRAINT outreach_contact_place_id_entry_id_fkey FOREIGN KEY (place_id, entry_id) REFERENCES outreach_entry(place_id, entry_id),
  CONSTRAINT outreach_contact_came_check CHECK ((came = ANY (ARRAY['yes'::text, 'no'::text]))),
  CONSTRAINT outreach_contact_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120))),
  CONSTRAINT outreach_contact_purpose_check CHECK (((char_length(purpose) >= 1) AND (char_length(purpose) <= 300))),
  CONSTRAINT outreach_contact_reach_by_check CHECK (((char_length(reach_by) >= 1) AND (char_length(reach_by) <= 200)))
);
CREATE INDEX outreach_contact_to_forget ON public.outreach_contact USING btree (place_id, forget_on);
ALTER TABLE outreach_contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach_contact FORCE ROW LEVEL SECURITY;
CREATE POLICY outreach_contact_of_its_place ON outreach_contact FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON outreach_contact TO alongside_app;
GRANT UPDATE (came) ON outreach_contact TO alongside_app;

CREATE TABLE outreach_count (
  place_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  met integer NOT NULL,
  took integer NOT NULL,
  asked integer NOT NULL,
  came integer NOT NULL,
  names text NOT NULL DEFAULT ''::text,
  names_because text NOT NULL DEFAULT ''::text,
  CONSTRAINT outreach_count_pkey PRIMARY KEY (place_id, entry_id),
  CONSTRAINT outreach_count_place_id_entry_id_fkey FOREIGN KEY (place_id, entry_id) REFERENCES outreach_entry(place_id, entry_id),
  CONSTRAINT outreach_count_asked_check CHECK (((asked >= 0) AND (asked <= 100000))),
  CONSTRAINT outreach_count_came_check CHECK (((came >= 0) AND (came <= 100000))),
  CONSTRAINT outreach_count_check CHECK (((names = ''::text) OR (names_because <> ''::text))),
  CONSTRAINT outreach_count_met_check CHECK (((met >= 0) AND (met <= 100000))),
  CONSTRAINT outreach_count_names_because_check CHECK ((char_length(names_because) <= 300)),
  CONSTRAINT outreach_count_names_check CHECK ((char_length(names) <= 2000)),
  CONSTRAINT outreach_count_took_check CHECK (((took >= 0) AND (took <= 100000)))
);
ALTER TABLE outreach_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach_count FORCE ROW LEVEL SECURITY;
CREATE POLICY outreach_count_of_its_place ON outreach_count FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON outreach_count TO alongside_app;
GRANT UPDATE (names, names_because) ON outreach_count TO alongside_app;

CREATE TABLE outreach_entry (
  place_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  session_id uuid,
  kind text NOT NULL,
  on_day date NOT NULL,
  told_at timestamp(3) with time zone,
  arrived_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  batch_id uuid,
  written_by uuid,
  CONSTRAINT outreach_entry_pkey PRIMARY KEY (place_id, entry_id),
  CONSTRAINT outreach_entry_place_id_batch_id_fkey FOREIGN KEY (place_id, batch_id) REFERENCES outreach_batch(place_id, batch_id),
  CONSTRAINT outreach_entry_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT outreach_entry_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES outreach_session(place_id, session_id),
  CONSTRAINT outreach_entry_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT outreach_entry_kind_check CHECK ((kind = ANY (ARRAY['counts'::text, 'contact'::text, 'voice'::text, 'hours'::text])))
);
CREATE INDEX outreach_entry_by_batch ON public.outreach_entry USING btree (place_id, batch_id);
CREATE INDEX outreach_entry_by_person ON public.outreach_entry USING btree (place_id, written_by);
CREATE INDEX outreach_entry_by_session ON public.outreach_entry USING btree (place_id, session_id, kind);
ALTER TABLE outreach_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY outreach_entry_of_its_place ON outreach_entry FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON outreach_entry TO alongside_app;
GRANT UPDATE (written_by) ON outreach_entry TO alongside_app;

CREATE TABLE outreach_session (
  place_id uuid NOT NULL,
  session_id uuid NOT NULL,
  organisation_id uuid,
  venue text NOT NULL,
  on_day date NOT NULL,
  medium text NOT NULL,
  format text NOT NULL,
  language text NOT NULL,
  community_id uuid,
  pence integer NOT NULL,
  state text NOT NULL,
  begun_by uuid,
  begun_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT outreach_session_pkey PRIMARY KEY (place_id, session_id),
  CONSTRAINT outreach_session_place_id_begun_by_fkey FOREIGN KEY (place_id, begun_by) REFERENCES person(place_id, person_id),
  CONSTRAINT outreach_session_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT outreach_session_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT outreach_session_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT outreach_session_format_check CHECK ((format ~ '^[a-z-]{3,20}$'::text)),
  CONSTRAINT outreach_session_language_check CHECK ((char_length(language) <= 60)),
  CONSTRAINT outreach_session_medium_check CHECK ((medium ~ '^[a-z-]{3,20}$'::text)),
  CONSTRAINT outreach_session_pence_check CHECK (((pence >= 0) AND (pence <= 100000000))),
  CONSTRAINT outreach_session_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text]))),
  CONSTRAINT outreach_session_venue_check CHECK (((char_length(venue) >= 1) AND (char_length(venue) <= 200)))
);
CREATE INDEX outreach_session_by_community ON public.outreach_session USING btree (place_id, community_id, on_day DESC);
CREATE INDEX outreach_session_by_day ON public.outreach_session USING btree (place_id, on_day DESC, session_id);
CREATE INDEX outreach_session_by_organisation ON public.outreach_session USING btree (place_id, organisation_id);
ALTER TABLE outreach_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach_session FORCE ROW LEVEL SECURITY;
CREATE POLICY outreach_session_of_its_place ON outreach_session FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON outreach_session TO alongside_app;
GRANT UPDATE (organisation_id, community_id, state, begun_by) ON outreach_session TO alongside_app;

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

CREATE TABLE partner_ask (
  place_id uuid NOT NULL,
  ask_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  worker_id uuid,
  kind text NOT NULL,
  title text NOT NULL,
  words text NOT NULL,
  minutes integer NOT NULL,
  pence integer NOT NULL,
  by_day date NOT NULL,
  already_held text NOT NULL,
  looked_in text NOT NULL,
  service_id uuid,
  community_id uuid,
  in_name_of text NOT NULL,
  over_because text NOT NULL DEFAULT ''::text,
  asked_by uuid,
  asked_on date NOT NULL,
  asked_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  says text,
  says_words text NOT NULL DEFAULT ''::text,
  later_on date,
  answered_by uuid,
  answered_at timestamp(3) with time zone,
  minutes_took integer,
  taken_back_on date,
  plan_id uuid,
  session_id uuid,
  CONSTRAINT partner_ask_pkey PRIMARY KEY (place_id, ask_id),
  CONSTRAINT partner_ask_place_id_answered_by_fkey FOREIGN KEY (place_id, answered_by) REFERENCES person(place_id, person_id),
  CONSTRAINT partner_ask_place_id_asked_by_fkey FOREIGN KEY (place_id, asked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT partner_ask_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT partner_ask_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT partner_ask_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT partner_ask_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT partner_ask_place_id_worker_id_fkey FOREIGN KEY (place_id, worker_id) REFERENCES person(place_id, person_id),
  CONSTRAINT partner_ask_plan FOREIGN KEY (place_id, plan_id) REFERENCES place_plan(place_id, plan_id),
  CONSTRAINT partner_ask_session FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT partner_ask_already_held_check CHECK ((already_held = ANY (ARRAY['no'::text, 'in-part'::text]))),
  CONSTRAINT partner_ask_check CHECK (((says IS NULL) = (answered_at IS NULL))),
  CONSTRAINT partner_ask_check1 CHECK (((later_on IS NOT NULL) = (NOT (says IS DISTINCT FROM 'later'::text)))),
  CONSTRAINT partner_ask_check2 CHECK (((minutes_took IS NULL) OR (says = 'yes'::text))),
  CONSTRAINT partner_ask_in_name_of_check CHECK (((char_length(in_name_of) >= 1) AND (char_length(in_name_of) <= 200))),
  CONSTRAINT partner_ask_kind_check CHECK ((kind = ANY (ARRAY['invitation'::text, 'consultation'::text, 'form'::text, 'return'::text, 'call'::text, 'other'::text]))),
  CONSTRAINT partner_ask_looked_in_check CHECK (((char_length(looked_in) >= 1) AND (char_length(looked_in) <= 1000))),
  CONSTRAINT partner_ask_minutes_check CHECK (((minutes >= 1) AND (minutes <= 60000))),
  CONSTRAINT partner_ask_minutes_took_check CHECK (((minutes_took >= 0) AND (minutes_took <= 60000))),
  CONSTRAINT partner_ask_over_because_check CHECK ((char_length(over_because) <= 1000)),
  CONSTRAINT partner_ask_pence_check CHECK (((pence >= 0) AND (pence <= 100000000))),
  CONSTRAINT partner_ask_says_check CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text, 'later'::text]))),
  CONSTRAINT partner_ask_says_words_check CHECK ((char_length(says_words) <= 1000)),
  CONSTRAINT partner_ask_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
  CONSTRAINT partner_ask_words_check CHECK ((char_length(words) <= 2000))
);
CREATE INDEX partner_ask_by_day ON public.partner_ask USING btree (place_id, asked_on, ask_id);
CREATE INDEX partner_ask_by_organisation ON public.partner_ask USING btree (place_id, organisation_id, asked_on);
CREATE INDEX partner_ask_by_plan ON public.partner_ask USING btree (place_id, plan_id);
CREATE INDEX partner_ask_by_service ON public.partner_ask USING btree (place_id, service_id);
CREATE INDEX partner_ask_by_session ON public.partner_ask USING btree (place_id, session_id);
ALTER TABLE partner_ask ENABLE ROW LEVEL SECURITY;
ALTER TABLE partner_ask FORCE ROW LEVEL SECURITY;
CREATE POLICY partner_ask_of_its_place ON partner_ask FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON partner_ask TO alongside_app;
GRANT UPDATE (organisation_id, worker_id, asked_by, says, says_words, later_on, answered_by, answered_at, minutes_took, taken_back_on) ON partner_ask TO alongside_app;

CREATE TABLE partner_ask_joined (
  place_id uuid NOT NULL,
  ask_id uuid NOT NULL,
  joined_id uuid NOT NULL,
  person_id uuid,
  in_name_of text NOT NULL,
  joined_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT partner_ask_joined_pkey PRIMARY KEY (place_id, ask_id, joined_id),
  CONSTRAINT partner_ask_joined_place_id_ask_id_fkey FOREIGN KEY (place_id, ask_id) REFERENCES partner_ask(place_id, ask_id),
  CONSTRAINT partner_ask_joined_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT partner_ask_joined_in_name_of_check CHECK (((char_length(in_name_of) >= 1) AND (char_length(in_name_of) <= 200)))
);
CREATE UNIQUE INDEX partner_ask_joined_once ON public.partner_ask_joined USING btree (place_id, ask_id, person_id);
ALTER TABLE partner_ask_joined ENABLE ROW LEVEL SECURITY;
ALTER TABLE partner_ask_joined FORCE ROW LEVEL SECURITY;
CREATE POLICY partner_ask_joined_of_its_place ON partner_ask_joined FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON partner_ask_joined TO alongside_app;
GRANT UPDATE (person_id) ON partner_ask_joined TO alongside_app;

CREATE TABLE partner_ask_limit (
  place_id uuid NOT NULL,
  limit_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  minutes_monthly integer,
  asks_monthly integer,
  set_by uuid,
  set_on date NOT NULL,
  CONSTRAINT partner_ask_limit_pkey PRIMARY KEY (place_id, limit_id),
  CONSTRAINT partner_ask_limit_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT partner_ask_limit_place_id_set_by_fkey FOREIGN KEY (place_id, set_by) REFERENCES person(place_id, person_id),
  CONSTRAINT partner_ask_limit_asks_monthly_check CHECK (((asks_monthly >= 0) AND (asks_monthly <= 1000))),
  CONSTRAINT partner_ask_limit_minutes_monthly_check CHECK (((minutes_monthly >= 0) AND (minutes_monthly <= 60000)))
);
CREATE UNIQUE INDEX partner_ask_limit_one ON public.partner_ask_limit USING btree (place_id, organisation_id);
ALTER TABLE partner_ask_limit ENABLE ROW LEVEL SECURITY;
ALTER TABLE partner_ask_limit FORCE ROW LEVEL SECURITY;
CREATE POLICY partner_ask_limit_of_its_place ON partner_ask_limit FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON partner_ask_limit TO alongside_app;
GRANT UPDATE (organisation_id, minutes_monthly, asks_monthly, set_by, set_on) ON partner_ask_limit TO alongside_app;

CREATE TABLE pay_advice (
  place_id uuid NOT NULL,
  advice_id uuid NOT NULL,
  person_id uuid NOT NULL,
  adviser text NOT NULL,
  language text NOT NULL,
  offered_on date NOT NULL,
  offered_by uuid,
  CONSTRAINT pay_advice_pkey PRIMARY KEY (place_id, advice_id),
  CONSTRAINT pay_advice_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT pay_advice_place_id_offered_by_fkey FOREIGN KEY (place_id, offered_by) REFERENCES person(place_id, person_id),
  CONSTRAINT pay_advice_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT pay_advice_adviser_check CHECK (((char_length(adviser) >= 1) AND (char_length(adviser) <= 200))),
  CONSTRAINT pay_advice_language_check CHECK ((language ~ '^[a-z]{2}$'::text))
);
CREATE INDEX pay_advice_first ON public.pay_advice USING btree (place_id, person_id, offered_on);
ALTER TABLE pay_advice ENABLE ROW LEVEL SECURITY;
ALTER TABLE pay_advice FORCE ROW LEVEL SECURITY;
CREATE POLICY pay_advice_of_its_place ON pay_advice FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON pay_advice TO alongside_app;
GRANT UPDATE (person_id, offered_by) ON pay_advice TO alongside_app;

CREATE TABLE pay_claim (
  place_id uuid NOT NULL,
  claim_id uuid NOT NULL,
  person_id uuid,
  organisation_id uuid,
  kind text NOT NULL,
  what text NOT NULL,
  ahead boolean NOT NULL,
  words text NOT NULL,
  on_day date NOT NULL,
  pence integer NOT NULL,
  rate_id uuid,
  pay_by date NOT NULL,
  typed_by uuid,
  claimed_on date NOT NULL,
  claimed_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  says text,
  because text NOT NULL DEFAULT ''::text,
  decided_by uuid,
  decided_at timestamp(3) with time zone,
  run_id uuid,
  session_id uuid,
  CONSTRAINT pay_claim_pkey PRIMARY KEY (place_id, claim_id),
  CONSTRAINT pay_claim_place_id_decided_by_fkey FOREIGN KEY (place_id, decided_by) REFERENCES person(place_id, person_id),
  CONSTRAINT pay_claim_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT pay_claim_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT pay_claim_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT pay_claim_place_id_rate_id_fkey FOREIGN KEY (place_id, rate_id) REFERENCES pay_rate(place_id, rate_id),
  CONSTRAINT pay_claim_place_id_run_id_fkey FOREIGN KEY (place_id, run_id) REFERENCES pay_run(place_id, run_id),
  CONSTRAINT pay_claim_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT pay_claim_place_id_typed_by_fkey FOREIGN KEY (place_id, typed_by) REFERENCES person(place_id, person_id),
  CONSTRAINT pay_claim_because_check CHECK ((char_length(because) <= 500)),
  CONSTRAINT pay_claim_check CHECK (((NOT ahead) OR (kind = 'expense'::text))),
  CONSTRAINT pay_claim_check1 CHECK (((person_id IS NULL) OR (organisation_id IS NULL))),
  CONSTRAINT pay_claim_check2 CHECK (((rate_id IS NOT NULL) = (kind = 'fee'::text))),
  CONSTRAINT pay_claim_check3 CHECK (((says IS NULL) = (decided_at IS NULL))),
  CONSTRAINT pay_claim_check4 CHECK (((run_id IS NULL) OR (says = 'yes'::text))),
  CONSTRAINT pay_claim_kind_check CHECK ((kind = ANY (ARRAY['expense'::text, 'fee'::text]))),
  CONSTRAINT pay_claim_pence_check CHECK (((pence >= 1) AND (pence <= 100000000))),
  CONSTRAINT pay_claim_says_check CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text]))),
  CONSTRAINT pay_claim_what_check CHECK ((what ~ '^[a-z-]{3,20}$'::text)),
  CONSTRAINT pay_claim_words_check CHECK ((char_length(words) <= 300))
);
CREATE INDEX pay_claim_by_day ON public.pay_claim USING btree (place_id, claimed_on, claim_id);
CREATE INDEX pay_claim_by_person ON public.pay_claim USING btree (place_id, person_id, on_day);
CREATE INDEX pay_claim_by_run ON public.pay_claim USING btree (place_id, run_id);
CREATE INDEX pay_claim_by_session ON public.pay_claim USING btree (place_id, session_id) WHERE (session_id IS NOT NULL);
CREATE INDEX pay_claim_open ON public.pay_claim USING btree (place_id, claimed_on) WHERE (run_id IS NULL);
ALTER TABLE pay_claim ENABLE ROW LEVEL SECURITY;
ALTER TABLE pay_claim FORCE ROW LEVEL SECURITY;
CREATE POLICY pay_claim_of_its_place ON pay_claim FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON pay_claim TO alongside_app;
GRANT UPDATE (person_id, organisation_id, words, typed_by, says, because, decided_by, decided_at, run_id, session_id) ON pay_claim TO alongside_app;

CREATE TABLE pay_offer (
  place_id uuid NOT NULL,
  offer_id uuid NOT NULL,
  person_id uuid NOT NULL,
  wants text NOT NULL,
  donation_to text NOT NULL DEFAULT ''::text,
  ceiling_every text,
  ceiling_pence integer,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  email text NOT NULL DEFAULT ''::text,
  language text NOT NULL DEFAULT 'en'::text,
  CONSTRAINT pay_offer_pkey PRIMARY KEY (place_id, offer_id),
  CONSTRAINT pay_offer_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT pay_offer_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT pay_offer_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT pay_offer_ceiling_every_check CHECK ((ceiling_every = ANY (ARRAY['week'::text, 'month'::text]))),
  CONSTRAINT pay_offer_ceiling_pence_check CHECK (((ceiling_pence >= 1) AND (ceiling_pence <= 100000000))),
  CONSTRAINT pay_offer_check CHECK (((ceiling_every IS NULL) = (ceiling_pence IS NULL))),
  CONSTRAINT pay_offer_check1 CHECK (((donation_to <> ''::text) = (wants = 'donation'::text))),
  CONSTRAINT pay_offer_donation_to_check CHECK ((char_length(donation_to) <= 200)),
  CONSTRAINT pay_offer_email_check CHECK ((char_length(email) <= 320)),
  CONSTRAINT pay_offer_language_check CHECK ((language ~ '^[a-z]{2}$'::text)),
  CONSTRAINT pay_offer_wants_check CHECK ((wants ~ '^[a-z-]{3,20}$'::text))
);
CREATE INDEX pay_offer_newest ON public.pay_offer USING btree (place_id, person_id, written_at DESC);
ALTER TABLE pay_offer ENABLE ROW LEVEL SECURITY;
ALTER TABLE pay_offer FORCE ROW LEVEL SECURITY;
CREATE POLICY pay_offer_of_its_place ON pay_offer FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON pay_offer TO alongside_app;
GRANT UPDATE (person_id, written_by) ON pay_offer TO alongside_app;

CREATE TABLE pay_rate (
  place_id uuid NOT NULL,
  rate_id uuid NOT NULL,
  level text NOT NULL,
  payer text NOT NULL DEFAULT ''::text,
  pence integer NOT NULL,
  from_day date NOT NULL,
  set_by uuid,
  CONSTRAINT pay_rate_pkey PRIMARY KEY (place_id, rate_id),
  CONSTRAINT pay_rate_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT pay_rate_place_id_set_by_fkey FOREIGN KEY (place_id, set_by) REFERENCES person(place_id, person_id),
  CONSTRAINT pay_rate_level_check CHECK ((level ~ '^[a-z-]{3,20}$'::text)),
  CONSTRAINT pay_rate_payer_check CHECK ((char_length(payer) <= 200)),
  CONSTRAINT pay_rate_pence_check CHECK (((pence >= 1) AND (pence <= 100000000)))
);
CREATE UNIQUE INDEX pay_rate_once ON public.pay_rate USING btree (place_id, level, payer, from_day);
ALTER TABLE pay_rate ENABLE ROW LEVEL SECURITY;
ALTER TABLE pay_rate FORCE ROW LEVEL SECURITY;
CREATE POLICY pay_rate_of_its_place ON pay_rate FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON pay_rate TO alongside_app;
GRANT UPDATE (set_by) ON pay_rate TO alongside_app;

CREATE TABLE pay_receipt (
  place_id uuid NOT NULL,
  claim_id uuid NOT NULL,
  form text NOT NULL,
  bytes bytea NOT NULL,
  CONSTRAINT pay_receipt_pkey PRIMARY KEY (place_id, claim_id),
  CONSTRAINT pay_receipt_place_id_claim_id_fkey FOREIGN KEY (place_id, claim_id) REFERENCES pay_claim(place_id, claim_id) ON DELETE CASCADE,
  CONSTRAINT pay_receipt_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 10000000))),
  CONSTRAINT pay_receipt_form_check CHECK ((form = ANY (ARRAY['jpg'::text, 'png'::text])))
);
ALTER TABLE pay_receipt ENABLE ROW LEVEL SECURITY;
ALTER TABLE pay_receipt FORCE ROW LEVEL SECURITY;
CREATE POLICY pay_receipt_of_its_place ON pay_receipt FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON pay_receipt TO alongside_app;

CREATE TABLE pay_run (
  place_id uuid NOT NULL,
  run_id uuid NOT NULL,
  pay_on date NOT NULL,
  fee_account text NOT NULL,
  expense_account text NOT NULL,
  made_by uuid,
  made_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT pay_run_pkey PRIMARY KEY (place_id, run_id),
  CONSTRAINT pay_run_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT pay_run_place_id_made_by_fkey FOREIGN KEY (place_id, made_by) REFERENCES person(place_id, person_id),
  CONSTRAINT pay_run_expense_account_check CHECK ((char_length(expense_account) <= 40)),
  CONSTRAINT pay_run_fee_account_check CHECK ((char_length(fee_account) <= 40))
);
CREATE INDEX pay_run_by_day ON public.pay_run USING btree (place_id, pay_on);
ALTER TABLE pay_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE pay_run FORCE ROW LEVEL SECURITY;
CREATE POLICY pay_run_of_its_place ON pay_run FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON pay_run TO alongside_app;
GRANT UPDATE (made_by) ON pay_run TO alongside_app;

CREATE TABLE pay_terms (
  place_id uuid NOT NULL,
  terms_id uuid NOT NULL,
  adviser text NOT NULL,
  adviser_contact text NOT NULL,
  days_to_pay integer NOT NULL,
  fee_account text NOT NULL,
  expense_account text NOT NULL,
  set_by uuid,
  set_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  ask_whom text NOT NULL DEFAULT ''::text,
  leaflets jsonb NOT NULL DEFAULT '{}'::jsonb,
  CONSTRAINT pay_terms_pkey PRIMARY KEY (place_id, terms_id),
  CONSTRAINT pay_terms_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT pay_terms_place_id_set_by_fkey FOREIGN KEY (place_id, set_by) REFERENCES person(place_id, person_id),
  CONSTRAINT pay_terms_adviser_check CHECK ((char_length(adviser) <= 200)),
  CONSTRAINT pay_terms_adviser_contact_check CHECK ((char_length(adviser_contact) <= 300)),
  CONSTRAINT pay_terms_ask_whom_check CHECK ((char_length(ask_whom) <= 300)),
  CONSTRAINT pay_terms_check CHECK (((adviser = ''::text) = (adviser_contact = ''::text))),
  CONSTRAINT pay_terms_days_to_pay_check CHECK (((days_to_pay >= 1) AND (days_to_pay <= 90))),
  CONSTRAINT pay_terms_expense_account_check CHECK ((char_length(expense_account) <= 40)),
  CONSTRAINT pay_terms_fee_account_check CHECK ((char_length(fee_account) <= 40))
);
CREATE INDEX pay_terms_newest ON public.pay_terms USING btree (place_id, set_at DESC);
ALTER TABLE pay_terms ENABLE ROW LEVEL SECURITY;
ALTER TABLE pay_terms FORCE ROW LEVEL SECURITY;
CREATE POLICY pay_terms_of_its_place ON pay_terms FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON pay_terms TO alongside_app;
GRANT UPDATE (set_by) ON pay_terms TO alongside_app;

CREATE TABLE person (
  place_id uuid NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL,
  login_id uuid,
  joined_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  left_at timestamp(3) with time zone,
  seen_to timestamp(3) with time zone,
  name_small text DEFAULT lower(name),
  CONSTRAINT person_place_id_login_id_key UNIQUE (place_id, login_id),
  CONSTRAINT person_pkey PRIMARY KEY (place_id, person_id),
  CONSTRAINT person_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT person_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
);
CREATE INDEX person_by_login ON public.person USING btree (login_id) WHERE (left_at IS NULL);
CREATE INDEX person_by_name ON public.person USING btree (place_id, name, person_id);
CREATE INDEX person_here_by_name ON public.person USING btree (place_id, name, person_id) WHERE (left_at IS NULL);
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
CREATE POLICY person_of_its_login ON person FOR SELECT TO public USING (login_id = ( SELECT (NULLIF(current_setting('app.login'::text, true), ''::text))::uuid AS "nullif"));
CREATE POLICY person_of_its_place ON person FOR ALL TO public USING (place_id = ( SELECT (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid AS "nullif"));
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

CREATE TABLE place_day (
  place_id uuid NOT NULL,
  day_id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  whom text NOT NULL DEFAULT ''::text,
  first_day date NOT NULL,
  last_day date NOT NULL,
  observance text,
  said_by text NOT NULL DEFAULT ''::text,
  added_by uuid,
  added_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT place_day_once UNIQUE (place_id, name, first_day),
  CONSTRAINT place_day_pkey PRIMARY KEY (place_id, day_id),
  CONSTRAINT place_day_place_id_added_by_fkey FOREIGN KEY (place_id, added_by) REFERENCES person(place_id, person_id),
  CONSTRAINT place_day_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT place_day_check CHECK (((last_day >= first_day) AND ((last_day - first_day) <= 100))),
  CONSTRAINT place_day_kind_check CHECK ((kind = ANY (ARRAY['faith'::text, 'school-holiday'::text, 'other'::text]))),
  CONSTRAINT place_day_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  CONSTRAINT place_day_observance_check CHECK ((observance ~ '^[a-z-]{3,40}$'::text)),
  CONSTRAINT place_day_said_by_check CHECK ((char_length(said_by) <= 200)),
  CONSTRAINT place_day_whom_check CHECK ((char_length(whom) <= 200))
);
CREATE INDEX place_day_by_first ON public.place_day USING btree (place_id, first_day);
CREATE INDEX place_day_by_person ON public.place_day USING btree (place_id, added_by);
ALTER TABLE place_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE place_day FORCE ROW LEVEL SECURITY;
CREATE POLICY place_day_of_its_place ON place_day FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON place_day TO alongside_app;
GRANT UPDATE (added_by) ON place_day TO alongside_app;

CREATE TABLE place_group (
  place_id uuid NOT NULL,
  group_id uuid NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  purpose text NOT NULL,
  community_id uuid,
  chosen_by text NOT NULL,
  chosen_because text NOT NULL,
  is_health boolean NOT NULL,
  chair_id uuid,
  started_by uuid,
  started_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  ended_on date,
  ended_because text NOT NULL DEFAULT ''::text,
  CONSTRAINT place_group_pkey PRIMARY KEY (place_id, group_id),
  CONSTRAINT place_group_place_id_chair_id_fkey FOREIGN KEY (place_id, chair_id) REFERENCES person(place_id, person_id),
  CONSTRAINT place_group_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT place_group_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT place_group_place_id_started_by_fkey FOREIGN KEY (place_id, started_by) REFERENCES person(place_id, person_id),
  CONSTRAINT place_group_chosen_because_check CHECK (((char_length(chosen_because) >= 1) AND (char_length(chosen_because) <= 2000))),
  CONSTRAINT place_group_chosen_by_check CHECK (((char_length(chosen_by) >= 1) AND (char_length(chosen_by) <= 400))),
  CONSTRAINT place_group_ended_because_check CHECK ((char_length(ended_because) <= 1000)),
  CONSTRAINT place_group_kind_check CHECK ((kind = ANY (ARRAY['steering-group'::text, 'panel'::text, 'reference-group'::text, 'network'::text, 'team'::text]))),
  CONSTRAINT place_group_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  CONSTRAINT place_group_purpose_check CHECK (((char_length(purpose) >= 1) AND (char_length(purpose) <= 2000)))
);
CREATE INDEX place_group_by_name ON public.place_group USING btree (place_id, name, group_id);
ALTER TABLE place_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE place_group FORCE ROW LEVEL SECURITY;
CREATE POLICY place_group_of_its_place ON place_group FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON place_group TO alongside_app;
GRANT UPDATE (name, kind, purpose, community_id, chosen_by, chosen_because, chair_id, started_by, ended_on, ended_because) ON place_group TO alongside_app;

CREATE TABLE place_plan (
  place_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  title text NOT NULL,
  kind text NOT NULL,
  purpose text NOT NULL,
  commissioner_id uuid,
  owner_id uuid,
  still_open text NOT NULL DEFAULT ''::text,
  already_fixed text NOT NULL DEFAULT ''::text,
  who_decides text NOT NULL DEFAULT ''::text,
  need_to_know text NOT NULL DEFAULT ''::text,
  time_to_answer text NOT NULL DEFAULT ''::text,
  changes_mind text NOT NULL DEFAULT ''::text,
  duty text,
  duty_because text NOT NULL DEFAULT ''::text,
  duty_decided_by text NOT NULL DEFAULT ''::text,
  duty_decided_on date,
  started_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  published_on date,
  CONSTRAINT place_plan_pkey PRIMARY KEY (place_id, plan_id),
  CONSTRAINT place_plan_place_id_commissioner_id_fkey FOREIGN KEY (place_id, commissioner_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT place_plan_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT place_plan_place_id_owner_id_fkey FOREIGN KEY (place_id, owner_id) REFERENCES person(place_id, person_id),
  CONSTRAINT place_plan_already_fixed_check CHECK ((char_length(already_fixed) <= 2000)),
  CONSTRAINT place_plan_changes_mind_check CHECK ((char_length(changes_mind) <= 2000)),
  CONSTRAINT place_plan_check CHECK (((duty IS NULL) = (duty_decided_on IS NULL))),
  CONSTRAINT place_plan_duty_because_check CHECK ((char_length(duty_because) <= 2000)),
  CONSTRAINT place_plan_duty_check CHECK ((duty = ANY (ARRAY['applies'::text, 'does-not-apply'::text]))),
  CONSTRAINT place_plan_duty_decided_by_check CHECK ((char_length(duty_decided_by) <= 200)),
  CONSTRAINT place_plan_kind_check CHECK ((kind = ANY (ARRAY['service-change'::text, 'commissioning'::text, 'evaluation'::text, 'campaign'::text]))),
  CONSTRAINT place_plan_need_to_know_check CHECK ((char_length(need_to_know) <= 2000)),
  CONSTRAINT place_plan_purpose_check CHECK (((char_length(purpose) >= 1) AND (char_length(purpose) <= 2000))),
  CONSTRAINT place_plan_still_open_check CHECK ((char_length(still_open) <= 2000)),
  CONSTRAINT place_plan_time_to_answer_check CHECK ((char_length(time_to_answer) <= 400)),
  CONSTRAINT place_plan_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
  CONSTRAINT place_plan_who_decides_check CHECK ((char_length(who_decides) <= 400))
);
CREATE INDEX place_plan_by_title ON public.place_plan USING btree (place_id, title, plan_id);
ALTER TABLE place_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE place_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY place_plan_of_its_place ON place_plan FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON place_plan TO alongside_app;
GRANT UPDATE (title, kind, purpose, commissioner_id, owner_id, still_open, already_fixed, who_decides, need_to_know, time_to_answer, changes_mind, duty, duty_because, duty_decided_by, duty_decided_on, published_on) ON place_plan TO alongside_app;

CREATE TABLE place_session (
  place_id uuid NOT NULL,
  session_id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  purpose text NOT NULL DEFAULT ''::text,
  group_id uuid,
  preliminary_of uuid,
  promised_level text NOT NULL,
  open_to text NOT NULL,
  chair_id uuid,
  on_day date,
  from_time time without time zone,
  to_time time without time zone,
  form text NOT NULL DEFAULT 'in-room'::text,
  venue_id uuid,
  online_link text NOT NULL DEFAULT ''::text,
  state text NOT NULL DEFAULT 'planning'::text,
  cancelled_because text NOT NULL DEFAULT ''::text,
  called_at timestamp(3) with time zone,
  called_because text NOT NULL DEFAULT ''::text,
  change_number integer NOT NULL DEFAULT 0,
  series_id uuid,
  is_private boolean NOT NULL DEFAULT false,
  day_because text NOT NULL DEFAULT ''::text,
  listening text,
  listening_minutes integer,
  facilitator_id uuid,
  venue_not_for_all boolean NOT NULL DEFAULT false,
  started_by uuid,
  started_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT place_session_pkey PRIMARY KEY (place_id, session_id),
  CONSTRAINT place_session_place_id_chair_id_fkey FOREIGN KEY (place_id, chair_id) REFERENCES person(place_id, person_id),
  CONSTRAINT place_session_place_id_facilitator_id_fkey FOREIGN KEY (place_id, facilitator_id) REFERENCES person(place_id, person_id),
  CONSTRAINT place_session_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT place_session_place_id_group_id_fkey FOREIGN KEY (place_id, group_id) REFERENCES place_group(place_id, group_id),
  CONSTRAINT place_session_place_id_preliminary_of_fkey FOREIGN KEY (place_id, preliminary_of) REFERENCES place_session(place_id, session_id),
  CONSTRAINT place_session_place_id_started_by_fkey FOREIGN KEY (place_id, started_by) REFERENCES person(place_id, person_id),
  CONSTRAINT place_session_place_id_venue_id_fkey FOREIGN KEY (place_id, venue_id) REFERENCES session_venue(place_id, venue_id),
  CONSTRAINT place_session_called_because_check CHECK ((char_length(called_because) <= 1000)),
  CONSTRAINT place_session_cancelled_because_check CHECK ((char_length(cancelled_because) <= 1000)),
  CONSTRAINT place_session_change_number_check CHECK ((change_number >= 0)),
  CONSTRAINT place_session_check CHECK ((((from_time IS NULL) = (to_time IS NULL)) AND ((on_day IS NOT NULL) OR (from_time IS NULL)))),
  CONSTRAINT place_session_check1 CHECK ((to_time > from_time)),
  CONSTRAINT place_session_check2 CHECK (((state <> 'called'::text) OR ((on_day IS NOT NULL) AND (from_time IS NOT NULL)))),
  CONSTRAINT place_session_day_because_check CHECK ((char_length(day_because) <= 1000)),
  CONSTRAINT place_session_form_check CHECK ((form = ANY (ARRAY['in-room'::text, 'online'::text, 'both'::text, 'walk'::text, 'meal'::text, 'story-circle'::text, 'other'::text]))),
  CONSTRAINT place_session_kind_check CHECK ((kind = ANY (ARRAY['meeting'::text, 'outreach'::text, 'clinic'::text, 'training'::text, 'preliminary'::text]))),
  CONSTRAINT place_session_listening_check CHECK ((listening = ANY (ARRAY['wanted'::text, 'not-wanted'::text]))),
  CONSTRAINT place_session_listening_minutes_check CHECK (((listening_minutes >= 5) AND (listening_minutes <= 240))),
  CONSTRAINT place_session_online_link_check CHECK ((char_length(online_link) <= 500)),
  CONSTRAINT place_session_open_to_check CHECK ((open_to = ANY (ARRAY['invited'::text, 'place'::text, 'public'::text]))),
  CONSTRAINT place_session_promised_level_check CHECK ((promised_level = ANY (ARRAY['told'::text, 'asked'::text, 'worked-with'::text, 'decided-together'::text, 'led-by-community'::text]))),
  CONSTRAINT place_session_purpose_check CHECK ((char_length(purpose) <= 2000)),
  CONSTRAINT place_session_state_check CHECK ((state = ANY (ARRAY['planning'::text, 'called'::text, 'held'::text, 'cancelled'::text]))),
  CONSTRAINT place_session_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
  CONSTRAINT session_facilitator_is_not_the_chair CHECK ((facilitator_id <> chair_id))
);
CREATE INDEX place_session_by_day ON public.place_session USING btree (place_id, on_day, session_id);
CREATE INDEX place_session_by_group ON public.place_session USING btree (place_id, group_id);
CREATE INDEX place_session_by_preliminary ON public.place_session USING btree (place_id, preliminary_of);
ALTER TABLE place_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE place_session FORCE ROW LEVEL SECURITY;
CREATE POLICY place_session_of_its_place ON place_session FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON place_session TO alongside_app;
GRANT UPDATE (kind, title, purpose, group_id, promised_level, open_to, chair_id, on_day, from_time, to_time, form, venue_id, online_link, state, cancelled_because, called_at, called_because, change_number, series_id, day_because, listening, listening_minutes, facilitator_id, venue_not_for_all, started_by) ON place_session TO alongside_app;

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

CREATE TABLE plan_asking (
  place_id uuid NOT NULL,
  asking_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  partner_id uuid NOT NULL,
  way text NOT NULL,
  on_day date NOT NULL,
  CONSTRAINT plan_asking_pkey PRIMARY KEY (place_id, asking_id),
  CONSTRAINT plan_asking_place_id_partner_id_fkey FOREIGN KEY (place_id, partner_id) REFERENCES plan_partner(place_id, partner_id),
  CONSTRAINT plan_asking_place_id_plan_id_fkey FOREIGN KEY (place_id, plan_id) REFERENCES place_plan(place_id, plan_id),
  CONSTRAINT plan_asking_way_check CHECK ((way = ANY (ARRAY['invited'::text, 'emailed'::text, 'told'::text, 'sent-form'::text])))
);
CREATE INDEX plan_asking_by_plan ON public.plan_asking USING btree (place_id, plan_id);
ALTER TABLE plan_asking ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_asking FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_asking_of_its_place ON plan_asking FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON plan_asking TO alongside_app;

CREATE TABLE plan_change (
  place_id uuid NOT NULL,
  change_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  partner_id uuid NOT NULL,
  words text NOT NULL,
  written_on date NOT NULL,
  answer text,
  CONSTRAINT plan_change_pkey PRIMARY KEY (place_id, change_id),
  CONSTRAINT plan_change_place_id_partner_id_fkey FOREIGN KEY (place_id, partner_id) REFERENCES plan_partner(place_id, partner_id),
  CONSTRAINT plan_change_place_id_plan_id_fkey FOREIGN KEY (place_id, plan_id) REFERENCES place_plan(place_id, plan_id),
  CONSTRAINT plan_change_answer_check CHECK ((answer = ANY (ARRAY['so'::text, 'not-so'::text]))),
  CONSTRAINT plan_change_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 2000)))
);
CREATE INDEX plan_change_by_plan ON public.plan_change USING btree (place_id, plan_id);
ALTER TABLE plan_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_change FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_change_of_its_place ON plan_change FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON plan_change TO alongside_app;
GRANT UPDATE (answer) ON plan_change TO alongside_app;

CREATE TABLE plan_community (
  place_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  community_id uuid NOT NULL,
  CONSTRAINT plan_community_pkey PRIMARY KEY (place_id, plan_id, community_id),
  CONSTRAINT plan_community_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT plan_community_place_id_plan_id_fkey FOREIGN KEY (place_id, plan_id) REFERENCES place_plan(place_id, plan_id)
);
ALTER TABLE plan_community ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_community FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_community_of_its_place ON plan_community FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON plan_community TO alongside_app;

CREATE TABLE plan_fixing (
  place_id uuid NOT NULL,
  fixing_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  kind text NOT NULL,
  on_day date NOT NULL,
  words text NOT NULL,
  link text NOT NULL DEFAULT ''::text,
  partner_id uuid,
  added_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  struck_on date,
  struck_because text,
  CONSTRAINT plan_fixing_pkey PRIMARY KEY (place_id, fixing_id),
  CONSTRAINT plan_fixing_place_id_partner_id_fkey FOREIGN KEY (place_id, partner_id) REFERENCES plan_partner(place_id, partner_id),
  CONSTRAINT plan_fixing_place_id_plan_id_fkey FOREIGN KEY (place_id, plan_id) REFERENCES place_plan(place_id, plan_id),
  CONSTRAINT plan_fixing_check CHECK (((struck_on IS NULL) = (struck_because IS NULL))),
  CONSTRAINT plan_fixing_kind_check CHECK ((kind = ANY (ARRAY['own-date'::text, 'budget-line'::text, 'specification'::text, 'procurement-notice'::text, 'board-paper'::text, 'announcement'::text]))),
  CONSTRAINT plan_fixing_link_check CHECK ((char_length(link) <= 500)),
  CONSTRAINT plan_fixing_struck_because_check CHECK (((char_length(struck_because) >= 1) AND (char_length(struck_because) <= 1000))),
  CONSTRAINT plan_fixing_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);
CREATE INDEX plan_fixing_by_plan ON public.plan_fixing USING btree (place_id, plan_id);
ALTER TABLE plan_fixing ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_fixing FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_fixing_of_its_place ON plan_fixing FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON plan_fixing TO alongside_app;
GRANT UPDATE (struck_on, struck_because) ON plan_fixing TO alongside_app;

CREATE TABLE plan_line (
  place_id uuid NOT NULL,
  line_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  kind text NOT NULL,
  words text NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT plan_line_pkey PRIMARY KEY (place_id, line_id),
  CONSTRAINT plan_line_place_id_plan_id_fkey FOREIGN KEY (place_id, plan_id) REFERENCES place_plan(place_id, plan_id),
  CONSTRAINT plan_line_kind_check CHECK ((kind = ANY (ARRAY['option'::text, 'criterion'::text]))),
  CONSTRAINT plan_line_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 400)))
);
CREATE INDEX plan_line_by_plan ON public.plan_line USING btree (place_id, plan_id, "position");
ALTER TABLE plan_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_line FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_line_of_its_place ON plan_line FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON plan_line TO alongside_app;

CREATE TABLE plan_panel (
  place_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  group_id uuid,
  opened_on date NOT NULL,
  closed_on date,
  found jsonb,
  outcome_id uuid,
  followed text,
  because text,
  decided_on date,
  how text NOT NULL DEFAULT 'scores'::text,
  CONSTRAINT plan_panel_pkey PRIMARY KEY (place_id, plan_id),
  CONSTRAINT plan_panel_place_id_group_id_fkey FOREIGN KEY (place_id, group_id) REFERENCES place_group(place_id, group_id),
  CONSTRAINT plan_panel_place_id_outcome_id_fkey FOREIGN KEY (place_id, outcome_id) REFERENCES plan_line(place_id, line_id),
  CONSTRAINT plan_panel_place_id_plan_id_fkey FOREIGN KEY (place_id, plan_id) REFERENCES place_plan(place_id, plan_id),
  CONSTRAINT plan_panel_because_check CHECK (((char_length(because) >= 1) AND (char_length(because) <= 2000))),
  CONSTRAINT plan_panel_check CHECK (((closed_on IS NULL) = (found IS NULL))),
  CONSTRAINT plan_panel_check1 CHECK ((((decided_on IS NULL) = (followed IS NULL)) AND ((decided_on IS NULL) = (because IS NULL)) AND ((decided_on IS NULL) = (outcome_id IS NULL)))),
  CONSTRAINT plan_panel_check2 CHECK (((decided_on IS NULL) OR (closed_on IS NOT NULL))),
  CONSTRAINT plan_panel_followed_check CHECK ((followed = ANY (ARRAY['followed'::text, 'partly'::text, 'not'::text]))),
  CONSTRAINT plan_panel_how_check CHECK ((how = ANY (ARRAY['scores'::text, 'votes'::text])))
);
ALTER TABLE plan_panel ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_panel FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_panel_of_its_place ON plan_panel FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON plan_panel TO alongside_app;
GRANT UPDATE (closed_on, found, outcome_id, followed, because, decided_on) ON plan_panel TO alongside_app;

CREATE TABLE plan_panel_member (
  place_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT plan_panel_member_pkey PRIMARY KEY (place_id, plan_id, person_id),
  CONSTRAINT plan_panel_member_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT plan_panel_member_place_id_plan_id_fkey FOREIGN KEY (place_id, plan_id) REFERENCES place_plan(place_id, plan_id)
);
CREATE INDEX plan_panel_member_by_person ON public.plan_panel_member USING btree (place_id, person_id);
ALTER TABLE plan_panel_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_panel_member FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_panel_member_from_inside ON plan_panel_member FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((current_setting('app.plans'::text, true) = 'whole'::text) OR (person_id = ANY ((string_to_array(NULLIF(current_setting('app.people'::text, true), ''::text), ','::text))::uuid[])) OR (EXISTS ( SELECT
   FROM place_plan p
  WHERE ((p.place_id = plan_panel_member.place_id) AND (p.plan_id = plan_panel_member.plan_id) AND (p.owner_id = ANY ((string_to_array(NULLIF(current_setting('app.people'::text, true), ''::text), ','::text))::uuid[])))))));
CREATE POLICY plan_panel_member_in_backups ON plan_panel_member FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON plan_panel_member TO alongside_app;
GRANT UPDATE (person_id) ON plan_panel_member TO alongside_app;

CREATE TABLE plan_partner (
  place_id uuid NOT NULL,
  partner_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  organisation_id uuid,
  group_id uuid,
  added_on date NOT NULL,
  CONSTRAINT plan_partner_group_once UNIQUE (place_id, plan_id, group_id),
  CONSTRAINT plan_partner_organisation_once UNIQUE (place_id, plan_id, organisation_id),
  CONSTRAINT plan_partner_pkey PRIMARY KEY (place_id, partner_id),
  CONSTRAINT plan_partner_place_id_group_id_fkey FOREIGN KEY (place_id, group_id) REFERENCES place_group(place_id, group_id),
  CONSTRAINT plan_partner_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT plan_partner_place_id_plan_id_fkey FOREIGN KEY (place_id, plan_id) REFERENCES place_plan(place_id, plan_id),
  CONSTRAINT plan_partner_check CHECK (((organisation_id IS NULL) <> (group_id IS NULL)))
);
ALTER TABLE plan_partner ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_partner FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_partner_of_its_place ON plan_partner FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON plan_partner TO alongside_app;
GRANT UPDATE (organisation_id) ON plan_partner TO alongside_app;

CREATE TABLE plan_point (
  place_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  point text NOT NULL,
  planned_on date,
  was_on date,
  decided text NOT NULL DEFAULT ''::text,
  CONSTRAINT plan_point_pkey PRIMARY KEY (place_id, plan_id, point),
  CONSTRAINT plan_point_place_id_plan_id_fkey FOREIGN KEY (place_id, plan_id) REFERENCES place_plan(place_id, plan_id),
  CONSTRAINT plan_point_check CHECK (((was_on IS NULL) OR (point <> 'scope-fixed'::text))),
  CONSTRAINT plan_point_decided_check CHECK ((char_length(decided) <= 2000)),
  CONSTRAINT plan_point_point_check CHECK ((point = ANY (ARRAY['need-seen'::text, 'scope-open'::text, 'scope-fixed'::text, 'options'::text, 'decision'::text, 'review'::text])))
);
ALTER TABLE plan_point ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_point FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_point_of_its_place ON plan_point FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON plan_point TO alongside_app;
GRANT UPDATE (planned_on, was_on, decided) ON plan_point TO alongside_app;

CREATE TABLE plan_scorer (
  place_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  person_id uuid NOT NULL,
  side text NOT NULL,
  scores jsonb NOT NULL,
  CONSTRAINT plan_scorer_pkey PRIMARY KEY (place_id, plan_id, person_id),
  CONSTRAINT plan_scorer_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT plan_scorer_place_id_plan_id_fkey FOREIGN KEY (place_id, plan_id) REFERENCES place_plan(place_id, plan_id),
  CONSTRAINT plan_scorer_side_check CHECK ((side = ANY (ARRAY['user'::text, 'professional'::text])))
);
CREATE INDEX plan_scorer_by_person ON public.plan_scorer USING btree (place_id, person_id);
ALTER TABLE plan_scorer ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_scorer FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_scorer_from_inside ON plan_scorer FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((current_setting('app.plans'::text, true) = 'whole'::text) OR (person_id = ANY ((string_to_array(NULLIF(current_setting('app.people'::text, true), ''::text), ','::text))::uuid[]))));
CREATE POLICY plan_scorer_in_backups ON plan_scorer FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON plan_scorer TO alongside_app;
GRANT UPDATE (person_id, side, scores) ON plan_scorer TO alongside_app;

CREATE TABLE plan_service (
  place_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  service_id uuid NOT NULL,
  CONSTRAINT plan_service_pkey PRIMARY KEY (place_id, plan_id, service_id),
  CONSTRAINT plan_service_place_id_plan_id_fkey FOREIGN KEY (place_id, plan_id) REFERENCES place_plan(place_id, plan_id),
  CONSTRAINT plan_service_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id)
);
ALTER TABLE plan_service ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_service FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_service_of_its_place ON plan_service FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON plan_service TO alongside_app;

CREATE TABLE plan_session (
  place_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  session_id uuid NOT NULL,
  about text NOT NULL,
  CONSTRAINT plan_session_pkey PRIMARY KEY (place_id, plan_id, session_id),
  CONSTRAINT plan_session_place_id_plan_id_fkey FOREIGN KEY (place_id, plan_id) REFERENCES place_plan(place_id, plan_id),
  CONSTRAINT plan_session_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT plan_session_about_check CHECK ((about = ANY (ARRAY['scope'::text, 'options'::text, 'decision'::text, 'review'::text])))
);
CREATE INDEX plan_session_by_session ON public.plan_session USING btree (place_id, session_id);
ALTER TABLE plan_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_session FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_session_of_its_place ON plan_session FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON plan_session TO alongside_app;

CREATE TABLE plan_statement (
  place_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  partner_id uuid NOT NULL,
  side text NOT NULL,
  says text NOT NULL,
  first_on date,
  fixed_on date,
  words text NOT NULL DEFAULT ''::text,
  said_at timestamp(3) with time zone NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT plan_statement_pkey PRIMARY KEY (place_id, statement_id),
  CONSTRAINT plan_statement_place_id_partner_id_fkey FOREIGN KEY (place_id, partner_id) REFERENCES plan_partner(place_id, partner_id),
  CONSTRAINT plan_statement_place_id_plan_id_fkey FOREIGN KEY (place_id, plan_id) REFERENCES place_plan(place_id, plan_id),
  CONSTRAINT plan_statement_check CHECK (((side = 'partner'::text) OR (says = ANY (ARRAY['settles-early'::text, 'settles-late'::text])))),
  CONSTRAINT plan_statement_says_check CHECK ((says = ANY (ARRAY['confirms'::text, 'disputes'::text, 'settles-early'::text, 'settles-late'::text]))),
  CONSTRAINT plan_statement_side_check CHECK ((side = ANY (ARRAY['owner'::text, 'partner'::text]))),
  CONSTRAINT plan_statement_words_check CHECK ((char_length(words) <= 1000))
);
CREATE INDEX plan_statement_by_plan ON public.plan_statement USING btree (place_id, plan_id, said_at);
ALTER TABLE plan_statement ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_statement FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_statement_of_its_place ON plan_statement FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON plan_statement TO alongside_app;
GRANT UPDATE (words) ON plan_statement TO alongside_app;

CREATE TABLE programme (
  place_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  name text NOT NULL,
  concern text NOT NULL DEFAULT ''::text,
  began_with text NOT NULL,
  finding_path text NOT NULL DEFAULT ''::text,
  service_id uuid,
  idea_id uuid,
  community_id uuid,
  started_by uuid,
  started_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  opened_at timestamp(3) with time zone,
  hour_pence integer NOT NULL DEFAULT 1500,
  people uuid[] NOT NULL,
  past uuid[] NOT NULL DEFAULT '{}'::uuid[],
  owners uuid[] NOT NULL,
  CONSTRAINT programme_pkey PRIMARY KEY (place_id, programme_id),
  CONSTRAINT programme_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT programme_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT programme_place_id_idea_id_fkey FOREIGN KEY (place_id, idea_id) REFERENCES idea(place_id, idea_id) ON DELETE SET NULL (idea_id),
  CONSTRAINT programme_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT programme_place_id_started_by_fkey FOREIGN KEY (place_id, started_by) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_began_with_check CHECK ((began_with = ANY (ARRAY['finding'::text, 'idea'::text, 'concern'::text]))),
  CONSTRAINT programme_concern_check CHECK ((char_length(concern) <= 4000)),
  CONSTRAINT programme_finding_path_check CHECK ((char_length(finding_path) <= 400)),
  CONSTRAINT programme_hour_pence_check CHECK (((hour_pence >= 0) AND (hour_pence <= 100000))),
  CONSTRAINT programme_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  CONSTRAINT programme_owners_check CHECK ((cardinality(owners) <= 20)),
  CONSTRAINT programme_people_check CHECK ((cardinality(people) <= 200))
);
CREATE INDEX programme_by_name ON public.programme USING btree (place_id, name, programme_id);
ALTER TABLE programme ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_in_backups ON programme FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY programme_of_its_people ON programme FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((opened_at IS NOT NULL) OR (people && (string_to_array(NULLIF(current_setting('app.people'::text, true), ''::text), ','::text))::uuid[]) OR ((people || past) && (string_to_array(NULLIF(current_setting('app.held'::text, true), ''::text), ','::text))::uuid[])));
GRANT DELETE, INSERT, SELECT ON programme TO alongside_app;
GRANT UPDATE (name, concern, started_by, opened_at, hour_pence, people, past, owners) ON programme TO alongside_app;

CREATE TABLE programme_answer (
  place_id uuid NOT NULL,
  question_id uuid NOT NULL,
  person_id uuid NOT NULL,
  number integer NOT NULL,
  programme_id uuid NOT NULL,
  side text NOT NULL,
  says text NOT NULL,
  words text NOT NULL DEFAULT ''::text,
  said_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT programme_answer_pkey PRIMARY KEY (place_id, question_id, person_id, number),
  CONSTRAINT programme_answer_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_answer_place_id_programme_id_fkey FOREIGN KEY (place_id, programme_id) REFERENCES programme(place_id, programme_id) ON DELETE CASCADE,
  CONSTRAINT programme_answer_place_id_question_id_fkey FOREIGN KEY (place_id, question_id) REFERENCES programme_question(place_id, question_id) ON DELETE CASCADE,
  CONSTRAINT programme_answer_number_check CHECK ((number > 0)),
  CONSTRAINT programme_answer_says_check CHECK ((says = ANY (ARRAY['yes'::text, 'not-yet'::text]))),
  CONSTRAINT programme_answer_side_check CHECK ((side = ANY (ARRAY['community'::text, 'statutory'::text]))),
  CONSTRAINT programme_answer_words_check CHECK ((char_length(words) <= 1000))
);
CREATE INDEX programme_answer_by_person ON public.programme_answer USING btree (place_id, person_id);
ALTER TABLE programme_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_answer_in_backups ON programme_answer FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY programme_answer_of_its_people ON programme_answer FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT
   FROM programme p
  WHERE ((p.place_id = programme_answer.place_id) AND (p.programme_id = programme_answer.programme_id)))));
GRANT INSERT, SELECT ON programme_answer TO alongside_app;
GRANT UPDATE (person_id, words) ON programme_answer TO alongside_app;

CREATE TABLE programme_copy (
  place_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  origin_id uuid,
  origin_name text NOT NULL,
  origin_place text NOT NULL,
  measured text NOT NULL,
  in_spell integer NOT NULL,
  in_stage smallint NOT NULL,
  said_by uuid,
  said_on date NOT NULL,
  CONSTRAINT programme_copy_pkey PRIMARY KEY (place_id, programme_id),
  CONSTRAINT programme_copy_place_id_origin_id_fkey FOREIGN KEY (place_id, origin_id) REFERENCES programme(place_id, programme_id) ON DELETE SET NULL (origin_id),
  CONSTRAINT programme_copy_place_id_programme_id_fkey FOREIGN KEY (place_id, programme_id) REFERENCES programme(place_id, programme_id) ON DELETE CASCADE,
  CONSTRAINT programme_copy_place_id_programme_id_in_spell_in_stage_fkey FOREIGN KEY (place_id, programme_id, in_spell, in_stage) REFERENCES programme_stage(place_id, programme_id, number, stage) ON DELETE CASCADE,
  CONSTRAINT programme_copy_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_copy_check CHECK ((origin_id <> programme_id)),
  CONSTRAINT programme_copy_in_stage_check CHECK ((in_stage = 0)),
  CONSTRAINT programme_copy_measured_check CHECK ((char_length(measured) <= 1000)),
  CONSTRAINT programme_copy_origin_name_check CHECK (((char_length(origin_name) >= 1) AND (char_length(origin_name) <= 200))),
  CONSTRAINT programme_copy_origin_place_check CHECK ((char_length(origin_place) <= 200))
);
ALTER TABLE programme_copy ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_copy FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_copy_in_backups ON programme_copy FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY programme_copy_of_its_people ON programme_copy FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT
   FROM programme p
  WHERE ((p.place_id = programme_copy.place_id) AND (p.programme_id = programme_copy.programme_id)))));
GRANT INSERT, SELECT ON programme_copy TO alongside_app;
GRANT UPDATE (said_by) ON programme_copy TO alongside_app;

CREATE TABLE programme_copy_answer (
  place_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  element_id uuid NOT NULL,
  number integer NOT NULL,
  says text NOT NULL,
  said_by uuid,
  said_on date NOT NULL,
  CONSTRAINT programme_copy_answer_pkey PRIMARY KEY (place_id, programme_id, element_id, number),
  CONSTRAINT programme_copy_answer_place_id_programme_id_element_id_fkey FOREIGN KEY (place_id, programme_id, element_id) REFERENCES programme_copy_element(place_id, programme_id, element_id) ON DELETE CASCADE,
  CONSTRAINT programme_copy_answer_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_copy_answer_number_check CHECK (((number >= 1) AND (number <= 1000))),
  CONSTRAINT programme_copy_answer_says_check CHECK ((says = ANY (ARRAY['yes'::text, 'not-yet'::text])))
);
ALTER TABLE programme_copy_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_copy_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_copy_answer_in_backups ON programme_copy_answer FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY programme_copy_answer_of_its_people ON programme_copy_answer FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT
   FROM programme p
  WHERE ((p.place_id = programme_copy_answer.place_id) AND (p.programme_id = programme_copy_answer.programme_id)))));
GRANT INSERT, SELECT ON programme_copy_answer TO alongside_app;
GRANT UPDATE (said_by) ON programme_copy_answer TO alongside_app;

CREATE TABLE programme_copy_element (
  place_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  element_id uuid NOT NULL,
  words text NOT NULL,
  becomes text NOT NULL,
  because text NOT NULL,
  said_by uuid,
  said_on date NOT NULL,
  CONSTRAINT programme_copy_element_pkey PRIMARY KEY (place_id, programme_id, element_id),
  CONSTRAINT programme_copy_element_place_id_programme_id_fkey FOREIGN KEY (place_id, programme_id) REFERENCES programme_copy(place_id, programme_id) ON DELETE CASCADE,
  CONSTRAINT programme_copy_element_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_copy_element_because_check CHECK (((char_length(because) >= 1) AND (char_length(because) <= 1000))),
  CONSTRAINT programme_copy_element_becomes_check CHECK ((becomes = ANY (ARRAY['kept'::text, 'adapted'::text, 'dropped'::text]))),
  CONSTRAINT programme_copy_element_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 400)))
);
ALTER TABLE programme_copy_element ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_copy_element FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_copy_element_in_backups ON programme_copy_element FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY programme_copy_element_of_its_people ON programme_copy_element FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT
   FROM programme p
  WHERE ((p.place_id = programme_copy_element.place_id) AND (p.programme_id = programme_copy_element.programme_id)))));
GRANT INSERT, SELECT ON programme_copy_element TO alongside_app;
GRANT UPDATE (said_by) ON programme_copy_element TO alongside_app;

CREATE TABLE programme_cost (
  place_id uuid NOT NULL,
  cost_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  side text NOT NULL,
  kind text NOT NULL,
  on_day date NOT NULL,
  for_what text NOT NULL,
  minutes integer,
  pence integer,
  paid text,
  written_by uuid,
  CONSTRAINT programme_cost_pkey PRIMARY KEY (place_id, cost_id),
  CONSTRAINT programme_cost_place_id_programme_id_fkey FOREIGN KEY (place_id, programme_id) REFERENCES programme(place_id, programme_id) ON DELETE CASCADE,
  CONSTRAINT programme_cost_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_cost_check CHECK (((kind = 'hours'::text) = (minutes IS NOT NULL))),
  CONSTRAINT programme_cost_check1 CHECK (((kind = 'hours'::text) = (paid IS NOT NULL))),
  CONSTRAINT programme_cost_check2 CHECK (((kind = 'hours'::text) = (pence IS NULL))),
  CONSTRAINT programme_cost_for_what_check CHECK (((char_length(for_what) >= 1) AND (char_length(for_what) <= 400))),
  CONSTRAINT programme_cost_kind_check CHECK ((kind = ANY (ARRAY['hours'::text, 'set-aside'::text, 'spent'::text]))),
  CONSTRAINT programme_cost_minutes_check CHECK (((minutes >= 0) AND (minutes <= 600000))),
  CONSTRAINT programme_cost_paid_check CHECK ((paid = ANY (ARRAY['nobody'::text, 'employer'::text, 'programme'::text]))),
  CONSTRAINT programme_cost_pence_check CHECK (((pence >= 0) AND (pence <= 1000000000))),
  CONSTRAINT programme_cost_side_check CHECK ((side = ANY (ARRAY['community'::text, 'statutory'::text, 'broker'::text])))
);
CREATE INDEX programme_cost_by_programme ON public.programme_cost USING btree (place_id, programme_id, on_day);
ALTER TABLE programme_cost ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_cost FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_cost_in_backups ON programme_cost FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY programme_cost_of_its_people ON programme_cost FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT
   FROM programme p
  WHERE ((p.place_id = programme_cost.place_id) AND (p.programme_id = programme_cost.programme_id)))));
GRANT DELETE, INSERT, SELECT ON programme_cost TO alongside_app;
GRANT UPDATE (written_by) ON programme_cost TO alongside_app;

CREATE TABLE programme_meeting (
  place_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  who text NOT NULL,
  held_on date NOT NULL,
  words text NOT NULL DEFAULT ''::text,
  written_by uuid,
  CONSTRAINT programme_meeting_pkey PRIMARY KEY (place_id, meeting_id),
  CONSTRAINT programme_meeting_place_id_programme_id_fkey FOREIGN KEY (place_id, programme_id) REFERENCES programme(place_id, programme_id) ON DELETE CASCADE,
  CONSTRAINT programme_meeting_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_meeting_who_check CHECK ((who = ANY (ARRAY['community'::text, 'statutory'::text, 'together'::text]))),
  CONSTRAINT programme_meeting_words_check CHECK ((char_length(words) <= 2000))
);
CREATE INDEX programme_meeting_by_programme ON public.programme_meeting USING btree (place_id, programme_id, held_on);
ALTER TABLE programme_meeting ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_meeting FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_meeting_in_backups ON programme_meeting FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY programme_meeting_of_its_people ON programme_meeting FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT
   FROM programme p
  WHERE ((p.place_id = programme_meeting.place_id) AND (p.programme_id = programme_meeting.programme_id)))));
GRANT DELETE, INSERT, SELECT ON programme_meeting TO alongside_app;
GRANT UPDATE (written_by) ON programme_meeting TO alongside_app;

CREATE TABLE programme_need (
  place_id uuid NOT NULL,
  need_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  side text NOT NULL,
  kind text NOT NULL,
  words text NOT NULL,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT programme_need_pkey PRIMARY KEY (place_id, need_id),
  CONSTRAINT programme_need_place_id_programme_id_fkey FOREIGN KEY (place_id, programme_id) REFERENCES programme(place_id, programme_id) ON DELETE CASCADE,
  CONSTRAINT programme_need_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_need_kind_check CHECK ((kind = ANY (ARRAY['need'::text, 'offer'::text]))),
  CONSTRAINT programme_need_side_check CHECK ((side = ANY (ARRAY['community'::text, 'statutory'::text]))),
  CONSTRAINT programme_need_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);
CREATE INDEX programme_need_by_programme ON public.programme_need USING btree (place_id, programme_id, written_at);
ALTER TABLE programme_need ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_need FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_need_in_backups ON programme_need FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY programme_need_of_its_people ON programme_need FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT
   FROM programme p
  WHERE ((p.place_id = programme_need.place_id) AND (p.programme_id = programme_need.programme_id)))));
GRANT DELETE, INSERT, SELECT ON programme_need TO alongside_app;
GRANT UPDATE (written_by) ON programme_need TO alongside_app;

CREATE TABLE programme_person (
  place_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  person_id uuid NOT NULL,
  side text NOT NULL,
  organisation_id uuid,
  asked_by uuid,
  asked_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  came_at timestamp(3) with time zone,
  left_at timestamp(3) with time zone,
  CONSTRAINT programme_person_pkey PRIMARY KEY (place_id, programme_id, person_id),
  CONSTRAINT programme_person_place_id_asked_by_fkey FOREIGN KEY (place_id, asked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_person_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT programme_person_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_person_place_id_programme_id_fkey FOREIGN KEY (place_id, programme_id) REFERENCES programme(place_id, programme_id) ON DELETE CASCADE,
  CONSTRAINT programme_person_side_check CHECK ((side = ANY (ARRAY['community'::text, 'statutory'::text, 'broker'::text])))
);
CREATE INDEX programme_person_by_person ON public.programme_person USING btree (place_id, person_id);
ALTER TABLE programme_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_person FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_person_in_backups ON programme_person FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY programme_person_of_its_people ON programme_person FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT
   FROM programme p
  WHERE ((p.place_id = programme_person.place_id) AND (p.programme_id = programme_person.programme_id)))));
GRANT INSERT, SELECT ON programme_person TO alongside_app;
GRANT UPDATE (person_id, side, organisation_id, asked_by, asked_at, came_at, left_at) ON programme_person TO alongside_app;

CREATE TABLE programme_question (
  place_id uuid NOT NULL,
  question_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  kind text NOT NULL,
  content jsonb NOT NULL,
  person_id uuid,
  put_by uuid,
  put_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  agreed_at timestamp(3) with time zone,
  CONSTRAINT programme_question_pkey PRIMARY KEY (place_id, question_id),
  CONSTRAINT programme_question_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_question_place_id_programme_id_fkey FOREIGN KEY (place_id, programme_id) REFERENCES programme(place_id, programme_id) ON DELETE CASCADE,
  CONSTRAINT programme_question_place_id_put_by_fkey FOREIGN KEY (place_id, put_by) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_question_check CHECK (((kind = 'broker'::text) OR (person_id IS NULL))),
  CONSTRAINT programme_question_kind_check CHECK ((kind = ANY (ARRAY['broker'::text, 'charter'::text, 'stage'::text])))
);
CREATE INDEX programme_question_by_programme ON public.programme_question USING btree (place_id, programme_id, put_at);
ALTER TABLE programme_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_question FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_question_in_backups ON programme_question FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY programme_question_of_its_people ON programme_question FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT
   FROM programme p
  WHERE ((p.place_id = programme_question.place_id) AND (p.programme_id = programme_question.programme_id)))));
GRANT INSERT, SELECT ON programme_question TO alongside_app;
GRANT UPDATE (person_id, put_by, agreed_at) ON programme_question TO alongside_app;

CREATE TABLE programme_readiness (
  place_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  side text NOT NULL,
  number integer NOT NULL,
  got_wrong text NOT NULL DEFAULT ''::text,
  brings text NOT NULL,
  needs text NOT NULL,
  fears text NOT NULL,
  may_decide text NOT NULL,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  confirmed_by uuid,
  confirmed_on date,
  confirmed_how text,
  shared_at timestamp(3) with time zone,
  CONSTRAINT programme_readiness_pkey PRIMARY KEY (place_id, programme_id, side, number),
  CONSTRAINT programme_readiness_place_id_confirmed_by_fkey FOREIGN KEY (place_id, confirmed_by) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_readiness_place_id_programme_id_fkey FOREIGN KEY (place_id, programme_id) REFERENCES programme(place_id, programme_id) ON DELETE CASCADE,
  CONSTRAINT programme_readiness_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_readiness_brings_check CHECK (((char_length(brings) >= 1) AND (char_length(brings) <= 1000))),
  CONSTRAINT programme_readiness_check CHECK (((side = 'statutory'::text) = (got_wrong <> ''::text))),
  CONSTRAINT programme_readiness_check1 CHECK (((confirmed_on IS NULL) = (confirmed_how IS NULL))),
  CONSTRAINT programme_readiness_check2 CHECK (((shared_at IS NULL) OR (confirmed_on IS NOT NULL))),
  CONSTRAINT programme_readiness_confirmed_how_check CHECK ((confirmed_how = ANY (ARRAY['aloud'::text, 'text'::text, 'here'::text]))),
  CONSTRAINT programme_readiness_fears_check CHECK (((char_length(fears) >= 1) AND (char_length(fears) <= 1000))),
  CONSTRAINT programme_readiness_got_wrong_check CHECK ((char_length(got_wrong) <= 1000)),
  CONSTRAINT programme_readiness_may_decide_check CHECK (((char_length(may_decide) >= 1) AND (char_length(may_decide) <= 1000))),
  CONSTRAINT programme_readiness_needs_check CHECK (((char_length(needs) >= 1) AND (char_length(needs) <= 1000))),
  CONSTRAINT programme_readiness_number_check CHECK ((number > 0)),
  CONSTRAINT programme_readiness_side_check CHECK ((side = ANY (ARRAY['community'::text, 'statutory'::text])))
);
ALTER TABLE programme_readiness ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_readiness FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_readiness_in_backups ON programme_readiness FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY programme_readiness_of_its_people ON programme_readiness FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT
   FROM programme p
  WHERE ((p.place_id = programme_readiness.place_id) AND (p.programme_id = programme_readiness.programme_id)))));
GRANT INSERT, SELECT ON programme_readiness TO alongside_app;
GRANT UPDATE (written_by, confirmed_by, confirmed_on, confirmed_how, shared_at) ON programme_readiness TO alongside_app;

CREATE TABLE programme_stage (
  place_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  number integer NOT NULL,
  stage smallint NOT NULL,
  since timestamp(3) with time zone NOT NULL DEFAULT now(),
  because text NOT NULL DEFAULT ''::text,
  said_by text NOT NULL,
  CONSTRAINT programme_stage_of_spell UNIQUE (place_id, programme_id, number, stage),
  CONSTRAINT programme_stage_pkey PRIMARY KEY (place_id, programme_id, number),
  CONSTRAINT programme_stage_place_id_programme_id_fkey FOREIGN KEY (place_id, programme_id) REFERENCES programme(place_id, programme_id) ON DELETE CASCADE,
  CONSTRAINT programme_stage_because_check CHECK ((char_length(because) <= 2000)),
  CONSTRAINT programme_stage_number_check CHECK ((number > 0)),
  CONSTRAINT programme_stage_said_by_check CHECK ((said_by = ANY (ARRAY['community'::text, 'statutory'::text, 'broker'::text, 'both'::text]))),
  CONSTRAINT programme_stage_stage_check CHECK (((stage >= 0) AND (stage <= 5)))
);
ALTER TABLE programme_stage ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_stage FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_stage_in_backups ON programme_stage FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY programme_stage_of_its_people ON programme_stage FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT
   FROM programme p
  WHERE ((p.place_id = programme_stage.place_id) AND (p.programme_id = programme_stage.programme_id)))));
GRANT INSERT, SELECT ON programme_stage TO alongside_app;

CREATE TABLE programme_told (
  place_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  dimension text NOT NULL,
  side text NOT NULL,
  number integer NOT NULL,
  service_does text NOT NULL,
  community_does text NOT NULL,
  service_pence bigint,
  community_pence bigint,
  no_said_by text NOT NULL,
  roles text NOT NULL,
  ideas text NOT NULL,
  practice text NOT NULL,
  people text NOT NULL,
  told_by uuid,
  told_on date NOT NULL,
  CONSTRAINT programme_told_pkey PRIMARY KEY (place_id, programme_id, dimension, side, number),
  CONSTRAINT programme_told_place_id_programme_id_fkey FOREIGN KEY (place_id, programme_id) REFERENCES programme(place_id, programme_id) ON DELETE CASCADE,
  CONSTRAINT programme_told_place_id_told_by_fkey FOREIGN KEY (place_id, told_by) REFERENCES person(place_id, person_id),
  CONSTRAINT programme_told_community_does_check CHECK (((char_length(community_does) >= 1) AND (char_length(community_does) <= 1000))),
  CONSTRAINT programme_told_community_pence_check CHECK (((community_pence >= 0) AND (community_pence <= '100000000000'::bigint))),
  CONSTRAINT programme_told_dimension_check CHECK ((dimension = ANY (ARRAY['commission'::text, 'design'::text, 'deliver'::text, 'assess'::text]))),
  CONSTRAINT programme_told_ideas_check CHECK ((char_length(ideas) <= 1000)),
  CONSTRAINT programme_told_no_said_by_check CHECK ((no_said_by = ANY (ARRAY['statutory'::text, 'community'::text, 'both'::text, 'nobody'::text]))),
  CONSTRAINT programme_told_number_check CHECK (((number >= 1) AND (number <= 1000))),
  CONSTRAINT programme_told_people_check CHECK ((char_length(people) <= 1000)),
  CONSTRAINT programme_told_practice_check CHECK ((char_length(practice) <= 1000)),
  CONSTRAINT programme_told_roles_check CHECK ((char_length(roles) <= 1000)),
  CONSTRAINT programme_told_service_does_check CHECK (((char_length(service_does) >= 1) AND (char_length(service_does) <= 1000))),
  CONSTRAINT programme_told_service_pence_check CHECK (((service_pence >= 0) AND (service_pence <= '100000000000'::bigint))),
  CONSTRAINT programme_told_side_check CHECK ((side = ANY (ARRAY['statutory'::text, 'community'::text])))
);
ALTER TABLE programme_told ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_told FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_told_in_backups ON programme_told FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY programme_told_of_its_people ON programme_told FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT
   FROM programme p
  WHERE ((p.place_id = programme_told.place_id) AND (p.programme_id = programme_told.programme_id)))));
GRANT INSERT, SELECT ON programme_told TO alongside_app;
GRANT UPDATE (told_by) ON programme_told TO alongside_app;

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

CREATE TABLE recognition_line (
  place_id uuid NOT NULL,
  post_id uuid NOT NULL,
  number integer NOT NULL,
  account text NOT NULL,
  about text NOT NULL,
  party text NOT NULL,
  person_id uuid,
  organisation_id uuid,
  service_id uuid,
  minutes integer NOT NULL,
  pence bigint NOT NULL,
  CONSTRAINT recognition_line_balances TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT recognition_line_pkey PRIMARY KEY (place_id, post_id, number),
  CONSTRAINT recognition_line_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT recognition_line_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT recognition_line_place_id_post_id_fkey FOREIGN KEY (place_id, post_id) REFERENCES recognition_post(place_id, post_id),
  CONSTRAINT recognition_line_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT recognition_line_about_check CHECK ((about ~ '^[a-z-]{3,30}$'::text)),
  CONSTRAINT recognition_line_account_check CHECK ((account = ANY (ARRAY['given-by'::text, 'used-by'::text, 'owed-to'::text, 'paid-to'::text, 'budget-of'::text]))),
  CONSTRAINT recognition_line_check CHECK (((person_id IS NULL) OR (party = 'person'::text))),
  CONSTRAINT recognition_line_check1 CHECK (((organisation_id IS NOT NULL) = (party = 'organisation'::text))),
  CONSTRAINT recognition_line_check2 CHECK (((service_id IS NOT NULL) = (party = 'service'::text))),
  CONSTRAINT recognition_line_check3 CHECK (((minutes <> 0) OR (pence <> 0))),
  CONSTRAINT recognition_line_number_check CHECK ((number > 0)),
  CONSTRAINT recognition_line_party_check CHECK ((party = ANY (ARRAY['person'::text, 'organisation'::text, 'service'::text, 'place'::text])))
);
CREATE INDEX recognition_line_by_organisation ON public.recognition_line USING btree (place_id, organisation_id) WHERE (organisation_id IS NOT NULL);
CREATE INDEX recognition_line_by_person ON public.recognition_line USING btree (place_id, person_id) WHERE (person_id IS NOT NULL);
ALTER TABLE recognition_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE recognition_line FORCE ROW LEVEL SECURITY;
CREATE POLICY recognition_line_of_its_place ON recognition_line FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON recognition_line TO alongside_app;
GRANT UPDATE (person_id, organisation_id) ON recognition_line TO alongside_app;

CREATE TABLE recognition_post (
  place_id uuid NOT NULL,
  post_id uuid NOT NULL,
  source text NOT NULL,
  source_id uuid NOT NULL,
  step text NOT NULL,
  on_day date NOT NULL,
  corrects uuid,
  posted_by uuid,
  posted_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT recognition_post_place_id_source_source_id_step_key UNIQUE (place_id, source, source_id, step),
  CONSTRAINT recognition_post_balances TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT recognition_post_pkey PRIMARY KEY (place_id, post_id),
  CONSTRAINT recognition_post_place_id_corrects_fkey FOREIGN KEY (place_id, corrects) REFERENCES recognition_post(place_id, post_id),
  CONSTRAINT recognition_post_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT recognition_post_place_id_posted_by_fkey FOREIGN KEY (place_id, posted_by) REFERENCES person(place_id, person_id),
  CONSTRAINT recognition_post_source_check CHECK ((source ~ '^[a-z-]{3,30}$'::text)),
  CONSTRAINT recognition_post_step_check CHECK ((step ~ '^[a-z0-9-]{1,40}$'::text))
);
ALTER TABLE recognition_post ENABLE ROW LEVEL SECURITY;
ALTER TABLE recognition_post FORCE ROW LEVEL SECURITY;
CREATE POLICY recognition_post_of_its_place ON recognition_post FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON recognition_post TO alongside_app;
GRANT UPDATE (posted_by) ON recognition_post TO alongside_app;

CREATE TABLE recognition_total (
  place_id uuid NOT NULL,
  total_key text NOT NULL,
  month date NOT NULL,
  account text NOT NULL,
  about text NOT NULL,
  party text NOT NULL,
  organisation_id uuid,
  service_id uuid,
  minutes bigint NOT NULL,
  pence bigint NOT NULL,
  CONSTRAINT recognition_total_pkey PRIMARY KEY (place_id, total_key),
  CONSTRAINT recognition_total_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT recognition_total_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT recognition_total_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT recognition_total_month_check CHECK ((date_trunc('month'::text, (month)::timestamp with time zone) = month)),
  CONSTRAINT recognition_total_total_key_check CHECK (((char_length(total_key) >= 1) AND (char_length(total_key) <= 200)))
);
CREATE INDEX recognition_total_by_month ON public.recognition_total USING btree (place_id, month);
CREATE INDEX recognition_total_by_organisation ON public.recognition_total USING btree (place_id, organisation_id, month) WHERE (organisation_id IS NOT NULL);
ALTER TABLE recognition_total ENABLE ROW LEVEL SECURITY;
ALTER TABLE recognition_total FORCE ROW LEVEL SECURITY;
CREATE POLICY recognition_total_of_its_place ON recognition_total FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON recognition_total TO alongside_app;
GRANT UPDATE (organisation_id, minutes, pence) ON recognition_total TO alongside_app;

CREATE TABLE reflection (
  place_id uuid NOT NULL,
  reflection_id uuid NOT NULL,
  person_id uuid NOT NULL,
  writer_id uuid NOT NULL,
  number integer NOT NULL,
  written_on date NOT NULL,
  sealed bytea NOT NULL,
  CONSTRAINT reflection_pkey PRIMARY KEY (place_id, reflection_id),
  CONSTRAINT reflection_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT reflection_number_check CHECK ((number > 0)),
  CONSTRAINT reflection_sealed_check CHECK (((octet_length(sealed) >= 540) AND (octet_length(sealed) <= 40000)))
);
CREATE INDEX reflection_of_person ON public.reflection USING btree (place_id, person_id, number DESC);
ALTER TABLE reflection ENABLE ROW LEVEL SECURITY;
ALTER TABLE reflection FORCE ROW LEVEL SECURITY;
CREATE POLICY reflection_of_its_place ON reflection FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON reflection TO alongside_app;
GRANT UPDATE (person_id) ON reflection TO alongside_app;

CREATE TABLE reflection_lock (
  place_id uuid NOT NULL,
  person_id uuid NOT NULL,
  writer_id uuid NOT NULL,
  salt bytea NOT NULL,
  cost integer NOT NULL,
  check_value bytea NOT NULL,
  wrapped bytea NOT NULL,
  code_salt bytea,
  code_cost integer,
  code_check bytea,
  code_wrapped bytea,
  code_on date,
  begun_on date NOT NULL,
  CONSTRAINT reflection_lock_pkey PRIMARY KEY (place_id, person_id),
  CONSTRAINT reflection_lock_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT reflection_lock_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT reflection_lock_check CHECK ((num_nonnulls(code_salt, code_cost, code_check, code_wrapped, code_on) = ANY (ARRAY[0, 5]))),
  CONSTRAINT reflection_lock_check_value_check CHECK ((octet_length(check_value) = 32)),
  CONSTRAINT reflection_lock_code_check_check CHECK ((octet_length(code_check) = 32)),
  CONSTRAINT reflection_lock_code_cost_check CHECK (((code_cost >= 32768) AND (code_cost <= 1048576))),
  CONSTRAINT reflection_lock_code_salt_check CHECK ((octet_length(code_salt) = 16)),
  CONSTRAINT reflection_lock_code_wrapped_check CHECK ((octet_length(code_wrapped) = 60)),
  CONSTRAINT reflection_lock_cost_check CHECK (((cost >= 32768) AND (cost <= 1048576))),
  CONSTRAINT reflection_lock_salt_check CHECK ((octet_length(salt) = 16)),
  CONSTRAINT reflection_lock_wrapped_check CHECK ((octet_length(wrapped) = 60))
);
ALTER TABLE reflection_lock ENABLE ROW LEVEL SECURITY;
ALTER TABLE reflection_lock FORCE ROW LEVEL SECURITY;
CREATE POLICY reflection_lock_of_its_place ON reflection_lock FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT, UPDATE ON reflection_lock TO alongside_app;

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

CREATE TABLE risk (
  place_id uuid NOT NULL,
  risk_id uuid NOT NULL,
  title text NOT NULL,
  words text NOT NULL,
  register text NOT NULL,
  domain text NOT NULL,
  equity text NOT NULL,
  grant_id uuid,
  grant_end date,
  raised_by uuid,
  raised_on date NOT NULL,
  CONSTRAINT risk_pkey PRIMARY KEY (place_id, risk_id),
  CONSTRAINT risk_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT risk_place_id_grant_id_fkey FOREIGN KEY (place_id, grant_id) REFERENCES funding_grant(place_id, grant_id),
  CONSTRAINT risk_place_id_raised_by_fkey FOREIGN KEY (place_id, raised_by) REFERENCES person(place_id, person_id),
  CONSTRAINT risk_check CHECK (((grant_id IS NULL) = (grant_end IS NULL))),
  CONSTRAINT risk_domain_check CHECK ((domain ~ '^[a-z-]{2,20}$'::text)),
  CONSTRAINT risk_equity_check CHECK ((equity ~ '^[a-z-]{2,20}$'::text)),
  CONSTRAINT risk_register_check CHECK ((register = ANY (ARRAY['managers'::text, 'commissioners'::text]))),
  CONSTRAINT risk_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
  CONSTRAINT risk_words_check CHECK ((char_length(words) <= 2000))
);
CREATE UNIQUE INDEX risk_once_an_end ON public.risk USING btree (place_id, grant_id, grant_end) WHERE (grant_id IS NOT NULL);
ALTER TABLE risk ENABLE ROW LEVEL SECURITY;
ALTER TABLE risk FORCE ROW LEVEL SECURITY;
CREATE POLICY risk_of_its_place ON risk FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON risk TO alongside_app;
GRANT UPDATE (raised_by) ON risk TO alongside_app;

CREATE TABLE risk_action (
  place_id uuid NOT NULL,
  action_id uuid NOT NULL,
  risk_id uuid NOT NULL,
  what text NOT NULL,
  owner_id uuid,
  due_on date NOT NULL,
  added_by uuid,
  added_on date NOT NULL,
  done_on date,
  evidence text NOT NULL DEFAULT ''::text,
  done_by uuid,
  CONSTRAINT risk_action_pkey PRIMARY KEY (place_id, action_id),
  CONSTRAINT risk_action_place_id_added_by_fkey FOREIGN KEY (place_id, added_by) REFERENCES person(place_id, person_id),
  CONSTRAINT risk_action_place_id_done_by_fkey FOREIGN KEY (place_id, done_by) REFERENCES person(place_id, person_id),
  CONSTRAINT risk_action_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT risk_action_place_id_owner_id_fkey FOREIGN KEY (place_id, owner_id) REFERENCES person(place_id, person_id),
  CONSTRAINT risk_action_place_id_risk_id_fkey FOREIGN KEY (place_id, risk_id) REFERENCES risk(place_id, risk_id) ON DELETE CASCADE,
  CONSTRAINT risk_action_check CHECK (((done_on IS NULL) OR (evidence <> ''::text))),
  CONSTRAINT risk_action_evidence_check CHECK ((char_length(evidence) <= 2000)),
  CONSTRAINT risk_action_what_check CHECK (((char_length(what) >= 1) AND (char_length(what) <= 1000)))
);
CREATE INDEX risk_action_of ON public.risk_action USING btree (place_id, risk_id);
CREATE INDEX risk_action_owner ON public.risk_action USING btree (place_id, owner_id) WHERE (done_on IS NULL);
ALTER TABLE risk_action ENABLE ROW LEVEL SECURITY;
ALTER TABLE risk_action FORCE ROW LEVEL SECURITY;
CREATE POLICY risk_action_of_its_place ON risk_action FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON risk_action TO alongside_app;
GRANT UPDATE (owner_id, added_by, done_on, evidence, done_by) ON risk_action TO alongside_app;

CREATE TABLE risk_review (
  place_id uuid NOT NULL,
  risk_id uuid NOT NULL,
  number integer NOT NULL,
  consequence integer NOT NULL,
  likelihood integer NOT NULL,
  target_consequence integer NOT NULL,
  target_likelihood integer NOT NULL,
  controls text NOT NULL,
  gaps text NOT NULL,
  owner_id uuid,
  review_on date NOT NULL,
  is_closed boolean NOT NULL DEFAULT false,
  because text NOT NULL,
  by_person uuid,
  on_day date NOT NULL,
  CONSTRAINT risk_review_pkey PRIMARY KEY (place_id, risk_id, number),
  CONSTRAINT risk_review_place_id_by_person_fkey FOREIGN KEY (place_id, by_person) REFERENCES person(place_id, person_id),
  CONSTRAINT risk_review_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT risk_review_place_id_owner_id_fkey FOREIGN KEY (place_id, owner_id) REFERENCES person(place_id, person_id),
  CONSTRAINT risk_review_place_id_risk_id_fkey FOREIGN KEY (place_id, risk_id) REFERENCES risk(place_id, risk_id) ON DELETE CASCADE,
  CONSTRAINT risk_review_because_check CHECK ((char_length(because) <= 2000)),
  CONSTRAINT risk_review_consequence_check CHECK (((consequence >= 1) AND (consequence <= 5))),
  CONSTRAINT risk_review_controls_check CHECK ((char_length(controls) <= 2000)),
  CONSTRAINT risk_review_gaps_check CHECK ((char_length(gaps) <= 2000)),
  CONSTRAINT risk_review_likelihood_check CHECK (((likelihood >= 1) AND (likelihood <= 5))),
  CONSTRAINT risk_review_number_check CHECK ((number > 0)),
  CONSTRAINT risk_review_target_consequence_check CHECK (((target_consequence >= 1) AND (target_consequence <= 5))),
  CONSTRAINT risk_review_target_likelihood_check CHECK (((target_likelihood >= 1) AND (target_likelihood <= 5)))
);
CREATE INDEX risk_review_owner ON public.risk_review USING btree (place_id, owner_id);
ALTER TABLE risk_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE risk_review FORCE ROW LEVEL SECURITY;
CREATE POLICY risk_review_of_its_place ON risk_review FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON risk_review TO alongside_app;
GRANT UPDATE (owner_id, by_person) ON risk_review TO alongside_app;

CREATE TABLE saying (
  place_id uuid NOT NULL,
  saying_id uuid NOT NULL,
  phrase text NOT NULL,
  in_latin text NOT NULL DEFAULT ''::text,
  language text NOT NULL,
  community_id uuid,
  literally text NOT NULL,
  may_speak_of text[] NOT NULL,
  polite text NOT NULL DEFAULT ''::text,
  shames text NOT NULL DEFAULT ''::text,
  credit text NOT NULL,
  credited_as text NOT NULL DEFAULT ''::text,
  given_by uuid,
  written_by uuid,
  agreed_on date,
  given_on date NOT NULL,
  is_released boolean NOT NULL,
  CONSTRAINT saying_pkey PRIMARY KEY (place_id, saying_id),
  CONSTRAINT saying_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT saying_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT saying_place_id_given_by_fkey FOREIGN KEY (place_id, given_by) REFERENCES person(place_id, person_id),
  CONSTRAINT saying_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT saying_credit_check CHECK ((credit = ANY (ARRAY['name'::text, 'first-name'::text, 'organisation'::text, 'community-member'::text]))),
  CONSTRAINT saying_credited_as_check CHECK ((char_length(credited_as) <= 200)),
  CONSTRAINT saying_in_latin_check CHECK ((char_length(in_latin) <= 200)),
  CONSTRAINT saying_language_check CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  CONSTRAINT saying_literally_check CHECK (((char_length(literally) >= 1) AND (char_length(literally) <= 300))),
  CONSTRAINT saying_may_speak_of_check CHECK (((cardinality(may_speak_of) >= 1) AND (cardinality(may_speak_of) <= 12))),
  CONSTRAINT saying_phrase_check CHECK (((char_length(phrase) >= 1) AND (char_length(phrase) <= 200))),
  CONSTRAINT saying_polite_check CHECK ((char_length(polite) <= 500)),
  CONSTRAINT saying_shames_check CHECK ((char_length(shames) <= 500))
);
CREATE INDEX saying_by_community ON public.saying USING btree (place_id, community_id);
CREATE INDEX saying_by_language ON public.saying USING btree (place_id, language, phrase);
ALTER TABLE saying ENABLE ROW LEVEL SECURITY;
ALTER TABLE saying FORCE ROW LEVEL SECURITY;
CREATE POLICY saying_of_its_place ON saying FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON saying TO alongside_app;
GRANT UPDATE (credit, credited_as, given_by, written_by) ON saying TO alongside_app;

CREATE TABLE saying_review (
  place_id uuid NOT NULL,
  review_id uuid NOT NULL,
  saying_id uuid NOT NULL,
  verdict text NOT NULL,
  why text NOT NULL DEFAULT ''::text,
  is_released boolean NOT NULL,
  reviewed_by uuid,
  reviewed_on date NOT NULL,
  CONSTRAINT saying_review_place_id_saying_id_reviewed_by_key UNIQUE (place_id, saying_id, reviewed_by),
  CONSTRAINT saying_review_pkey PRIMARY KEY (place_id, review_id),
  CONSTRAINT saying_review_place_id_reviewed_by_fkey FOREIGN KEY (place_id, reviewed_by) REFERENCES person(place_id, person_id),
  CONSTRAINT saying_review_place_id_saying_id_fkey FOREIGN KEY (place_id, saying_id) REFERENCES saying(place_id, saying_id) ON DELETE CASCADE,
  CONSTRAINT saying_review_verdict_check CHECK ((verdict = ANY (ARRAY['so'::text, 'otherwise'::text]))),
  CONSTRAINT saying_review_why_check CHECK ((char_length(why) <= 500))
);
ALTER TABLE saying_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE saying_review FORCE ROW LEVEL SECURITY;
CREATE POLICY saying_review_of_its_place ON saying_review FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON saying_review TO alongside_app;
GRANT UPDATE (verdict, why, is_released, reviewed_by, reviewed_on) ON saying_review TO alongside_app;

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

CREATE TABLE service_audit (
  place_id uuid NOT NULL,
  audit_id uuid NOT NULL,
  service_id uuid NOT NULL,
  instrument_id uuid NOT NULL,
  number integer NOT NULL,
  follows_id uuid,
  begun_on date NOT NULL,
  closes_on date NOT NULL,
  again_on date NOT NULL,
  ended_on date,
  is_counted boolean NOT NULL DEFAULT false,
  begun_by uuid,
  staff_shown_on date,
  partners_shown_on date,
  CONSTRAINT service_audit_pkey PRIMARY KEY (place_id, audit_id),
  CONSTRAINT service_audit_place_id_begun_by_fkey FOREIGN KEY (place_id, begun_by) REFERENCES person(place_id, person_id),
  CONSTRAINT service_audit_place_id_follows_id_fkey FOREIGN KEY (place_id, follows_id) REFERENCES service_audit(place_id, audit_id),
  CONSTRAINT service_audit_place_id_instrument_id_number_fkey FOREIGN KEY (place_id, instrument_id, number) REFERENCES audit_instrument_version(place_id, instrument_id, number),
  CONSTRAINT service_audit_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT service_audit_check CHECK (((closes_on >= begun_on) AND (again_on > closes_on) AND (follows_id <> audit_id))),
  CONSTRAINT service_audit_check1 CHECK ((is_counted OR ((staff_shown_on IS NULL) AND (partners_shown_on IS NULL)))),
  CONSTRAINT service_audit_check2 CHECK (((ended_on IS NOT NULL) OR (NOT is_counted)))
);
CREATE INDEX service_audit_by_service ON public.service_audit USING btree (place_id, service_id, begun_on);
CREATE UNIQUE INDEX service_audit_followed_once ON public.service_audit USING btree (place_id, follows_id);
ALTER TABLE service_audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE service_audit FORCE ROW LEVEL SECURITY;
CREATE POLICY service_audit_of_its_place ON service_audit FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON service_audit TO alongside_app;
GRANT UPDATE (ended_on, is_counted, begun_by, staff_shown_on, partners_shown_on) ON service_audit TO alongside_app;

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

CREATE TABLE service_limit (
  place_id uuid NOT NULL,
  limit_id uuid NOT NULL,
  service_id uuid NOT NULL,
  lacks text NOT NULL,
  doing text NOT NULL,
  by_day date,
  first_by_day date,
  done_on date,
  written_by uuid,
  written_on date NOT NULL,
  CONSTRAINT service_limit_pkey PRIMARY KEY (place_id, limit_id),
  CONSTRAINT service_limit_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT service_limit_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT service_limit_check CHECK ((((by_day IS NULL) = (doing = ''::text)) AND ((by_day IS NULL) = (first_by_day IS NULL)))),
  CONSTRAINT service_limit_check1 CHECK (((done_on IS NULL) OR (by_day IS NOT NULL))),
  CONSTRAINT service_limit_doing_check CHECK ((char_length(doing) <= 1000)),
  CONSTRAINT service_limit_lacks_check CHECK (((char_length(lacks) >= 1) AND (char_length(lacks) <= 1000)))
);
CREATE INDEX service_limit_by_service ON public.service_limit USING btree (place_id, service_id);
ALTER TABLE service_limit ENABLE ROW LEVEL SECURITY;
ALTER TABLE service_limit FORCE ROW LEVEL SECURITY;
CREATE POLICY service_limit_of_its_place ON service_limit FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON service_limit TO alongside_app;
GRANT UPDATE (lacks, doing, by_day, first_by_day, done_on, written_by) ON service_limit TO alongside_app;

CREATE TABLE service_limit_organisation (
  place_id uuid NOT NULL,
  limit_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  agrees boolean,
  said_by uuid,
  said_on date,
  CONSTRAINT service_limit_organisation_pkey PRIMARY KEY (place_id, limit_id, organisation_id),
  CONSTRAINT service_limit_organisation_place_id_limit_id_fkey FOREIGN KEY (place_id, limit_id) REFERENCES service_limit(place_id, limit_id),
  CONSTRAINT service_limit_organisation_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT service_limit_organisation_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT service_limit_organisation_check CHECK (((agrees IS NULL) = (said_on IS NULL)))
);
CREATE INDEX service_limit_organisation_by_organisation ON public.service_limit_organisation USING btree (place_id, organisation_id);
ALTER TABLE service_limit_organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE service_limit_organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY service_limit_organisation_of_its_place ON service_limit_organisation FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON service_limit_organisation TO alongside_app;
GRANT UPDATE (organisation_id, agrees, said_by, said_on) ON service_limit_organisation TO alongside_app;

CREATE TABLE service_limit_page (
  place_id uuid NOT NULL,
  service_id uuid NOT NULL,
  looked_on date NOT NULL,
  shown_on date,
  looked_by uuid,
  CONSTRAINT service_limit_page_pkey PRIMARY KEY (place_id, service_id),
  CONSTRAINT service_limit_page_place_id_looked_by_fkey FOREIGN KEY (place_id, looked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT service_limit_page_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id)
);
ALTER TABLE service_limit_page ENABLE ROW LEVEL SECURITY;
ALTER TABLE service_limit_page FORCE ROW LEVEL SECURITY;
CREATE POLICY service_limit_page_of_its_place ON service_limit_page FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON service_limit_page TO alongside_app;
GRANT UPDATE (looked_on, shown_on, looked_by) ON service_limit_page TO alongside_app;

CREATE TABLE service_limit_word (
  place_id uuid NOT NULL,
  word_id uuid NOT NULL,
  service_id uuid NOT NULL,
  organisation_id uuid,
  words text NOT NULL,
  said_by uuid,
  said_on date NOT NULL,
  taken_back_on date,
  CONSTRAINT service_limit_word_pkey PRIMARY KEY (place_id, word_id),
  CONSTRAINT service_limit_word_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT service_limit_word_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT service_limit_word_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT service_limit_word_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);
CREATE INDEX service_limit_word_by_service ON public.service_limit_word USING btree (place_id, service_id);
ALTER TABLE service_limit_word ENABLE ROW LEVEL SECURITY;
ALTER TABLE service_limit_word FORCE ROW LEVEL SECURITY;
CREATE POLICY service_limit_word_of_its_place ON service_limit_word FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON service_limit_word TO alongside_app;
GRANT UPDATE (organisation_id, said_by, taken_back_on) ON service_limit_word TO alongside_app;

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

CREATE TABLE session_action (
  place_id uuid NOT NULL,
  action_id uuid NOT NULL,
  session_id uuid NOT NULL,
  item_id uuid,
  item_kind text,
  words text NOT NULL,
  who text NOT NULL,
  by_day date,
  done_on date,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT session_action_pkey PRIMARY KEY (place_id, action_id),
  CONSTRAINT session_action_place_id_item_id_item_kind_fkey FOREIGN KEY (place_id, item_id, item_kind) REFERENCES session_item(place_id, item_id, kind),
  CONSTRAINT session_action_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_action_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT listening_is_not_answered CHECK ((item_kind <> 'listening'::text)),
  CONSTRAINT session_action_check CHECK (((item_id IS NULL) = (item_kind IS NULL))),
  CONSTRAINT session_action_who_check CHECK (((char_length(who) >= 1) AND (char_length(who) <= 200))),
  CONSTRAINT session_action_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);
CREATE INDEX session_action_by_item ON public.session_action USING btree (place_id, item_id, item_kind);
CREATE INDEX session_action_by_person ON public.session_action USING btree (place_id, written_by);
CREATE INDEX session_action_by_session ON public.session_action USING btree (place_id, session_id);
ALTER TABLE session_action ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_action FORCE ROW LEVEL SECURITY;
CREATE POLICY session_action_of_its_place ON session_action FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON session_action TO alongside_app;
GRANT UPDATE (done_on, written_by) ON session_action TO alongside_app;

CREATE TABLE session_chair_rating (
  place_id uuid NOT NULL,
  session_id uuid NOT NULL,
  question text NOT NULL,
  step smallint NOT NULL,
  CONSTRAINT session_chair_rating_pkey PRIMARY KEY (place_id, session_id, question),
  CONSTRAINT session_chair_rating_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_chair_rating_question_check CHECK ((question = ANY (ARRAY['heard'::text, 'respected'::text, 'understood'::text, 'influence'::text, 'safe'::text, 'worth-it'::text, 'level'::text]))),
  CONSTRAINT session_chair_rating_step_check CHECK (((step >= 0) AND (step <= 5)))
);
ALTER TABLE session_chair_rating ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_chair_rating FORCE ROW LEVEL SECURITY;
CREATE POLICY session_chair_rating_of_its_place ON session_chair_rating FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON session_chair_rating TO alongside_app;

CREATE TABLE session_change (
  place_id uuid NOT NULL,
  change_id uuid NOT NULL,
  session_id uuid NOT NULL,
  words text NOT NULL,
  said_by uuid,
  said_on date NOT NULL,
  CONSTRAINT session_change_pkey PRIMARY KEY (place_id, change_id),
  CONSTRAINT session_change_place_id_said_by_fkey FOREIGN KEY (place_id, said_by) REFERENCES person(place_id, person_id),
  CONSTRAINT session_change_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_change_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 2000)))
);
CREATE INDEX session_change_by_person ON public.session_change USING btree (place_id, said_by);
CREATE INDEX session_change_by_session ON public.session_change USING btree (place_id, session_id);
ALTER TABLE session_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_change FORCE ROW LEVEL SECURITY;
CREATE POLICY session_change_of_its_place ON session_change FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON session_change TO alongside_app;
GRANT UPDATE (said_by) ON session_change TO alongside_app;

CREATE TABLE session_change_count (
  place_id uuid NOT NULL,
  change_id uuid NOT NULL,
  says text NOT NULL,
  people integer NOT NULL,
  CONSTRAINT session_change_count_pkey PRIMARY KEY (place_id, change_id, says),
  CONSTRAINT session_change_count_place_id_change_id_fkey FOREIGN KEY (place_id, change_id) REFERENCES session_change(place_id, change_id),
  CONSTRAINT session_change_count_people_check CHECK ((people >= 0)),
  CONSTRAINT session_change_count_says_check CHECK ((says = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text])))
);
ALTER TABLE session_change_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_change_count FORCE ROW LEVEL SECURITY;
CREATE POLICY session_change_count_of_its_place ON session_change_count FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON session_change_count TO alongside_app;
GRANT UPDATE (people) ON session_change_count TO alongside_app;

CREATE TABLE session_change_spent (
  place_id uuid NOT NULL,
  change_id uuid NOT NULL,
  contributor_id uuid NOT NULL,
  CONSTRAINT session_change_spent_pkey PRIMARY KEY (place_id, change_id, contributor_id),
  CONSTRAINT session_change_spent_place_id_change_id_fkey FOREIGN KEY (place_id, change_id) REFERENCES session_change(place_id, change_id),
  CONSTRAINT session_change_spent_place_id_contributor_id_fkey FOREIGN KEY (place_id, contributor_id) REFERENCES session_contributor(place_id, contributor_id) ON DELETE CASCADE
);
CREATE INDEX session_change_spent_by_contributor ON public.session_change_spent USING btree (place_id, contributor_id);
ALTER TABLE session_change_spent ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_change_spent FORCE ROW LEVEL SECURITY;
CREATE POLICY session_change_spent_of_its_place ON session_change_spent FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON session_change_spent TO alongside_app;

CREATE TABLE session_circle (
  place_id uuid NOT NULL,
  session_id uuid NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT session_circle_pkey PRIMARY KEY (place_id, session_id, person_id),
  CONSTRAINT session_circle_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT session_circle_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id)
);
CREATE INDEX session_circle_by_person ON public.session_circle USING btree (place_id, person_id);
ALTER TABLE session_circle ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_circle FORCE ROW LEVEL SECURITY;
CREATE POLICY session_circle_from_inside ON session_circle FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((current_setting('app.sessions'::text, true) = 'whole'::text) OR (person_id = ANY ((string_to_array(NULLIF(current_setting('app.people'::text, true), ''::text), ','::text))::uuid[]))));
CREATE POLICY session_circle_in_backups ON session_circle FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON session_circle TO alongside_app;
GRANT UPDATE (person_id) ON session_circle TO alongside_app;

CREATE TABLE session_contributor (
  place_id uuid NOT NULL,
  contributor_id uuid NOT NULL,
  session_id uuid NOT NULL,
  person_id uuid,
  organisation_id uuid,
  name text NOT NULL DEFAULT ''::text,
  standing text NOT NULL,
  part text NOT NULL,
  is_private boolean NOT NULL,
  community_id uuid,
  invited_at timestamp(3) with time zone,
  invited_by_way text,
  link_digest bytea,
  answer text,
  answered_at timestamp(3) with time zone,
  language text,
  format text,
  needs text NOT NULL DEFAULT ''::text,
  needs_met_by date,
  papers_sent_on date,
  attended text,
  minutes integer,
  is_paid boolean,
  spoke integer,
  taken_off_at timestamp(3) with time zone,
  CONSTRAINT session_contributor_once UNIQUE (place_id, link_digest),
  CONSTRAINT session_contributor_pkey PRIMARY KEY (place_id, contributor_id),
  CONSTRAINT session_contributor_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT session_contributor_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT session_contributor_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT session_contributor_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_contributor_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'perhaps'::text]))),
  CONSTRAINT session_contributor_attended_check CHECK ((attended = ANY (ARRAY['yes'::text, 'no'::text]))),
  CONSTRAINT session_contributor_check CHECK (((person_id IS NOT NULL) OR (organisation_id IS NOT NULL) OR (name <> ''::text))),
  CONSTRAINT session_contributor_check1 CHECK (((person_id IS NULL) OR (name = ''::text))),
  CONSTRAINT session_contributor_format_check CHECK ((char_length(format) <= 40)),
  CONSTRAINT session_contributor_invited_by_way_check CHECK ((invited_by_way = ANY (ARRAY['email'::text, 'letter'::text, 'text'::text, 'in-person'::text]))),
  CONSTRAINT session_contributor_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
  CONSTRAINT session_contributor_link_digest_check CHECK ((octet_length(link_digest) = 32)),
  CONSTRAINT session_contributor_minutes_check CHECK (((minutes >= 0) AND (minutes <= 1440))),
  CONSTRAINT session_contributor_name_check CHECK ((char_length(name) <= 200)),
  CONSTRAINT session_contributor_needs_check CHECK ((char_length(needs) <= 1000)),
  CONSTRAINT session_contributor_part_check CHECK ((part = ANY (ARRAY['chair'::text, 'contributor'::text, 'facilitator'::text, 'interpreter'::text, 'companion'::text, 'note-taker'::text]))),
  CONSTRAINT session_contributor_spoke_check CHECK (((spoke >= 0) AND (spoke <= 1000))),
  CONSTRAINT session_contributor_standing_check CHECK ((standing ~ '^[a-z-]{3,40}$'::text))
);
CREATE INDEX session_contributor_by_person ON public.session_contributor USING btree (place_id, person_id);
CREATE INDEX session_contributor_by_session ON public.session_contributor USING btree (place_id, session_id);
CREATE UNIQUE INDEX session_contributor_one_each ON public.session_contributor USING btree (place_id, session_id, person_id) WHERE (taken_off_at IS NULL);
ALTER TABLE session_contributor ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_contributor FORCE ROW LEVEL SECURITY;
CREATE POLICY session_contributor_from_inside ON session_contributor FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((current_setting('app.sessions'::text, true) = 'whole'::text) OR (NOT is_private) OR (person_id = ANY ((string_to_array(NULLIF(current_setting('app.people'::text, true), ''::text), ','::text))::uuid[])) OR (EXISTS ( SELECT
   FROM session_circle c
  WHERE ((c.place_id = session_contributor.place_id) AND (c.session_id = session_contributor.session_id) AND (c.person_id = ANY ((string_to_array(NULLIF(current_setting('app.people'::text, true), ''::text), ','::text))::uuid[])))))));
CREATE POLICY session_contributor_in_backups ON session_contributor FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON session_contributor TO alongside_app;
GRANT UPDATE (person_id, organisation_id, name, standing, part, is_private, community_id, invited_at, invited_by_way, link_digest, answer, answered_at, language, format, needs, needs_met_by, papers_sent_on, attended, minutes, is_paid, spoke, taken_off_at) ON session_contributor TO alongside_app;

CREATE TABLE session_counted (
  place_id uuid NOT NULL,
  session_id uuid NOT NULL,
  standing text NOT NULL,
  people integer NOT NULL DEFAULT 0,
  spoke integer NOT NULL DEFAULT 0,
  CONSTRAINT session_counted_pkey PRIMARY KEY (place_id, session_id, standing),
  CONSTRAINT session_counted_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_counted_people_check CHECK (((people >= 0) AND (people <= 1000))),
  CONSTRAINT session_counted_spoke_check CHECK (((spoke >= 0) AND (spoke <= 10000))),
  CONSTRAINT session_counted_standing_check CHECK ((standing ~ '^[a-z-]{3,40}$'::text))
);
ALTER TABLE session_counted ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_counted FORCE ROW LEVEL SECURITY;
CREATE POLICY session_counted_of_its_place ON session_counted FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON session_counted TO alongside_app;
GRANT UPDATE (people, spoke) ON session_counted TO alongside_app;

CREATE TABLE session_decision (
  place_id uuid NOT NULL,
  decision_id uuid NOT NULL,
  session_id uuid NOT NULL,
  item_id uuid,
  item_kind text,
  words text NOT NULL,
  because text NOT NULL,
  moved_by text,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT session_decision_pkey PRIMARY KEY (place_id, decision_id),
  CONSTRAINT session_decision_place_id_item_id_item_kind_fkey FOREIGN KEY (place_id, item_id, item_kind) REFERENCES session_item(place_id, item_id, kind),
  CONSTRAINT session_decision_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_decision_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT listening_is_not_answered CHECK ((item_kind <> 'listening'::text)),
  CONSTRAINT session_decision_because_check CHECK (((char_length(because) >= 1) AND (char_length(because) <= 2000))),
  CONSTRAINT session_decision_check CHECK (((item_id IS NULL) = (item_kind IS NULL))),
  CONSTRAINT session_decision_moved_by_check CHECK ((moved_by ~ '^[a-z-]{3,40}$'::text)),
  CONSTRAINT session_decision_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);
CREATE INDEX session_decision_by_item ON public.session_decision USING btree (place_id, item_id, item_kind);
CREATE INDEX session_decision_by_person ON public.session_decision USING btree (place_id, written_by);
CREATE INDEX session_decision_by_session ON public.session_decision USING btree (place_id, session_id);
ALTER TABLE session_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY session_decision_of_its_place ON session_decision FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON session_decision TO alongside_app;
GRANT UPDATE (written_by) ON session_decision TO alongside_app;

CREATE TABLE session_feed (
  place_id uuid NOT NULL,
  feed_id uuid NOT NULL,
  person_id uuid NOT NULL,
  group_id uuid,
  link_digest bytea NOT NULL,
  made_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT session_feed_once UNIQUE (place_id, link_digest),
  CONSTRAINT session_feed_pkey PRIMARY KEY (place_id, feed_id),
  CONSTRAINT session_feed_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT session_feed_place_id_group_id_fkey FOREIGN KEY (place_id, group_id) REFERENCES place_group(place_id, group_id),
  CONSTRAINT session_feed_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT session_feed_link_digest_check CHECK ((octet_length(link_digest) = 32))
);
CREATE INDEX session_feed_by_person ON public.session_feed USING btree (place_id, person_id);
ALTER TABLE session_feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_feed FORCE ROW LEVEL SECURITY;
CREATE POLICY session_feed_from_inside ON session_feed FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((current_setting('app.sessions'::text, true) = 'whole'::text) OR (person_id = ANY ((string_to_array(NULLIF(current_setting('app.people'::text, true), ''::text), ','::text))::uuid[]))));
CREATE POLICY session_feed_in_backups ON session_feed FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON session_feed TO alongside_app;
GRANT UPDATE (person_id) ON session_feed TO alongside_app;

CREATE TABLE session_held (
  place_id uuid NOT NULL,
  session_id uuid NOT NULL,
  held_on date NOT NULL,
  ratings_are_closed boolean NOT NULL DEFAULT false,
  CONSTRAINT session_held_pkey PRIMARY KEY (place_id, session_id),
  CONSTRAINT session_held_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id)
);
ALTER TABLE session_held ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_held FORCE ROW LEVEL SECURITY;
CREATE POLICY session_held_of_its_place ON session_held FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON session_held TO alongside_app;
GRANT UPDATE (ratings_are_closed) ON session_held TO alongside_app;

CREATE TABLE session_invitation (
  place_id uuid NOT NULL,
  contributor_id uuid NOT NULL,
  session_id uuid NOT NULL,
  email text NOT NULL DEFAULT ''::text,
  language text NOT NULL DEFAULT 'en'::text,
  listening text,
  facilitator text NOT NULL DEFAULT ''::text,
  link_number integer NOT NULL DEFAULT 0,
  CONSTRAINT session_invitation_pkey PRIMARY KEY (place_id, contributor_id),
  CONSTRAINT session_invitation_place_id_contributor_id_fkey FOREIGN KEY (place_id, contributor_id) REFERENCES session_contributor(place_id, contributor_id) ON DELETE CASCADE,
  CONSTRAINT session_invitation_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_invitation_email_check CHECK ((char_length(email) <= 320)),
  CONSTRAINT session_invitation_facilitator_check CHECK ((char_length(facilitator) <= 200)),
  CONSTRAINT session_invitation_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
  CONSTRAINT session_invitation_link_number_check CHECK ((link_number >= 0)),
  CONSTRAINT session_invitation_listening_check CHECK ((listening = ANY (ARRAY['wanted'::text, 'not-wanted'::text])))
);
CREATE INDEX session_invitation_by_session ON public.session_invitation USING btree (place_id, session_id);
ALTER TABLE session_invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY session_invitation_from_inside ON session_invitation FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((current_setting('app.sessions'::text, true) = 'whole'::text) OR (EXISTS ( SELECT
   FROM session_contributor k
  WHERE ((k.place_id = session_invitation.place_id) AND (k.contributor_id = session_invitation.contributor_id))))));
CREATE POLICY session_invitation_in_backups ON session_invitation FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON session_invitation TO alongside_app;
GRANT UPDATE (email, language, listening, facilitator, link_number) ON session_invitation TO alongside_app;

CREATE TABLE session_item (
  place_id uuid NOT NULL,
  item_id uuid NOT NULL,
  session_id uuid NOT NULL,
  title text NOT NULL,
  kind text NOT NULL,
  side text NOT NULL,
  asked_by uuid,
  minutes integer NOT NULL,
  "position" integer NOT NULL,
  was_reached boolean,
  taken_off_at timestamp(3) with time zone,
  CONSTRAINT session_item_of_its_kind UNIQUE (place_id, item_id, kind),
  CONSTRAINT session_item_pkey PRIMARY KEY (place_id, item_id),
  CONSTRAINT session_item_place_id_asked_by_fkey FOREIGN KEY (place_id, asked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT session_item_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_item_kind_check CHECK ((kind = ANY (ARRAY['item'::text, 'unfair'::text, 'listening'::text, 'what-changed'::text]))),
  CONSTRAINT session_item_minutes_check CHECK (((minutes >= 1) AND (minutes <= 480))),
  CONSTRAINT session_item_position_check CHECK ((("position" >= 0) AND ("position" <= 1000))),
  CONSTRAINT session_item_side_check CHECK ((side = ANY (ARRAY['community'::text, 'service'::text, 'both'::text]))),
  CONSTRAINT session_item_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 300))),
  CONSTRAINT session_item_unfair_stays CHECK (((kind <> 'unfair'::text) OR (taken_off_at IS NULL)))
);
CREATE INDEX session_item_by_person ON public.session_item USING btree (place_id, asked_by);
CREATE INDEX session_item_by_session ON public.session_item USING btree (place_id, session_id, "position");
ALTER TABLE session_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_item FORCE ROW LEVEL SECURITY;
CREATE POLICY session_item_of_its_place ON session_item FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON session_item TO alongside_app;
GRANT UPDATE (title, asked_by, minutes, position, was_reached, taken_off_at) ON session_item TO alongside_app;

CREATE TABLE session_minutes (
  place_id uuid NOT NULL,
  session_id uuid NOT NULL,
  language text NOT NULL,
  words text NOT NULL,
  checked_by text NOT NULL DEFAULT ''::text,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  CONSTRAINT session_minutes_pkey PRIMARY KEY (place_id, session_id, language),
  CONSTRAINT session_minutes_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_minutes_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT session_minutes_checked_by_check CHECK ((char_length(checked_by) <= 200)),
  CONSTRAINT session_minutes_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
  CONSTRAINT session_minutes_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 20000)))
);
CREATE INDEX session_minutes_by_person ON public.session_minutes USING btree (place_id, written_by);
ALTER TABLE session_minutes ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_minutes FORCE ROW LEVEL SECURITY;
CREATE POLICY session_minutes_of_its_place ON session_minutes FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON session_minutes TO alongside_app;
GRANT UPDATE (words, checked_by, written_by, written_at) ON session_minutes TO alongside_app;

CREATE TABLE session_minutes_sent (
  place_id uuid NOT NULL,
  contributor_id uuid NOT NULL,
  session_id uuid NOT NULL,
  sent_on date NOT NULL,
  CONSTRAINT session_minutes_sent_pkey PRIMARY KEY (place_id, contributor_id),
  CONSTRAINT session_minutes_sent_place_id_contributor_id_fkey FOREIGN KEY (place_id, contributor_id) REFERENCES session_contributor(place_id, contributor_id) ON DELETE CASCADE,
  CONSTRAINT session_minutes_sent_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id)
);
CREATE INDEX session_minutes_sent_by_session ON public.session_minutes_sent USING btree (place_id, session_id);
ALTER TABLE session_minutes_sent ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_minutes_sent FORCE ROW LEVEL SECURITY;
CREATE POLICY session_minutes_sent_of_its_place ON session_minutes_sent FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON session_minutes_sent TO alongside_app;

CREATE TABLE session_note (
  place_id uuid NOT NULL,
  note_id uuid NOT NULL,
  session_id uuid NOT NULL,
  contributor_id uuid NOT NULL,
  words text NOT NULL,
  is_released boolean NOT NULL,
  written_on date NOT NULL,
  CONSTRAINT session_note_one_each UNIQUE (place_id, session_id, contributor_id),
  CONSTRAINT session_note_pkey PRIMARY KEY (place_id, note_id),
  CONSTRAINT session_note_place_id_contributor_id_fkey FOREIGN KEY (place_id, contributor_id) REFERENCES session_contributor(place_id, contributor_id) ON DELETE CASCADE,
  CONSTRAINT session_note_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_note_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 4000)))
);
CREATE INDEX session_note_by_contributor ON public.session_note USING btree (place_id, contributor_id);
ALTER TABLE session_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_note FORCE ROW LEVEL SECURITY;
CREATE POLICY session_note_in_backups ON session_note FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY session_note_own ON session_note FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (contributor_id = ANY ((string_to_array(NULLIF(current_setting('app.contributors'::text, true), ''::text), ','::text))::uuid[])));
CREATE POLICY session_note_released ON session_note FOR SELECT TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND is_released);
GRANT DELETE, INSERT, SELECT ON session_note TO alongside_app;
GRANT UPDATE (words, is_released, written_on) ON session_note TO alongside_app;

CREATE TABLE session_paper (
  place_id uuid NOT NULL,
  paper_id uuid NOT NULL,
  session_id uuid NOT NULL,
  title text NOT NULL,
  words text NOT NULL DEFAULT ''::text,
  link text NOT NULL DEFAULT ''::text,
  sent_on date,
  added_by uuid,
  CONSTRAINT session_paper_pkey PRIMARY KEY (place_id, paper_id),
  CONSTRAINT session_paper_place_id_added_by_fkey FOREIGN KEY (place_id, added_by) REFERENCES person(place_id, person_id),
  CONSTRAINT session_paper_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_paper_check CHECK (((words <> ''::text) OR (link <> ''::text))),
  CONSTRAINT session_paper_link_check CHECK ((char_length(link) <= 500)),
  CONSTRAINT session_paper_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
  CONSTRAINT session_paper_words_check CHECK ((char_length(words) <= 20000))
);
CREATE INDEX session_paper_by_person ON public.session_paper USING btree (place_id, added_by);
CREATE INDEX session_paper_by_session ON public.session_paper USING btree (place_id, session_id);
ALTER TABLE session_paper ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_paper FORCE ROW LEVEL SECURITY;
CREATE POLICY session_paper_of_its_place ON session_paper FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON session_paper TO alongside_app;
GRANT UPDATE (sent_on, added_by) ON session_paper TO alongside_app;

CREATE TABLE session_proposal (
  place_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  session_id uuid NOT NULL,
  form text NOT NULL,
  words text NOT NULL DEFAULT ''::text,
  proposed_by uuid,
  proposed_on date NOT NULL,
  answer text,
  because text NOT NULL DEFAULT ''::text,
  answered_on date,
  answered_by uuid,
  CONSTRAINT session_proposal_pkey PRIMARY KEY (place_id, proposal_id),
  CONSTRAINT session_proposal_place_id_answered_by_fkey FOREIGN KEY (place_id, answered_by) REFERENCES person(place_id, person_id),
  CONSTRAINT session_proposal_place_id_proposed_by_fkey FOREIGN KEY (place_id, proposed_by) REFERENCES person(place_id, person_id),
  CONSTRAINT session_proposal_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_proposal_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text]))),
  CONSTRAINT session_proposal_because_check CHECK ((char_length(because) <= 1000)),
  CONSTRAINT session_proposal_check CHECK (((answer IS NULL) = (answered_on IS NULL))),
  CONSTRAINT session_proposal_form_check CHECK ((form = ANY (ARRAY['in-room'::text, 'online'::text, 'both'::text, 'walk'::text, 'meal'::text, 'story-circle'::text, 'women-only'::text, 'after-prayers'::text, 'other'::text]))),
  CONSTRAINT session_proposal_words_check CHECK ((char_length(words) <= 1000))
);
CREATE INDEX session_proposal_by_person ON public.session_proposal USING btree (place_id, proposed_by);
CREATE INDEX session_proposal_by_session ON public.session_proposal USING btree (place_id, session_id);
ALTER TABLE session_proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY session_proposal_of_its_place ON session_proposal FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON session_proposal TO alongside_app;
GRANT UPDATE (proposed_by, answer, because, answered_on, answered_by) ON session_proposal TO alongside_app;

CREATE TABLE session_rating_count (
  place_id uuid NOT NULL,
  session_id uuid NOT NULL,
  question text NOT NULL,
  step smallint NOT NULL,
  people integer NOT NULL,
  CONSTRAINT session_rating_count_pkey PRIMARY KEY (place_id, session_id, question, step),
  CONSTRAINT session_rating_count_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_rating_count_people_check CHECK ((people >= 0)),
  CONSTRAINT session_rating_count_question_check CHECK ((question = ANY (ARRAY['heard'::text, 'respected'::text, 'understood'::text, 'influence'::text, 'safe'::text, 'worth-it'::text, 'level'::text]))),
  CONSTRAINT session_rating_count_step_check CHECK (((step >= 0) AND (step <= 5)))
);
ALTER TABLE session_rating_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_rating_count FORCE ROW LEVEL SECURITY;
CREATE POLICY session_rating_count_of_its_place ON session_rating_count FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON session_rating_count TO alongside_app;
GRANT UPDATE (people) ON session_rating_count TO alongside_app;

CREATE TABLE session_rating_spent (
  place_id uuid NOT NULL,
  session_id uuid NOT NULL,
  contributor_id uuid NOT NULL,
  CONSTRAINT session_rating_spent_pkey PRIMARY KEY (place_id, session_id, contributor_id),
  CONSTRAINT session_rating_spent_place_id_contributor_id_fkey FOREIGN KEY (place_id, contributor_id) REFERENCES session_contributor(place_id, contributor_id) ON DELETE CASCADE,
  CONSTRAINT session_rating_spent_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id)
);
CREATE INDEX session_rating_spent_by_contributor ON public.session_rating_spent USING btree (place_id, contributor_id);
ALTER TABLE session_rating_spent ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_rating_spent FORCE ROW LEVEL SECURITY;
CREATE POLICY session_rating_spent_of_its_place ON session_rating_spent FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON session_rating_spent TO alongside_app;

CREATE TABLE session_sent (
  place_id uuid NOT NULL,
  sent_id uuid NOT NULL,
  contributor_id uuid NOT NULL,
  session_id uuid NOT NULL,
  what text NOT NULL,
  way text NOT NULL,
  sent_at timestamp(3) with time zone NOT NULL,
  sent_by uuid,
  CONSTRAINT session_sent_pkey PRIMARY KEY (place_id, sent_id),
  CONSTRAINT session_sent_place_id_contributor_id_fkey FOREIGN KEY (place_id, contributor_id) REFERENCES session_contributor(place_id, contributor_id) ON DELETE CASCADE,
  CONSTRAINT session_sent_place_id_sent_by_fkey FOREIGN KEY (place_id, sent_by) REFERENCES person(place_id, person_id),
  CONSTRAINT session_sent_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_sent_way_check CHECK ((way = ANY (ARRAY['email'::text, 'letter'::text, 'text'::text, 'in-person'::text]))),
  CONSTRAINT session_sent_what_check CHECK ((what = ANY (ARRAY['invitation'::text, 'change'::text, 'cancellation'::text, 'link-ended'::text])))
);
CREATE INDEX session_sent_by_person ON public.session_sent USING btree (place_id, sent_by);
CREATE INDEX session_sent_by_session ON public.session_sent USING btree (place_id, session_id, sent_at);
ALTER TABLE session_sent ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_sent FORCE ROW LEVEL SECURITY;
CREATE POLICY session_sent_from_inside ON session_sent FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((current_setting('app.sessions'::text, true) = 'whole'::text) OR (EXISTS ( SELECT
   FROM session_contributor k
  WHERE ((k.place_id = session_sent.place_id) AND (k.contributor_id = session_sent.contributor_id))))));
CREATE POLICY session_sent_in_backups ON session_sent FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON session_sent TO alongside_app;
GRANT UPDATE (sent_by) ON session_sent TO alongside_app;

CREATE TABLE session_step (
  place_id uuid NOT NULL,
  session_id uuid NOT NULL,
  step text NOT NULL,
  is_done boolean NOT NULL,
  said text NOT NULL,
  on_day date NOT NULL,
  saved_by uuid,
  saved_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT session_step_pkey PRIMARY KEY (place_id, session_id, step),
  CONSTRAINT session_step_place_id_saved_by_fkey FOREIGN KEY (place_id, saved_by) REFERENCES person(place_id, person_id),
  CONSTRAINT session_step_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id),
  CONSTRAINT session_step_said_check CHECK ((char_length(said) <= 1000)),
  CONSTRAINT session_step_step_check CHECK ((step ~ '^[a-z-]{3,40}$'::text))
);
CREATE INDEX session_step_by_person ON public.session_step USING btree (place_id, saved_by);
ALTER TABLE session_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_step FORCE ROW LEVEL SECURITY;
CREATE POLICY session_step_of_its_place ON session_step FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON session_step TO alongside_app;
GRANT UPDATE (is_done, said, on_day, saved_by, saved_at) ON session_step TO alongside_app;

CREATE TABLE session_venue (
  place_id uuid NOT NULL,
  venue_id uuid NOT NULL,
  name text NOT NULL,
  address text NOT NULL DEFAULT ''::text,
  postcode text NOT NULL DEFAULT ''::text,
  organisation_id uuid,
  step_free text NOT NULL,
  has_hearing_loop boolean NOT NULL DEFAULT false,
  notes text NOT NULL DEFAULT ''::text,
  suggested_by uuid,
  is_used boolean NOT NULL DEFAULT true,
  CONSTRAINT session_venue_pkey PRIMARY KEY (place_id, venue_id),
  CONSTRAINT session_venue_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT session_venue_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT session_venue_place_id_suggested_by_fkey FOREIGN KEY (place_id, suggested_by) REFERENCES person(place_id, person_id),
  CONSTRAINT session_venue_address_check CHECK ((char_length(address) <= 500)),
  CONSTRAINT session_venue_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  CONSTRAINT session_venue_notes_check CHECK ((char_length(notes) <= 1000)),
  CONSTRAINT session_venue_postcode_check CHECK ((char_length(postcode) <= 10)),
  CONSTRAINT session_venue_step_free_check CHECK ((step_free = ANY (ARRAY['yes'::text, 'no'::text, 'not-known'::text])))
);
CREATE INDEX session_venue_by_name ON public.session_venue USING btree (place_id, name, venue_id);
ALTER TABLE session_venue ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_venue FORCE ROW LEVEL SECURITY;
CREATE POLICY session_venue_of_its_place ON session_venue FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON session_venue TO alongside_app;
GRANT UPDATE (name, address, postcode, organisation_id, step_free, has_hearing_loop, notes, suggested_by, is_used) ON session_venue TO alongside_app;

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

CREATE TABLE support_case (
  place_id uuid NOT NULL,
  case_id uuid NOT NULL,
  pseudonym text NOT NULL,
  kind text NOT NULL,
  holder_id uuid NOT NULL,
  service_id uuid,
  from_id uuid,
  community_id uuid,
  condition text NOT NULL,
  deprivation integer,
  helped_by text NOT NULL,
  language text NOT NULL DEFAULT ''::text,
  asks text NOT NULL DEFAULT ''::text,
  pointer text NOT NULL DEFAULT ''::text,
  match_digest bytea,
  link_number integer NOT NULL DEFAULT 1,
  tells_back boolean NOT NULL,
  answer_by date,
  opened_by uuid,
  opened_on date NOT NULL,
  CONSTRAINT support_case_place_id_pseudonym_key UNIQUE (place_id, pseudonym),
  CONSTRAINT support_case_pkey PRIMARY KEY (place_id, case_id),
  CONSTRAINT support_case_place_id_community_id_fkey FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT support_case_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT support_case_place_id_from_id_fkey FOREIGN KEY (place_id, from_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT support_case_place_id_holder_id_fkey FOREIGN KEY (place_id, holder_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT support_case_place_id_opened_by_fkey FOREIGN KEY (place_id, opened_by) REFERENCES person(place_id, person_id),
  CONSTRAINT support_case_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT support_case_asks_check CHECK ((char_length(asks) <= 2000)),
  CONSTRAINT support_case_condition_check CHECK ((condition ~ '^[a-z-]{3,20}$'::text)),
  CONSTRAINT support_case_deprivation_check CHECK (((deprivation >= 1) AND (deprivation <= 10))),
  CONSTRAINT support_case_helped_by_check CHECK ((helped_by ~ '^[a-z-]{3,20}$'::text)),
  CONSTRAINT support_case_kind_check CHECK ((kind = ANY (ARRAY['referral'::text, 'budget'::text, 'advocacy'::text]))),
  CONSTRAINT support_case_language_check CHECK ((char_length(language) <= 60)),
  CONSTRAINT support_case_link_number_check CHECK ((link_number > 0)),
  CONSTRAINT support_case_match_digest_check CHECK ((octet_length(match_digest) = 32)),
  CONSTRAINT support_case_pointer_check CHECK ((char_length(pointer) <= 200)),
  CONSTRAINT support_case_pseudonym_check CHECK ((pseudonym ~ '^[a-z]+-[a-z]+-[0-9]{2,4}$'::text))
);
CREATE INDEX support_case_asked ON public.support_case USING btree (place_id, from_id, opened_on DESC) WHERE (from_id IS NOT NULL);
CREATE INDEX support_case_held ON public.support_case USING btree (place_id, holder_id, opened_on DESC);
CREATE INDEX support_case_match ON public.support_case USING btree (place_id, match_digest) WHERE (match_digest IS NOT NULL);
ALTER TABLE support_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE support_case FORCE ROW LEVEL SECURITY;
CREATE POLICY support_case_of_its_place ON support_case FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON support_case TO alongside_app;
GRANT UPDATE (holder_id, from_id, pointer, link_number, opened_by) ON support_case TO alongside_app;

CREATE TABLE support_case_agenda (
  place_id uuid NOT NULL,
  session_id uuid NOT NULL,
  case_id uuid NOT NULL,
  put_by uuid,
  CONSTRAINT support_case_agenda_pkey PRIMARY KEY (place_id, session_id, case_id),
  CONSTRAINT support_case_agenda_place_id_case_id_fkey FOREIGN KEY (place_id, case_id) REFERENCES support_case(place_id, case_id),
  CONSTRAINT support_case_agenda_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT support_case_agenda_place_id_put_by_fkey FOREIGN KEY (place_id, put_by) REFERENCES person(place_id, person_id),
  CONSTRAINT support_case_agenda_place_id_session_id_fkey FOREIGN KEY (place_id, session_id) REFERENCES place_session(place_id, session_id)
);
ALTER TABLE support_case_agenda ENABLE ROW LEVEL SECURITY;
ALTER TABLE support_case_agenda FORCE ROW LEVEL SECURITY;
CREATE POLICY support_case_agenda_of_its_place ON support_case_agenda FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON support_case_agenda TO alongside_app;
GRANT UPDATE (put_by) ON support_case_agenda TO alongside_app;

CREATE TABLE support_case_consent (
  place_id uuid NOT NULL,
  consent_id uuid NOT NULL,
  case_id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  basis text NOT NULL,
  how text NOT NULL,
  reason text NOT NULL DEFAULT ''::text,
  purpose text NOT NULL,
  from_day date NOT NULL,
  until_day date NOT NULL,
  recorded_by uuid,
  recorded_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  withdrawn_at timestamp(3) with time zone,
  withdrawn_how text,
  CONSTRAINT support_case_consent_pkey PRIMARY KEY (place_id, consent_id),
  CONSTRAINT support_case_consent_place_id_agreement_id_fkey FOREIGN KEY (place_id, agreement_id) REFERENCES agreement(place_id, agreement_id),
  CONSTRAINT support_case_consent_place_id_case_id_fkey FOREIGN KEY (place_id, case_id) REFERENCES support_case(place_id, case_id),
  CONSTRAINT support_case_consent_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT support_case_consent_place_id_recorded_by_fkey FOREIGN KEY (place_id, recorded_by) REFERENCES person(place_id, person_id),
  CONSTRAINT support_case_consent_basis_check CHECK ((basis = ANY (ARRAY['consent'::text, 'vital'::text, 'law'::text]))),
  CONSTRAINT support_case_consent_check CHECK ((until_day >= from_day)),
  CONSTRAINT support_case_consent_check1 CHECK (((withdrawn_at IS NULL) = (withdrawn_how IS NULL))),
  CONSTRAINT support_case_consent_check2 CHECK (((basis = 'consent'::text) OR (reason <> ''::text))),
  CONSTRAINT support_case_consent_how_check CHECK ((how = ANY (ARRAY['spoken'::text, 'signed'::text, 'interpreter'::text, 'advocate'::text, 'other'::text]))),
  CONSTRAINT support_case_consent_purpose_check CHECK (((char_length(purpose) >= 1) AND (char_length(purpose) <= 4000))),
  CONSTRAINT support_case_consent_reason_check CHECK ((char_length(reason) <= 1000)),
  CONSTRAINT support_case_consent_withdrawn_how_check CHECK ((withdrawn_how = ANY (ARRAY['own-link'::text, 'told'::text])))
);
CREATE INDEX support_case_consent_of ON public.support_case_consent USING btree (place_id, case_id);
ALTER TABLE support_case_consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE support_case_consent FORCE ROW LEVEL SECURITY;
CREATE POLICY support_case_consent_of_its_place ON support_case_consent FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON support_case_consent TO alongside_app;
GRANT UPDATE (recorded_by, withdrawn_at, withdrawn_how) ON support_case_consent TO alongside_app;

CREATE TABLE support_case_glass (
  place_id uuid NOT NULL,
  glass_id uuid NOT NULL,
  case_id uuid NOT NULL,
  person_id uuid,
  of_id uuid NOT NULL,
  reason text NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone NOT NULL,
  reviewed_by uuid,
  reviewed_at timestamp(3) with time zone,
  was_right boolean,
  review text NOT NULL DEFAULT ''::text,
  CONSTRAINT support_case_glass_pkey PRIMARY KEY (place_id, glass_id),
  CONSTRAINT support_case_glass_place_id_case_id_fkey FOREIGN KEY (place_id, case_id) REFERENCES support_case(place_id, case_id),
  CONSTRAINT support_case_glass_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT support_case_glass_place_id_of_id_fkey FOREIGN KEY (place_id, of_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT support_case_glass_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT support_case_glass_place_id_reviewed_by_fkey FOREIGN KEY (place_id, reviewed_by) REFERENCES person(place_id, person_id),
  CONSTRAINT support_case_glass_check CHECK ((until_at > opened_at)),
  CONSTRAINT support_case_glass_check1 CHECK (((reviewed_at IS NULL) = (was_right IS NULL))),
  CONSTRAINT support_case_glass_reason_check CHECK (((char_length(reason) >= 20) AND (char_length(reason) <= 2000))),
  CONSTRAINT support_case_glass_review_check CHECK ((char_length(review) <= 2000))
);
CREATE INDEX support_case_glass_of ON public.support_case_glass USING btree (place_id, case_id);
ALTER TABLE support_case_glass ENABLE ROW LEVEL SECURITY;
ALTER TABLE support_case_glass FORCE ROW LEVEL SECURITY;
CREATE POLICY support_case_glass_of_its_place ON support_case_glass FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON support_case_glass TO alongside_app;
GRANT UPDATE (person_id, of_id, reviewed_by, reviewed_at, was_right, review) ON support_case_glass TO alongside_app;

CREATE TABLE support_case_need (
  place_id uuid NOT NULL,
  case_id uuid NOT NULL,
  need_id uuid NOT NULL,
  CONSTRAINT support_case_need_pkey PRIMARY KEY (place_id, case_id, need_id),
  CONSTRAINT support_case_need_place_id_case_id_fkey FOREIGN KEY (place_id, case_id) REFERENCES support_case(place_id, case_id) ON DELETE CASCADE,
  CONSTRAINT support_case_need_place_id_need_id_fkey FOREIGN KEY (place_id, need_id) REFERENCES basic_need(place_id, need_id) ON DELETE CASCADE
);
ALTER TABLE support_case_need ENABLE ROW LEVEL SECURITY;
ALTER TABLE support_case_need FORCE ROW LEVEL SECURITY;
CREATE POLICY support_case_need_of_its_place ON support_case_need FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON support_case_need TO alongside_app;

CREATE TABLE support_case_read (
  place_id uuid NOT NULL,
  read_id uuid NOT NULL,
  case_id uuid NOT NULL,
  person_id uuid,
  of_id uuid,
  by_right text NOT NULL,
  parts text[] NOT NULL,
  read_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT support_case_read_pkey PRIMARY KEY (place_id, read_id),
  CONSTRAINT support_case_read_place_id_case_id_fkey FOREIGN KEY (place_id, case_id) REFERENCES support_case(place_id, case_id),
  CONSTRAINT support_case_read_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT support_case_read_place_id_of_id_fkey FOREIGN KEY (place_id, of_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT support_case_read_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT support_case_read_by_right_check CHECK ((by_right = ANY (ARRAY['holder'::text, 'asked'::text, 'agreement'::text, 'glass'::text])))
);
CREATE INDEX support_case_read_of ON public.support_case_read USING btree (place_id, case_id, read_at DESC);
ALTER TABLE support_case_read ENABLE ROW LEVEL SECURITY;
ALTER TABLE support_case_read FORCE ROW LEVEL SECURITY;
CREATE POLICY support_case_read_of_its_place ON support_case_read FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON support_case_read TO alongside_app;
GRANT UPDATE (person_id, of_id) ON support_case_read TO alongside_app;

CREATE TABLE support_case_step (
  place_id uuid NOT NULL,
  case_id uuid NOT NULL,
  number integer NOT NULL,
  did text NOT NULL,
  words text NOT NULL DEFAULT ''::text,
  of_id uuid,
  by_id uuid,
  on_day date NOT NULL,
  CONSTRAINT support_case_step_pkey PRIMARY KEY (place_id, case_id, number),
  CONSTRAINT support_case_step_place_id_by_id_fkey FOREIGN KEY (place_id, by_id) REFERENCES person(place_id, person_id),
  CONSTRAINT support_case_step_place_id_case_id_fkey FOREIGN KEY (place_id, case_id) REFERENCES support_case(place_id, case_id),
  CONSTRAINT support_case_step_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT support_case_step_place_id_of_id_fkey FOREIGN KEY (place_id, of_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT support_case_step_did_check CHECK ((did = ANY (ARRAY['asked'::text, 'accepted'::text, 'declined'::text, 'begun'::text, 'noted'::text, 'ended'::text]))),
  CONSTRAINT support_case_step_number_check CHECK ((number > 0)),
  CONSTRAINT support_case_step_words_check CHECK ((char_length(words) <= 2000))
);
ALTER TABLE support_case_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE support_case_step FORCE ROW LEVEL SECURITY;
CREATE POLICY support_case_step_of_its_place ON support_case_step FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON support_case_step TO alongside_app;
GRANT UPDATE (of_id, by_id) ON support_case_step TO alongside_app;

CREATE TABLE support_worker_ready (
  place_id uuid NOT NULL,
  person_id uuid NOT NULL,
  number integer NOT NULL,
  trained_on date NOT NULL,
  until_day date NOT NULL,
  seen_by uuid,
  CONSTRAINT support_worker_ready_pkey PRIMARY KEY (place_id, person_id, number),
  CONSTRAINT support_worker_ready_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT support_worker_ready_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT support_worker_ready_place_id_seen_by_fkey FOREIGN KEY (place_id, seen_by) REFERENCES person(place_id, person_id),
  CONSTRAINT support_worker_ready_check CHECK ((until_day >= trained_on)),
  CONSTRAINT support_worker_ready_check1 CHECK ((seen_by IS DISTINCT FROM person_id)),
  CONSTRAINT support_worker_ready_number_check CHECK ((number > 0))
);
ALTER TABLE support_worker_ready ENABLE ROW LEVEL SECURITY;
ALTER TABLE support_worker_ready FORCE ROW LEVEL SECURITY;
CREATE POLICY support_worker_ready_of_its_place ON support_worker_ready FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON support_worker_ready TO alongside_app;
GRANT UPDATE (person_id, seen_by) ON support_worker_ready TO alongside_app;

CREATE TABLE training_count (
  place_id uuid NOT NULL,
  course_id uuid NOT NULL,
  count_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  team text NOT NULL,
  level text NOT NULL,
  staff integer NOT NULL,
  up_to_date integer NOT NULL,
  on_day date NOT NULL,
  source text NOT NULL,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT training_count_pkey PRIMARY KEY (place_id, course_id, count_id),
  CONSTRAINT training_count_place_id_course_id_fkey FOREIGN KEY (place_id, course_id) REFERENCES training_course(place_id, course_id),
  CONSTRAINT training_count_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT training_count_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT training_count_check CHECK (((up_to_date >= 0) AND (up_to_date <= staff))),
  CONSTRAINT training_count_level_check CHECK ((level = ANY (ARRAY['board'::text, 'senior'::text, 'middle'::text, 'front-line'::text, 'volunteers'::text]))),
  CONSTRAINT training_count_source_check CHECK (((char_length(source) >= 1) AND (char_length(source) <= 200))),
  CONSTRAINT training_count_staff_check CHECK (((staff >= 1) AND (staff <= 100000))),
  CONSTRAINT training_count_team_check CHECK (((char_length(team) >= 1) AND (char_length(team) <= 100)))
);
CREATE INDEX training_count_by_organisation ON public.training_count USING btree (place_id, organisation_id);
CREATE INDEX training_count_newest ON public.training_count USING btree (place_id, course_id, organisation_id, team, level, on_day DESC, written_at DESC);
ALTER TABLE training_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE training_count FORCE ROW LEVEL SECURITY;
CREATE POLICY training_count_of_its_place ON training_count FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON training_count TO alongside_app;
GRANT UPDATE (organisation_id, written_by) ON training_count TO alongside_app;

CREATE TABLE training_course (
  place_id uuid NOT NULL,
  course_id uuid NOT NULL,
  title text NOT NULL,
  about text NOT NULL,
  organisation_id uuid,
  levels text[] NOT NULL,
  holds_months integer NOT NULL,
  begun_by uuid,
  begun_on date NOT NULL,
  CONSTRAINT training_course_pkey PRIMARY KEY (place_id, course_id),
  CONSTRAINT training_course_place_id_begun_by_fkey FOREIGN KEY (place_id, begun_by) REFERENCES person(place_id, person_id),
  CONSTRAINT training_course_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT training_course_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT training_course_about_check CHECK (((char_length(about) >= 1) AND (char_length(about) <= 2000))),
  CONSTRAINT training_course_holds_months_check CHECK (((holds_months >= 1) AND (holds_months <= 120))),
  CONSTRAINT training_course_levels_check CHECK (((cardinality(levels) >= 1) AND (cardinality(levels) <= 5))),
  CONSTRAINT training_course_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);
CREATE INDEX training_course_by_organisation ON public.training_course USING btree (place_id, organisation_id);
ALTER TABLE training_course ENABLE ROW LEVEL SECURITY;
ALTER TABLE training_course FORCE ROW LEVEL SECURITY;
CREATE POLICY training_course_of_its_place ON training_course FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON training_course TO alongside_app;
GRANT UPDATE (organisation_id, begun_by) ON training_course TO alongside_app;

CREATE TABLE training_record (
  place_id uuid NOT NULL,
  course_id uuid NOT NULL,
  person_id uuid NOT NULL,
  on_day date NOT NULL,
  CONSTRAINT training_record_pkey PRIMARY KEY (place_id, person_id, course_id),
  CONSTRAINT training_record_place_id_course_id_fkey FOREIGN KEY (place_id, course_id) REFERENCES training_course(place_id, course_id),
  CONSTRAINT training_record_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
);
ALTER TABLE training_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE training_record FORCE ROW LEVEL SECURITY;
CREATE POLICY training_record_of_its_place ON training_record FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON training_record TO alongside_app;
GRANT UPDATE (person_id, on_day) ON training_record TO alongside_app;

CREATE TABLE training_session (
  place_id uuid NOT NULL,
  course_id uuid NOT NULL,
  session_id uuid NOT NULL,
  on_day date NOT NULL,
  given_by text NOT NULL,
  came integer NOT NULL,
  organisation_id uuid,
  trainers_minutes integer NOT NULL,
  written_by uuid,
  written_on date NOT NULL,
  CONSTRAINT training_session_pkey PRIMARY KEY (place_id, course_id, session_id),
  CONSTRAINT training_session_place_id_course_id_fkey FOREIGN KEY (place_id, course_id) REFERENCES training_course(place_id, course_id),
  CONSTRAINT training_session_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT training_session_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT training_session_came_check CHECK (((came >= 0) AND (came <= 10000))),
  CONSTRAINT training_session_check CHECK (((organisation_id IS NOT NULL) OR (trainers_minutes = 0))),
  CONSTRAINT training_session_given_by_check CHECK (((char_length(given_by) >= 1) AND (char_length(given_by) <= 200))),
  CONSTRAINT training_session_trainers_minutes_check CHECK (((trainers_minutes >= 0) AND (trainers_minutes <= 60000)))
);
ALTER TABLE training_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE training_session FORCE ROW LEVEL SECURITY;
CREATE POLICY training_session_of_its_place ON training_session FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON training_session TO alongside_app;
GRANT UPDATE (organisation_id, written_by) ON training_session TO alongside_app;

CREATE TABLE trust_answers (
  place_id uuid NOT NULL,
  answers_key uuid NOT NULL,
  round_id uuid NOT NULL,
  answers jsonb NOT NULL,
  CONSTRAINT trust_answers_pkey PRIMARY KEY (place_id, answers_key),
  CONSTRAINT trust_answers_place_id_round_id_fkey FOREIGN KEY (place_id, round_id) REFERENCES trust_round(place_id, round_id)
);
CREATE INDEX trust_answers_by_round ON public.trust_answers USING btree (place_id, round_id);
ALTER TABLE trust_answers ENABLE ROW LEVEL SECURITY;
ALTER TABLE trust_answers FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_answers_in_backups ON trust_answers FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY trust_answers_of_its_side ON trust_answers FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((EXISTS ( SELECT
   FROM trust_round r
  WHERE ((r.place_id = trust_answers.place_id) AND (r.round_id = trust_answers.round_id)))) OR (EXISTS ( SELECT
   FROM trust_link l
  WHERE ((l.place_id = trust_answers.place_id) AND (l.answers_key = trust_answers.answers_key))))));
GRANT DELETE, INSERT, SELECT ON trust_answers TO alongside_app;

CREATE TABLE trust_link (
  place_id uuid NOT NULL,
  round_id uuid NOT NULL,
  person_id uuid NOT NULL,
  answers_key uuid NOT NULL,
  CONSTRAINT trust_link_pkey PRIMARY KEY (place_id, round_id, person_id),
  CONSTRAINT trust_link_place_id_answers_key_fkey FOREIGN KEY (place_id, answers_key) REFERENCES trust_answers(place_id, answers_key) ON DELETE CASCADE,
  CONSTRAINT trust_link_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT trust_link_place_id_round_id_fkey FOREIGN KEY (place_id, round_id) REFERENCES trust_round(place_id, round_id)
);
CREATE INDEX trust_link_by_person ON public.trust_link USING btree (place_id, person_id);
CREATE UNIQUE INDEX trust_link_by_answers ON public.trust_link USING btree (place_id, answers_key);
ALTER TABLE trust_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE trust_link FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_link_in_backups ON trust_link FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY trust_link_of_its_person ON trust_link FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND (person_id = ANY ((string_to_array(current_setting('app.people'::text, true), ','::text))::uuid[])));
GRANT DELETE, INSERT, SELECT ON trust_link TO alongside_app;
GRANT UPDATE (person_id) ON trust_link TO alongside_app;

CREATE TABLE trust_round (
  place_id uuid NOT NULL,
  round_id uuid NOT NULL,
  alliance_id uuid NOT NULL,
  side text NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  closed_at timestamp(3) with time zone,
  result jsonb,
  released_to text NOT NULL DEFAULT 'own-side'::text,
  released_at timestamp(3) with time zone,
  CONSTRAINT trust_round_pkey PRIMARY KEY (place_id, round_id),
  CONSTRAINT trust_round_place_id_alliance_id_side_fkey FOREIGN KEY (place_id, alliance_id, side) REFERENCES alliance_side(place_id, alliance_id, side),
  CONSTRAINT trust_round_check CHECK (((released_to = 'own-side'::text) = (released_at IS NULL))),
  CONSTRAINT trust_round_check1 CHECK (((closed_at IS NOT NULL) OR ((result IS NULL) AND (released_to = 'own-side'::text)))),
  CONSTRAINT trust_round_check2 CHECK (((result IS NOT NULL) OR (released_to = 'own-side'::text))),
  CONSTRAINT trust_round_released_to_check CHECK ((released_to = ANY (ARRAY['own-side'::text, 'other-side'::text, 'place'::text]))),
  CONSTRAINT trust_round_side_check CHECK ((side = ANY (ARRAY['one'::text, 'other'::text])))
);
CREATE INDEX trust_round_by_alliance ON public.trust_round USING btree (place_id, alliance_id);
CREATE UNIQUE INDEX trust_round_open_once ON public.trust_round USING btree (place_id, alliance_id, side) WHERE (closed_at IS NULL);
ALTER TABLE trust_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE trust_round FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_round_in_backups ON trust_round FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY trust_round_of_its_side ON trust_round FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((released_to = 'place'::text) OR (EXISTS ( SELECT
   FROM alliance_person p
  WHERE ((p.place_id = trust_round.place_id) AND (p.alliance_id = trust_round.alliance_id) AND (p.person_id = ANY ((string_to_array(current_setting('app.people'::text, true), ','::text))::uuid[])) AND (p.agreed_at IS NOT NULL) AND (p.left_at IS NULL) AND ((p.side = trust_round.side) OR (trust_round.released_to = 'other-side'::text)))))));
GRANT DELETE, INSERT, SELECT ON trust_round TO alongside_app;
GRANT UPDATE (closed_at, result, released_to, released_at) ON trust_round TO alongside_app;

CREATE TABLE trust_sentence (
  place_id uuid NOT NULL,
  sentence_id uuid NOT NULL,
  alliance_id uuid NOT NULL,
  side text NOT NULL,
  words text NOT NULL,
  said_on date NOT NULL,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  released_to text NOT NULL DEFAULT 'own-side'::text,
  released_at timestamp(3) with time zone,
  CONSTRAINT trust_sentence_pkey PRIMARY KEY (place_id, sentence_id),
  CONSTRAINT trust_sentence_place_id_alliance_id_side_fkey FOREIGN KEY (place_id, alliance_id, side) REFERENCES alliance_side(place_id, alliance_id, side),
  CONSTRAINT trust_sentence_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT trust_sentence_check CHECK (((released_to = 'own-side'::text) = (released_at IS NULL))),
  CONSTRAINT trust_sentence_released_to_check CHECK ((released_to = ANY (ARRAY['own-side'::text, 'other-side'::text, 'place'::text]))),
  CONSTRAINT trust_sentence_side_check CHECK ((side = ANY (ARRAY['one'::text, 'other'::text]))),
  CONSTRAINT trust_sentence_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 500)))
);
CREATE INDEX trust_sentence_by_alliance ON public.trust_sentence USING btree (place_id, alliance_id, said_on);
CREATE INDEX trust_sentence_by_author ON public.trust_sentence USING btree (place_id, written_by);
ALTER TABLE trust_sentence ENABLE ROW LEVEL SECURITY;
ALTER TABLE trust_sentence FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_sentence_in_backups ON trust_sentence FOR ALL TO alongside_owner USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
CREATE POLICY trust_sentence_of_its_side ON trust_sentence FOR ALL TO alongside_app USING ((place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid) AND ((released_to = 'place'::text) OR (EXISTS ( SELECT
   FROM alliance_person p
  WHERE ((p.place_id = trust_sentence.place_id) AND (p.alliance_id = trust_sentence.alliance_id) AND (p.person_id = ANY ((string_to_array(current_setting('app.people'::text, true), ','::text))::uuid[])) AND (p.agreed_at IS NOT NULL) AND (p.left_at IS NULL) AND ((p.side = trust_sentence.side) OR (trust_sentence.released_to = 'other-side'::text))))) OR (written_by = ANY ((string_to_array(current_setting('app.people'::text, true), ','::text))::uuid[]))));
GRANT DELETE, INSERT, SELECT ON trust_sentence TO alongside_app;
GRANT UPDATE (written_by, released_to, released_at) ON trust_sentence TO alongside_app;

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

CREATE TABLE variety_look (
  place_id uuid NOT NULL,
  on_day date NOT NULL,
  found jsonb NOT NULL,
  CONSTRAINT variety_look_pkey PRIMARY KEY (place_id, on_day),
  CONSTRAINT variety_look_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id)
);
ALTER TABLE variety_look ENABLE ROW LEVEL SECURITY;
ALTER TABLE variety_look FORCE ROW LEVEL SECURITY;
CREATE POLICY variety_look_of_its_place ON variety_look FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON variety_look TO alongside_app;

CREATE TABLE voice (
  place_id uuid NOT NULL,
  voice_id uuid NOT NULL,
  link_digest bytea,
  kind text NOT NULL,
  words text NOT NULL,
  language text NOT NULL,
  service_id uuid,
  came_by text NOT NULL,
  entered_by uuid,
  given_on date NOT NULL,
  unfair_where text NOT NULL DEFAULT ''::text,
  unfair_by text NOT NULL DEFAULT ''::text,
  wants text[] NOT NULL DEFAULT '{}'::text[],
  keeper_reads boolean NOT NULL DEFAULT false,
  waits_since date NOT NULL,
  due_on date NOT NULL,
  taken_on date,
  owner_id uuid,
  answered_on date,
  rating text,
  public_words text NOT NULL DEFAULT ''::text,
  public_answer text NOT NULL DEFAULT ''::text,
  public_on date,
  public_by uuid,
  sent_as text,
  community_id uuid,
  CONSTRAINT voice_once UNIQUE (place_id, link_digest),
  CONSTRAINT voice_pkey PRIMARY KEY (place_id, voice_id),
  CONSTRAINT voice_community FOREIGN KEY (place_id, community_id) REFERENCES community(place_id, community_id),
  CONSTRAINT voice_place_id_entered_by_fkey FOREIGN KEY (place_id, entered_by) REFERENCES person(place_id, person_id),
  CONSTRAINT voice_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT voice_place_id_owner_id_fkey FOREIGN KEY (place_id, owner_id) REFERENCES person(place_id, person_id),
  CONSTRAINT voice_place_id_public_by_fkey FOREIGN KEY (place_id, public_by) REFERENCES person(place_id, person_id),
  CONSTRAINT voice_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT voice_came_by_check CHECK ((came_by = ANY (ARRAY['web'::text, 'phone'::text, 'paper'::text, 'talk'::text, 'organisation'::text]))),
  CONSTRAINT voice_check CHECK ((due_on >= waits_since)),
  CONSTRAINT voice_check1 CHECK (((came_by = 'web'::text) = (link_digest IS NOT NULL))),
  CONSTRAINT voice_check2 CHECK (((came_by <> 'web'::text) OR (entered_by IS NULL))),
  CONSTRAINT voice_check3 CHECK (((public_on IS NULL) = (public_words = ''::text))),
  CONSTRAINT voice_check4 CHECK (((public_on IS NULL) = (public_answer = ''::text))),
  CONSTRAINT voice_check5 CHECK (((kind <> 'unfair'::text) OR (public_on IS NULL))),
  CONSTRAINT voice_check6 CHECK (((kind = 'unfair'::text) OR ((unfair_where = ''::text) AND (unfair_by = ''::text) AND (wants = '{}'::text[]) AND (NOT keeper_reads)))),
  CONSTRAINT voice_kind_check CHECK ((kind = ANY (ARRAY['idea'::text, 'concern'::text, 'fear'::text, 'barrier'::text, 'praise'::text, 'need'::text, 'unfair'::text]))),
  CONSTRAINT voice_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
  CONSTRAINT voice_link_digest_check CHECK ((octet_length(link_digest) = 32)),
  CONSTRAINT voice_public_answer_check CHECK ((char_length(public_answer) <= 2000)),
  CONSTRAINT voice_public_words_check CHECK ((char_length(public_words) <= 1000)),
  CONSTRAINT voice_rating_check CHECK ((rating = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  CONSTRAINT voice_sent_as_check CHECK ((sent_as = ANY (ARRAY['sound'::text, 'photo'::text]))),
  CONSTRAINT voice_unfair_by_check CHECK ((char_length(unfair_by) <= 200)),
  CONSTRAINT voice_unfair_where_check CHECK ((char_length(unfair_where) <= 400)),
  CONSTRAINT voice_wants_check CHECK ((wants <@ ARRAY['heard'::text, 'answer'::text, 'apology'::text, 'change'::text, 'help'::text])),
  CONSTRAINT voice_words_length CHECK (((char_length(words) <= 4000) AND ((words <> ''::text) OR (sent_as IS NOT NULL))))
);
CREATE INDEX voice_by_day ON public.voice USING btree (place_id, given_on);
CREATE INDEX voice_by_due ON public.voice USING btree (place_id, due_on, voice_id);
ALTER TABLE voice ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_of_its_place ON voice FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON voice TO alongside_app;
GRANT UPDATE (entered_by, waits_since, due_on, taken_on, owner_id, answered_on, rating, public_words, public_answer, public_on, public_by) ON voice TO alongside_app;

CREATE TABLE voice_again (
  place_id uuid NOT NULL,
  voice_id uuid NOT NULL,
  number smallint NOT NULL,
  words text NOT NULL,
  said_on date NOT NULL,
  CONSTRAINT voice_again_pkey PRIMARY KEY (place_id, voice_id, number),
  CONSTRAINT voice_again_place_id_voice_id_fkey FOREIGN KEY (place_id, voice_id) REFERENCES voice(place_id, voice_id) ON DELETE CASCADE,
  CONSTRAINT voice_again_number_check CHECK ((number > 0)),
  CONSTRAINT voice_again_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 4000)))
);
ALTER TABLE voice_again ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice_again FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_again_of_its_place ON voice_again FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON voice_again TO alongside_app;

CREATE TABLE voice_answer (
  place_id uuid NOT NULL,
  voice_id uuid NOT NULL,
  number smallint NOT NULL,
  outcome text NOT NULL,
  words text NOT NULL,
  language text NOT NULL,
  checked_by text NOT NULL DEFAULT ''::text,
  answered_by uuid,
  answered_on date NOT NULL,
  CONSTRAINT voice_answer_pkey PRIMARY KEY (place_id, voice_id, number),
  CONSTRAINT voice_answer_place_id_answered_by_fkey FOREIGN KEY (place_id, answered_by) REFERENCES person(place_id, person_id),
  CONSTRAINT voice_answer_place_id_voice_id_fkey FOREIGN KEY (place_id, voice_id) REFERENCES voice(place_id, voice_id) ON DELETE CASCADE,
  CONSTRAINT voice_answer_checked_by_check CHECK ((char_length(checked_by) <= 200)),
  CONSTRAINT voice_answer_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
  CONSTRAINT voice_answer_number_check CHECK ((number > 0)),
  CONSTRAINT voice_answer_outcome_check CHECK ((outcome = ANY (ARRAY['did'::text, 'will'::text, 'could-not'::text]))),
  CONSTRAINT voice_answer_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 4000)))
);
ALTER TABLE voice_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_answer_of_its_place ON voice_answer FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON voice_answer TO alongside_app;
GRANT UPDATE (answered_by) ON voice_answer TO alongside_app;

CREATE TABLE voice_coded (
  place_id uuid NOT NULL,
  coding_id uuid NOT NULL,
  theme_id uuid NOT NULL,
  CONSTRAINT voice_coded_pkey PRIMARY KEY (place_id, coding_id, theme_id),
  CONSTRAINT voice_coded_place_id_coding_id_fkey FOREIGN KEY (place_id, coding_id) REFERENCES voice_coding(place_id, coding_id) ON DELETE CASCADE,
  CONSTRAINT voice_coded_place_id_theme_id_fkey FOREIGN KEY (place_id, theme_id) REFERENCES voice_theme(place_id, theme_id)
);
ALTER TABLE voice_coded ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice_coded FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_coded_of_its_place ON voice_coded FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON voice_coded TO alongside_app;

CREATE TABLE voice_coding (
  place_id uuid NOT NULL,
  coding_id uuid NOT NULL,
  voice_id uuid NOT NULL,
  coder_id uuid,
  coded_on date NOT NULL,
  CONSTRAINT voice_coding_once UNIQUE (place_id, voice_id, coder_id),
  CONSTRAINT voice_coding_pkey PRIMARY KEY (place_id, coding_id),
  CONSTRAINT voice_coding_place_id_coder_id_fkey FOREIGN KEY (place_id, coder_id) REFERENCES person(place_id, person_id),
  CONSTRAINT voice_coding_place_id_voice_id_fkey FOREIGN KEY (place_id, voice_id) REFERENCES voice(place_id, voice_id) ON DELETE CASCADE
);
ALTER TABLE voice_coding ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice_coding FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_coding_of_its_place ON voice_coding FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON voice_coding TO alongside_app;
GRANT UPDATE (coder_id) ON voice_coding TO alongside_app;

CREATE TABLE voice_contact (
  place_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  name text NOT NULL,
  reach text NOT NULL,
  checked_by uuid,
  checked_on date NOT NULL,
  CONSTRAINT voice_contact_pkey PRIMARY KEY (place_id, contact_id),
  CONSTRAINT voice_contact_place_id_checked_by_fkey FOREIGN KEY (place_id, checked_by) REFERENCES person(place_id, person_id),
  CONSTRAINT voice_contact_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT voice_contact_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  CONSTRAINT voice_contact_reach_check CHECK (((char_length(reach) >= 1) AND (char_length(reach) <= 200)))
);
ALTER TABLE voice_contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice_contact FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_contact_of_its_place ON voice_contact FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON voice_contact TO alongside_app;
GRANT UPDATE (name, reach, checked_by, checked_on) ON voice_contact TO alongside_app;

CREATE TABLE voice_count (
  place_id uuid NOT NULL,
  counted_on date NOT NULL,
  counted_by uuid,
  figures jsonb NOT NULL,
  CONSTRAINT voice_count_pkey PRIMARY KEY (place_id, counted_on),
  CONSTRAINT voice_count_place_id_counted_by_fkey FOREIGN KEY (place_id, counted_by) REFERENCES person(place_id, person_id),
  CONSTRAINT voice_count_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id)
);
ALTER TABLE voice_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice_count FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_count_of_its_place ON voice_count FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON voice_count TO alongside_app;
GRANT UPDATE (counted_by) ON voice_count TO alongside_app;

CREATE TABLE voice_day_off (
  place_id uuid NOT NULL,
  day date NOT NULL,
  name text NOT NULL,
  CONSTRAINT voice_day_off_pkey PRIMARY KEY (place_id, day),
  CONSTRAINT voice_day_off_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT voice_day_off_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 80)))
);
ALTER TABLE voice_day_off ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice_day_off FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_day_off_of_its_place ON voice_day_off FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON voice_day_off TO alongside_app;

CREATE TABLE voice_fear (
  place_id uuid NOT NULL,
  fear_id uuid NOT NULL,
  language text NOT NULL,
  fear text NOT NULL,
  answer text NOT NULL,
  checked_by text NOT NULL DEFAULT ''::text,
  written_by uuid,
  written_on date NOT NULL,
  CONSTRAINT voice_fear_pkey PRIMARY KEY (place_id, fear_id),
  CONSTRAINT voice_fear_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT voice_fear_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT voice_fear_answer_check CHECK (((char_length(answer) >= 1) AND (char_length(answer) <= 2000))),
  CONSTRAINT voice_fear_checked_by_check CHECK ((char_length(checked_by) <= 200)),
  CONSTRAINT voice_fear_fear_check CHECK (((char_length(fear) >= 1) AND (char_length(fear) <= 400))),
  CONSTRAINT voice_fear_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text))
);
ALTER TABLE voice_fear ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice_fear FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_fear_of_its_place ON voice_fear FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON voice_fear TO alongside_app;
GRANT UPDATE (written_by) ON voice_fear TO alongside_app;

CREATE TABLE voice_lead (
  place_id uuid NOT NULL,
  person_id uuid NOT NULL,
  reach text NOT NULL,
  hours text NOT NULL,
  email text NOT NULL DEFAULT ''::text,
  named_by uuid,
  named_on date NOT NULL,
  CONSTRAINT voice_lead_pkey PRIMARY KEY (place_id, person_id),
  CONSTRAINT voice_lead_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT voice_lead_place_id_named_by_fkey FOREIGN KEY (place_id, named_by) REFERENCES person(place_id, person_id),
  CONSTRAINT voice_lead_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT voice_lead_email_check CHECK ((char_length(email) <= 320)),
  CONSTRAINT voice_lead_hours_check CHECK (((char_length(hours) >= 1) AND (char_length(hours) <= 200))),
  CONSTRAINT voice_lead_reach_check CHECK (((char_length(reach) >= 1) AND (char_length(reach) <= 200)))
);
CREATE UNIQUE INDEX voice_lead_one ON public.voice_lead USING btree (place_id);
ALTER TABLE voice_lead ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice_lead FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_lead_of_its_place ON voice_lead FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON voice_lead TO alongside_app;
GRANT UPDATE (person_id, named_by) ON voice_lead TO alongside_app;

CREATE TABLE voice_reader (
  place_id uuid NOT NULL,
  person_id uuid NOT NULL,
  not_service uuid,
  named_by uuid,
  named_on date NOT NULL,
  CONSTRAINT voice_reader_pkey PRIMARY KEY (place_id, person_id),
  CONSTRAINT voice_reader_place_id_named_by_fkey FOREIGN KEY (place_id, named_by) REFERENCES person(place_id, person_id),
  CONSTRAINT voice_reader_place_id_not_service_fkey FOREIGN KEY (place_id, not_service) REFERENCES service(place_id, service_id),
  CONSTRAINT voice_reader_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
);
ALTER TABLE voice_reader ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice_reader FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_reader_of_its_place ON voice_reader FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON voice_reader TO alongside_app;
GRANT UPDATE (person_id, not_service, named_by) ON voice_reader TO alongside_app;

CREATE TABLE voice_recording (
  place_id uuid NOT NULL,
  voice_id uuid NOT NULL,
  form text NOT NULL,
  bytes bytea,
  given_on date NOT NULL,
  transcript text NOT NULL DEFAULT ''::text,
  written_by uuid,
  written_on date,
  removed_on date,
  CONSTRAINT voice_recording_pkey PRIMARY KEY (place_id, voice_id),
  CONSTRAINT voice_recording_place_id_voice_id_fkey FOREIGN KEY (place_id, voice_id) REFERENCES voice(place_id, voice_id) ON DELETE CASCADE,
  CONSTRAINT voice_recording_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT voice_recording_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 10000000))),
  CONSTRAINT voice_recording_check CHECK (((written_on IS NULL) = (transcript = ''::text))),
  CONSTRAINT voice_recording_check1 CHECK (((removed_on IS NULL) = (bytes IS NOT NULL))),
  CONSTRAINT voice_recording_form_check CHECK ((form = ANY (ARRAY['ogg'::text, 'webm'::text, 'm4a'::text, 'mp3'::text, 'wav'::text, 'jpg'::text, 'png'::text]))),
  CONSTRAINT voice_recording_transcript_check CHECK ((char_length(transcript) <= 4000))
);
CREATE INDEX voice_recording_by_day ON public.voice_recording USING btree (place_id, given_on) WHERE (bytes IS NOT NULL);
ALTER TABLE voice_recording ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice_recording FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_recording_of_its_place ON voice_recording FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON voice_recording TO alongside_app;
GRANT UPDATE (bytes, transcript, written_by, written_on, removed_on) ON voice_recording TO alongside_app;

CREATE TABLE voice_sender (
  place_id uuid NOT NULL,
  voice_id uuid NOT NULL,
  name text NOT NULL,
  told_by text NOT NULL DEFAULT ''::text,
  CONSTRAINT voice_sender_pkey PRIMARY KEY (place_id, voice_id),
  CONSTRAINT voice_sender_place_id_voice_id_fkey FOREIGN KEY (place_id, voice_id) REFERENCES voice(place_id, voice_id) ON DELETE CASCADE,
  CONSTRAINT voice_sender_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  CONSTRAINT voice_sender_told_by_check CHECK ((char_length(told_by) <= 200))
);
ALTER TABLE voice_sender ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice_sender FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_sender_of_its_place ON voice_sender FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON voice_sender TO alongside_app;

CREATE TABLE voice_theme (
  place_id uuid NOT NULL,
  theme_id uuid NOT NULL,
  name text NOT NULL,
  meaning text NOT NULL DEFAULT ''::text,
  started_by uuid,
  started_on date NOT NULL,
  CONSTRAINT voice_theme_pkey PRIMARY KEY (place_id, theme_id),
  CONSTRAINT voice_theme_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT voice_theme_place_id_started_by_fkey FOREIGN KEY (place_id, started_by) REFERENCES person(place_id, person_id),
  CONSTRAINT voice_theme_meaning_check CHECK ((char_length(meaning) <= 400)),
  CONSTRAINT voice_theme_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 80)))
);
CREATE UNIQUE INDEX voice_theme_once ON public.voice_theme USING btree (place_id, lower(name));
ALTER TABLE voice_theme ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice_theme FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_theme_of_its_place ON voice_theme FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON voice_theme TO alongside_app;
GRANT UPDATE (name, meaning, started_by) ON voice_theme TO alongside_app;

CREATE TABLE voice_told (
  place_id uuid NOT NULL,
  voice_id uuid NOT NULL,
  told_by uuid,
  told_on date NOT NULL,
  CONSTRAINT voice_told_pkey PRIMARY KEY (place_id, voice_id),
  CONSTRAINT voice_told_place_id_told_by_fkey FOREIGN KEY (place_id, told_by) REFERENCES person(place_id, person_id),
  CONSTRAINT voice_told_place_id_voice_id_fkey FOREIGN KEY (place_id, voice_id) REFERENCES voice(place_id, voice_id) ON DELETE CASCADE
);
ALTER TABLE voice_told ENABLE ROW LEVEL SECURITY;
ALTER TABLE voice_told FORCE ROW LEVEL SECURITY;
CREATE POLICY voice_told_of_its_place ON voice_told FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON voice_told TO alongside_app;
GRANT UPDATE (told_by) ON voice_told TO alongside_app;

CREATE TABLE workforce_action (
  place_id uuid NOT NULL,
  action_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  what text NOT NULL,
  owner text NOT NULL,
  due_on date NOT NULL,
  written_by uuid,
  written_on date NOT NULL,
  CONSTRAINT workforce_action_pkey PRIMARY KEY (place_id, action_id),
  CONSTRAINT workforce_action_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT workforce_action_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT workforce_action_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT workforce_action_owner_check CHECK (((char_length(owner) >= 1) AND (char_length(owner) <= 200))),
  CONSTRAINT workforce_action_what_check CHECK (((char_length(what) >= 1) AND (char_length(what) <= 1000)))
);
CREATE INDEX workforce_action_by_organisation ON public.workforce_action USING btree (place_id, organisation_id);
ALTER TABLE workforce_action ENABLE ROW LEVEL SECURITY;
ALTER TABLE workforce_action FORCE ROW LEVEL SECURITY;
CREATE POLICY workforce_action_of_its_place ON workforce_action FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON workforce_action TO alongside_app;
GRANT UPDATE (organisation_id, written_by) ON workforce_action TO alongside_app;

CREATE TABLE workforce_action_word (
  place_id uuid NOT NULL,
  action_id uuid NOT NULL,
  word_id uuid NOT NULL,
  words text NOT NULL,
  is_done boolean NOT NULL,
  written_by uuid,
  written_at timestamp(3) with time zone NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT workforce_action_word_pkey PRIMARY KEY (place_id, action_id, word_id),
  CONSTRAINT workforce_action_word_place_id_action_id_fkey FOREIGN KEY (place_id, action_id) REFERENCES workforce_action(place_id, action_id),
  CONSTRAINT workforce_action_word_place_id_written_by_fkey FOREIGN KEY (place_id, written_by) REFERENCES person(place_id, person_id),
  CONSTRAINT workforce_action_word_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 2000)))
);
ALTER TABLE workforce_action_word ENABLE ROW LEVEL SECURITY;
ALTER TABLE workforce_action_word FORCE ROW LEVEL SECURITY;
CREATE POLICY workforce_action_word_of_its_place ON workforce_action_word FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON workforce_action_word TO alongside_app;
GRANT UPDATE (written_by) ON workforce_action_word TO alongside_app;

CREATE TABLE workforce_count (
  place_id uuid NOT NULL,
  figures_id uuid NOT NULL,
  measure text NOT NULL,
  band text NOT NULL,
  part text NOT NULL,
  level text NOT NULL,
  round text NOT NULL,
  ethnic_group text NOT NULL,
  count integer NOT NULL,
  CONSTRAINT workforce_count_pkey PRIMARY KEY (place_id, figures_id, measure, band, part, round, ethnic_group),
  CONSTRAINT workforce_count_place_id_figures_id_fkey FOREIGN KEY (place_id, figures_id) REFERENCES workforce_figures(place_id, figures_id),
  CONSTRAINT workforce_count_band_check CHECK ((char_length(band) <= 60)),
  CONSTRAINT workforce_count_count_check CHECK (((count >= 0) AND (count <= 1000000))),
  CONSTRAINT workforce_count_ethnic_group_check CHECK (((char_length(ethnic_group) >= 1) AND (char_length(ethnic_group) <= 120))),
  CONSTRAINT workforce_count_level_check CHECK ((level = ANY (ARRAY[''::text, 'lower'::text, 'middle'::text, 'senior'::text, 'top'::text, 'medical'::text]))),
  CONSTRAINT workforce_count_measure_check CHECK (((char_length(measure) >= 1) AND (char_length(measure) <= 40))),
  CONSTRAINT workforce_count_part_check CHECK ((part = ANY (ARRAY['clinical'::text, 'non-clinical'::text, 'medical'::text, 'all'::text]))),
  CONSTRAINT workforce_count_round_check CHECK ((char_length(round) <= 60))
);
ALTER TABLE workforce_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE workforce_count FORCE ROW LEVEL SECURITY;
CREATE POLICY workforce_count_of_its_place ON workforce_count FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON workforce_count TO alongside_app;

CREATE TABLE workforce_figures (
  place_id uuid NOT NULL,
  figures_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  standard text NOT NULL,
  year integer NOT NULL,
  source text NOT NULL,
  file_name text NOT NULL,
  digest text NOT NULL,
  rows_read integer NOT NULL,
  sent_by uuid,
  sent_at timestamp(3) with time zone NOT NULL DEFAULT clock_timestamp(),
  taken_back_by uuid,
  taken_back_at timestamp(3) with time zone,
  CONSTRAINT workforce_figures_pkey PRIMARY KEY (place_id, figures_id),
  CONSTRAINT workforce_figures_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(place_id),
  CONSTRAINT workforce_figures_place_id_organisation_id_fkey FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id),
  CONSTRAINT workforce_figures_place_id_sent_by_fkey FOREIGN KEY (place_id, sent_by) REFERENCES person(place_id, person_id),
  CONSTRAINT workforce_figures_place_id_taken_back_by_fkey FOREIGN KEY (place_id, taken_back_by) REFERENCES person(place_id, person_id),
  CONSTRAINT workforce_figures_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT workforce_figures_file_name_check CHECK (((char_length(file_name) >= 1) AND (char_length(file_name) <= 300))),
  CONSTRAINT workforce_figures_rows_read_check CHECK (((rows_read >= 1) AND (rows_read <= 5000))),
  CONSTRAINT workforce_figures_source_check CHECK (((char_length(source) >= 1) AND (char_length(source) <= 200))),
  CONSTRAINT workforce_figures_standard_check CHECK ((standard = ANY (ARRAY['nhs'::text, 'social-care'::text]))),
  CONSTRAINT workforce_figures_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);
CREATE UNIQUE INDEX workforce_figures_one_a_year ON public.workforce_figures USING btree (place_id, organisation_id, standard, year) WHERE (taken_back_at IS NULL);
ALTER TABLE workforce_figures ENABLE ROW LEVEL SECURITY;
ALTER TABLE workforce_figures FORCE ROW LEVEL SECURITY;
CREATE POLICY workforce_figures_of_its_place ON workforce_figures FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON workforce_figures TO alongside_app;
GRANT UPDATE (organisation_id, sent_by, taken_back_by, taken_back_at) ON workforce_figures TO alongside_app;

CREATE TABLE workforce_introduction (
  place_id uuid NOT NULL,
  introduction_id uuid NOT NULL,
  person_id uuid NOT NULL,
  service_id uuid NOT NULL,
  called text NOT NULL,
  does text NOT NULL,
  languages text NOT NULL,
  community text NOT NULL,
  in_job_plan boolean NOT NULL,
  written_in text NOT NULL,
  agreed_on date NOT NULL,
  CONSTRAINT workforce_introduction_place_id_person_id_key UNIQUE (place_id, person_id),
  CONSTRAINT workforce_introduction_pkey PRIMARY KEY (place_id, introduction_id),
  CONSTRAINT workforce_introduction_place_id_person_id_fkey FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id),
  CONSTRAINT workforce_introduction_place_id_service_id_fkey FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id),
  CONSTRAINT workforce_introduction_called_check CHECK (((char_length(called) >= 1) AND (char_length(called) <= 120))),
  CONSTRAINT workforce_introduction_community_check CHECK ((char_length(community) <= 300)),
  CONSTRAINT workforce_introduction_does_check CHECK (((char_length(does) >= 1) AND (char_length(does) <= 1000))),
  CONSTRAINT workforce_introduction_languages_check CHECK ((char_length(languages) <= 300)),
  CONSTRAINT workforce_introduction_written_in_check CHECK ((written_in ~ '^[a-z]{2}$'::text))
);
CREATE INDEX workforce_introduction_by_service ON public.workforce_introduction USING btree (place_id, service_id);
ALTER TABLE workforce_introduction ENABLE ROW LEVEL SECURITY;
ALTER TABLE workforce_introduction FORCE ROW LEVEL SECURITY;
CREATE POLICY workforce_introduction_of_its_place ON workforce_introduction FOR ALL TO public USING (place_id = (NULLIF(current_setting('app.place'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON workforce_introduction TO alongside_app;
GRANT UPDATE (person_id) ON workforce_introduction TO alongside_app;

CREATE OR REPLACE FUNCTION public.pay_claim_agreed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  offer pay_offer;
  agreed bigint;
BEGIN
  IF NEW.decided_by IN (NEW.person_id, NEW.typed_by) THEN
    RAISE EXCEPTION 'Nobody agrees to their own claim, or to one that they typed: claim %.', NEW.claim_id;
  END IF;
  IF NEW.kind <> 'fee' OR NEW.person_id IS NULL THEN
    RETURN NEW;
  END IF;
  SELECT * INTO offer FROM pay_offer o WHERE o.place_id = NEW.place_id AND o.person_id = NEW.person_id
    ORDER BY o.written_at DESC, o.offer_id LIMIT 1;
  IF offer.offer_id IS NULL OR NOT EXISTS (
    SELECT FROM pay_advice a WHERE a.place_id = NEW.place_id AND a.person_id = NEW.person_id
  ) THEN
    RAISE EXCEPTION 'No fee before somebody was asked and offered independent advice: claim %.', NEW.claim_id;
  END IF;
  IF offer.ceiling_every IS NOT NULL THEN
    SELECT coalesce(sum(c.pence), 0) INTO agreed FROM pay_claim c
      WHERE c.place_id = NEW.place_id AND c.person_id = NEW.person_id AND c.kind = 'fee' AND c.says = 'yes'
        AND c.claim_id <> NEW.claim_id
        AND date_trunc(offer.ceiling_every, c.on_day) = date_trunc(offer.ceiling_every, NEW.on_day);
    IF agreed + NEW.pence > offer.ceiling_pence THEN
      RAISE EXCEPTION 'No fee above the most that somebody wants to be paid: claim %.', NEW.claim_id;
    END IF;
  END IF;
  RETURN NEW;
END $function$
;

CREATE OR REPLACE FUNCTION public.programme_copy_has_own_stage_0()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.stage < 2 OR NOT EXISTS (SELECT FROM programme_copy c
      WHERE c.place_id = NEW.place_id AND c.programme_id = NEW.programme_id) THEN
    RETURN NULL;
  END IF;
  IF NOT EXISTS (SELECT FROM programme_copy c JOIN programme_stage s USING (place_id, programme_id)
      WHERE c.place_id = NEW.place_id AND c.programme_id = NEW.programme_id
        AND s.stage = 1 AND s.said_by = 'both' AND s.number > c.in_spell AND s.number < NEW.number)
    OR (SELECT count(DISTINCT r.side) FROM programme_readiness r
      WHERE r.place_id = NEW.place_id AND r.programme_id = NEW.programme_id AND r.confirmed_on IS NOT NULL) < 2 THEN
    RAISE EXCEPTION 'A programme that follows another leaves its own stage 0 first, by a yes of both its sides'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'programme_copy_has_own_stage_0';
  END IF;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION public.recognition_post_balances()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE lines int; minutes_left bigint; pence_left bigint;
BEGIN
  SELECT count(*), coalesce(sum(minutes), 0), coalesce(sum(pence), 0) INTO lines, minutes_left, pence_left
    FROM recognition_line WHERE place_id = NEW.place_id AND post_id = NEW.post_id;
  IF lines < 2 OR minutes_left <> 0 OR pence_left <> 0 THEN
    RAISE EXCEPTION 'An entry of the ledger must come to nothing: post %, % lines, % minutes, % pence.',
      NEW.post_id, lines, minutes_left, pence_left USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION public.small_letters(texts text[])
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY(SELECT lower((one.one COLLATE "und-x-icu")) AS lower FROM unnest(small_letters.texts) one(one))
;
