import type { Area } from "../../web/area.ts";
import { abandonRoute } from "./abandon/abandon.route.tsx";
import { datasetRoute } from "./dataset/dataset.route.tsx";
import { examples, maySeeDatasets } from "./datasets.policy.ts";
import { datasetsInMenu } from "./datasets.words.ts";
import { errorsRoute } from "./errors/errors.route.tsx";
import { chooseRoute, importRoute } from "./import/import.route.tsx";
import { datasetsAtHome, searchDatasets } from "./joined.area.ts";
import { importJob } from "./import.job.ts";
import { listRoute } from "./list/list.route.tsx";
import { newImportFormRoute, newImportRoute } from "./new/new.route.tsx";
import { importNowRoute, previewRoute } from "./preview/preview.route.tsx";
import { plainTableOf } from "./readers/chosen-file.reader.ts";
import { progressRoute } from "./progress/progress.route.tsx";
import { undoFormRoute, undoRoute } from "./undo/undo.route.tsx";
import { sayValuesRoute, valuesRoute } from "./values/values.route.tsx";

export const datasets: Area = {
  name: "datasets",
  title: "Figures",
  routes: [
    listRoute,
    newImportFormRoute,
    newImportRoute,
    datasetRoute,
    undoFormRoute,
    undoRoute,
    importRoute,
    chooseRoute,
    valuesRoute,
    sayValuesRoute,
    previewRoute,
    importNowRoute,
    progressRoute,
    errorsRoute,
    abandonRoute,
  ],
  menu: [],
  jobs: [importJob],
  readsTables: plainTableOf,
  home: datasetsAtHome,
  search: searchDatasets,
  permissions: examples,
  menuInPlace: [
    {
      path: "datasets",
      step: "understand",
      alsoUnder: ["imports"],
      order: 70,
      words: datasetsInMenu,
      may: maySeeDatasets,
    },
  ],
};
