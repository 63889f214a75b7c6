import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Member } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import type { Area } from "../../../web/area.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Language } from "../../../design/languages.ts";
import type { Here, News, Told, Waiting } from "../../../web/registered.ts";
import { mayUseHome } from "../home.policy.ts";
import { shownMax, toldMax, waitingMax, whens } from "../home.ts";
import { homePage } from "./list.page.tsx";
import { homeOf, inTurn, readTo } from "./list.rules.ts";
import type { Joined } from "./list.rules.ts";
import { findReadTo, saveReadTo } from "./list.store.ts";

const told = z.object({ words: z.string(), href: z.string() });

const homeShown = z.object({
  today: z
    .array(
      told.extend({
        because: z.string(),
        since: z.string().nullable(),
        by: z.string().nullable().describe("The day by which it is to be done, where somebody named one."),
        when: z.enum(whens),
        isOwn: z.boolean().describe("Nobody else can do it."),
        verb: z.string(),
      }),
    )
    .max(waitingMax)
    .describe("What waits for you, by when it must be done."),
  news: z
    .array(z.object({ words: z.string(), at: z.string(), href: z.string().nullable() }))
    .max(shownMax)
    .describe("What happened since you last said that you have read, the newest first."),
  told: z.array(told).max(toldMax).describe("Findings about this place."),
  since: z.string(),
  until: z.string().describe("Send it back as `to` when you have read."),
  ideas: z.array(told),
});

/** Each area is asked in turn: they share one transaction, and so one picture of the place. */
async function joinedFrom(
  tx: Tx,
  areas: readonly Area[],
  { here, since }: { here: Here; since: Date },
): Promise<Joined> {
  const today: Waiting[] = [];
  const news: News[] = [];
  const told: (readonly Told[])[] = [];
  for (const { home } of areas) {
    today.push(...((await home?.today?.(tx, here)) ?? []).slice(0, shownMax));
    news.push(...((await home?.news?.(tx, here, since)) ?? []).slice(0, shownMax));
    told.push((await home?.told?.(tx, here)) ?? []);
  }
  return {
    today: today.map(({ since, by, isShared, ...one }) => ({
      ...one,
      since: since?.toISOString() ?? null,
      by: by ?? null,
      isOwn: isShared !== true,
    })),
    news: news.map((one) => ({ ...one, at: one.at.toISOString() })),
    told: inTurn(told),
    since: since.toISOString(),
  };
}

const noParts = { today: [], news: [], told: [] };

/** The page is in English so far, and a sentence in another language in it would be read aloud as English. */
const pageLanguage: Language = "en";

export const homeRoute = lookInPlace({
  method: "GET",
  path: "/{place}/home",
  summary: "What needs you today, what is new, and how this place is doing",
  answers: homeShown,
  permit: mayUseHome,
  find: async (tx, { actor, place, at }, { areas, routes }) => {
    const paths = new Set(routes.filter(({ method }) => method === "GET").map(({ path }) => path));
    const { member } = actor;
    if (member === null) return { joined: { ...noParts, since: at.toISOString() }, paths };
    const since = (await findReadTo(tx, place.id, member.personId)) ?? at;
    return {
      joined: await joinedFrom(tx, areas, { here: { areas, place, actor, language: pageLanguage, at }, since }),
      paths,
    };
  },
  answer: ({ joined, paths, place }, { actor, at }) =>
    found(homeOf(joined, { placeSlug: place.slug, member: memberOf(actor), at: at.toISOString(), paths })),
  page: (home, { actor, place, key, language }) =>
    homePage({ home, member: memberOf(actor), placeSlug: place?.slug ?? "", formKey: key, language }),
});

function memberOf({ member }: { readonly member: Member | null }): Member {
  if (member === null) throw new Error("Home was drawn for somebody who is nobody here.");
  return member;
}

const readAsked = z.strictObject({
  to: z.iso.datetime({ precision: 3 }).describe("The `until` of the home that was read."),
});

/** Opening home changes nothing: a page that is fetched ahead of time has not been read. */
export const readRoute = changeInPlace({
  path: "/{place}/home",
  summary: "Say that you have read what is new",
  reads: { body: readAsked },
  permit: mayUseHome,
  decide: (_place, { body, actor, at }) =>
    found({ personId: memberOf(actor).personId, to: readTo(body.to, at.toISOString()) }),
  save: async (tx, read, { place }) => {
    await saveReadTo(tx, place.id, { ...read, to: new Date(read.to) });
    const subject = { kind: "person", id: read.personId };
    return { id: read.personId, path: `/${place.slug}/home`, happened: { what: "home.read", subject, detail: {} } };
  },
});
