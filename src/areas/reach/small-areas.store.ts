/** What a place has loaded of its small areas: who lives in each, and their outlines. Both are published, and so not for the gate. */
import { shapesOf, type AreaShapes } from "../../design/index.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { boundariesOf, cubeOf, type DatasetVersion } from "../datasets/index.ts";
import { communitiesIn } from "./ages-here.rules.ts";
import { drawnIn, newestNaming, type MapHere } from "./boundaries-here.rules.ts";
import type { PlaceFigures } from "./figures.store.ts";
import { populationHeld } from "./from-slices.rules.ts";
import type { PeriodLoaded } from "./loaded.ts";
import { residentsOfAreasQuestion } from "./questions.rules.ts";
import { listSliceRows } from "./slices.store.ts";
import type { ResidentsOfAreas } from "./small-areas.rules.ts";

export interface SmallAreasLoaded {
  readonly residents: ResidentsOfAreas;
  /** By code, from the outlines or the population file. */
  readonly names: ReadonlyMap<string, string>;
  readonly map: MapHere;
}

/** Drawings of some tens of kB; the oldest goes first. A version never changes, so neither does its drawing. */
const drawingsMax = 16;
const drawings = new Map<string, AreaShapes>();

const findShapes = async (tx: Tx, version: DatasetVersion, codes: readonly string[]): Promise<AreaShapes> => {
  const key = JSON.stringify([placeOf(tx), version.datasetId, version.number, version.cubeSha256, codes]);
  const known = drawings.get(key);
  if (known !== undefined) return known;
  const wanted = new Set(codes);
  const { areas } = await boundariesOf(cubeOf(tx, version));
  const shapes = shapesOf(areas.filter(({ code }) => wanted.has(code)));
  const [oldest] = drawings.keys();
  if (drawings.size >= drawingsMax && oldest !== undefined) drawings.delete(oldest);
  drawings.set(key, shapes);
  return shapes;
};

const findMap = async (tx: Tx, { datasets }: PlaceFigures, codes: readonly string[]): Promise<MapHere> => {
  const kept = newestNaming(datasets, "boundaries", codes);
  if (kept === undefined) return { is: "not-loaded" };
  const { matched, drawn, outlines } = drawnIn(kept.version, codes);
  const counts = { matched: matched.length, named: codes.length, outlines };
  return matched.length === 0
    ? { is: "no-match", ...counts, title: kept.dataset.title, example: kept.version.contents.areas[0]?.code ?? "" }
    : { is: "drawn", ...counts, title: kept.dataset.title, shapes: await findShapes(tx, kept.version, drawn) };
};

const listResidents = async (
  tx: Tx,
  { datasets }: PlaceFigures,
  codes: readonly string[],
): Promise<ResidentsOfAreas> => {
  const population = newestNaming(datasets, "population", codes);
  if (population === undefined || population.matched === 0) return new Map();
  const questions = (["of-all-ages", "added-up"] as const).map((ages) => residentsOfAreasQuestion(codes, ages));
  const rows = await listSliceRows(tx, population, questions);
  return new Map(
    [...Map.groupBy(rows, ({ at }) => at.area ?? "")].map(([areaCode, own]) => [
      areaCode,
      communitiesIn(populationHeld({ ...population, areaCode }, own)),
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

/** Of the areas that the figures of one period name. */
export async function findSmallAreas(tx: Tx, figures: PlaceFigures, loaded: PeriodLoaded): Promise<SmallAreasLoaded> {
  const codes = loaded.activity.version.contents.areas.map(({ code }) => code);
  return {
    residents: await listResidents(tx, figures, codes),
    names: namesOf(figures, codes),
    map: await findMap(tx, figures, codes),
  };
}
