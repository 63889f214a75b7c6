import type { ReactElement } from "react";
import { Button, Field, Form, Notice, numberText, PageTitle, SummaryList, Tag } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import { Figures } from "../figures.page.tsx";
import { trail } from "../place-shown.ts";
import { releaseKind, type Draft, type Frozen, type Progress } from "../kept.schema.ts";
import { splitWords } from "../release.words.ts";
import { standsAs } from "../standing.rules.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs" | "refreshSeconds"> & {
  readonly main: ReactElement;
};

export interface DraftShown {
  readonly place: PlaceHere;
  readonly draft: Draft;
  /** What a keeper sends as the proposal's content; null where it is not checked. */
  readonly content: string | null;
  readonly canBeProposed: boolean;
  /** Why it can no longer be published as it was checked. */
  readonly unfit: readonly string[];
  readonly keeps: boolean;
  readonly mayStop: Permission;
}

interface Drawing {
  readonly language: Language;
  /** Two forms, two keys. */
  readonly keys: readonly [propose: string, stop: string];
}

const refreshSeconds = 3;

const doing: Readonly<Record<Progress["doing"], string>> = {
  waiting: "Waiting for its turn",
  reading: "Reading the figures",
  checking: "Holding the figures against everything that is out",
  keeping: "Nearly done",
};

const howFar = ({ done, of }: Progress): string =>
  done === undefined || of === undefined ? "" : `: ${done} of ${of} small counts looked after`;

/** A release that is being prepared: how far its check is, what will be hidden, who must say yes. */
export const draftPage = (shown: DraftShown, drawing: Drawing): Page => {
  const { draft, place } = shown;
  const checking = draft.stage === "checking";
  return {
    title: draft.title,
    contentLanguage: "en",
    breadcrumbs: [...trail(place), { href: `/${place.slug}/published/drafts`, words: "What is being prepared" }],
    ...(checking ? { refreshSeconds } : {}),
    main: (
      <>
        <PageTitle
          title={<bdi>{draft.title}</bdi>}
          lead="Figures to publish. Nobody outside this place sees them yet."
        />
        <p>
          <Tag words={standsAs(draft)} tone={draft.released === null ? "waiting" : "good"} />
        </p>
        {checking ? <Checking {...shown} /> : null}
        {draft.stage === "refused" ? <Refused {...shown} /> : null}
        {draft.frozen === null ? null : <Ready {...shown} frozen={draft.frozen} drawing={drawing} />}
        <Stopping shown={shown} drawing={drawing} />
      </>
    ),
  };
};

const Checking = ({ draft, place }: DraftShown): ReactElement => (
  <>
    <output className="al-status">{`${doing[draft.progress.doing]}${howFar(draft.progress)}.`}</output>
    <progress
      className="al-progress"
      aria-label="How far the check is"
      {...(draft.progress.of === undefined ? {} : { value: draft.progress.done ?? 0, max: draft.progress.of })}
    />
    <p>
      This page looks again every {refreshSeconds} seconds. You can leave and come back: the check goes on.{" "}
      <a href={`/${place.slug}/published/drafts/${draft.id}`}>Look again now</a>.
    </p>
  </>
);

const againAddress = ({ place, draft }: Pick<DraftShown, "place" | "draft">): string => {
  const { serviceId, period, measure } = draft.choices;
  const replaces = draft.replaces === null ? {} : { replaces: String(draft.replaces) };
  const query = new URLSearchParams({ service: serviceId, period, measure, ...replaces });
  return `/${place.slug}/published/new?${query.toString()}`;
};

const Refused = (shown: DraftShown): ReactElement => (
  <>
    <Notice kind="warning" language="en" title="This cannot be published">
      {shown.draft.problems.map(({ words }) => (
        <p key={words} dir="auto">
          {words}
        </p>
      ))}
    </Notice>
    <p>
      Nothing was published and nobody was asked. <a href={againAddress(shown)}>Choose again</a>.
    </p>
  </>
);

const count = (value: number): string => numberText(value, "en");

const whyHidden = ({ hidden, beside, published }: Frozen): string => {
  if (published) return "Somebody else published these counts first, and hid small ones then.";
  if (hidden === 0) return "Nothing needs to be hidden.";
  const small = hidden - beside;
  return beside === 0
    ? `All ${count(hidden)} because they are small.`
    : `${count(small)} because they are small; ${count(beside)} more, because with them the small ones could be worked out, from these figures or from what is out already.`;
};

const Ready = (shown: DraftShown & { readonly frozen: Frozen; readonly drawing: Drawing }): ReactElement => {
  const { draft, frozen, unfit, place, drawing } = shown;
  const { by } = frozen.choices;
  return (
    <>
      <SummaryList
        rows={[
          { key: "Service", value: <bdi>{frozen.serviceName}</bdi> },
          { key: "Period", value: frozen.choices.period },
          { key: "Told apart", value: by === null ? "by community" : `by community and ${splitWords[by]}` },
          { key: "Rule", value: frozen.policy.words },
          { key: "Will be hidden", value: `${count(frozen.hidden)} of ${count(frozen.cells)} counts` },
          { key: "Why", value: whyHidden(frozen) },
          { key: "Held against", value: "everything about this service that was ever published" },
          {
            key: "Who must say yes",
            value:
              place.sidesKept.length < 2
                ? "A keeper of the one side that keeps this place today"
                : "A keeper of services and councils, and a keeper of community organisations",
          },
        ]}
      />
      {draft.released === null ? null : (
        <p>
          <a href={`/${place.slug}/published/${draft.released}`}>{`Read it as release ${draft.released}`}</a>
        </p>
      )}
      {unfit.length > 0 && draft.released === null ? (
        <Notice kind="warning" language="en" title="It must be checked again">
          {unfit.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <p>
            <a href={againAddress(shown)}>Check it again</a>
          </p>
        </Notice>
      ) : null}
      <Asking shown={shown} drawing={drawing} />
      <h2>What everyone would read</h2>
      <Figures frozen={frozen} title={draft.title} downloads={[]} />
    </>
  );
};

const Asking = ({ shown, drawing }: { readonly shown: DraftShown; readonly drawing: Drawing }): ReactElement | null => {
  const { draft, place, content, keeps, canBeProposed } = shown;
  if (draft.released !== null) return null;
  if (draft.proposal !== null && draft.proposal.outcome === null)
    return (
      <p>
        The keepers are asked. <a href={`/${place.slug}/proposals/${draft.proposal.id}`}>See who has answered</a>
      </p>
    );
  if (content === null || !canBeProposed) return null;
  if (!keeps)
    return <p>A keeper can now propose it to the other side, on this page. They find it on their home page.</p>;
  return (
    <section>
      <h2>Propose to publish it</h2>
      <p>You say yes for your side by proposing it. It is published when the other side has said yes too.</p>
      <Form action={`/${place.slug}/proposals`} idempotencyKey={drawing.keys[0]}>
        <input type="hidden" name="kind" value={releaseKind} />
        <input type="hidden" name="content" value={content} />
        <Field
          kind="textarea"
          name="because"
          label="Why should everyone read it?"
          hint="The keepers of the other side read this before they answer."
          value=""
          language={drawing.language}
        />
        <Button words="Propose it" />
      </Form>
    </section>
  );
};

const Stopping = ({
  shown,
  drawing,
}: {
  readonly shown: DraftShown;
  readonly drawing: Drawing;
}): ReactElement | null => {
  const { draft, place, mayStop } = shown;
  if (!mayStop.allowed || (draft.stage !== "checking" && draft.stage !== "ready")) return null;
  return (
    <Form action={`/${place.slug}/published/drafts/${draft.id}/stop`} idempotencyKey={drawing.keys[1]}>
      <Button words={draft.stage === "checking" ? "Stop the check" : "Take this draft back"} look="second" />
    </Form>
  );
};
