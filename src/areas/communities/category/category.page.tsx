import type { ReactElement } from "react";
import { ButtonLink, Notice, PageTitle, SummaryList, Table, numberText } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { CategoryOfPlace } from "../category-of-place.ts";
import { trail } from "../place-shown.ts";
import { classificationOf, nationalSchemes } from "../schemes/schemes.rules.ts";
import { groupWords } from "../step-sentences.rules.ts";
import { stepWords } from "../step.rules.ts";
import { NameShown, Paragraphs, dayOf } from "../written.page.tsx";
import { CountsForm } from "./counts-form.page.tsx";
import type { Asked, Example, Line } from "./example.rules.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface CategoryShown {
  readonly place: PlaceHere;
  /** Its steps, newest first; the first is how it stands. */
  readonly steps: readonly CategoryOfPlace[];
  readonly example: Example | null;
  readonly asked: Asked;
  readonly maySuggest: boolean;
}

/** One category of the place: where its people are counted, what is contested, both totals, and how it came about. */
export const categoryPage = (shown: CategoryShown): Page => {
  const { place, steps, maySuggest } = shown;
  const [now] = steps;
  const title = now?.label ?? "";
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: trail(place, { href: `/${place.slug}/communities/categories`, words: "How people are counted here" }),
    main: (
      <>
        <PageTitle title={title} lead={now?.inForce === true ? "A category of this place." : ended(now)} />
        {now === undefined ? null : <Parents now={now} />}
        {now === undefined || now.contested === "" ? null : (
          <Notice kind="information" language="en" title="This is contested">
            <Paragraphs text={now.contested} />
          </Notice>
        )}
        <BothTotalsShown {...shown} />
        <History steps={steps} />
        {maySuggest && now?.inForce === true ? <Suggesting slug={place.slug} code={now.code} /> : null}
      </>
    ),
  };
};

const ended = (now: CategoryOfPlace | undefined): string =>
  now === undefined
    ? ""
    : `No longer used: ${stepWords[now.step]} on ${dayOf(now.since)}. What was counted under it stays.`;

const Parents = ({ now }: { readonly now: CategoryOfPlace }): ReactElement => (
  <>
    <h2>Where its people are counted</h2>
    <SummaryList
      rows={[
        {
          key: "In this place’s totals",
          value: now.localParent === null ? "on a line of its own" : groupWords("nhs-2001-england", now.localParent),
        },
        ...nationalSchemes.map((scheme) => ({
          key: classificationOf(scheme)?.title ?? scheme,
          value: groupWords(scheme, now.parents[scheme]),
        })),
      ]}
    />
  </>
);

const TotalTable = (props: { readonly id: string; readonly caption: string; readonly lines: readonly Line[] }) => (
  <Table
    id={props.id}
    caption={props.caption}
    language="en"
    columns={[
      { heading: "Group", kind: "text", cell: ({ label, of }) => (of === "" ? label : `${label}, of whom ${of}`) },
      { heading: "People", kind: "number", cell: ({ people }) => numberText(people, "en") },
    ]}
    groups={[{ rows: props.lines }]}
    rowKey={({ label }) => label}
  />
);

/** @practice P02 */
const BothTotalsShown = ({ place, steps, example, asked }: CategoryShown): ReactElement | null => {
  const [now] = steps;
  if (now === undefined || example === null) return null;
  return (
    <section>
      <h2>The same people, counted both ways</h2>
      <p>
        {asked.isOwn
          ? "Your own counts, added up both ways. Nothing is kept."
          : "Made-up counts, to show how it works. Put your own counts in below; nothing is kept."}
      </p>
      <TotalTable id="local" caption="This place’s own totals" lines={example.local} />
      <TotalTable id="national" caption="National returns, by the NHS list" lines={example.national} />
      <p>Everybody is counted once in each: the total is the same.</p>
      {example.cautions.map((words) => (
        <p className="al-aside" key={words}>
          {words}
        </p>
      ))}
      <CountsForm action={`/${place.slug}/communities/categories/${now.code}`} labels={example.labels} asked={asked} />
    </section>
  );
};

const History = ({ steps }: { readonly steps: readonly CategoryOfPlace[] }): ReactElement => (
  <section>
    <h2>How it came about</h2>
    <ul className="nhsuk-list">
      {steps.map((step) => (
        <li key={step.number}>
          <strong>{dayOf(step.since)}</strong>: {stepWords[step.step]}
          {step.cameFrom.length === 0 ? "" : ` from ${step.cameFrom.join(" and ")}`}
          {step.became.length === 0 ? "" : `, became ${step.became.join(" and ")}`}. As{" "}
          <NameShown name={step.label} language={step.language} />, counted nationally in{" "}
          {groupWords("nhs-2001-england", step.parents["nhs-2001-england"])}. Because: <bdi>{step.because}</bdi>
        </li>
      ))}
    </ul>
  </section>
);

const Suggesting = ({ slug, code }: { readonly slug: string; readonly code: string }): ReactElement => {
  const href = (step: string): string => `/${slug}/communities/suggest?step=${step}&category=${code}`;
  return (
    <p>
      <ButtonLink href={href("change-parent")} words="Suggest other groups for it" look="second" />{" "}
      <ButtonLink href={href("split")} words="Suggest a split" look="second" />{" "}
      <ButtonLink href={href("retire")} words="Suggest to retire it" look="second" />
    </p>
  );
};
