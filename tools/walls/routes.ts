import { appRoutes, routeFiles } from "./app-routes.ts";
import { inWords } from "./fault.ts";
import { routeFaults } from "./route-folders.ts";

/** Walks the app's routes: each must have its folder, and each route file its route. */
const files = routeFiles();
const routes = await appRoutes();
const faults = routeFaults(routes, files);
for (const fault of faults) console.error(inWords(fault));
console.log(`${routes.length} routes in ${files.length} files; ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
