import type { ReactElement } from "react";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";
import { type Described, describedBy } from "./field-box.tsx";
import { fieldId } from "./field-id.ts";

interface DateBoxesProps {
  readonly name: string;
  /** The name that makes the ids; see `within` of a field. */
  readonly idName: string;
  /** `2026-03-31`, or what somebody typed that is no day. */
  readonly value?: string | undefined;
  readonly language: Language;
  readonly described: Described;
}

const boxes = [
  { part: "day", at: 2, width: 2 },
  { part: "month", at: 1, width: 2 },
  { part: "year", at: 0, width: 4 },
] as const;

/** The error summary leads to the field's own id: the first box has it. */
const idOf = (idName: string, part: string): string => fieldId(part === "day" ? idName : `${idName}-${part}`);

/** A day in three boxes. It arrives as one field, `2026-03-31`: see src/web/date-boxes.ts. */
export const DateBoxes = ({ name, idName, value = "", language, described }: DateBoxesProps): ReactElement => {
  const parts = value.split("-");
  return (
    <div className="nhsuk-date-input">
      {boxes.map(({ part, at, width }) => (
        <div className="nhsuk-date-input__item" key={part}>
          <label className="nhsuk-label nhsuk-date-input__label" htmlFor={idOf(idName, part)}>
            {designWords(language)[part]}
          </label>
          <input
            className={`nhsuk-input nhsuk-date-input__input nhsuk-input--width-${width}${described.wrong ? " nhsuk-input--error" : ""}`}
            id={idOf(idName, part)}
            name={`${name}-${part}`}
            type="text"
            dir="auto"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={parts[at]}
            {...describedBy({ ids: [], wrong: described.wrong })}
          />
        </div>
      ))}
    </div>
  );
};
