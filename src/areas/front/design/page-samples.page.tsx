import {
  Breadcrumbs,
  Card,
  Cards,
  CountWords,
  Details,
  EmptyState,
  FilterLinks,
  LedHere,
  MarkWords,
  Notice,
  Pagination,
  SummaryList,
  Tag,
  TelephoneWords,
} from "../../../design/index.ts";
import { exactly, suppressed } from "../../../nouns/count.ts";
import { type Samples, state } from "./samples.page.tsx";

/** What frames a page: notices and cards. */
export const frameSamples: Samples = (words, language) => [
  {
    component: "Notice",
    states: (["information", "warning", "example", "done"] as const).map((kind) =>
      state(
        kind,
        <Notice kind={kind} language={language}>
          <p>{kind === "example" ? words.madeUp : words.sentence}</p>
        </Notice>,
      ),
    ),
  },
  {
    component: "Card",
    states: [
      state(
        "with a title",
        <Card title={words.finding} level={3}>
          <p>{words.sentence}</p>
        </Card>,
      ),
    ],
  },
  {
    component: "Cards",
    states: [
      state(
        "two, one with a long name",
        <Cards>
          <Card title={words.longName} level={3}>
            <p>{words.sentence}</p>
          </Card>
          <Card title={words.question} level={3}>
            <p>{words.hint}</p>
          </Card>
        </Cards>,
      ),
    ],
  },
];

/** What says that there is nothing yet, and what folds away. */
export const foldSamples: Samples = (words) => [
  {
    component: "EmptyState",
    states: [
      state(
        "with a first thing to do",
        <EmptyState title={words.empty} first={{ href: "#component-Field", words: words.first }}>
          <p>{words.emptyWhy}</p>
        </EmptyState>,
      ),
      state(
        "nothing the reader can do",
        <EmptyState title={words.empty}>
          <p>{words.because}</p>
        </EmptyState>,
      ),
    ],
  },
  {
    component: "Details",
    states: [
      state(
        "closed",
        <Details summary={words.question}>
          <p>{words.sentence}</p>
        </Details>,
      ),
      state(
        "open",
        <Details summary={words.question} open>
          <p>{words.sentence}</p>
        </Details>,
      ),
    ],
  },
];

/** What leads on. */
export const lineSamples: Samples = (words, language) => [
  {
    component: "Breadcrumbs",
    states: [
      state(
        "two pages above",
        <Breadcrumbs
          language={language}
          links={[
            { href: "#component-Breadcrumbs", words: words.period },
            { href: "#component-Card", words: words.longName },
          ]}
        />,
      ),
      state(
        "one step back, inside a form",
        <Breadcrumbs language={language} links={[]} back={{ href: "#component-Form", words: words.steps[0] }} />,
      ),
    ],
  },
  {
    component: "LedHere",
    states: [state("a plan", <LedHere slug="design" kind="plan" id="sample" language={language} />)],
  },
  {
    component: "FilterLinks",
    states: [
      state(
        "second of four",
        <FilterLinks
          label={words.period}
          links={words.steps.map((step, index) => ({
            href: `?step=${index}#component-FilterLinks`,
            words: step,
            current: index === 1,
          }))}
        />,
      ),
    ],
  },
  {
    component: "Pagination",
    states: [1, 4, 8].map((page) =>
      state(
        `page ${page} of 8`,
        <Pagination
          language={language}
          page={page}
          last={8}
          hrefOf={(other) => `?page=${other}#component-Pagination`}
        />,
      ),
    ),
  },
];

/** What says how things stand. */
export const standingSamples: Samples = (words, language) => [
  {
    component: "TelephoneWords",
    states: [
      state("with a number", <TelephoneWords words="020 7946 0001" />),
      state("without", <TelephoneWords words={words.steps[0]} />),
    ],
  },
  {
    component: "Tag",
    states: [
      state("plain", <Tag words={words.steps[0]} />),
      state("waiting", <Tag words={words.steps[1]} tone="waiting" />),
      state("good", <Tag words={words.steps[2]} tone="good" />),
    ],
  },
  {
    component: "SummaryList",
    states: [
      state(
        "with and without an action, with a long value",
        <SummaryList
          rows={[
            {
              key: words.period,
              value: "2019–20",
              action: { href: "#component-Field", words: words.change, about: words.period },
            },
            { key: words.question, value: words.longName },
          ]}
        />,
      ),
    ],
  },
  {
    component: "MarkWords",
    states: [
      state("suppressed", <MarkWords mark="suppressed" hiddenUnder={5} language={language} />),
      state("suppressed, rule not known", <MarkWords mark="suppressed" language={language} />),
      state("zero", <MarkWords mark="zero" language={language} />),
      state("not collected", <MarkWords mark="not-collected" language={language} />),
      state("not applicable", <MarkWords mark="not-applicable" language={language} />),
      state("not known", <MarkWords mark="not-known" language={language} />),
    ],
  },
  {
    component: "CountWords",
    states: [
      state("a count", <CountWords count={exactly(12305)} language={language} />),
      state("none", <CountWords count={exactly(0)} language={language} />),
      state("hidden", <CountWords count={suppressed} hiddenUnder={5} language={language} />),
    ],
  },
];
