import type { ReactElement } from "react";
import {
  Button,
  ButtonLink,
  Details,
  Field,
  Form,
  LedHere,
  PageTitle,
  SummaryList,
  dateText,
} from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import type { Panel } from "../panel.ts";
import { kindNames, questionNames } from "../plan.ts";
import type { Plan } from "../plan.ts";
import { trail } from "../place-shown.ts";
import { ReadingTag } from "../reading-shown.page.tsx";
import { AsksShown } from "./asks-shown.page.tsx";
import type { AskOfPlan } from "./asks-shown.page.tsx";
import { Dates, decidedOn } from "./dates-shown.page.tsx";
import { FixedBy } from "./fixed-by.page.tsx";
import { PanelShown } from "./panel-shown.page.tsx";
import { PartnersShown } from "./partners-shown.page.tsx";

export interface PlanShown {
  readonly plan: Plan;
  /** One of the people of the place: others see no names and no words of partners. */
  readonly isMember: boolean;
  readonly isOwner: boolean;
  readonly mayRun: Permission;
  readonly mayAttach: boolean;
  /** Of what fixed the scope, what whoever asks may strike. */
  readonly mayStrikeIds: readonly string[];
  /** What partners were asked for it; for the people of the place. */
  readonly asks: readonly AskOfPlan[];
  readonly mayAsk: boolean;
  readonly panel: Panel | null;
  /** Titles of the sessions that whoever asks may see. */
  readonly titles: Readonly<Record<string, string>>;
}

export interface Looking {
  readonly place: PlaceHere;
  readonly idempotencyKey: string;
}

/** Who was involved before the scope was fixed, and what is still open. @practice P10 @practice P32 */
export const planPage = (shown: PlanShown, looking: Looking) => {
  const { plan, mayRun, isMember } = shown;
  const { place } = looking;
  const here = `/${place.slug}/plans/${plan.id}`;
  return {
    title: plan.title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={plan.title} lead={<span dir="auto">{plan.purpose}</span>} />
        <LedHere slug={place.slug} kind="plan" id={plan.id} language="en" />
        <p>
          {kindNames[plan.kind]}.{" "}
          {plan.commissioner === null ? null : (
            <>
              <bdi>{plan.commissioner.name}</bdi> pays and decides.{" "}
            </>
          )}
          {!isMember ? null : plan.owner === null ? (
            "Nobody looks after it now."
          ) : (
            <>
              <bdi>{plan.owner.name}</bdi> looks after it.
            </>
          )}
        </p>
        <p>
          <ReadingTag reading={plan.reading} />{" "}
          {plan.fixedOn !== null
            ? `The scope was fixed on ${dateText(plan.fixedOn, "en")}.`
            : decidedOn(shown) === null
              ? "The scope is still open."
              : "It is decided. Nobody wrote down when the scope was fixed."}
        </p>
        <PartnersShown shown={shown} looking={looking} here={here} />
        {isMember ? <AsksShown asks={shown.asks} slug={place.slug} planId={plan.id} mayAsk={shown.mayAsk} /> : null}
        <Dates shown={shown} here={here} />
        <FixedBy shown={shown} looking={looking} here={here} />
        <Said plan={plan} slug={place.slug} />
        <Sessions shown={shown} slug={place.slug} />
        <PanelShown shown={shown} looking={looking} here={here} />
        {isMember ? (
          <>
            <h2>Look after this plan</h2>
            {mayRun.allowed ? <Tasks shown={shown} here={here} looking={looking} /> : <p>{mayRun.because}</p>}
          </>
        ) : null}
      </>
    ),
  };
};

const Said = ({ plan, slug }: { readonly plan: Plan; readonly slug: string }): ReactElement => {
  const links = (path: string, all: Plan["services"]): ReactElement => (
    <>
      {all.map(({ id, name }, at) => (
        <span key={id}>
          {at === 0 ? "" : ", "}
          <a href={`/${slug}/${path}/${id}`}>
            <bdi>{name}</bdi>
          </a>
        </span>
      ))}
    </>
  );
  const { duty } = plan;
  const prompts = [
    { key: "Still open", words: plan.stillOpen },
    { key: "Fixed already", words: plan.alreadyFixed },
    { key: "Who decides", words: plan.whoDecides },
    { key: "What people need to know", words: plan.needToKnow },
    { key: "Time to answer", words: plan.timeToAnswer },
    { key: "What would change their mind", words: plan.changesMind },
    { key: "Duty to involve people", words: dutyWords(duty) },
  ];
  const rows = [
    ...prompts
      .filter(({ words }) => words !== "")
      .map(({ key, words }) => ({ key, value: <span dir="auto">{words}</span> })),
    ...(plan.services.length === 0 ? [] : [{ key: "Services", value: links("services", plan.services) }]),
    ...(plan.communities.length === 0 ? [] : [{ key: "Communities", value: links("communities", plan.communities) }]),
  ];
  const notSaid = prompts.filter(({ words }) => words === "").map(({ key }) => key.toLowerCase());
  return (
    <section id="said">
      <h2>What is open, and who decides</h2>
      {rows.length === 0 ? null : <SummaryList rows={rows} />}
      {notSaid.length === 0 ? null : <p>Not said yet: {notSaid.join("; ")}.</p>}
    </section>
  );
};

const dutyWords = (duty: Plan["duty"]): string =>
  duty === null
    ? ""
    : `${duty.applies ? "It applies" : "It does not apply"}: ${duty.because} (${duty.decidedBy}, ${dateText(duty.decidedOn, "en")})`;

const Sessions = ({
  shown: { plan, titles, isMember },
  slug,
}: {
  readonly shown: PlanShown;
  readonly slug: string;
}) => (
  <section id="sessions">
    <h2>Sessions</h2>
    {plan.sessions.length === 0 ? (
      <p>No session belongs to this plan yet. Who was involved is read from its sessions.</p>
    ) : (
      <ul className="nhsuk-list nhsuk-list--bullet">
        {plan.sessions.map(({ id, about, onDay, partnersCame }) => (
          <li key={id}>
            {onDay === null ? "Without a day yet" : dateText(onDay, "en")}:{" "}
            {titles[id] === undefined ? (
              "a session for those who were invited"
            ) : (
              <a href={`/${slug}/sessions/${id}`}>
                <bdi>{titles[id]}</bdi>
              </a>
            )}
            . On the table: {questionNames[about].toLowerCase()}
            {isMember && partnersCame ? ". Somebody of a partner was there" : null}
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Tasks = ({
  shown: { plan, panel },
  here,
  looking,
}: {
  readonly shown: PlanShown;
  readonly here: string;
  readonly looking: Looking;
}) => (
  <>
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>
        <a href={`${here}/partners`}>Add a partner</a>
      </li>
      <li>
        <a href={`${here}/sessions`}>Add a session</a>
      </li>
      {plan.partners.length === 0 ? null : (
        <>
          <li>
            <a href={`${here}/asked`}>Write down that a partner was asked</a>
          </li>
          <li>
            <a href={`${here}/changed`}>Write what changed because of a partner</a>
          </li>
        </>
      )}
      <li>
        <a href={`${here}/duty`}>Does the duty to involve people apply?</a>
      </li>
      <li>
        <a href={`${here}/describe`}>Change what the plan says</a>
      </li>
    </ul>
    {plan.publishedOn === null ? (
      <Details summary="Show it to everybody">
        <Form action={`${here}/publish`} idempotencyKey={looking.idempotencyKey}>
          <Field
            kind="checkboxes"
            name="sure"
            label="Everybody can read it then, without an account, with its dates and disputes. No person is named."
            choices={[{ value: "yes", words: "I am sure" }]}
            values={[]}
            language="en"
          />
          <Button words="Publish it" />
        </Form>
      </Details>
    ) : (
      <p>Published on {dateText(plan.publishedOn, "en")}.</p>
    )}
    {plan.kind === "campaign" || panel !== null ? null : (
      <p>
        <ButtonLink href={`${here}/panel`} words="The panel of this plan" look="second" />
      </p>
    )}
  </>
);
