/**
 * Takes the pictures of docs/guide: `tsx tools/guide.ts [NAME …]`. Opens the example place, walks in as its people and
 * looks, without scripts, as somebody would who follows the guide.
 */
import { mkdirSync } from "node:fs";
import { openDemo } from "../e2e/open-demo.ts";
import { album, take } from "./guide/camera.ts";
import { importSights } from "./guide/import-sights.ts";
import { sights } from "./guide/sights.ts";

const wanted = process.argv.slice(2);
mkdirSync(album, { recursive: true });
const demo = await openDemo();
try {
  for (const sight of [...sights, ...importSights])
    if (wanted.length === 0 || wanted.includes(sight.name)) {
      await take(demo, sight);
      console.log(`docs/guide/pictures/${sight.name}.png`);
    }
} finally {
  await demo.close();
}
