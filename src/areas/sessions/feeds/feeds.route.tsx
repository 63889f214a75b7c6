import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Decision, House } from "../../../web/route.ts";
import type { Tx } from "../../../db/tables.ts";
import { takeTurn } from "../../../db/turn.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { listGroups } from "../../groups/index.ts";
import { feedLinkOf, feedsMax, listFeeds, removeFeed, saveFeed } from "../feeds.store.ts";
import { mayHaveFeeds } from "../invitations.policy.ts";
import { formShown } from "../place-shown.ts";
import type { Seal } from "../../../web/sealed.ts";
import { feedsPage, ownFeed } from "./feeds.page.tsx";
import type { FeedsShown } from "./feeds.page.tsx";

const feedsTold = z.object({
  feeds: z.array(
    z.object({ id: z.string(), group: z.object({ id: z.string(), name: z.string() }).nullable(), madeAt: z.string() }),
  ),
});

interface Decided {
  readonly ending: string | null;
  readonly groupId: string | null;
  readonly seal: Seal;
}

async function findFeeds(tx: Tx, actor: Actor, { house, slug }: { readonly house: House; readonly slug: string }) {
  const seal = await house.seal();
  const feeds = (await listFeeds(tx, actor)).map((feed) => ({
    ...feed,
    address: `${house.origin()}/${slug}/sessions/calendar?token=${feedLinkOf(seal, feed.id)}&as=ics`,
  }));
  const groups = (await listGroups(tx, actor)).map(({ id, name }) => ({ id, name }));
  return { feeds, groups, seal };
}

export const feedsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/feeds",
  summary: "The addresses that one’s own calendar programs follow",
  practices: ["P11"],
  answers: z
    .custom<FeedsShown>()
    .transform(({ feeds }): z.input<typeof feedsTold> => ({
      feeds: feeds.map(({ id, group, madeAt }) => ({ id, group, madeAt })),
    }))
    .pipe(feedsTold),
  permit: mayHaveFeeds,
  find: (tx, { actor, place }, house) => findFeeds(tx, actor, { house, slug: place.slug }),
  answer: ({ feeds, groups }) => found({ feeds, groups }),
  page: (shown, view) => feedsPage({ ...shown, ...formShown(view), typed: {}, problems: [] }),
});

export const changeFeedsRoute = changeInPlace({
  path: "/{place}/sessions/feeds",
  summary: "Make an address that a calendar program follows, or end one",
  practices: ["P11"],
  reads: {
    body: z.strictObject({
      make: z.string().max(60).default("").describe("mine, or a group’s identifier."),
      end: z.string().max(60).default("").describe("The identifier of one’s own calendar."),
    }),
  },
  permit: mayHaveFeeds,
  find: async (tx, { actor, place }, house) => {
    await takeTurn(tx, "calendars of sessions");
    return findFeeds(tx, actor, { house, slug: place.slug });
  },
  decide: ({ feeds, groups, seal }, { body: { make, end } }): Decision<Decided> => {
    const ending = feeds.find(({ id }) => id === end);
    if (ending !== undefined) return found({ ending: ending.id, groupId: null, seal });
    if (end !== "")
      return { ok: false, clash: true, problems: [{ field: "end", words: "This calendar is ended already." }] };
    const group = groups.find(({ id }) => id === make);
    if (group === undefined && make !== ownFeed)
      return wrong({ field: "make", words: "Choose your own sessions, or one of the groups." });
    if (feeds.length >= feedsMax) return wrong({ field: "make", words: `You have ${feedsMax}. End one first.` });
    if (feeds.some((feed) => (feed.group?.id ?? ownFeed) === make))
      return {
        ok: false,
        clash: true,
        problems: [{ field: "make", words: "You have this one already. End it to get another address." }],
      };
    return found({ ending: null, groupId: group?.id ?? null, seal });
  },
  save: async (tx, { ending, groupId, seal }, { actor, place, at }) => {
    const personId = actor.member?.personId ?? "";
    if (ending !== null) await removeFeed(tx, ending);
    const id = ending ?? (await saveFeed(tx, { seal, personId, groupId, at }));
    return {
      id,
      path: `/${place.slug}/sessions/feeds`,
      happened: {
        what: ending === null ? "session.calendar-made" : "session.calendar-ended",
        subject: { kind: "session-calendar", id },
        detail: {},
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    feedsPage({ feeds: thing?.feeds ?? [], groups: thing?.groups ?? [], ...formShown(view), typed, problems }),
});
