import { z } from "zod";
import { asKept } from "../../../nouns/name.ts";
import type { Problem } from "../../../nouns/result.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { formShown } from "../place-shown.ts";
import { profileFormPage } from "../profile-form.page.tsx";
import { profileFields, profileOf } from "../profile.rules.ts";
import { saveService } from "../profiling.store.ts";
import { mayDescribeService } from "../service.policy.ts";
import { findServiceNamed } from "../service.store.ts";
import { roleOfWriter } from "../writer.rules.ts";

export const newServiceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/services/new",
  summary: "The form that describes a service for the first time",
  practices: ["P18"],
  answers: z.object({ fields: z.array(z.string()) }),
  permit: mayDescribeService,
  answer: () => found({ fields: Object.keys(profileFields) }),
  page: (_answer, view) => profileFormPage({ ...formShown(view), problems: [] }),
});

const nameTaken: Problem = {
  field: "name",
  words: "A service of this name is described here already. Change that profile, or write another name.",
};

export const newServiceRoute = changeInPlace({
  path: "/{place}/services",
  summary: "Describe a service for the first time",
  practices: ["P18"],
  reads: { body: z.strictObject(profileFields) },
  permit: mayDescribeService,
  find: async (tx, { body }) => ({ sameName: await findServiceNamed(tx, asKept(body.name)) }),
  decide: ({ sameName }, { body }) => {
    const profile = profileOf(body);
    if (!profile.ok || sameName === undefined) return profile;
    return { ok: false, problems: [nameTaken], clash: true };
  },
  save: async (tx, asked, { place, actor }) => {
    const id = await saveService(tx, {
      asked,
      personId: actor.member?.personId ?? null,
      role: roleOfWriter(actor),
    });
    const happened = { what: "service.described", subject: { kind: "service", id }, detail: { number: 1 } };
    return { id, path: `/${place.slug}/services/${id}`, happened };
  },
  clashes: { service_named_once: nameTaken },
  form: ({ typed, problems }, view) => profileFormPage({ ...formShown(view), typed, problems }),
});
