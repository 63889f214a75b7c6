import type { ReactElement } from "react";
import type { Problem } from "../../nouns/result.ts";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";
import { fieldId } from "./field-id.ts";

/** What a control needs to know of its box: the ids that describe it, and whether something is wrong. */
export interface Described {
  readonly ids: readonly string[];
  readonly wrong: boolean;
}

/** The attributes that tie a control to its hint and its error. */
export const describedBy = ({ ids, wrong }: Described): Readonly<Record<string, string>> => ({
  ...(ids.length === 0 ? {} : { "aria-describedby": ids.join(" ") }),
  ...(wrong ? { "aria-invalid": "true" } : {}),
});

interface FieldBoxProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly language: Language;
  readonly problems: readonly Problem[];
  /** Several controls under one question: a fieldset with a legend instead of a label. */
  readonly grouped: boolean;
  readonly children: (described: Described) => ReactElement;
}

const Around = (props: FieldBoxProps & { readonly described: Described; readonly told: ReactElement }): ReactElement =>
  props.grouped ? (
    <fieldset className="nhsuk-fieldset" {...describedBy({ ...props.described, wrong: false })}>
      <legend className="nhsuk-fieldset__legend al-label">{props.label}</legend>
      {props.told}
      {props.children(props.described)}
    </fieldset>
  ) : (
    <>
      <label className="nhsuk-label al-label" htmlFor={fieldId(props.name)}>
        {props.label}
      </label>
      {props.told}
      {props.children(props.described)}
    </>
  );

/** The frame of a question: label or legend, hint, and what is wrong, in that order. */
export const FieldBox = (props: FieldBoxProps): ReactElement => {
  const id = fieldId(props.name);
  const wrong = props.problems.length > 0;
  const ids = [...(props.hint === undefined ? [] : [`${id}-hint`]), ...(wrong ? [`${id}-error`] : [])];
  const told = (
    <>
      {props.hint === undefined ? null : (
        <div className="nhsuk-hint" id={`${id}-hint`}>
          {props.hint}
        </div>
      )}
      {wrong ? (
        <div className="nhsuk-error-message" id={`${id}-error`}>
          {props.problems.map((problem) => (
            <p className="al-error-line" key={problem.words}>
              <span className="nhsuk-u-visually-hidden">{`${designWords(props.language).error}: `}</span>
              <span dir="auto">{problem.words}</span>
            </p>
          ))}
        </div>
      ) : null}
    </>
  );
  return (
    <div className={`nhsuk-form-group${wrong ? " nhsuk-form-group--error" : ""}`}>
      <Around {...props} described={{ ids, wrong }} told={told} />
    </div>
  );
};
