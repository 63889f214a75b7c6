import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayKeepGrants } from "../funding.policy.ts";
import { uploadParams } from "../params.schema.ts";
import { holdGrant } from "../grant-writing.store.ts";
import { findUpload, saveUploadDone } from "../uploads.store.ts";

export const stopUploadRoute = changeInPlace({
  path: "/{place}/funding/uploads/{upload}/stop",
  summary: "Throw away what was read of a list of grants; nothing of it was kept",
  practices: ["P33"],
  reads: { params: uploadParams },
  permit: mayKeepGrants,
  find: async (tx, { params }) => {
    // Where somebody keeps it at the same moment, the second of the two is told.
    await holdGrant(tx, "whole list");
    const upload = await findUpload(tx, params.upload);
    return upload && { upload };
  },
  decide: ({ upload }) =>
    upload.doneAt === null
      ? found(upload.id)
      : { ok: false, problems: [{ field: "upload", words: "It was kept or stopped before." }], clash: true },
  save: async (tx, id, { at, place }) => {
    await saveUploadDone(tx, id, { at, receipt: null });
    return {
      id,
      path: `/${place.slug}/funding/grants`,
      happened: { what: "funding.list-stopped", subject: { kind: "funding-upload", id }, detail: {} },
    };
  },
});
