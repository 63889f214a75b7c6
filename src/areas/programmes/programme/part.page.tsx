import type { ReactElement, ReactNode } from "react";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Programme, Standing } from "../programme.ts";

export interface ProgrammeShown {
  readonly programme: Programme;
  readonly standing: Standing;
  /** The moment of asking. */
  readonly now: string;
  readonly personId: string;
}

export interface Drawn extends ProgrammeShown {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  /** The programme's address. */
  readonly here: string;
}

export const Part = ({ title, id, children }: { title: string; id?: string; children: ReactNode }): ReactElement => (
  <section {...(id === undefined ? {} : { id })}>
    <h2>{title}</h2>
    {children}
  </section>
);
