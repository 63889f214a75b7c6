import type { ReactElement } from "react";
import { dateText } from "../../design/index.ts";
import type { Barrier } from "./barrier.ts";
import { barrierWords } from "./barriers.words.ts";
import { StandingTag } from "./standing.page.tsx";
import { standingOf } from "./state.rules.ts";

export interface RaisedFrom {
  readonly barrier: Barrier;
  /** Whoever looks may open its page; others read what was let out to everybody. */
  readonly isOpen: boolean;
}

interface Props {
  readonly raised: readonly RaisedFrom[];
  /** Of the barriers of the place. */
  readonly at: string;
  /** What a new one begins with; null for whoever cannot raise one. */
  readonly raiseAt: string | null;
}

const releasedWords = ({ steps }: Barrier): string => steps.findLast(({ did }) => did === "released")?.words ?? "";

const Raise = ({ at, raiseAt }: Pick<Props, "at" | "raiseAt">): ReactElement | null =>
  raiseAt === null ? null : (
    <p>
      <a href={`${at}/new?${raiseAt}`}>{barrierWords("en").raise}</a>
    </p>
  );

/** On the page of a voice, a session, a case, an audit or figures: what was raised from it, and where that is now. @practice P22 */
export const RaisedHere = ({ raised, at, raiseAt }: Props): ReactElement =>
  raised.length === 0 ? (
    <Raise at={at} raiseAt={raiseAt} />
  ) : (
    <section aria-labelledby="barriers-from-here">
      <h2 id="barriers-from-here">Barriers</h2>
      <ul className="nhsuk-list">
        {raised.map(({ barrier, isOpen }) => (
          <li key={barrier.id}>
            Raised from this on {dateText(barrier.raisedOn, "en")}:{" "}
            {isOpen ? (
              <a href={`${at}/${barrier.id}`}>
                <bdi>{barrier.title}</bdi>
              </a>
            ) : (
              <bdi>{releasedWords(barrier)}</bdi>
            )}{" "}
            <StandingTag standing={standingOf(barrier.steps)} language="en" />
          </li>
        ))}
      </ul>
      <Raise at={at} raiseAt={raiseAt} />
    </section>
  );
