import type { ReactElement, ReactNode } from "react";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";
import { Details } from "../text/details.tsx";

export interface FigureProps {
  readonly id: string;
  /** What the figure shows, as a sentence: on a finding, what was found. */
  readonly title: string;
  /** What is counted, of whom, when, and what the marks mean. */
  readonly description: string;
  readonly language: Language;
  /** The title's level in the page's outline: 2 right under the page's own heading, 3 inside a section. 2 unless told. */
  readonly level?: 2 | 3 | undefined;
  /** The drawing: `<DotInterval>`, `<Pathway>`. */
  readonly drawing: ReactNode;
  /** The same numbers as a table. Every figure has one. */
  readonly table: ReactNode;
  /** The table stands open instead of folded. */
  readonly tableOpen?: boolean | undefined;
  /** The table stands open and before the drawing, which can only say where. */
  readonly tableFirst?: boolean | undefined;
  /** Source, rounding, warnings: under the drawing. */
  readonly note?: ReactNode;
}

/** A drawing with its title, what it counts, its table and its source: never a drawing alone. */
export const Figure = (props: FigureProps): ReactElement => {
  const Heading = props.level === 3 ? "h3" : "h2";
  return (
    <figure className="al-figure" aria-labelledby={`${props.id}-heading`} id={props.id}>
      <figcaption className="al-figure__caption">
        <Heading className="al-figure__title" id={`${props.id}-heading`}>
          {props.title}
        </Heading>
        <p className="al-figure__description">{props.description}</p>
      </figcaption>
      {props.tableFirst === true ? props.table : null}
      <div className="al-figure__drawing">{props.drawing}</div>
      {props.note === undefined || props.note === null ? null : <div className="al-figure__note">{props.note}</div>}
      {props.tableFirst === true ? null : (
        <Details summary={designWords(props.language).asTable} open={props.tableOpen}>
          {props.table}
        </Details>
      )}
    </figure>
  );
};
