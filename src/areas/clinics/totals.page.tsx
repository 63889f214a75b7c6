import type { ReactElement } from "react";
import { SummaryList, dayText } from "../../design/index.ts";
import { settings, settingWords } from "./hours.ts";
import type { Setting } from "./hours.ts";
import { hoursText } from "./when.rules.ts";

export interface Totals {
  readonly signed: number;
  readonly waiting: number;
  readonly bySetting: Readonly<Record<Setting, number>>;
  readonly beforeClinics: number;
}

interface Drawn {
  readonly totals: Totals;
  /** The day on which the network's first clinic opened; null where none has. */
  readonly clinicsOpenOn: string | null;
}

/** Hours that were signed off, by where they were given, and those from before the clinics opened. @practice P40 */
export const HoursTotals = ({ totals, clinicsOpenOn }: Drawn): ReactElement => (
  <SummaryList
    rows={[
      { key: "Supervised and signed off", value: hoursText(totals.signed) },
      ...settings.map((setting) => ({ key: settingWords[setting], value: hoursText(totals.bySetting[setting]) })),
      ...(clinicsOpenOn === null
        ? []
        : [
            {
              key: `Before the first clinic of its own opened, on ${dayText(clinicsOpenOn, "en")}`,
              value: hoursText(totals.beforeClinics),
            },
          ]),
      ...(totals.waiting === 0
        ? []
        : [{ key: "Not signed off yet, and not in the sums above", value: hoursText(totals.waiting) }]),
    ]}
  />
);
