import type { ReactElement } from "react";
import type { Language } from "../../../design/index.ts";
import type { SampleWords } from "./design-page.words.ts";

/** One state a component can be in, drawn. */
export interface State {
  readonly name: string;
  readonly drawn: ReactElement;
}

export const state = (name: string, drawn: ReactElement): State => ({ name, drawn });

/** A component's place on the page: its name as exported, and its states. */
export interface Sample {
  readonly component: string;
  readonly states: readonly State[];
}

/** Draws the samples of some components in a language. */
export type Samples = (words: SampleWords, language: Language) => readonly Sample[];
