import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";

interface WorkforceFormProps {
  readonly action: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const questions = [
  ["white_all", "White staff: shortlisted, or all staff"],
  ["white_of_them", "White staff: of them appointed, or disciplined"],
  ["others_all", "Staff from ethnic minorities: shortlisted, or all staff"],
  ["others_of_them", "Staff from ethnic minorities: of them appointed, or disciplined"],
] as const;

/** Four numbers and what they are of. Nothing of it is kept. */
export const WorkforceForm = ({ action, typed, problems }: WorkforceFormProps): ReactElement => (
  <>
    <ErrorSummary language="en" problems={problems} />
    <Form action={action}>
      <Field
        kind="radios"
        name="likelihood"
        label="Which question?"
        language="en"
        problems={problems}
        value={typed["likelihood"] ?? "appointed"}
        choices={[
          { value: "appointed", words: "Being appointed, of those shortlisted" },
          { value: "disciplined", words: "Entering the formal disciplinary process, of all staff" },
        ]}
      />
      <div className="al-choose">
        {questions.map(([name, label]) => (
          <Field
            key={name}
            kind="text"
            inputMode="numeric"
            width={10}
            name={name}
            label={label}
            value={typed[name]}
            problems={problems}
            language="en"
          />
        ))}
      </div>
      <Button words="Work it out" />
    </Form>
  </>
);
