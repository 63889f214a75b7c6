/** For tests: a draft that is ready and a release, in the real database, without the figures that they are made of. */
import { happened } from "../../db/happening.ts";
import { canonicalJson } from "../../db/canonical-json.ts";
import type { Rehearsal } from "../../db/rehearsal.ts";
import { savePlace } from "../../db/transaction.ts";
import { saveChecked, saveDraft } from "./drafts.store.ts";
import type { Frozen } from "./frozen.schema.ts";

const serviceId = "00000000-0000-4000-8000-000000000001";

const frozen: Frozen = {
  choices: { serviceId, measure: "referrals", period: "2025-26", by: null },
  serviceName: "Example Talking",
  measureWords: "referrals",
  headline: null,
  outOf: "residents",
  policy: { name: "national-publication", words: "Counts under 5 are hidden." },
  published: false,
  cells: 0,
  hidden: 0,
  beside: 0,
  report: {
    area: { code: "E00000001", name: "Littleton" },
    organisation: { type: "Provider", code: "RXX", name: "Example Talking" },
    period: "2025-26",
    measure: "referrals",
    reference: "white-british",
    unknown: { count: null, share: null, mark: "not-collected" },
    rows: [],
    methods: [],
    sources: [],
    warnings: [],
  },
  names: [],
  locals: [],
  parts: [],
};

interface ToKeep {
  readonly placeId: string;
  readonly personId: string;
  /** Any proposal of the place. */
  readonly proposalId: string;
}

/** @returns a draft's identifier, and the number of a release that came of another. */
export async function keepRelease(
  stage: Rehearsal,
  { placeId, personId, proposalId }: ToKeep,
): Promise<{ readonly draft: string; readonly release: string }> {
  return savePlace(stage.app, placeId, async (tx) => {
    const sha256 = "0".repeat(64);
    const told = { ranges: new Map(), sums: [], small: new Set<string>() };
    const drafted = {
      title: "Example figures",
      choices: frozen.choices,
      replaces: null,
      draftedBy: `person ${personId}`,
    };
    const [draft, released] = [await saveDraft(tx, drafted), await saveDraft(tx, drafted)];
    for (const id of [draft, released]) await saveChecked(tx, id, { frozen, told, sha256, checkedTo: 0 });
    await tx
      .insertInto("release")
      .values({
        place_id: placeId,
        number: 1,
        draft_id: released,
        title: drafted.title,
        frozen: canonicalJson(frozen),
        sha256,
        proposal_id: proposalId,
        replaces: null,
      })
      .execute();
    await happened(tx, { what: "release.published", who: "a test", subject: { kind: "release", id: "1" }, detail: {} });
    return { draft, release: "1" };
  });
}
