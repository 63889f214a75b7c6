/** What a place has loaded of its small areas: who lives in each, through the gate where nobody has published it, and their outlines. */
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { boundariesOf, cubeOf, type DatasetVersion, type Outlined } from "../datasets/index.ts";
import { communitiesIn } from "./ages-here.rules.ts";
import { drawnIn, newestNaming, type MapHere } from "./boundaries-here.rules.ts";
import type { PlaceFigures } from "./figures.store.ts";
import { populationHeld } from "./from-slices.rules.ts";
import type { PeriodLoaded } from "./loaded.ts";
import { residentsThroughGate } from "./residents-gate.rules.ts";
import { residentsOfAreasQuestion } from "./questions.rules.ts";
import { listSliceRows } from "./slices.store.ts";
import type { ResidentsOfAreas } from "./small-areas.rules.ts";

export interface SmallAreasLoaded {
  readonly residents: ResidentsOfAreas;
  /** By code, from the outlines or the population file. */
  readonly names: ReadonlyMap<string, string>;
  readonly map: MapHere;
}

/** Outlines of some MB; the oldest goes first. A version never changes, so a page may remember its drawing of one too. */
const outlinesMax = 4;
const outlines = new Map<string, readonly Outlined[]>();

const listOutlines = async (
  tx: Tx,
  version: DatasetVersion,
  codes: readonly string[],
): Promise<readonly Outlined[]> => {
  const key = JSON.stringify([placeOf(tx), version.datasetId, version.number, version.cubeSha256, codes]);
  const known = outlines.get(key);
  if (known !== undefined) return known;
  const wanted = new Set(codes);
  const { areas } = await boundariesOf(cubeOf(tx, version));
  const found = areas.filter(({ code }) => wanted.has(code));
  const [oldest] = outlines.keys();
  if (outlines.size >= outlinesMax && oldest !== undefined) outlines.delete(oldest);
  outlines.set(key, found);
  return found;
};

const findMap = async (tx: Tx, { datasets }: PlaceFigures, codes: readonly string[]): Promise<MapHere> => {
  const kept = newestNaming(datasets, "boundaries", codes);
  if (kept === undefined) return { is: "not-loaded" };
  const { matched, drawn, all } = drawnIn(kept.version, codes);
  const counts = { matched: matched.length, named: codes.length, outlines: all, title: kept.dataset.title };
  return matched.length === 0
    ? { is: "no-match", ...counts, example: kept.version.contents.areas[0]?.code ?? "" }
    : { is: "drawn", ...counts, drawn: await listOutlines(tx, kept.version, drawn) };
};

const listResidents = async (
  tx: Tx,
  { datasets, rule }: PlaceFigures,
  codes: readonly string[],
): Promise<ResidentsOfAreas> => {
  const population = newestNaming(datasets, "population", codes);
  if (population === undefined || population.matched === 0) return new Map();
  const questions = (["of-all-ages", "added-up"] as const).map((ages) => residentsOfAreasQuestion(codes, ages));
  const rows = await listSliceRows(tx, population, questions);
  return new Map(
    [...Map.groupBy(rows, ({ at }) => at.area ?? "")].map(([areaCode, own]) => [
      areaCode,
      communitiesIn(residentsThroughGate(populationHeld({ ...population, areaCode }, own), rule)),
    ]),
  );
};

const namesOf = ({ datasets }: PlaceFigures, codes: readonly string[]): ReadonlyMap<string, string> => {
  const wanted = new Set(codes);
  const kept = [newestNaming(datasets, "population", codes), newestNaming(datasets, "boundaries", codes)];
  return new Map(
    kept.flatMap((one) =>
      (one?.version.contents.areas ?? []).flatMap(({ code, name }) =>
        wanted.has(code) ? [[code, name] as const] : [],
      ),
    ),
  );
};

/** Of the areas that the figures of one period name; of none where they are not told apart (`loaded` is null). */
export async function findSmallAreas(
  tx: Tx,
  figures: PlaceFigures,
  loaded: PeriodLoaded | null,
): Promise<SmallAreasLoaded> {
  if (loaded === null) return { residents: new Map(), names: new Map(), map: { is: "not-loaded" } };
  const codes = loaded.activity.version.contents.areas.map(({ code }) => code);
  return {
    residents: await listResidents(tx, figures, codes),
    names: namesOf(figures, codes),
    map: await findMap(tx, figures, codes),
  };
}
