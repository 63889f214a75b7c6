import type { ReactElement } from "react";
import type { Language } from "../languages.ts";
import { Button } from "./button.tsx";
import { Field } from "./field.tsx";
import { Form } from "./form.tsx";

interface LookForProps {
  /** The page's own address: it is asked again with `find`. */
  readonly action: string;
  /** "Part of a name" */
  readonly label: string;
  readonly find: string;
  /** There are others than those shown. */
  readonly areMore: boolean;
  /** What was chosen already, sent along. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly language: Language;
}

/** Above a list to choose from that does not hold everything: it says so, and part of a name brings the others. */
export const LookFor = ({ action, label, find, areMore, hidden = {}, language }: LookForProps): ReactElement | null =>
  !areMore && find === "" ? null : (
    <Form action={action} method="get">
      {Object.entries(hidden).map(([name, value]) =>
        value === "" ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Field
        kind="text"
        name="find"
        label={label}
        {...(areMore ? { hint: "There are more than the lists below show. Part of a name brings the others." } : {})}
        value={find}
        language={language}
      />
      <Button words="Look for it" look="second" />
    </Form>
  );
