import type { ReactElement } from "react";
import { HowWorkedOut, type Language } from "../../../design/index.ts";
import { methodLinks } from "./methods.rules.ts";
import type { MeasureName } from "./screen.ts";

/** Under a figure or a table: the pages of the measures that its numbers come from. */
export const WorkedOutBy = (props: {
  readonly names: readonly MeasureName[];
  readonly language: Language;
}): ReactElement => <HowWorkedOut methods={methodLinks(props.names)} language={props.language} />;
