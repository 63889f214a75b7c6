import type { Migration } from "./index.ts";

/**
 * What holds for every fee, whoever writes it: advice first, the ceiling kept, and a yes of somebody else. A claim can
 * name its session; whoever is paid has a letter in their language; the place's own words on advice, by language.
 */
export const feesKept: Migration = {
  name: "0048-fees-kept",
  sql: `
CREATE FUNCTION pay_claim_agreed() RETURNS trigger LANGUAGE plpgsql AS $$
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
END $$;
CREATE TRIGGER pay_claim_agreed BEFORE UPDATE OF says ON pay_claim FOR EACH ROW
  WHEN (NEW.says = 'yes' AND OLD.says IS DISTINCT FROM 'yes') EXECUTE FUNCTION pay_claim_agreed();

ALTER TABLE pay_claim ADD COLUMN session_id uuid,
  ADD FOREIGN KEY (place_id, session_id) REFERENCES place_session;
-- Whoever was forgotten was at no session either.
GRANT UPDATE (session_id) ON pay_claim TO alongside_app;
CREATE INDEX pay_claim_by_session ON pay_claim (place_id, session_id) WHERE session_id IS NOT NULL;
ALTER TABLE pay_offer
  -- Where a letter goes when money comes; empty: it is read and printed here.
  ADD COLUMN email text NOT NULL DEFAULT '' CHECK (char_length(email) <= 320),
  ADD COLUMN language text NOT NULL DEFAULT 'en' CHECK (language ~ '^[a-z]{2}$');
ALTER TABLE pay_terms
  -- Whom people ask where something is wrong with their money.
  ADD COLUMN ask_whom text NOT NULL DEFAULT '' CHECK (char_length(ask_whom) <= 300),
  -- The place's own words on advice about benefits, by the code of their language.
  ADD COLUMN leaflets jsonb NOT NULL DEFAULT '{}';
`,
};
