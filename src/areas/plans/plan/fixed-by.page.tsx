import type { ReactElement } from "react";
import { Button, ButtonLink, Details, Field, Form, dateText } from "../../../design/index.ts";
import { fixingNames } from "../plan.ts";
import type { Fixing } from "../plan.ts";
import type { Looking, PlanShown } from "./plan.page.tsx";

interface Shown {
  readonly shown: PlanShown;
  readonly looking: Looking;
  readonly here: string;
}

/** What fixed the scope, the earliest first; what was struck stays to be read. @practice P10 */
export const FixedBy = (props: Shown): ReactElement => {
  const { plan, mayAttach } = props.shown;
  return (
    <section id="fixed">
      <h2>What fixed the scope</h2>
      {plan.fixings.length === 0 ? (
        <p>Nothing yet. A line in a budget, a specification, a notice, a board paper or an announcement can.</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {plan.fixings.map((fixing) => (
            <OneFixing key={fixing.id} {...props} fixing={fixing} />
          ))}
        </ul>
      )}
      {mayAttach ? <ButtonLink href={`${props.here}/fixed`} words="Attach what fixed the scope" look="second" /> : null}
    </section>
  );
};

const OneFixing = (props: Shown & { readonly fixing: Fixing }): ReactElement => {
  const { fixing, shown, here, looking } = props;
  const mayStrike = shown.mayStrikeIds.includes(fixing.id);
  const words = (
    <>
      {dateText(fixing.onDay, "en")}, {fixingNames[fixing.kind].toLowerCase()}: <span dir="auto">{fixing.words}</span>
      {fixing.partnerId !== null ? " (attached by a partner)" : null}
    </>
  );
  return (
    <li>
      {fixing.struck === null ? words : <s>{words}</s>}{" "}
      {fixing.link === "" ? null : (
        <a href={fixing.link} rel="noreferrer nofollow">
          Read it
        </a>
      )}
      {fixing.struck === null ? null : (
        <p>
          Struck on {dateText(fixing.struck.onDay, "en")}, because: <span dir="auto">{fixing.struck.because}</span>
        </p>
      )}
      {fixing.struck === null && mayStrike ? (
        <Details summary="This does not count">
          <Form action={`${here}/strike`} idempotencyKey={looking.idempotencyKey}>
            <input type="hidden" name="fixing" value={fixing.id} />
            <Field kind="textarea" name="because" label="Why? Both sides read it" value="" language="en" />
            <Button words="Strike it" look="second" />
          </Form>
        </Details>
      ) : null}
    </li>
  );
};
