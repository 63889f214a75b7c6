import type { ReactElement } from "react";
import { Button, Details, Field, Form, LedHere, PageTitle, Tag } from "../../../design/index.ts";
import { trail } from "../place-shown.ts";
import { partWords, stageName } from "../programme.ts";
import { daysBetween, daysText } from "../days.words.ts";
import { CharterPart, NeedsPart, ReadinessPart } from "./agreed.page.tsx";
import { HoursPart, MeetingsPart } from "./counted.page.tsx";
import { Next } from "./next.page.tsx";
import { Part } from "./part.page.tsx";
import { PeoplePart, StagesPart } from "./people.page.tsx";
import type { Drawn, ProgrammeShown } from "./part.page.tsx";

/** A programme: how it stands, what is next, what led here. @practice P37 */
export const programmePage = (shown: ProgrammeShown, looking: Pick<Drawn, "place" | "language" | "idempotencyKey">) => {
  const { programme, standing, now } = shown;
  const drawn: Drawn = { ...shown, ...looking, here: `/${looking.place.slug}/programmes/${programme.id}` };
  return {
    title: programme.name,
    contentLanguage: "en" as const,
    breadcrumbs: trail(looking.place),
    main: (
      <>
        <PageTitle
          title={programme.name}
          lead={`Stage ${programme.stage}: ${stageName(programme.stage)}, for ${daysText(daysBetween(programme.since, now))}.`}
        />
        <LedHere slug={looking.place.slug} kind="programme" id={programme.id} language="en" />
        {programme.isOpen ? null : (
          <p>
            <Tag words={`Closed: ${peopleSaid(programme.peopleIds.length)} it`} />
          </p>
        )}
        {standing.isAsked ? <Asked {...drawn} /> : null}
        {standing.hasCome ? <Next {...drawn} /> : null}
        <FirstPage {...drawn} />
        {standing.isAsked ? null : <Parts {...drawn} />}
      </>
    ),
  };
};

const peopleSaid = (count: number): string => (count === 1 ? "only you see" : `${count} people see`);

const Parts = (drawn: Drawn): ReactElement => (
  <>
    <NeedsPart {...drawn} />
    <PeoplePart {...drawn} />
    <ReadinessPart {...drawn} />
    <CharterPart {...drawn} />
    <MeetingsPart {...drawn} />
    <HoursPart {...drawn} />
    <StagesPart {...drawn} />
    <p>
      <a href={`/${drawn.place.slug}/coproduction/${drawn.programme.id}`}>
        Who does what, who holds the money and who can say no; and which programme this one follows
      </a>
    </p>
    <OpenIt {...drawn} />
    {drawn.standing.hasCome ? <Leave {...drawn} /> : null}
  </>
);

const Asked = ({ programme, here, idempotencyKey, personId }: Drawn): ReactElement => {
  const part = programme.people.find((one) => one.personId === personId)?.part ?? "community";
  return (
    <Part title="You are asked to take part">
      <p>
        {part === "broker"
          ? "Both sides agreed to ask you as their broker: you would write down what each says, and speak for neither."
          : `You would come as a guest for ${partWords[part]}.`}{" "}
        You see the rest once you say yes. You can leave on any day.
      </p>
      <Form action={`${here}/come`} idempotencyKey={idempotencyKey}>
        <Button words="Yes, I come" name="says" value="yes" />{" "}
        <Button words="Not now" look="second" name="says" value="no" />
      </Form>
    </Part>
  );
};

const FirstPage = ({ programme, place, here, standing }: Drawn): ReactElement => (
  <Part title="How it began">
    {programme.concern === "" ? null : <p dir="auto">{programme.concern}</p>}
    <p className="al-byline">
      Begun by <bdi>{programme.startedByName}</bdi>{" "}
      {{ finding: "with a finding", idea: "with an idea", concern: "with a concern of their own" }[programme.beganWith]}
      .
    </p>
    {programme.findingPath === "" ? null : (
      <p>
        <a href={programme.findingPath}>See the finding</a>
      </p>
    )}
    {programme.community === null ? null : (
      <p>
        Community:{" "}
        <a href={`/${place.slug}/communities/${programme.community.id}`}>
          <bdi>{programme.community.name}</bdi>
        </a>
      </p>
    )}
    {programme.service === null ? null : (
      <p>
        Service:{" "}
        <a href={`/${place.slug}/services/${programme.service.id}`}>
          <bdi>{programme.service.name}</bdi>
        </a>
      </p>
    )}
    {standing.ownsFirstPage ? (
      <p>
        <a href={`${here}/describe`}>Change the first page</a> ·{" "}
        <a href={`${here}/second`}>Name somebody who has it with you</a>
      </p>
    ) : null}
  </Part>
);

const OpenIt = ({ programme, standing, here, idempotencyKey, language }: Drawn): ReactElement | null =>
  programme.isOpen || !standing.ownsFirstPage ? null : (
    <Details summary="Let everyone of this place see it">
      <Form action={`${here}/open`} idempotencyKey={`${idempotencyKey}-open`}>
        <p>They see what both sides agreed to, the hours, and the needs and offers. It cannot be closed again.</p>
        <Field
          kind="checkboxes"
          name="sure"
          within="open"
          label="Do the others agree?"
          choices={[{ value: "yes", words: "Those who take part agree" }]}
          language={language}
        />
        <Button words="Open it" look="second" />
      </Form>
    </Details>
  );

const Leave = ({ programme, here, idempotencyKey, language }: Drawn): ReactElement => (
  <Details summary="Leave">
    <Form action={`${here}/leave`} idempotencyKey={`${idempotencyKey}-leave`}>
      <p>
        {programme.peopleIds.length === 1 && !programme.isOpen
          ? "Nobody else takes part: all of it is deleted."
          : "What was said for your side stays with it. You can be asked again."}
      </p>
      <Field
        kind="checkboxes"
        name="sure"
        within="leave"
        label="Are you sure?"
        choices={[{ value: "yes", words: "Yes, I leave" }]}
        language={language}
      />
      <Button words="Leave" look="warning" />
    </Form>
  </Details>
);
