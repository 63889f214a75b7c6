import type { ReactElement } from "react";
import { Button, Field, Form } from "../../../design/index.ts";
import type { Asked } from "./example.rules.ts";

interface Shown {
  readonly action: string;
  readonly labels: { readonly own: string; readonly national: string; readonly other: string | null };
  readonly asked: Asked;
}

/** Own counts for the two totals. They travel in the address and are kept nowhere. */
export const CountsForm = ({ action, labels, asked }: Shown): ReactElement => {
  const field = (name: "own" | "national" | "other", label: string): ReactElement => (
    <Field kind="text" inputMode="numeric" width={10} language="en" {...{ name, label }} value={String(asked[name])} />
  );
  return (
    <Form action={action} method="get">
      {field("own", `People who chose ${labels.own}`)}
      {field("national", `Everybody else in ${labels.national}`)}
      {labels.other === null ? null : field("other", `Everybody else in ${labels.other}`)}
      <Button words="Add up both ways" look="second" />
    </Form>
  );
};
