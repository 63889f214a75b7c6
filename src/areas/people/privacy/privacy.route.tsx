import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { settingIn } from "../../places/index.ts";
import {
  mayChooseRetention,
  mayExportPlace,
  mayHaveOwnRecord,
  maySayWhoIsResponsible,
  maySeePrivacyNotice,
} from "../held.policy.ts";
import { monthsFor } from "../retention/retention.rules.ts";
import { monthsChosenIn } from "../retention/retention.store.ts";
import { privacyPage } from "./privacy.page.tsx";
import { noticeShape, privacyAnswer } from "./privacy.schema.ts";

export const privacyRoute = lookInPlace({
  method: "GET",
  path: "/{place}/privacy",
  summary: "What this place keeps on people, why, for how long, and what they can do",
  answers: privacyAnswer,
  permit: maySeePrivacyNotice,
  find: async (tx, { place }, { areas }) => {
    const chosen = await monthsChosenIn(tx, place.id);
    return {
      responsible: (await settingIn(tx, place.id, { name: "privacy-notice", shape: noticeShape })) ?? null,
      held: areas.flatMap((area) => area.held ?? []).map(({ kind, words, because }) => ({ kind, words, because })),
      kept: areas
        .flatMap((area) => area.retention ?? [])
        .map((part) => ({ kind: part.kind, words: part.words, months: monthsFor(part, chosen) })),
    };
  },
  answer: ({ responsible, held, kept }) => found({ responsible, held, kept }),
  page: (answer, { place, actor }) =>
    privacyPage(answer, {
      name: place?.name ?? "",
      slug: place?.slug ?? "",
      mayWrite: maySayWhoIsResponsible(actor).allowed,
      hasRecord: mayHaveOwnRecord(actor).allowed,
      mayChoose: mayChooseRetention(actor).allowed,
      mayExport: mayExportPlace(actor).allowed,
    }),
});
