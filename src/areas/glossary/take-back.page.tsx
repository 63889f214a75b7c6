import type { ReactElement } from "react";
import { Button, Details, Field, Form } from "../../design/index.ts";

interface TakeBackProps {
  readonly action: string;
  readonly idempotencyKey: string;
  /** Which one, where the address does not say it. */
  readonly meaning?: string;
}

/** Folded away: whoever gave something deletes it. @practice P15 */
export const TakeBack = ({ action, idempotencyKey, meaning }: TakeBackProps): ReactElement => (
  <div lang="en" dir="ltr">
    <Details summary="Take back what you gave">
      <Form action={action} idempotencyKey={idempotencyKey}>
        {meaning === undefined ? null : <input type="hidden" name="meaning" value={meaning} />}
        <Field
          kind="checkboxes"
          name="sure"
          within={meaning}
          label="It is deleted, with what others said of it"
          choices={[{ value: "yes", words: "Yes, delete it" }]}
          language="en"
        />
        <Button words="Take it back" look="warning" />
      </Form>
    </Details>
  </div>
);
