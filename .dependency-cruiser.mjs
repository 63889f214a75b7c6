/** For `depcruise src` by hand; `npm run check` reads the same rules through tools/walls/walls.ts. */
import { importRules } from "./tools/walls/import-rules.ts";
import { reading } from "./tools/walls/imports.ts";

export default { forbidden: importRules, options: reading };
