import type { ReactElement } from "react";
import { ErrorSummary, PageTitle, SummaryList, Table, Tag, dateText, inOrderOf } from "../../../design/index.ts";
import { trail } from "../barriers.words.ts";
import type { Drawn } from "../drawn.page.ts";
import type { RiskShown } from "../risk-shown.ts";
import { consequences, domainWords, equityWords, likelihoods } from "../risk.ts";
import type { Scored } from "../risk.ts";
import { bandOf, scoreOf } from "../score.rules.ts";
import { registerWords } from "../staff.words.ts";
import { Actions } from "./actions.page.tsx";
import { RiskForms, questionsOf } from "./risk-forms.page.tsx";

/** One risk: its scores, what holds it down, who owns it, what is done, and every look at it. @practice P22 */
export function riskPage(shown: RiskShown, drawn: Drawn) {
  const { risk, isStaff } = shown;
  const problems = inOrderOf(questionsOf(shown), drawn.problems);
  const at = `/${drawn.place.slug}/barriers`;
  return {
    title: risk.title,
    contentLanguage: "en" as const,
    breadcrumbs: isStaff
      ? trail(drawn.place, "en", { href: `${at}/risks`, words: "Register of risks" })
      : trail(drawn.place, "en"),
    main: (
      <>
        <ErrorSummary language={drawn.language} problems={problems} />
        <PageTitle title={<bdi>{risk.title}</bdi>} lead={risk.words === "" ? undefined : risk.words} />
        <Summary shown={shown} at={at} />
        <Actions shown={shown} />
        <RiskForms shown={shown} drawn={{ ...drawn, problems }} at={at} />
        <History shown={shown} />
      </>
    ),
  };
}

const scoreWords = (scored: Scored, { terms }: RiskShown): string =>
  `${scoreOf(scored)} ${bandOf(scoreOf(scored), terms.bands)?.words ?? ""}: ${consequences[scored.consequence - 1]} × ${likelihoods[scored.likelihood - 1]}`;

const Summary = ({ shown, at }: { readonly shown: RiskShown; readonly at: string }): ReactElement => {
  const { risk, today, isStaff } = shown;
  const { current } = risk;
  const isLate = !current.isClosed && current.reviewOn < today;
  return (
    <SummaryList
      rows={[
        { key: "Score now", value: scoreWords(current, shown) },
        { key: "At first", value: scoreWords(risk.initial, shown) },
        { key: "To come to", value: scoreWords(current.target, shown) },
        { key: "Register", value: registerWords[risk.register] },
        { key: "A risk to", value: domainWords[risk.domain] },
        { key: "Unequal in", value: equityWords[risk.equity] },
        {
          key: "What holds it down",
          value: <span dir="auto">{current.controls === "" ? "–" : current.controls}</span>,
        },
        { key: "What is missing", value: <span dir="auto">{current.gaps === "" ? "–" : current.gaps}</span> },
        { key: "Owner", value: <bdi>{current.owner?.name ?? "–"}</bdi> },
        {
          key: "Looked at again",
          value: current.isClosed ? (
            <Tag words="closed" />
          ) : (
            <>
              {dateText(current.reviewOn, "en")} {isLate ? <Tag words="late" tone="waiting" /> : null}
            </>
          ),
        },
        ...(risk.barriers.length === 0 || !isStaff
          ? []
          : [
              {
                key: "Came from",
                value: risk.barriers.map(({ id, name }, index) => (
                  <span key={id}>
                    {index === 0 ? "" : ", "}
                    <a href={`${at}/${id}`}>
                      <bdi>{name}</bdi>
                    </a>
                  </span>
                )),
              },
            ]),
      ]}
    />
  );
};

const History = ({ shown }: { readonly shown: RiskShown }): ReactElement => (
  <Table
    id="history"
    caption="Every look at it, the newest first"
    language="en"
    columns={[
      { heading: "On", kind: "text", cell: ({ onDay }) => dateText(onDay, "en") },
      { heading: "Score", kind: "text", cell: (review) => scoreWords(review, shown) },
      { heading: "Why", kind: "text", cell: ({ because }) => <span dir="auto">{because}</span> },
      { heading: "By", kind: "text", cell: ({ by }) => <bdi>{by ?? "–"}</bdi> },
    ]}
    groups={[{ rows: shown.reviews }]}
    rowKey={({ number }) => String(number)}
  />
);
