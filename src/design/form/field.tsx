import type { ReactElement } from "react";
import type { Problem } from "../../nouns/result.ts";
import type { Language } from "../languages.ts";
import { Choices } from "./choices.tsx";
import { DateBoxes } from "./date-boxes.tsx";
import { type Described, FieldBox, describedBy } from "./field-box.tsx";
import { fieldId } from "./field-id.ts";
import { designWords } from "../design.words.ts";

export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly hint?: string | undefined;
}

interface Common {
  /** The name the answer is sent under; also where the error summary leads. */
  readonly name: string;
  /** Which form it stands in, where another one of the page asks a field of the same name: it makes the ids differ. */
  readonly within?: string | undefined;
  /** The question, as one would ask it. */
  readonly label: string;
  readonly hint?: string | undefined;
  readonly language: Language;
  /** All the form's problems; the field shows those that name it. */
  readonly problems?: readonly Problem[] | undefined;
}

export type FieldProps = Common &
  (
    | {
        readonly kind: "text";
        readonly value?: string | undefined;
        /** `id`, `name`, `email` …: what the browser may fill in. */
        readonly autoComplete?: string | undefined;
        readonly inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | undefined;
        /** About how many characters an answer has; the box is as wide. */
        readonly width?: 5 | 10 | 20 | undefined;
        /** A password: not shown while it is typed, and never put back into the page. */
        readonly secret?: true | undefined;
      }
    | { readonly kind: "textarea"; readonly value?: string | undefined; readonly rows?: number | undefined }
    | { readonly kind: "select"; readonly choices: readonly Choice[]; readonly value?: string | undefined }
    | { readonly kind: "radios"; readonly choices: readonly Choice[]; readonly value?: string | undefined }
    | {
        readonly kind: "checkboxes";
        readonly choices: readonly Choice[];
        readonly values?: readonly string[] | undefined;
      }
    | { readonly kind: "file"; readonly accept?: string | undefined }
    /** Day, month and year in three boxes; the value and what arrives is `2026-03-31`. */
    | { readonly kind: "date"; readonly value?: string | undefined }
  );

const idNameOf = ({ name, within }: FieldProps): string => (within === undefined ? name : `${within}-${name}`);

const Control = ({ field, described }: { readonly field: FieldProps; readonly described: Described }) => {
  const { wrong } = described;
  const common = { id: fieldId(idNameOf(field)), name: field.name, ...describedBy(described) };
  switch (field.kind) {
    case "text":
      return (
        <input
          {...common}
          className={`nhsuk-input${wrong ? " nhsuk-input--error" : ""}${field.width ? ` nhsuk-input--width-${field.width}` : ""}`}
          type={field.secret ? "password" : "text"}
          dir="auto"
          defaultValue={field.secret ? undefined : field.value}
          autoComplete={field.autoComplete ?? "off"}
          inputMode={field.inputMode}
        />
      );
    case "textarea":
      return (
        <textarea
          {...common}
          className={`nhsuk-textarea${wrong ? " nhsuk-textarea--error" : ""}`}
          dir="auto"
          rows={field.rows ?? 5}
          defaultValue={field.value}
        />
      );
    case "select":
      return (
        <select
          {...common}
          className={`nhsuk-select${wrong ? " nhsuk-select--error" : ""}`}
          defaultValue={field.value ?? ""}
        >
          {field.choices.some(({ value }) => value === "") ? null : (
            <option value="">{designWords(field.language).choose}</option>
          )}
          {field.choices.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      );
    case "file":
      return (
        <input
          {...common}
          className={`nhsuk-file-upload__input al-file${wrong ? " al-file--error" : ""}`}
          type="file"
          accept={field.accept}
        />
      );
    case "date":
      return <DateBoxes {...field} idName={idNameOf(field)} described={described} />;
    case "radios":
      return (
        <Choices
          {...field}
          idName={idNameOf(field)}
          type="radio"
          chosen={field.value === undefined ? [] : [field.value]}
        />
      );
    case "checkboxes":
      return <Choices {...field} idName={idNameOf(field)} type="checkbox" chosen={field.values ?? []} />;
  }
};

/**
 * One question of a form: label, hint, what is wrong, and the control, tied together for people who hear the page.
 * What was typed is kept by passing it back as `value`.
 */
export const Field = (field: FieldProps): ReactElement => (
  <FieldBox
    name={idNameOf(field)}
    label={field.label}
    hint={field.hint}
    language={field.language}
    problems={(field.problems ?? []).filter((problem) => problem.field === field.name)}
    grouped={["radios", "checkboxes", "date"].includes(field.kind)}
  >
    {(described) => <Control field={field} described={described} />}
  </FieldBox>
);
