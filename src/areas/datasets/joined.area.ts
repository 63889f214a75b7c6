import type { HomePart, Search } from "../../web/registered.ts";
import { draftAddress } from "./dataset-shown.ts";
import { mayImport, maySeeDatasets } from "./datasets.policy.ts";
import { listDatasets } from "./datasets.store.ts";
import { kindNames } from "./datasets.words.ts";
import type { DraftStage } from "./draft.ts";
import { listDrafts } from "./drafts.store.ts";

const shownMax = 20;

interface Waits {
  readonly step: string;
  readonly because: string;
  readonly verb: string;
}

const waits: Readonly<Partial<Record<DraftStage, Waits>>> = {
  choosing: { step: "", because: "You have to say what is in it.", verb: "Go on with the import" },
  mapping: { step: "values", because: "Some words in it have to be explained.", verb: "Say what they mean" },
  ready: { step: "preview", because: "Nothing is imported until you have looked it over.", verb: "Look it over" },
  failed: { step: "progress", because: "It could not be imported.", verb: "See why" },
};

/** Home: an import of one's own that waits. */
export const datasetsAtHome: HomePart = {
  today: async (tx, { actor, place }) => {
    const personId = actor.member?.personId;
    if (personId === undefined || !mayImport(actor).allowed) return [];
    return (await listDrafts(tx, personId)).slice(0, shownMax).flatMap(({ id, fileName, stage, startedAt }) => {
      const waiting = waits[stage];
      if (waiting === undefined) return [];
      const { step, because, verb } = waiting;
      return [
        {
          words: `Your import of “${fileName}” waits.`,
          because,
          since: startedAt,
          href: draftAddress(place, id, step),
          verb,
        },
      ];
    });
  },
};

/** Search: datasets by their title. */
export const searchDatasets: Search = async (tx, text, { actor, place }) => {
  if (!maySeeDatasets(actor).allowed || text.trim() === "") return [];
  const datasets = await listDatasets(tx, { text: text.trim() });
  return datasets.slice(0, shownMax).map(({ id, title, kind, version }) => ({
    kind: "figures",
    title,
    words: `${kindNames[kind]}${version === null ? ", undone" : ""}`,
    href: `/${place.slug}/datasets/${id}`,
  }));
};
