import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { communitiesMax, listCommunities } from "../../communities/index.ts";
import { audiences, standings } from "../about-me.ts";
import { maySayOfOneself } from "../about-me.policy.ts";
import { asThemselves } from "../own-rows.store.ts";
import { holdSheets } from "../sheets.store.ts";
import { saidOfOneself } from "../about-me/about-me.route.tsx";
import { listStandings, saveStanding, saveStandingChange } from "../standings.store.ts";
import { standingOf } from "./standings.rules.ts";
import { standingsPage } from "./standings.page.tsx";

const findOwn = async (tx: Tx, { member }: Actor) => {
  const ids = member === null ? [] : [member.personId];
  const communities = await listCommunities(tx);
  return {
    said: await asThemselves(tx, ids, () => listStandings(tx, ids)),
    // Who belongs to a community that chose not to be here is not written down here either.
    communities: communities
      .filter(({ isHere }) => isHere)
      .slice(0, communitiesMax)
      .map(({ id, name }) => ({ id, name })),
  };
};

const shown = ({ said, communities }: Awaited<ReturnType<typeof findOwn>>) => ({
  said: [...said],
  communities: [...communities],
});

export const standingsFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/about-me/standings",
  summary: "In what capacity you speak, as you say it yourself; only for you",
  practices: ["P23"],
  answers: z.object({
    said: z.array(
      z.object({
        id: z.string(),
        standing: z.enum(standings),
        communityId: z.string().nullable(),
        community: z.string().nullable(),
        seenBy: z.enum(audiences),
        since: z.string(),
        until: z.string().nullable(),
      }),
    ),
    communities: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  permit: maySayOfOneself,
  find: (tx, { actor }) => findOwn(tx, actor),
  answer: (own) => found(shown(own)),
  page: (answer, { language, key, place }) =>
    standingsPage(answer, {
      language,
      key,
      typed: {},
      problems: [],
      place: { name: place?.name ?? "", slug: place?.slug ?? "" },
    }),
});

export const standingsRoute = changeInPlace({
  path: "/{place}/about-me/standings",
  summary: "Say what you are here, who may see it, or that it is over",
  practices: ["P23"],
  reads: {
    body: z.strictObject({
      step: z.enum(["add", "end", "show"]).default("add"),
      standing: z.string().max(60).default(""),
      community: z.string().max(60).default(""),
      seenBy: z.string().max(20).default("nobody"),
      id: z.string().max(60).default(""),
    }),
  },
  permit: maySayOfOneself,
  find: async (tx, { actor }) => {
    await holdSheets(tx, actor.member?.personId ?? "");
    return findOwn(tx, actor);
  },
  decide: (own, { body }) => standingOf(body, own),
  save: async (tx, step, { actor, place, at }) => {
    const personId = actor.member?.personId ?? "";
    await asThemselves(tx, [personId], async () => {
      if (step.step === "add") await saveStanding(tx, { personId, ...step });
      else if (step.step === "end") await saveStandingChange(tx, { personId, id: step.id, until: at });
      else await saveStandingChange(tx, { personId, id: step.id, seenBy: step.seenBy });
    });
    return { id: personId, path: `/${place.slug}/about-me/standings`, happened: saidOfOneself(actor) };
  },
  form: ({ typed, problems }, { language, key, place }, thing) =>
    standingsPage(thing === undefined ? { said: [], communities: [] } : shown(thing), {
      language,
      key,
      typed,
      problems,
      place: { name: place?.name ?? "", slug: place?.slug ?? "" },
    }),
});
