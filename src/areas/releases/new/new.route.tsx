import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { addJob } from "../../../jobs/index.ts";
import { found } from "../../../nouns/result.ts";
import { whoIs } from "../../../web/change.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { rolesThatReleaseFigures } from "../../places/index.ts";
import { findPublishable } from "../../reach/index.ts";
import { checkJob } from "../check.job.ts";
import { saveDraft } from "../drafts.store.ts";
import { placeShown } from "../place-shown.ts";
import { mayPrepareRelease } from "../releases.policy.ts";
import { listReleases } from "../releases.store.ts";
import { chosenOf, publishableOf } from "./chosen.rules.ts";
import { newReleasePage } from "./new.page.tsx";

const text = z.string().max(300).default("");

const answered = z.object({
  services: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        periods: z
          .array(
            z.object({
              printed: z.string(),
              measures: z.array(z.object({ id: z.string(), words: z.string() })).readonly(),
              splits: z.array(z.string()).readonly(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
});

async function findChoices(tx: Tx, placeId: string) {
  return {
    publishable: publishableOf(await findPublishable(tx)),
    releases: await listReleases(tx),
    rolesThatRelease: await rolesThatReleaseFigures(tx, placeId),
  };
}

type Found = Pick<Awaited<ReturnType<typeof findChoices>>, "publishable" | "releases">;

export const newReleaseRoute = lookInPlace({
  method: "GET",
  path: "/{place}/published/new",
  summary: "Choose figures to publish: which service, period and measure",
  practices: ["P03"],
  reads: {
    query: z.object({
      service: z.uuid().optional(),
      period: z.string().max(60).optional(),
      measure: z.string().max(100).optional(),
      replaces: z.string().max(10).optional(),
    }),
  },
  answers: z
    .custom<Found & { readonly typed: object }>()
    .transform(({ publishable }) => answered.parse({ services: publishable }))
    .pipe(answered),
  permit: mayPrepareRelease,
  find: (tx, { place }) => findChoices(tx, place.id),
  answer: ({ publishable, releases }, { query }) => {
    const { service, period, measure, replaces } = query;
    const typed = {
      ...(service === undefined ? {} : { service }),
      ...(period === undefined ? {} : { period }),
      ...(measure === undefined ? {} : { measure }),
      ...(replaces === undefined ? {} : { replaces }),
    };
    return found({ publishable, releases, typed });
  },
  page: ({ publishable, releases, typed }, view) =>
    newReleasePage({
      place: placeShown(view),
      language: view.language,
      key: view.key,
      publishable,
      releases,
      typed,
      problems: [],
    }),
});

export const prepareRoute = changeInPlace({
  path: "/{place}/published",
  summary: "Prepare figures to publish: they are held against all that is out, in the background",
  practices: ["P03"],
  reads: {
    body: z.strictObject({
      title: text.describe("What everyone will read above the figures."),
      service: text,
      period: text.describe("As printed."),
      measure: text,
      by: text.describe("none, referralSource, ageBand or area."),
      replaces: text.describe("The number of the release that this is a newer version of; empty for none."),
    }),
  },
  permit: mayPrepareRelease,
  find: (tx, { place }) => findChoices(tx, place.id),
  decide: ({ publishable, releases }, { body }) =>
    chosenOf(body, { publishable, releases: releases.map(({ number }) => number) }),
  save: async (tx, chosen, { place, actor }) => {
    const id = await saveDraft(tx, { ...chosen, draftedBy: whoIs(actor) });
    await addJob(tx, checkJob, { draftId: id }, id);
    const { serviceId, measure, period, by } = chosen.choices;
    return {
      id,
      path: `/${place.slug}/published/drafts/${id}`,
      happened: {
        what: "release.drafted",
        subject: { kind: "release-draft", id },
        detail: { service: serviceId, measure, period, by, replaces: chosen.replaces },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    newReleasePage({
      place: placeShown(view),
      language: view.language,
      key: view.key,
      publishable: thing?.publishable ?? [],
      releases: thing?.releases ?? [],
      typed,
      problems,
    }),
});
