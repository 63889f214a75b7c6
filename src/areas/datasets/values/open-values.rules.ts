/** What is asked about a whole file: its groups, and which of its organisations is the service. */
import type { LocalCategory } from "../../communities/index.ts";
import type { Survey } from "../records/records.ts";
import type { Reading } from "../readers/index.ts";
import type { ValueMapping } from "../value-mapping.ts";
import { answersFor, organisationOf, organisationsIn, surveyedValues, valuesIn } from "./printed-values.rules.ts";
import type { PrintedValue } from "./printed-values.rules.ts";

interface Offered {
  readonly value: string;
  readonly words: string;
}

export interface OpenValues {
  readonly values: readonly PrintedValue[];
  readonly answers: readonly Offered[];
  readonly organisations: {
    readonly service: string;
    readonly choices: readonly Offered[];
    readonly chosen: string | undefined;
  } | null;
}

interface Known {
  readonly mappings: readonly ValueMapping[];
  readonly locals: readonly LocalCategory[];
  readonly service: {
    readonly id: string;
    readonly name: string;
    readonly keys: readonly { readonly type: string; readonly code: string }[];
  } | null;
}

interface Whole {
  readonly reading: Reading | null;
  readonly survey: Survey | null;
}

const organisationsAsked = (reading: Reading, known: Known): OpenValues["organisations"] => {
  const { service, mappings } = known;
  if (reading.kind !== "activity" || service === null) return null;
  const choices = organisationsIn(reading);
  if (choices.length < 2) return null;
  return { service: service.name, choices, chosen: organisationOf(reading, service, mappings) ?? undefined };
};

export const openValues = ({ reading, survey }: Whole, known: Known): OpenValues => {
  if (survey !== null)
    return {
      values: surveyedValues(survey.values, known),
      answers: answersFor({ kind: "activity", scheme: null }, known.locals),
      organisations: null,
    };
  if (reading === null) return { values: [], answers: [], organisations: null };
  return {
    values: valuesIn(reading, known),
    answers: answersFor(reading, known.locals),
    organisations: organisationsAsked(reading, known),
  };
};
