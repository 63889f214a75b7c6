import { ButtonLink, EmptyState, PageTitle, Table, Tag, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { stepWords } from "../budget.ts";
import type { BudgetStepDone } from "../budget.ts";

export interface BudgetLine {
  readonly id: string;
  readonly pseudonym: string;
  readonly holder: string;
  /** The last that happened; null where nothing may be seen or nothing happened. */
  readonly last: { readonly did: BudgetStepDone; readonly on: string } | null;
  /** Plain dates. */
  readonly waitsSince: string | null;
  readonly reviewDue: string | null;
  readonly isOver: boolean;
}

export interface BudgetsShown {
  readonly lines: readonly BudgetLine[];
  readonly mayBegin: boolean;
  readonly areMore: boolean;
  readonly today: string;
}

const Waits = ({ line, today }: { readonly line: BudgetLine; readonly today: string }) => {
  if (line.isOver) return <>It is over</>;
  if (line.reviewDue !== null && line.reviewDue < today)
    return <Tag words={`To be looked at since ${dayText(line.reviewDue, "en")}`} tone="waiting" />;
  if (line.waitsSince !== null)
    return <Tag words={`Asked on ${dayText(line.waitsSince, "en")}, no answer`} tone="waiting" />;
  return line.reviewDue === null ? <>–</> : <>Look again by {dayText(line.reviewDue, "en")}</>;
};

/** People on the way to a personal budget, under their pseudonyms. @practice P27 */
export const budgetsPage = (shown: BudgetsShown, { slug, name }: PlaceHere) => {
  const at = `/${slug}/budgets`;
  const begin = { href: `${at}/new`, words: "Somebody asks about a budget" };
  return {
    title: "Personal budgets",
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${slug}`, words: name }],
    main: (
      <>
        <PageTitle
          title="Personal budgets"
          lead="Who asked, who was told no and by whom, what was offered another way, and who got one. Under names that say nothing about the person."
        />
        <p>
          <a href={`${at}/conversion`}>Who gets one, and who does not</a> ·{" "}
          <a href={`${at}/leaflet`}>What a personal budget is, in eight languages</a>
        </p>
        {shown.lines.length === 0 ? (
          <EmptyState title="Nobody is on the way to a budget here" {...(shown.mayBegin ? { first: begin } : {})}>
            <p>
              Write it down when somebody wants to know about one: a no at the desk is the step that is counted nowhere.
            </p>
          </EmptyState>
        ) : (
          <>
            {shown.mayBegin ? (
              <p>
                <ButtonLink {...begin} />
              </p>
            ) : null}
            <Table
              id="budgets"
              caption="People on the way to a budget"
              captionHidden
              language="en"
              columns={[
                {
                  heading: "Who",
                  kind: "text",
                  cell: ({ id, pseudonym }: BudgetLine) => <a href={`${at}/${id}`}>{pseudonym}</a>,
                },
                { heading: "Held by", kind: "text", cell: ({ holder }: BudgetLine) => <bdi>{holder}</bdi> },
                {
                  heading: "Last",
                  kind: "text",
                  cell: ({ last }: BudgetLine) =>
                    last === null
                      ? "You do not see what happened"
                      : `${stepWords[last.did]}, ${dayText(last.on, "en")}`,
                },
                {
                  heading: "Waits",
                  kind: "text",
                  cell: (line: BudgetLine) => <Waits line={line} today={shown.today} />,
                },
              ]}
              groups={[{ rows: shown.lines }]}
              rowKey={({ id }) => id}
            />
            {shown.areMore ? <p>Those that go on stand first. Search finds any other by its name.</p> : null}
          </>
        )}
      </>
    ),
  };
};
