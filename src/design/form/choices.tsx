import type { ReactElement } from "react";
import type { Choice } from "./field.tsx";
import { fieldId } from "./field-id.ts";

interface ChoicesProps {
  readonly name: string;
  /** Part of the id, where the same name stands in several forms of a page. */
  readonly idName?: string;
  readonly type: "radio" | "checkbox";
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
}

/** The answers one can pick. The first carries the field's id, so that the error summary leads to it. */
export const Choices = ({ name, idName = name, type, choices, chosen }: ChoicesProps): ReactElement => {
  const block = type === "radio" ? "nhsuk-radios" : "nhsuk-checkboxes";
  return (
    <div className={block}>
      {choices.map(({ value, words, hint }, index) => {
        const id = index === 0 ? fieldId(idName) : `${fieldId(idName)}-${index + 1}`;
        return (
          <div className={`${block}__item`} key={value}>
            <input
              className={`${block}__input`}
              id={id}
              type={type}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              {...(hint === undefined ? {} : { "aria-describedby": `${id}-item-hint` })}
            />
            <label className={`nhsuk-label ${block}__label`} htmlFor={id}>
              {words}
            </label>
            {hint === undefined ? null : (
              <div className={`nhsuk-hint ${block}__hint`} id={`${id}-item-hint`}>
                {hint}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
};
