import type { ReactElement } from "react";
import { ButtonLink, LedHere, PageTitle, Tag, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import { kindNames } from "../group.ts";
import type { Sentence } from "../group.ts";
import type { GroupWithGaps } from "../groups.schema.ts";
import type { SeatRule } from "../make-up.rules.ts";
import { ruleWords } from "../seat-rules.rules.ts";
import { trail } from "../place-shown.ts";
import { Missing, Seats } from "./seats-shown.page.tsx";

export interface GroupShown extends GroupWithGaps {
  readonly rules: readonly SeatRule[];
  readonly mayRun: Permission;
  readonly maySeeWho: Permission;
  /** A plain date. */
  readonly today: string;
  /** By which day the sentence is to be renewed; null where there is none yet. */
  readonly renewBy: string | null;
}

export interface Looking {
  readonly place: PlaceHere;
  readonly idempotencyKey: string;
}

/** Who is at the table, what is missing and what to do about it. @practice P08 @practice P23 @practice P25 */
export const groupPage = (shown: GroupShown, looking: Looking) => {
  const { group, mayRun } = shown;
  const { place } = looking;
  const here = `/${place.slug}/groups/${group.id}`;
  return {
    title: group.name,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={group.name} lead={<span dir="auto">{group.purpose}</span>} />
        <LedHere slug={place.slug} kind="group" id={group.id} language="en" />
        {group.endedOn === null ? null : (
          <p>
            <Tag words={`Ended on ${dayText(group.endedOn, "en")}`} /> <span dir="auto">{group.endedBecause}</span>
          </p>
        )}
        <p>
          {kindNames[group.kind]}.{" "}
          {group.chair === null ? (
            "Nobody chairs it now."
          ) : (
            <>
              Chaired by <bdi>{group.chair.name}</bdi>.
            </>
          )}
        </p>
        <p>
          <a href={`/${place.slug}/sessions?group=${group.id}`}>
            Its meetings: what is on the agenda, and what was decided
          </a>
        </p>
        <Missing shown={shown} looking={looking} />
        <Seats shown={shown} looking={looking} />
        <ForWhom shown={shown} looking={looking} />
        <SharedWork shown={shown} here={here} />
        <Rules rules={shown.rules} kind={group.kind} slug={place.slug} />
        <h2>Look after this group</h2>
        {mayRun.allowed ? (
          <ul className="nhsuk-list nhsuk-list--bullet">
            <li>
              <a href={`${here}/seats`}>Add a seat, or take one away</a>
            </li>
            <li>
              <a href={`${here}/describe`}>Change what it is, or its chair</a>
            </li>
            <li>
              <a href={`${here}/end`}>End the group</a>
            </li>
          </ul>
        ) : (
          <p>{mayRun.because}</p>
        )}
      </>
    ),
  };
};

const ForWhom = ({ shown: { group }, looking }: { readonly shown: GroupShown; readonly looking: Looking }) => (
  <>
    <h2>For whom it is</h2>
    <p>
      {group.community === null ? (
        "For all communities."
      ) : (
        <>
          For{" "}
          <a href={`/${looking.place.slug}/communities/${group.community.id}`}>
            <bdi>{group.community.name}</bdi>
          </a>
          .
        </>
      )}{" "}
      Chosen by <bdi>{group.chosenBy}</bdi>, because:
    </p>
    <blockquote dir="auto">{group.chosenBecause}</blockquote>
  </>
);

/** Nobody’s answer is read for this, and no seat is kept for or from anybody by ethnicity. @practice P08 */
const SharedWork = ({ shown, here }: { readonly shown: GroupShown; readonly here: string }): ReactElement => {
  const { group, mayRun, renewBy, today } = shown;
  const [last, ...before] = group.sentences;
  return (
    <>
      <h2>How white colleagues share the work</h2>
      {last === undefined ? (
        <p>The group has not agreed a sentence yet.</p>
      ) : (
        <>
          <Agreed sentence={last} />
          <p>
            {renewBy !== null && renewBy < today ? (
              <Tag words={`To be agreed again since ${dayText(renewBy, "en")}`} tone="waiting" />
            ) : renewBy === null ? null : (
              `The group agrees it again by ${dayText(renewBy, "en")}.`
            )}
          </p>
        </>
      )}
      {mayRun.allowed ? (
        <p>
          <ButtonLink
            href={`${here}/sentence`}
            words={last === undefined ? "Write down what the group agreed" : "Agree it again"}
            look="second"
          />
        </p>
      ) : null}
      {before.length === 0 ? null : (
        <>
          <h3>Before</h3>
          {before.map((sentence) => (
            <Agreed key={`${sentence.agreedOn} ${sentence.words}`} sentence={sentence} />
          ))}
        </>
      )}
    </>
  );
};

const Agreed = ({ sentence: { words, agreedOn } }: { readonly sentence: Sentence }): ReactElement => (
  <>
    <blockquote dir="auto">{words}</blockquote>
    <p className="al-byline">Agreed on {dayText(agreedOn, "en")}</p>
  </>
);

const Rules = (props: {
  readonly rules: readonly SeatRule[];
  readonly kind: SeatRule["kind"];
  readonly slug: string;
}): ReactElement => {
  const ours = props.rules.filter(({ kind }) => kind === props.kind);
  return (
    <>
      <h2>What this place asks of such a group</h2>
      {ours.length === 0 ? (
        <p>Nothing is asked of groups of this kind.</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {ours.map((rule) => (
            <li key={rule.wants}>{ruleWords(rule)}</li>
          ))}
        </ul>
      )}
      <p>
        Only what a seat is openly for is looked at. The keepers of both sides{" "}
        <a href={`/${props.slug}/settings`}>settle these rules</a> together.
      </p>
    </>
  );
};
