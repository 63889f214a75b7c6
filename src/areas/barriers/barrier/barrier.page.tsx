import type { ReactElement } from "react";
import {
  ButtonLink,
  ErrorSummary,
  Notice,
  LedHere,
  PageTitle,
  SummaryList,
  dateText,
  inOrderOf,
} from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { Barrier } from "../barrier.ts";
import { barrierWords, trail } from "../barriers.words.ts";
import type { Drawn } from "../drawn.page.ts";
import { filled } from "../says.ts";
import type { BarrierShown } from "../shown-to.ts";
import { StandingTag } from "../standing.page.tsx";
import { priorityWords, sourceWords } from "../staff.words.ts";
import { BarrierForms, questionsOf } from "./barrier-forms.page.tsx";
import { Steps } from "./barrier-steps.page.tsx";

/** One barrier: what stops whom, how it stands, what can be done now, and everything that happened. @practice P22 */
export function barrierPage(shown: BarrierShown, drawn: Drawn) {
  const { barrier, isStaff } = shown;
  // Who works for services reads the whole page in English; whoever raised it in their own language.
  const language: Language = isStaff ? "en" : drawn.language;
  const problems = inOrderOf(questionsOf(shown, language), drawn.problems);
  return {
    title: barrier.title,
    ...(isStaff ? { contentLanguage: "en" as const } : {}),
    breadcrumbs: trail(drawn.place, language),
    main: (
      <>
        <ErrorSummary language={drawn.language} problems={problems} />
        <PageTitle title={<bdi>{barrier.title}</bdi>} />
        <LedHere slug={drawn.place.slug} kind="barrier" id={barrier.id} language={language} />
        <p>
          <StandingTag standing={shown.standing} language={language} />
        </p>
        <Clock shown={shown} language={language} />
        <blockquote dir="auto">{barrier.words}</blockquote>
        <About shown={shown} language={language} slug={drawn.place.slug} />
        {shown.cameFrom === undefined ? null : (
          <p>
            <a href={`/${drawn.place.slug}/${shown.cameFrom}`}>{barrierWords(language).cameFrom}</a>
          </p>
        )}
        {shown.whyNot === null ? null : <p>{shown.whyNot}</p>}
        {shown.can.includes("risk") ? (
          <p>
            <ButtonLink
              href={`/${drawn.place.slug}/barriers/risks/score?barrier=${barrier.id}`}
              words="Put it on the register of risks"
            />
          </p>
        ) : null}
        <BarrierForms shown={shown} drawn={{ ...drawn, problems }} language={language} />
        <Steps shown={shown} language={language} slug={drawn.place.slug} />
      </>
    ),
  };
}

interface Reading {
  readonly shown: BarrierShown;
  readonly language: Language;
}

const Clock = ({ shown: { barrier, standing, isOverdue }, language }: Reading): ReactElement | null => {
  const words = barrierWords(language);
  const day = dateText(barrier.dueOn, language);
  if (isOverdue)
    return (
      <Notice kind="warning" language={language}>
        <p>{filled(words.overdue, { day })}</p>
      </Notice>
    );
  return standing === "raised" || standing === "triaged" ? <p>{filled(words.dueBy, { day })}</p> : null;
};

const About = ({ shown: { barrier, isStaff }, language, slug }: Reading & { readonly slug: string }): ReactElement => {
  const words = barrierWords(language);
  const { service, about, communities } = barrier;
  return (
    <SummaryList
      rows={[
        { key: words.getting, value: <span dir="auto">{barrier.getting}</span> },
        ...(communities.length === 0
          ? []
          : [
              {
                key: words.communities,
                value: communities.map(({ id, name }, at) => (
                  <span key={id}>
                    {at === 0 ? "" : ", "}
                    <a href={`/${slug}/communities/${id}`}>
                      <bdi>{name}</bdi>
                    </a>
                  </span>
                )),
              },
            ]),
        ...(service === null
          ? []
          : [
              {
                key: words.service,
                value: (
                  <a href={`/${slug}/services/${service.id}`}>
                    <bdi>{service.name}</bdi>
                  </a>
                ),
              },
            ]),
        ...(about === null
          ? []
          : [
              {
                key: words.about,
                value: (
                  <a href={`/${slug}/organisations/${about.id}`}>
                    <bdi>{about.name}</bdi>
                  </a>
                ),
              },
            ]),
        { key: words.whose, value: words.whoseWords[barrier.whoseWords] },
        {
          key: filled(words.raisedOn, { day: dateText(barrier.raisedOn, language) }),
          value: barrier.raisedBy === null ? words.nobodyNamed : filled(words.raisedBy, { name: barrier.raisedBy }),
        },
        ...(isStaff ? forStaff(barrier) : []),
      ]}
    />
  );
};

/** Where it came from, who answers for it, and how urgent it is. */
const forStaff = ({ source, steps }: Barrier) => {
  const sorted = steps.findLast(({ did }) => did === "triaged");
  const came = { key: "Came from", value: sourceWords[source] };
  if (sorted === undefined) return [came];
  const urgent = sorted.priority === null ? "" : ` · ${priorityWords[sorted.priority]}`;
  return [
    came,
    {
      key: "Answers for it",
      value: (
        <>
          <bdi>{sorted.to?.name ?? "–"}</bdi>
          {urgent}
        </>
      ),
    },
  ];
};
