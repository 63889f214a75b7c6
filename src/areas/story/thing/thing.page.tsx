import { PageTitle } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { ThreadStep } from "../../../nouns/thread.ts";
import { trail } from "../place-shown.ts";
import { Holes, Steps } from "../steps.page.tsx";
import { inShort } from "../thread.rules.ts";

export interface ThreadShown {
  readonly title: string;
  /** The page of the thing itself; empty for a gap, which is several. */
  readonly href: string;
  readonly before: readonly ThreadStep[];
  readonly own: readonly ThreadStep[];
  readonly after: readonly ThreadStep[];
  readonly holes: readonly string[];
  /** Told from nothing in it: from the first day to the last. */
  readonly isGap?: boolean;
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly steps: readonly ThreadStep[];
}

const Part = ({ id, title, none, steps }: PartProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {steps.length === 0 ? <p>{none}</p> : <Steps steps={steps} />}
  </section>
);

/** The gap, and the same gap measured again, before all that lies between. */
const InShort = ({ steps }: Pick<PartProps, "steps">) => {
  const told = inShort(steps);
  return told === null ? null : (
    <p>
      <strong>In short:</strong> counted first, {told.first.short}. Counted last, {told.last.short}. What stands between
      the two happened in between, and that alone does not say why. Only the result of a campaign can, where it was
      chosen before it began how it is read.
    </p>
  );
};

/** What led to a thing and what came of it, as a story with dates. @practice P44 */
export const threadPage = (shown: ThreadShown, place: PlaceHere) => ({
  title: shown.title,
  contentLanguage: "en" as const,
  breadcrumbs: trail(place),
  main: (
    <>
      <PageTitle
        title={shown.title}
        lead="What led here, and what came of it: everything of the same services and communities, in the order of its days."
      />
      {shown.href === "" ? null : (
        <p>
          <a href={shown.href}>Open it</a>
        </p>
      )}
      {shown.isGap === true ? (
        <>
          <InShort steps={shown.own} />
          <Holes holes={shown.holes} />
          <Part id="own" title="From the first day to the last" none="Nothing that you may see." steps={shown.own} />
        </>
      ) : (
        <>
          <Holes holes={shown.holes} />
          <Part id="before" title="What led here" none="Nothing that you may see." steps={shown.before} />
          {shown.own.length === 0 ? null : <Part id="own" title="The thing itself" none="" steps={shown.own} />}
          <Part id="after" title="What came of it" none="Nothing that you may see, so far." steps={shown.after} />
        </>
      )}
    </>
  ),
});
