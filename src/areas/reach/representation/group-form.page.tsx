import type { ReactElement } from "react";
import { Button, Details, ErrorSummary, Field, Form } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Representation } from "./representation.rules.ts";

interface GroupFormProps {
  readonly action: string;
  readonly rows: Representation["rows"];
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly open: boolean;
}

/** A group that is not in any file, such as a steering group: how many of each community. Nothing of it is kept. */
export const GroupForm = ({ action, rows, typed, problems, open }: GroupFormProps): ReactElement => (
  <>
    <ErrorSummary language="en" problems={problems} />
    <Details summary="Set a group beside both: a board, a team, a steering group" open={open}>
      <p>
        Type how many members each community has. Ask people how they describe themselves; never guess. What you type is
        used once and kept nowhere.
      </p>
      <Form action={action}>
        <div className="al-choose">
          {rows.map(({ code, name }) => (
            <Field
              key={code}
              kind="text"
              inputMode="numeric"
              width={5}
              name={`member_${code}`}
              label={`${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`}
              value={typed[`member_${code}`]}
              problems={problems}
              language="en"
            />
          ))}
        </div>
        <Button words="Set beside" look="second" />
      </Form>
    </Details>
  </>
);
