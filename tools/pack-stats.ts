import { join, resolve } from "node:path";
import { packStats } from "./pack/stats-package.ts";

/** `npm run pack:stats [folder]`: the measures as a package to be installed elsewhere. */
const folder = process.argv[2];
const made = await packStats(
  folder === undefined ? join(import.meta.dirname, "../.alongside/packed") : resolve(folder),
);
console.log(`${made}\nInstall it where it is wanted: npm install ${made}`);
