import { communityName } from "../communities/index.ts";
import type { PopulationReading } from "../datasets/index.ts";
import { residentsIn } from "./residents.rules.ts";

const scheme = "nhs-2001-england";

interface AreaLoaded {
  readonly population: { readonly areaCode: string };
  readonly reading: PopulationReading;
}

/** How many live in each area, in the groups named by their NHS codes; as they came through the gate. */
export const livesIn = (areas: readonly AreaLoaded[], codes: readonly string[]) =>
  codes.length === 0
    ? []
    : areas.map(({ population, reading }) => {
        const [area] = reading.areas;
        const residents = residentsIn(reading.scheme, area?.counts ?? []);
        return {
          areaCode: population.areaCode,
          areaName: area?.name ?? population.areaCode,
          source: reading.source.publisher ?? reading.source.fileName,
          vintage: reading.period,
          groups: codes.map((code) => {
            const { count, because } = residents.of({ scheme, code });
            return { name: communityName({ scheme, code }) ?? code, residents: count, because };
          }),
        };
      });
