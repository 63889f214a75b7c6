import type { ReactElement } from "react";
import {
  Button,
  ButtonLink,
  dayText,
  Details,
  Form,
  Notice,
  PageTitle,
  SummaryList,
  Tag,
} from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Agreement, AgreementVersion, Party } from "../agreement.ts";
import { newestOf } from "../agreement.rules.ts";
import { versionInForce } from "../in-force.rules.ts";
import { trail } from "../place-shown.ts";
import { Named } from "./named.page.tsx";
import { sentenceOf } from "./sentence.page.ts";

export interface AgreementShown {
  readonly agreement: Agreement;
  /** A plain date. */
  readonly today: string;
  readonly personId: string;
  readonly seesNames: boolean;
  /** The sides for which whoever asks can sign now. */
  readonly toSign: readonly Party[];
  readonly ownIds: readonly string[];
  readonly mayChange: boolean;
  readonly mayWithdraw: boolean;
  readonly mayReview: boolean;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

export type DrawnAgreement = AgreementShown & Looking & { readonly here: string };

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** An agreement: how it stands today comes first, then what holds. @practice P17 */
export const agreementPage = (shown: AgreementShown, looking: Looking): Page => {
  const newest = newestOf(shown.agreement);
  const holds = versionInForce(shown.agreement, shown.today);
  const version = holds ?? newest;
  const drawn = { ...shown, ...looking, here: `/${looking.place.slug}/agreements/${shown.agreement.id}` };
  const isChange = holds !== undefined && newest.number > holds.number;
  return {
    title: version.title,
    contentLanguage: "en",
    breadcrumbs: trail(looking.place),
    main: (
      <>
        <PageTitle title={version.title} lead={<Between {...drawn} />} />
        <HowItStands {...drawn} />
        <Content {...drawn} version={version} />
        {isChange ? null : <Sign {...drawn} />}
        {isChange ? (
          <section aria-labelledby="change">
            <h2 id="change">The change that waits</h2>
            <p>Until both sides sign it, what stands above holds.</p>
            <p>
              Why: <span dir="auto">{newest.because}</span>
            </p>
            <Details summary="Read what it would say" open={drawn.toSign.length > 0}>
              <Content {...drawn} version={newest} />
            </Details>
            <Sign {...drawn} />
          </section>
        ) : null}
        <Reviews {...drawn} />
        <WhatOneCanDo {...drawn} />
        <History {...drawn} />
      </>
    ),
  };
};

const Between = ({ agreement, place }: DrawnAgreement): ReactElement => (
  <span>
    Between{" "}
    {agreement.parties.map(({ id, name, isHere }, index) => (
      <span key={id}>
        {index === 0 ? "" : " and "}
        <a href={`/${place.slug}/organisations/${id}`}>
          <bdi>{name}</bdi>
        </a>
        {isHere ? "" : ", an organisation that has left"}
      </span>
    ))}
  </span>
);

const HowItStands = ({ agreement, today }: DrawnAgreement): ReactElement => {
  const { kind, title, words } = sentenceOf(agreement, today);
  const { withdrawal } = agreement;
  return (
    <Notice kind={kind} language="en" title={title}>
      <p>{words}</p>
      {withdrawal === null ? null : (
        <p>
          Why: <span dir="auto">{withdrawal.because}</span>
        </p>
      )}
    </Notice>
  );
};

/** Signing: one button below what is signed, for the version that stands on this very page. */
const Sign = ({ agreement, toSign, here, idempotencyKey }: DrawnAgreement): ReactElement | null => {
  const newest = newestOf(agreement);
  if (toSign.length === 0) return null;
  return (
    <>
      {toSign.map(({ id, name }) => (
        <Form key={id} action={`${here}/sign`} idempotencyKey={`${idempotencyKey}-sign-${id}`}>
          <input type="hidden" name="number" value={newest.number} />
          <input type="hidden" name="side" value={id} />
          <Button words={`Sign for ${name}`} />
        </Form>
      ))}
    </>
  );
};

const Content = (drawn: DrawnAgreement & { readonly version: AgreementVersion }): ReactElement => {
  const { version, agreement } = drawn;
  return (
    <>
      <SummaryList
        rows={[
          { key: "What it is for", value: <span dir="auto">{version.purpose}</span> },
          { key: "What is shared", value: <Lines lines={version.fields} /> },
          ...(version.neverShared === ""
            ? []
            : [{ key: "What is never shared", value: <span dir="auto">{version.neverShared}</span> }]),
          { key: "First day", value: dayText(version.startsOn, "en") },
          { key: "Last day", value: dayText(version.endsOn, "en") },
          { key: "To be looked at again", value: dayText(version.reviewOn, "en") },
          ...agreement.parties.map((party) => ({
            key: party.name,
            value: <Signed version={version} party={party} />,
          })),
        ]}
      />
      <Named {...drawn} />
    </>
  );
};

const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactElement => (
  <ul>
    {lines.map((line) => (
      <li key={line} dir="auto">
        {line}
      </li>
    ))}
  </ul>
);

const Signed = ({ version, party }: { readonly version: AgreementVersion; readonly party: Party }): ReactElement => {
  const signature = version.signatures.find(({ organisationId }) => organisationId === party.id);
  if (signature === undefined) return <Tag words="has not signed" tone="waiting" />;
  return (
    <>
      signed on {dayText(signature.signedAt.slice(0, 10), "en")}
      {signature.name === null ? null : (
        <>
          {" by "}
          <bdi>{signature.name}</bdi>
        </>
      )}
      , in the role of {signature.role}
    </>
  );
};

const Reviews = ({ agreement }: DrawnAgreement): ReactElement | null =>
  agreement.reviews.length === 0 ? null : (
    <section>
      <h2>Reviews</h2>
      <ul>
        {agreement.reviews.map(({ organisationId, words, reviewedOn, nextOn }) => (
          <li key={`${reviewedOn} ${organisationId} ${words}`}>
            {dayText(reviewedOn, "en")}, <bdi>{agreement.parties.find(({ id }) => id === organisationId)?.name}</bdi>:{" "}
            <span dir="auto">{words}</span> The next is on {dayText(nextOn, "en")}.
          </li>
        ))}
      </ul>
    </section>
  );

const WhatOneCanDo = ({ mayChange, mayReview, mayWithdraw, here }: DrawnAgreement): ReactElement | null =>
  mayChange || mayReview || mayWithdraw ? (
    <>
      <p>
        {mayReview ? <ButtonLink href={`${here}/review`} words="Say that you looked at it" look="second" /> : null}{" "}
        {mayChange ? <ButtonLink href={`${here}/change`} words="Change this agreement" look="second" /> : null}
      </p>
      {mayWithdraw ? (
        <p>
          <a href={`${here}/withdraw`}>Withdraw from it</a>
        </p>
      ) : null}
    </>
  ) : null;

/** Every version there was, the newest first. */
const History = ({ agreement }: DrawnAgreement): ReactElement => (
  <Details summary={`Every version there was (${agreement.versions.length})`}>
    <ol reversed>
      {agreement.versions.map((version) => (
        <li key={version.number}>
          Version {version.number}, written on {dayText(version.writtenAt.slice(0, 10), "en")} in the role of{" "}
          {version.authorRole}
          {version.because === "" ? null : (
            <>
              . Why: <span dir="auto">{version.because}</span>
            </>
          )}
          . Shared: <span dir="auto">{version.fields.join("; ")}</span>. From {dayText(version.startsOn, "en")} to{" "}
          {dayText(version.endsOn, "en")}.{" "}
          {agreement.parties.map((party) => (
            <span key={party.id}>
              <bdi>{party.name}</bdi>: <Signed version={version} party={party} />.{" "}
            </span>
          ))}
        </li>
      ))}
    </ol>
  </Details>
);
