import { ButtonLink, EmptyState, PageTitle, Table, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { kindNames } from "../plan.ts";
import type { PlanListed } from "../plan.ts";
import { ReadingTag } from "../reading-shown.page.tsx";

export interface ListShown {
  readonly plans: readonly PlanListed[];
  readonly mayBegin: boolean;
}

/** What is planned, and how early others were in. @practice P10 */
export const plansPage = ({ plans, mayBegin }: ListShown, { slug, name }: PlaceHere) => ({
  title: "Plans",
  contentLanguage: "en" as const,
  breadcrumbs: [{ href: `/${slug}`, words: name }],
  main: (
    <>
      <PageTitle
        title="Plans"
        lead="What is planned here, what is still open, and who was there before it was fixed."
      />
      {plans.length === 0 ? (
        <EmptyState
          title="There are no plans to read yet"
          first={mayBegin ? { href: `/${slug}/plans/new`, words: "Write down a plan" } : undefined}
        >
          <p>
            A plan says what is open, what is fixed and who decides, with dates. Its partners say themselves when they
            were first involved.
          </p>
        </EmptyState>
      ) : (
        <>
          <p>
            {mayBegin ? (
              <>
                <ButtonLink href={`/${slug}/plans/new`} words="Write down a plan" />{" "}
              </>
            ) : null}
            <ButtonLink href={`/${slug}/plans/early`} words="Who was involved before scope was fixed?" look="second" />
          </p>
          <Table
            id="plans"
            caption="Plans by name"
            captionHidden
            language="en"
            columns={[
              {
                heading: "Plan",
                kind: "text",
                cell: ({ id, title }) => (
                  <a href={`/${slug}/plans/${id}`}>
                    <bdi>{title}</bdi>
                  </a>
                ),
              },
              { heading: "Kind", kind: "text", cell: ({ kind }) => kindNames[kind] },
              {
                heading: "Who pays and decides",
                kind: "text",
                cell: ({ commissioner }) => <bdi>{commissioner?.name ?? "not said"}</bdi>,
              },
              {
                heading: "Scope fixed",
                kind: "text",
                cell: ({ fixedOn }) => (fixedOn === null ? "still open" : dateText(fixedOn, "en")),
              },
              { heading: "Reads", kind: "text", cell: ({ reading }) => <ReadingTag reading={reading} /> },
            ]}
            groups={[{ rows: plans }]}
            rowKey={({ id }) => id}
          />
          <p>
            <a href={`/${slug}/plans/decisions`}>What people who use services changed</a>
          </p>
        </>
      )}
    </>
  ),
});
