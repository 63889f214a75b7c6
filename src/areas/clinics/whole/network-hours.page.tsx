import { PageTitle, Table } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { trail } from "../form.page.tsx";
import { hoursTogether } from "../hours.rules.ts";
import type { HoursOfPractitioner } from "../hours.ts";
import { HoursTotals } from "../totals.page.tsx";
import { hoursText } from "../when.rules.ts";

export interface NetworkHoursShown {
  readonly network: { readonly id: string; readonly name: string };
  readonly each: readonly HoursOfPractitioner[];
  readonly clinicsOpenOn: string | null;
}

/** The network’s total, and the practitioners it is the sum of; each opens to their entries. @practice P40 */
export const networkHoursPage = ({ network, each, clinicsOpenOn }: NetworkHoursShown, place: PlaceHere) => {
  const title = `Clinical hours: ${network.name}`;
  const totals = hoursTogether(each);
  const gave = each.filter(({ entries }) => entries > 0).length;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title={title}
          lead={`${hoursText(totals.signed)}, given by ${gave} of ${each.length} practitioners and signed off by those who supervised.`}
        />
        <HoursTotals totals={totals} clinicsOpenOn={clinicsOpenOn} />
        <Table
          id="practitioners"
          caption="By practitioner: together they are the sum above"
          language="en"
          columns={[
            {
              heading: "Practitioner",
              kind: "text",
              cell: ({ practitioner }) => (
                <a href={`/${place.slug}/clinics/given/${practitioner.id}`}>
                  <bdi>{practitioner.name}</bdi>
                </a>
              ),
            },
            { heading: "Signed off", kind: "words", cell: ({ signed }) => hoursText(signed) },
            { heading: "Entries", kind: "number", cell: ({ entries }) => entries },
            { heading: "Before clinics opened", kind: "words", cell: ({ beforeClinics }) => hoursText(beforeClinics) },
            { heading: "Not signed yet", kind: "words", cell: ({ waiting }) => hoursText(waiting) },
          ]}
          groups={[{ rows: each }]}
          rowKey={({ practitioner }) => practitioner.id}
        />
      </>
    ),
  };
};
