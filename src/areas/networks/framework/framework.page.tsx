import { ButtonLink, Card, EmptyState, PageTitle, Tag, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { aboutWords } from "../framework.ts";
import type { Clause } from "../framework.ts";
import { inForce, inForceSince, isReviewDue, waitingOf } from "../framework.rules.ts";
import { ShownKept } from "../shown-kept.page.tsx";
import type { Shows } from "../kept.rules.ts";
import type { Network } from "../network.ts";
import { addressOf, trailIn } from "../place-shown.ts";

export interface FrameworkShown {
  readonly network: Network;
  readonly clauses: readonly { readonly clause: Clause; readonly shows: readonly Shows[] }[];
  readonly mayName: boolean;
  readonly today: string;
}

const Stand = ({ clause, today }: { readonly clause: Clause; readonly today: string }) => {
  const version = inForce(clause);
  const waiting = waitingOf(clause);
  return (
    <>
      <p>
        {version === undefined
          ? "Not in force: both sides have to agree."
          : `Version ${version.number} is in force since ${dayText(inForceSince(version), "en")}. To be looked at again by ${dayText(version.reviewOn, "en")}.`}
      </p>
      {waiting === undefined ? null : (
        <p>
          <Tag words={`Version ${waiting.number} waits for the other side`} />
        </p>
      )}
      {version !== undefined && isReviewDue(version, today) ? (
        <p>
          <Tag words="Time to look at it again" />
        </p>
      ) : null}
    </>
  );
};

/** What both sides wrote, and what shows that it is kept. @practice P41 */
export const frameworkPage = (shown: FrameworkShown, { place }: { readonly place: PlaceHere }) => {
  const { network, clauses, mayName, today } = shown;
  const here = addressOf(place, network);
  const write = { href: `${here}/framework/write`, words: "Write a clause" };
  return {
    title: `Framework: ${network.name}`,
    contentLanguage: "en" as const,
    breadcrumbs: trailIn(place, network),
    main: (
      <>
        <PageTitle
          title="What both sides agree"
          lead="Each clause has its versions, who wrote and agreed on both sides, and what shows that it is kept."
        />
        {clauses.length === 0 ? (
          <EmptyState title="No clause is written yet" first={write}>
            <p>Begin with supervision, safeguarding and what people may do.</p>
          </EmptyState>
        ) : (
          <p>
            <ButtonLink {...write} />
          </p>
        )}
        {mayName ? (
          <p>
            <a href={`${here}/leads`}>Name who leads on safeguarding and incidents</a>
          </p>
        ) : null}
        {clauses.map(({ clause, shows }) => (
          <Card
            key={clause.id}
            title={
              <a href={`${here}/framework/${clause.id}`}>
                <bdi>{clause.title}</bdi>
              </a>
            }
          >
            <p>{aboutWords[clause.about]}</p>
            <Stand clause={clause} today={today} />
            <ShownKept shows={shows} evidence={clause.evidence} here={here} />
          </Card>
        ))}
      </>
    ),
  };
};
