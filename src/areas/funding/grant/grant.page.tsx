import type { ReactElement } from "react";
import { Button, ButtonLink, dayText, Form, PageTitle, SummaryList } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { deciderWords, standingWords } from "../end.page.tsx";
import { endOf } from "../ending.rules.ts";
import { coveringWords, decidedWords, grantKindWords } from "../funding.ts";
import type { Decided, Grant } from "../funding.ts";
import { moneyText } from "../money.rules.ts";
import { grantTrail } from "../place-shown.ts";

export interface GrantShown {
  readonly grant: Grant;
  /** The latest first. */
  readonly decisions: readonly Decided[];
  readonly communities: readonly { readonly id: string; readonly name: string }[];
  readonly mayKeep: boolean;
  readonly isOwner: boolean;
  /** They work for the organisation that gets it. */
  readonly mayAnswer: boolean;
  /** A plain date. */
  readonly today: string;
}

interface Looking {
  readonly place: PlaceHere;
  readonly idempotencyKey: string;
}

/** A grant or contract: its end comes first, then what people would lose, then what was decided. @practice P33 */
export const grantPage = (shown: GrantShown, looking: Looking) => {
  const { grant, today, mayKeep } = shown;
  const { place } = looking;
  const here = `/${place.slug}/funding/grants/${grant.id}`;
  const { on, letGo } = endOf(grant);
  return {
    title: grant.title,
    contentLanguage: "en" as const,
    breadcrumbs: grantTrail(place),
    main: (
      <>
        <PageTitle title={grant.title} lead={<EndSentence grant={grant} />} />
        <p>{standingWords(grant, today)}</p>
        {mayKeep && on !== null && letGo === null ? (
          <p>
            <ButtonLink href={`${here}/decide`} words="Decide what happens at its end" />
          </p>
        ) : null}
        <Loss {...shown} here={here} />
        <Decisions {...shown} {...looking} here={here} />
        <About {...shown} {...looking} here={here} />
        {mayKeep ? (
          <p>
            <ButtonLink href={`${here}/correct`} words="Correct this" look="second" />
          </p>
        ) : null}
      </>
    ),
  };
};

const EndSentence = ({ grant }: { readonly grant: Grant }): ReactElement => {
  const { on } = endOf(grant);
  return (
    <>
      {grantKindWords[grant.kind]} to <bdi>{grant.recipient}</bdi>.{" "}
      {on === null ? "No end is written down." : `The money ends on ${dayText(on, "en")}.`}
    </>
  );
};

type Drawn = GrantShown & { readonly here: string };

const Loss = ({ grant, mayAnswer, here }: Drawn): ReactElement => (
  <section>
    <h2>What people would lose</h2>
    {grant.wouldLose === "" ? (
      <p>
        {mayAnswer
          ? "You have not said it yet. Whoever pays reads it before they decide."
          : "The organisation has not said it yet. Ask before you decide."}
      </p>
    ) : (
      <p dir="auto">{grant.wouldLose}</p>
    )}
    {mayAnswer ? (
      <p>
        <ButtonLink href={`${here}/say`} words="Say what people would lose" look="second" />
      </p>
    ) : null}
  </section>
);

const Decisions = ({ decisions, mayAnswer, here, idempotencyKey }: Drawn & Looking): ReactElement => (
  <section>
    <h2>What was decided</h2>
    {decisions.length === 0 ? <p>Nothing yet.</p> : null}
    {decisions.map((one, at) => (
      <div key={one.number}>
        <p>
          <strong>{sentenceOf(one)}</strong>
        </p>
        <p dir="auto">{one.because}</p>
        <p className="al-aside">
          Decided by <bdi>{deciderWords(one)}</bdi>, on {dayText(one.on, "en")}.{" "}
          {one.heardOn === null
            ? "The organisation has not said yet that it read this."
            : `The organisation read it on ${dayText(one.heardOn, "en")}.`}
        </p>
        {mayAnswer && at === 0 && one.heardOn === null ? (
          <Form action={`${here}/heard`} idempotencyKey={`${idempotencyKey}-heard`}>
            <Button words="We have read this" look="second" />
          </Form>
        ) : null}
      </div>
    ))}
  </section>
);

const sentenceOf = ({ decision, aboutEnd, until, sharedWith }: Decided): string => {
  const words = decidedWords[decision];
  const what = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  const whom = sharedWith === "" ? "" : ` (${sharedWith})`;
  return until === null
    ? `${what}: the money ends on ${dayText(aboutEnd, "en")}.`
    : `${what}${whom}: the money goes on from ${dayText(aboutEnd, "en")} until ${dayText(until, "en")}.`;
};

const About = ({
  grant,
  communities,
  mayKeep,
  isOwner,
  place,
  here,
  idempotencyKey,
}: Drawn & Looking): ReactElement => (
  <section>
    <h2>About it</h2>
    <SummaryList
      rows={[
        {
          key: "Paid to",
          value:
            grant.recipientId === null ? (
              <>
                <bdi>{grant.recipient}</bdi> (not found in the directory)
              </>
            ) : (
              <a href={`/${place.slug}/funding/organisations/${grant.recipientId}`}>
                <bdi>{grant.recipient}</bdi>
              </a>
            ),
        },
        { key: "Paid by", value: <bdi>{grant.funder}</bdi> },
        { key: "How much", value: `${moneyText(grant.pence)} in all` },
        { key: "Awarded", value: dayText(grant.awardedOn, "en") },
        {
          key: "From and to, as agreed",
          value: `${grant.startsOn === null ? "not said" : dayText(grant.startsOn, "en")} to ${grant.endsOn === null ? "not said" : dayText(grant.endsOn, "en")}`,
        },
        { key: "Pays for", value: coveringWords[grant.covers] },
        {
          key: "For",
          value:
            communities.length === 0
              ? "all whom the organisation serves"
              : communities.map(({ id, name }, at) => (
                  <span key={id}>
                    {at === 0 ? "" : ", "}
                    <a href={`/${place.slug}/communities/${id}`}>
                      <bdi>{name}</bdi>
                    </a>
                  </span>
                )),
        },
        ...(grant.about === "" ? [] : [{ key: "More", value: <span dir="auto">{grant.about}</span> }]),
        { key: "Published", value: grant.isPublic ? "yes, everyone reads it" : "no" },
        {
          key: "Who answers for it",
          value: grant.ownerName === null ? "nobody now" : <bdi>{grant.ownerName}</bdi>,
        },
      ]}
    />
    {mayKeep && !isOwner ? (
      <Form action={`${here}/own`} idempotencyKey={`${idempotencyKey}-own`}>
        <Button words="I answer for this now" look="second" />
      </Form>
    ) : null}
  </section>
);
