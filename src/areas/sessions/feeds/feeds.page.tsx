import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle, dateText } from "../../../design/index.ts";
import type { Choice, Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Feed } from "../invitation.ts";
import { trail } from "../place-shown.ts";

export interface FeedShown extends Feed {
  /** The address that a calendar program follows. */
  readonly address: string;
}

export interface FeedsShown {
  readonly feeds: readonly FeedShown[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

interface Drawn extends FeedsShown {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly problems: readonly Problem[];
  readonly typed: Readonly<Record<string, string>>;
}

export const ownFeed = "mine";

/** Addresses that a person's own calendar programs follow; each can be ended. @practice P11 */
export const feedsPage = ({ feeds, groups, place, language, idempotencyKey, problems, typed }: Drawn) => {
  const choices: readonly Choice[] = [
    { value: ownFeed, words: "All sessions I am asked to, or chair" },
    ...groups.map(({ id, name }) => ({ value: id, words: name })),
  ];
  return {
    title: "Sessions in my calendar",
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title="Sessions in my calendar"
          lead="Your calendar program follows an address, and changes and cancellations come by themselves."
        />
        {feeds.map((feed) => (
          <OneFeed key={feed.id} feed={feed} place={place} />
        ))}
        <Form action={`/${place.slug}/sessions/feeds`} idempotencyKey={idempotencyKey}>
          <Field
            kind="select"
            name="make"
            label="Make an address for"
            choices={choices}
            value={typed["make"] ?? ownFeed}
            language={language}
            problems={problems}
          />
          <Button words="Make it" look={feeds.length === 0 ? "first" : "second"} />
        </Form>
      </>
    ),
  };
};

const OneFeed = ({ feed, place }: { readonly feed: FeedShown; readonly place: PlaceHere }): ReactElement => (
  <section className="al-card">
    <h2>
      <bdi>{feed.group?.name ?? "All my sessions"}</bdi>
    </h2>
    <p>
      Copy this address into your calendar program, where it asks for a calendar from the internet. Whoever has it can
      read the calendar.
    </p>
    <p>
      <a href={feed.address} dir="ltr" className="al-long">
        {feed.address}
      </a>
    </p>
    <Form action={`/${place.slug}/sessions/feeds`}>
      <input type="hidden" name="end" value={feed.id} />
      <Button words="End this address" look="second" heard={feed.group?.name ?? "of all my sessions"} />
    </Form>
    <p className="al-byline">Made on {dateText(feed.madeAt.slice(0, 10), "en")}</p>
  </section>
);
