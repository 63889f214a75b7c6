import { Button, Field, PageTitle } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { ThreadStep } from "../../../nouns/thread.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface StoryShown {
  readonly services: readonly Named[];
  readonly communities: readonly Named[];
  /** One step of each thing from which a thread can be told. */
  readonly things: readonly ThreadStep[];
}

const kindWords: Readonly<Record<string, string>> = {
  programme: "Programmes",
  group: "Groups",
  plan: "Plans",
  campaign: "Campaigns",
  barrier: "Barriers",
  question: "What champions asked",
  voice: "What people said without their name",
};

/** Where a thread begins: from a gap, or from a thing. @practice P44 */
export const storyPage = ({ services, communities, things }: StoryShown, { slug, name }: PlaceHere) => {
  const at = `/${slug}/story`;
  const choices = (ones: readonly Named[]) => ones.map(({ id, name: words }) => ({ value: id, words }));
  return {
    title: "From gap to gap",
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${slug}`, words: name }],
    main: (
      <>
        <PageTitle
          title="From gap to gap"
          lead="Who is not reached, what was said and done about it together, and whether it changed: one thread, told in order."
        />
        <p>
          <a href={`${at}/year`}>The year of this place, on one page</a>
        </p>
        <h2>Start from a gap</h2>
        <p>Choose a service, a community, or both. Of neither it tells the whole place.</p>
        <form action={`${at}/gap`} method="get">
          <Field
            kind="select"
            name="service"
            label="Which service?"
            choices={choices(services)}
            language="en"
            problems={[]}
          />
          <Field
            kind="select"
            name="community"
            label="Which community?"
            choices={choices(communities)}
            language="en"
            problems={[]}
          />
          <Button words="Tell it" />
        </form>
        {Object.entries(kindWords).map(([kind, words]) => {
          const own = things.filter((thing) => thing.kind === kind);
          return own.length === 0 ? null : (
            <section key={kind} aria-labelledby={`from-${kind}`}>
              <h2 id={`from-${kind}`}>{words}</h2>
              <ul className="nhsuk-list nhsuk-list--bullet">
                {own.map((thing) => (
                  <li key={thing.id}>
                    <a href={`${at}/${kind}/${thing.id}`}>
                      <bdi>{thing.words}</bdi>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </>
    ),
  };
};
