import type { ReactElement } from "react";
import { Button, ButtonLink, Card, Details, Field, Form, dateText } from "../../../design/index.ts";
import { papersDaysBefore } from "../involvement.rules.ts";
import { partnerName } from "../plan.ts";
import type { Change, Partner, Statement } from "../plan.ts";
import { AgreementTag, ReadingTag } from "../reading-shown.page.tsx";
import type { Looking, PlanShown } from "./plan.page.tsx";

interface Shown {
  readonly shown: PlanShown;
  readonly looking: Looking;
  readonly here: string;
}

const dayOr = (day: string | null, none: string): string => (day === null ? none : dateText(day, "en"));

/** Each partner: first really involved, first only asked, and what they say of it. @practice P10 */
export const PartnersShown = (props: Shown): ReactElement => {
  const { plan, mayRun } = props.shown;
  return (
    <section id="partners">
      <h2>Who was involved, and when</h2>
      {plan.partners.length === 0 ? (
        <>
          <p>
            This plan has no partners yet. A partner is an organisation or a group that should be there while the
            question is still open.
          </p>
          {mayRun.allowed ? <ButtonLink href={`${props.here}/partners`} words="Add a partner" /> : null}
        </>
      ) : (
        plan.partners.map((partner) => <PartnerCard key={partner.id} {...props} partner={partner} />)
      )}
      {plan.partners.length === 0 ? null : (
        <Details summary="How this is read">
          <p>
            Involved means: there, with the papers at least {papersDaysBefore} days before, while the question was still
            open. Being invited, e-mailed or told is being asked. Early means involved before the scope was fixed.
            Disputed dates count as late until both sides settle them.
          </p>
        </Details>
      )}
    </section>
  );
};

const PartnerCard = (props: Shown & { readonly partner: Partner }): ReactElement => {
  const { shown, partner } = props;
  const isSpeaker = shown.isMember && partner.isMine && !shown.isOwner;
  return (
    <Card id={`partner-${partner.id}`} title={<bdi>{partnerName(partner)}</bdi>} level={3}>
      <p>
        <ReadingTag reading={partner.reading} /> <AgreementTag agreement={partner.agreement} />
        {partner.isUserLed ? " Led by people who use services." : null}
      </p>
      <p>
        First involved: {dayOr(partner.firstOn, "not yet")}. First asked: {dayOr(partner.firstAskedOn, "never")}. Scope
        fixed: {dayOr(shown.plan.fixedOn, "still open")}.
      </p>
      {shown.isMember ? partner.statements.filter(({ words }) => words !== "").map(said) : null}
      {partner.changes.map((change) => (
        <ChangeShown key={change.id} {...props} change={change} isSpeaker={isSpeaker} />
      ))}
      {isSpeaker && partner.agreement !== "confirmed" && partner.agreement !== "disputed" ? <Says {...props} /> : null}
      {partner.agreement === "disputed" ? <Settles {...props} isSpeaker={isSpeaker} /> : null}
      {isSpeaker && partner.agreement === "confirmed" ? (
        <Details summary="It was decided before we came, after all">
          <Says {...props} isDisputeOnly />
        </Details>
      ) : null}
    </Card>
  );
};

const said = ({ side, words, saidAt }: Statement): ReactElement => (
  <div key={saidAt}>
    <blockquote dir="auto">{words}</blockquote>
    <p className="al-byline">
      {side === "owner" ? "Whoever looks after the plan" : "The partner"}, {dateText(saidAt.slice(0, 10), "en")}
    </p>
  </div>
);

const Hidden = ({ name, value }: { readonly name: string; readonly value: string }): ReactElement => (
  <input type="hidden" name={name} value={value} />
);

/** One tap each; words can be added and need not be. */
const Says = (props: Shown & { readonly partner: Partner; readonly isDisputeOnly?: true }): ReactElement => (
  <Form action={`${props.here}/says`} idempotencyKey={props.looking.idempotencyKey}>
    <Hidden name="partner" value={props.partner.id} />
    {props.isDisputeOnly === true ? null : (
      <>
        <Button words="Both dates are right" name="says" value="confirms" />{" "}
      </>
    )}
    <Button words="It was decided before we came" look="second" name="says" value="disputes" />
    <Details summary="Say it in your own words too">
      <Field kind="textarea" name="words" label="What was it like?" value="" language="en" />
    </Details>
  </Form>
);

const Settles = (props: Shown & { readonly partner: Partner; readonly isSpeaker: boolean }): ReactElement => {
  const { partner, shown, isSpeaker } = props;
  const maySettle = shown.isMember && (shown.mayRun.allowed || isSpeaker);
  const since = partner.statements.slice(partner.statements.findLastIndex(({ says }) => says === "disputes"));
  const lines = (["owner", "partner"] as const).flatMap((side) => {
    const last = since.findLast((one) => one.side === side && one.says.startsWith("settles-"));
    const who = side === "owner" ? "Whoever looks after the plan" : "The partner";
    return last === undefined
      ? []
      : [`${who} says: ${last.says === "settles-early" ? "it was early" : "it was late"}.`];
  });
  return (
    <>
      <p>The partner disputes the dates. It counts as late until both sides say the same. {lines.join(" ")}</p>
      {maySettle ? (
        <Details summary="Say what holds, so that it is settled">
          <Form action={`${props.here}/settle`} idempotencyKey={props.looking.idempotencyKey}>
            <Hidden name="partner" value={partner.id} />
            <Field kind="textarea" name="words" label="Why (you can leave this empty)" value="" language="en" />
            <Button words="They came too late" name="says" value="settles-late" />{" "}
            <Button words="They came early enough" look="second" name="says" value="settles-early" />
          </Form>
        </Details>
      ) : null}
    </>
  );
};

const ChangeShown = (
  props: Shown & { readonly partner: Partner; readonly change: Change; readonly isSpeaker: boolean },
): ReactElement => {
  const { change, partner, here, looking } = props;
  return (
    <>
      <p>
        What changed because of them: <span dir="auto">{change.words}</span>{" "}
        {change.answer === null
          ? "(The partner has not said yet whether that is so.)"
          : change.answer === "so"
            ? "(The partner says that it is so.)"
            : "(The partner says that it is not so.)"}
      </p>
      {props.isSpeaker && change.answer === null ? (
        <Form action={`${here}/says`} idempotencyKey={looking.idempotencyKey}>
          <Hidden name="partner" value={partner.id} />
          <Hidden name="change" value={change.id} />
          <Button words="This is so" name="says" value="so" />{" "}
          <Button words="This is not so" look="second" name="says" value="not-so" />
        </Form>
      ) : null}
    </>
  );
};
