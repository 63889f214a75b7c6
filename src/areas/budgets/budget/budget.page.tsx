import type { ReactElement } from "react";
import { PageTitle, SummaryList, Tag, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { moneyText } from "../../../nouns/money.ts";
import { choiceWords, payerWords, reasonWords, refuserWords, stepWords } from "../budget.ts";
import type { BudgetStep, BudgetStepDone } from "../budget.ts";
import { clocks } from "../clocks.rules.ts";
import { trail } from "../place-shown.ts";

export interface BudgetShown {
  readonly id: string;
  readonly pseudonym: string;
  readonly holder: string;
  readonly steps: readonly BudgetStep[];
  /** What whoever looks may write down next. */
  readonly next: readonly BudgetStepDone[];
  readonly waitsSince: string | null;
  readonly reviewDue: string | null;
  readonly isOver: boolean;
  /** Which clock says so. */
  readonly reviewBecause: string | null;
  readonly today: string;
}

/** What was said with a step, beside the person’s words. */
const detailOf = ({ byRole, reason, choice, payer, pence, did, provider }: BudgetStep): string =>
  [
    byRole === null ? "" : refuserWords[byRole],
    reason === null ? "" : reasonWords[reason],
    choice === null ? "" : (choiceWords[choice] ?? choice),
    payer === null ? "" : `Paid by: ${payerWords[payer]}`,
    pence === null ? "" : `${moneyText(pence)}${did === "reviewed" ? " not spent" : " a year"}`,
    provider === null ? "" : provider.name,
  ]
    .filter((one) => one !== "")
    .join(". ");

const Steps = ({ steps }: Pick<BudgetShown, "steps">): ReactElement => (
  <ol className="nhsuk-list">
    {steps.map((step, at) => (
      <li key={`${at} ${step.did}`}>
        <strong>{stepWords[step.did]}</strong>, {dayText(step.on, "en")}
        {step.of === null ? null : (
          <>
            , written by <bdi>{step.of.name}</bdi>
          </>
        )}
        {detailOf(step) === "" ? null : (
          <>
            <br />
            <bdi>{detailOf(step)}</bdi>
          </>
        )}
        {step.words === "" ? null : (
          <>
            <br />
            <span dir="auto">“{step.words}”</span>
          </>
        )}
      </li>
    ))}
  </ol>
);

const standing = ({ waitsSince, reviewDue, isOver, today }: BudgetShown): ReactElement => (
  <p>
    {isOver ? (
      <>
        <Tag words="It is over" /> If help begins again, write that in the case first.
      </>
    ) : null}
    {waitsSince === null ? null : (
      <Tag words={`Asked on ${dayText(waitsSince, "en")}, and nobody answered`} tone="waiting" />
    )}{" "}
    {reviewDue === null ? null : reviewDue < today ? (
      <Tag words={`To be looked at since ${dayText(reviewDue, "en")}`} tone="waiting" />
    ) : (
      <Tag words={`Look again by ${dayText(reviewDue, "en")}`} />
    )}
  </p>
);

/** The way of one person to a budget: every step, who said no, what they said themselves. @practice P27 */
export const budgetPage = (shown: BudgetShown, place: PlaceHere) => {
  const at = `/${place.slug}/budgets/${shown.id}`;
  return {
    title: shown.pseudonym,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={shown.pseudonym} lead="The way to a personal budget." />
        {standing(shown)}
        <SummaryList
          rows={[
            ...(shown.reviewBecause === null ? [] : [{ key: "Why look again then", value: shown.reviewBecause }]),
            { key: "Held by", value: <bdi>{shown.holder}</bdi> },
            {
              key: "The person",
              value: <a href={`/${place.slug}/cases/${shown.id}`}>What they ask for and need, their yes, who looked</a>,
            },
          ]}
        />
        <h2>What happened</h2>
        <Steps steps={shown.steps} />
        {shown.next.length === 0 ? null : (
          <section aria-labelledby="next">
            <h2 id="next">What happened next?</h2>
            <ul className="nhsuk-list">
              {shown.next.map((did) => (
                <li key={did}>
                  <a href={`${at}/step?did=${did}`}>{stepWords[did]}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="clocks">
          <h2 id="clocks">By when?</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {clocks.map(({ what, says, source, validFrom }) => (
              <li key={what}>
                <strong>{what}.</strong> {says} ({source}, in force since {dayText(validFrom, "en")}.)
              </li>
            ))}
          </ul>
          <p>
            Check these against the current guidance: they were looked up on{" "}
            {dayText(clocks[0]?.lookedUp ?? shown.today, "en")}.
          </p>
        </section>
      </>
    ),
  };
};
