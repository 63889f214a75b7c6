import type { ReactElement } from "react";
import { ButtonLink, Notice, PageTitle, SummaryList, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { lastOf, standingOf, whyNoHoursOn } from "../checks.rules.ts";
import { resultWords } from "../course.ts";
import { checkKinds, checkWords, forgotten } from "../network.ts";
import type { Network, PlaceOnCourse, Practitioner } from "../network.ts";
import { addressOf, peopleStep, trailIn } from "../place-shown.ts";
import { standingWords } from "../standing-said.page.ts";

interface LeaderShown {
  readonly network: Network;
  readonly practitioner: Practitioner;
  readonly maySpeak: boolean;
  readonly mayCheck: boolean;
  readonly maySign: boolean;
  readonly today: string;
}

interface Own {
  readonly shown: LeaderShown;
  readonly own: string;
}

const Before = ({ shown, own }: Own): ReactElement => {
  const { did, didAsked, didOn } = shown.practitioner;
  return (
    <section id="did">
      <h2>What they already do</h2>
      {didAsked === null ? (
        <p>Nobody has asked yet. A course can begin only after this is asked.</p>
      ) : didAsked === "rather-not" ? (
        <p>They were asked on {dayText(didOn ?? "", "en")}, and would rather not tell.</p>
      ) : (
        <p>
          <bdi>{did}</bdi> ({dayText(didOn ?? "", "en")})
        </p>
      )}
      {shown.maySpeak ? (
        <p>
          <ButtonLink href={`${own}/did`} words="Write what you already do" />
        </p>
      ) : null}
    </section>
  );
};

const resultSaid = ({ result, resultOn, certificate, expiresOn }: PlaceOnCourse): ReactElement => (
  <>
    {result === null ? "On the course" : `${resultWords[result]}, ${dayText(resultOn ?? "", "en")}`}
    {certificate === "" ? null : (
      <>
        . Certificate: <bdi>{certificate}</bdi>
      </>
    )}
    {result === "qualified"
      ? expiresOn === null
        ? ". It has no last day."
        : `. It holds until ${dayText(expiresOn, "en")}.`
      : null}
  </>
);

const Courses = ({ shown, here }: { readonly shown: LeaderShown; readonly here: string }): ReactElement => (
  <section id="courses">
    <h2>Courses</h2>
    {shown.practitioner.places.length === 0 ? <p>They have no place on a course.</p> : null}
    {shown.practitioner.places.map((one) => (
      <SummaryList
        key={one.cohort.id}
        rows={[
          {
            key: "Course",
            value: (
              <a href={`${here}/cohorts/${one.cohort.id}`}>
                <bdi>{one.course.name}</bdi>, <bdi>{one.cohort.name}</bdi>
              </a>
            ),
          },
          { key: "Accredited by", value: <bdi>{one.accreditor}</bdi> },
          { key: "Leads to", value: <bdi>{one.qualification}</bdi> },
          { key: "It builds on", value: <bdi>{one.buildsOn}</bdi> },
          { key: "Result", value: resultSaid(one) },
        ]}
      />
    ))}
  </section>
);

const Supervision = ({ shown, own }: Own): ReactElement => {
  const { supervised, supervisorId } = shown.practitioner;
  const supervisor = shown.network.supervisors.find(({ id }) => id === supervisorId);
  return (
    <section id="supervision">
      <h2>Supervision</h2>
      <p>
        {supervisor === undefined ? (
          "Nobody supervises them yet."
        ) : (
          <>
            Supervised by <bdi>{supervisor.name ?? forgotten}</bdi>.{" "}
            {supervised.length === 1 ? "One meeting is signed." : `${supervised.length} meetings are signed.`}
          </>
        )}
      </p>
      {supervised.length === 0 ? null : (
        <ul>
          {supervised.map(({ on, minutes, by }) => (
            <li key={on}>
              {dayText(on, "en")}: {minutes} minutes, signed by <bdi>{by ?? forgotten}</bdi>
            </li>
          ))}
        </ul>
      )}
      {shown.maySign ? (
        <p>
          <a href={`${own}/supervised`}>Sign that you met</a>
        </p>
      ) : null}
      {shown.mayCheck ? (
        <p>
          <a href={`${own}/supervisor`}>Say who supervises them</a>
        </p>
      ) : null}
    </section>
  );
};

const Checks = ({ shown, own }: Own): ReactElement => {
  const { practitioner, today } = shown;
  const why = whyNoHoursOn(practitioner, today);
  return (
    <section id="checks">
      <h2>Scope, insurance and checks</h2>
      {why === null ? (
        <p>Today they may give supervised clinical hours.</p>
      ) : (
        <Notice kind="warning" language="en">
          <p>Today nobody can write down clinical hours for them. {why}</p>
        </Notice>
      )}
      <SummaryList
        rows={checkKinds.map((kind) => {
          const last = lastOf(practitioner.checks, kind);
          return {
            key: checkWords[kind],
            value:
              last === undefined ? (
                "Nobody has looked at it"
              ) : (
                <>
                  <p>
                    <bdi>{last.words}</bdi>
                  </p>
                  <p>
                    From {dayText(last.from, "en")}; {standingWords(standingOf(last, today), last.until)}. Seen by{" "}
                    <bdi>{last.seenBy ?? forgotten}</bdi>, {dayText(last.seenOn, "en")}.
                  </p>
                </>
              ),
          };
        })}
      />
      {shown.mayCheck ? (
        <p>
          <a href={`${own}/check`}>Write down a check</a>
        </p>
      ) : null}
    </section>
  );
};

/** One person of a network: first what they brought, then what the course adds. @practice P39 @practice P41 */
export const leaderPage = (shown: LeaderShown, { place }: { readonly place: PlaceHere }) => {
  const { network, practitioner } = shown;
  const here = addressOf(place, network);
  const own = `${here}/people/${practitioner.id}`;
  return {
    title: `${practitioner.name ?? forgotten}: ${network.name}`,
    contentLanguage: "en" as const,
    breadcrumbs: trailIn(place, network, peopleStep),
    main: (
      <>
        <PageTitle
          title={<bdi>{practitioner.name}</bdi>}
          lead={`In the network since ${dayText(practitioner.since, "en")}.`}
        />
        <Before shown={shown} own={own} />
        <Courses shown={shown} here={here} />
        <Supervision shown={shown} own={own} />
        <Checks shown={shown} own={own} />
        <section id="shown">
          <h2>On the public page</h2>
          <p>
            {practitioner.shownSince === null
              ? "They have not agreed to be shown."
              : `They agreed to be shown on ${dayText(practitioner.shownSince, "en")}${practitioner.shownHow === "paper" ? ", on paper" : ""}.`}
          </p>
          {shown.maySpeak ? (
            <p>
              <a href={`${own}/shown`}>Say whether to be shown</a>
            </p>
          ) : null}
        </section>
      </>
    ),
  };
};
