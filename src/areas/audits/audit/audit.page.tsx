import type { ReactElement, ReactNode } from "react";
import { Button, ButtonLink, Form, PageTitle, SummaryList, Tag, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { sideWords, sides } from "../audit.ts";
import type { Audit, AuditSide } from "../audit.ts";
import type { Finding, Trend } from "../findings.rules.ts";
import { trail } from "../place-shown.ts";
import { Findings, Trends } from "./findings.page.tsx";

export interface AuditShown {
  readonly audit: Audit;
  readonly scale: readonly string[];
  readonly findings: readonly Finding[];
  /** Of what was asked in the audit before too. */
  readonly trends: readonly Trend[];
  readonly ownSide: AuditSide | null;
  readonly mayEnd: boolean;
  /** What other areas say beside it. */
  readonly beside: () => ReactNode;
  readonly today: string;
}

interface Drawn {
  readonly place: PlaceHere;
  readonly idempotencyKey: string;
}

const Doing = ({
  shown,
  here,
  idempotencyKey,
}: {
  shown: AuditShown;
  here: string;
  idempotencyKey: string;
}): ReactElement => {
  const { audit, ownSide, mayEnd } = shown;
  return (
    <>
      {audit.endedOn === null && ownSide !== null ? (
        <p>
          <ButtonLink href={`${here}/rate`} words="Rate it" />
        </p>
      ) : null}
      {audit.endedOn === null && mayEnd ? (
        <Form action={`${here}/end`} idempotencyKey={`${idempotencyKey}-end`}>
          <p>
            Ended, nobody can rate any more. The middle of each side is kept, and nobody reads what one person rated.
          </p>
          <Button words="End the rating" look="warning" />
        </Form>
      ) : null}
      {audit.endedOn !== null && ownSide !== null && audit.shownOn[ownSide] === null ? (
        <Form action={`${here}/show`} idempotencyKey={`${idempotencyKey}-show`}>
          <input type="hidden" name="side" value={ownSide} />
          <p>Your side ({sideWords[ownSide].toLowerCase()}) decides when others see what it said. It stays shown.</p>
          <Button words="Show what our side said" />
        </Form>
      ) : null}
    </>
  );
};

/** An audit: who was asked, what both sides say, where they differ, and how it was before. @practice P21 */
export const auditPage = (shown: AuditShown, { place, idempotencyKey }: Drawn) => {
  const { audit } = shown;
  const at = `/${place.slug}`;
  const here = `${at}/audits/${audit.id}`;
  return {
    title: audit.service.name,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title={audit.service.name}
          lead={`Asked on ${dateText(audit.begunOn, "en")}: ${audit.instrument.name}.`}
        />
        <SummaryList
          rows={[
            {
              key: "Open until",
              value: (
                <>
                  {dateText(audit.closesOn, "en")}
                  {audit.endedOn === null ? null : `, ended on ${dateText(audit.endedOn, "en")}`}
                </>
              ),
            },
            ...sides.map((side) => ({
              key: sideWords[side],
              value: (
                <>
                  {audit.asked[side].rated} of {audit.asked[side].asked} rated.{" "}
                  {audit.shownOn[side] === null ? (
                    <Tag words="Not shown yet" />
                  ) : (
                    `Shown since ${dateText(audit.shownOn[side], "en")}.`
                  )}
                </>
              ),
            })),
            { key: "Asked again", value: dateText(audit.againOn, "en") },
            { key: "What is asked", value: <bdi>{`${audit.instrument.source} ${audit.instrument.licence}`}</bdi> },
          ]}
        />
        <Doing shown={shown} here={here} idempotencyKey={idempotencyKey} />
        {audit.endedOn === null ? null : (
          <>
            <p>
              0: {shown.scale[0]}. 1: {shown.scale[1]}. 2: {shown.scale[2]}. 3: {shown.scale[3]}. Of each side the
              middle rating is shown, of five people and more.
            </p>
            <Findings {...shown} at={at} />
            <p>
              <a href={`${here}?as=csv`}>CSV</a> · <a href={`${here}?as=xlsx`}>Excel</a>
            </p>
            <Trends {...shown} />
            {shown.beside()}
          </>
        )}
      </>
    ),
  };
};
