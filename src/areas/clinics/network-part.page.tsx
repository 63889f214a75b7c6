import type { ReactElement } from "react";
import { dayText } from "../../design/index.ts";
import type { Clinic } from "./clinic.ts";
import { HoursTotals } from "./totals.page.tsx";
import type { Totals } from "./totals.page.tsx";

interface Drawn {
  readonly slug: string;
  readonly networkId: string;
  /** Without what waits: a public page tells what was signed off. */
  readonly totals: Totals;
  readonly gave: number;
  readonly clinics: readonly Clinic[];
  readonly clinicsOpenOn: string | null;
  /** May whoever looks open the hours, practitioner by practitioner? */
  readonly maySeeHours: boolean;
}

/** On a network's page: the hours that were signed off, which open to what they are the sum of, and the clinics. @practice P40 */
export const HoursAndClinics = (shown: Drawn): ReactElement => (
  <>
    <HoursTotals totals={{ ...shown.totals, waiting: 0 }} clinicsOpenOn={shown.clinicsOpenOn} />
    {shown.maySeeHours ? (
      <p>
        <a href={`/${shown.slug}/clinics/of/${shown.networkId}`}>
          {`These hours, by the ${shown.gave} ${shown.gave === 1 ? "practitioner" : "practitioners"} who gave them`}
        </a>
      </p>
    ) : null}
    {shown.clinics.length === 0 ? null : (
      <ul className="nhsuk-list nhsuk-list--bullet">
        {shown.clinics.map(({ id, name, venue, days, opensOn }) => (
          <li key={id}>
            <bdi>{name}</bdi>, <bdi>{venue}</bdi>: <bdi>{days}</bdi>, since {dayText(opensOn, "en")}
          </li>
        ))}
      </ul>
    )}
  </>
);
