import { z } from "zod";
import { asKept } from "../../../nouns/name.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { formShown } from "../place-shown.ts";
import { profileFormPage } from "../profile-form.page.tsx";
import { profileFields, profileOf } from "../profile.rules.ts";
import { holdService, saveProfile } from "../profiling.store.ts";
import { serviceAnswer, serviceParams } from "../service.schema.ts";
import { mayDescribeService } from "../service.policy.ts";
import { findService, findServiceNamed } from "../service.store.ts";
import { roleOfWriter } from "../writer.rules.ts";

export const describeServiceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/services/{service}/describe",
  summary: "The form that changes a service's profile",
  practices: ["P18"],
  reads: { params: serviceParams },
  answers: serviceAnswer,
  permit: mayDescribeService,
  find: async (tx, { params }) => {
    const service = await findService(tx, params.service);
    return service && { service };
  },
  answer: ({ service }, { actor }) => found({ service, mayDescribe: mayDescribeService(actor) }),
  page: ({ service }, view) =>
    profileFormPage({
      ...formShown(view),
      service,
      problems: [],
    }),
});

const behind = {
  field: "number",
  words:
    "Somebody else changed this profile while you were writing. Nothing of yours is lost: compare the two below, and send yours again if it should follow.",
};
const nameTaken = { field: "name", words: "Another service of this place has this name. Write another name." };

export const describeServiceRoute = changeInPlace({
  path: "/{place}/services/{service}/describe",
  summary: "Change a service's profile; what was stays",
  practices: ["P18"],
  reads: {
    params: serviceParams,
    body: z.strictObject({
      ...profileFields,
      number: z.coerce
        .number("Send the number of the profile you started from.")
        .int()
        .min(1)
        .max(1_000_000)
        .describe("The number of the profile you started from: 409 where somebody else wrote one since."),
    }),
  },
  permit: mayDescribeService,
  find: async (tx, { params, body }) => {
    await holdService(tx, params.service);
    const service = await findService(tx, params.service);
    return service && { service, sameName: await findServiceNamed(tx, asKept(body.name)) };
  },
  decide: ({ service, sameName }, { body: { number, ...sent } }) => {
    const profile = profileOf(sent);
    if (!profile.ok) return profile;
    if (number !== service.profile.number) return { ok: false, problems: [behind], clash: true };
    if (sameName !== undefined && sameName.id !== service.id) return { ok: false, problems: [nameTaken], clash: true };
    return found({ asked: profile.value, number: number + 1 });
  },
  save: async (tx, { asked, number }, { params, place, actor }) => {
    const serviceId = params.service;
    await saveProfile(tx, {
      serviceId,
      number,
      asked,
      personId: actor.member?.personId ?? null,
      role: roleOfWriter(actor),
    });
    return {
      id: serviceId,
      path: `/${place.slug}/services/${serviceId}`,
      happened: { what: "service.described", subject: { kind: "service", id: serviceId }, detail: { number } },
    };
  },
  clashes: { service_named_once: nameTaken },
  form: ({ typed, problems }, view, thing) =>
    profileFormPage({
      ...formShown(view),
      service: thing?.service,
      typed,
      problems,
    }),
});
