import type { ReactElement } from "react";
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  SummaryList,
  Tag,
  dayText,
} from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Side } from "../../../nouns/role.ts";
import { sideWords } from "../../../nouns/role.ts";
import { OneSide } from "../one-side.page.tsx";
import { outcomeTones, outcomeWords, saysWords, waitingWords } from "../proposals.words.ts";
import type { ProposalShown } from "../proposals/proposed.schema.ts";

interface AnswerShown {
  readonly name: string;
  readonly side: Side;
  readonly says: "yes" | "no";
  readonly because: string;
  readonly at: string;
  readonly counts: boolean;
}

interface Shown extends Readonly<ProposalShown> {
  readonly answers: readonly AnswerShown[];
  readonly waitingFor: readonly Side[];
  readonly sidesKept: readonly Side[];
  readonly mayAnswer: Permission | { readonly allowed: boolean; readonly because: string };
  readonly mayWithdraw: Permission | { readonly allowed: boolean; readonly because: string };
}

interface Drawn {
  /** Left out where the request could not be read. */
  readonly shown: Shown | undefined;
  readonly attempt: { readonly typed: Readonly<Record<string, string>>; readonly problems: readonly Problem[] };
  readonly view: { readonly language: Language; readonly place: PlaceHere | null; readonly key: string };
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export const proposalPage = ({ shown, attempt, view }: Drawn): Page => {
  const { language, place } = view;
  const slug = place?.slug ?? "";
  const title = shown?.title ?? "A proposal";
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [
      { href: `/${slug}`, words: place?.name ?? "" },
      { href: `/${slug}/keepers`, words: "Keepers" },
      { href: `/${slug}/proposals`, words: "Proposals" },
    ],
    main: (
      <>
        <ErrorSummary language={language} problems={attempt.problems} />
        <PageTitle title={title} lead={shown === undefined ? null : <span dir="auto">{shown.words}</span>} />
        {shown === undefined ? null : <Whole shown={shown} attempt={attempt} view={view} />}
      </>
    ),
  };
};

const Whole = ({ shown, attempt, view }: Drawn & { readonly shown: Shown }): ReactElement => {
  const { language, place, key } = view;
  const address = `/${place?.slug ?? ""}/proposals/${shown.id}`;
  const day = (at: string): string => dayText(at.slice(0, 10), language);
  return (
    <>
      {shown.state === "open" ? <OneSide sides={shown.sidesKept} language={language} /> : null}
      <SummaryList
        rows={[
          {
            key: "How it stands",
            value: (
              <>
                <Tag words={outcomeWords[shown.state]} tone={outcomeTones[shown.state]} />
                {shown.oneSide ? " by one side only" : ""}
                {shown.closedAt === null ? ` ${waitingWords(shown.waitingFor)}` : `, ${day(shown.closedAt)}`}
              </>
            ),
          },
          {
            key: "Proposed by",
            value: (
              <>
                <bdi>{shown.proposedBy}</bdi>
                {shown.side === null ? "" : `, for ${sideWords[shown.side]}`}, {day(shown.proposedAt)}
              </>
            ),
          },
          { key: "Why", value: <span dir="auto">{shown.because}</span> },
        ]}
      />
      {shown.seenAt === null ? null : (
        <p>
          <ButtonLink href={`/${place?.slug ?? ""}/${shown.seenAt}`} words="See what it changed" look="second" />
        </p>
      )}
      <h2>What keepers said</h2>
      <ul className="nhsuk-list">
        {shown.answers.map((answer) => (
          <li key={`${answer.at} ${answer.name}`}>
            <strong>{saysWords[answer.says]}</strong>: <bdi>{answer.name}</bdi>, for {sideWords[answer.side]},{" "}
            {day(answer.at)}
            {answer.because === "" ? "." : ": "}
            <span dir="auto">{answer.because}</span>
            {answer.counts || shown.state !== "open" ? "" : " (does not count: no longer a keeper)"}
          </li>
        ))}
      </ul>
      {shown.state === "open" ? <AnswerForm {...{ shown, attempt, address, language, idempotencyKey: key }} /> : null}
      {shown.mayWithdraw.allowed ? (
        <Form action={`${address}/withdraw`} idempotencyKey={key}>
          <Button words="Take this proposal back" look="second" />
        </Form>
      ) : null}
    </>
  );
};

interface Answering {
  readonly shown: Shown;
  readonly attempt: Drawn["attempt"];
  readonly address: string;
  readonly language: Language;
  readonly idempotencyKey: string;
}

const AnswerForm = ({ shown, attempt, address, language, idempotencyKey }: Answering): ReactElement => (
  <>
    <h2>Your answer</h2>
    {shown.mayAnswer.allowed ? (
      <Form action={address} idempotencyKey={idempotencyKey}>
        <Field
          kind="radios"
          name="says"
          label="Do you agree?"
          choices={[
            { value: "yes", words: "Yes" },
            { value: "no", words: "No", hint: "Then it does not happen. Say why, so that they can think again." },
          ]}
          value={attempt.typed["says"]}
          language={language}
          problems={attempt.problems}
        />
        <Field
          kind="textarea"
          name="because"
          label="Why? (a no needs it)"
          value={attempt.typed["because"] ?? ""}
          language={language}
          problems={attempt.problems}
        />
        <Button words="Send my answer" />
      </Form>
    ) : (
      <p>{shown.mayAnswer.because}</p>
    )}
  </>
);
