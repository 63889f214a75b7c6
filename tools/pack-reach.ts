import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { reachPage } from "./pack/reach-page.ts";

/** `npm run pack:reach [folder]`: one HTML file that does the work of `alongside reach` in a browser, offline. */
const folder =
  process.argv[2] === undefined ? join(import.meta.dirname, "../.alongside/packed") : resolve(process.argv[2]);
const { html } = await reachPage();
await mkdir(folder, { recursive: true });
const file = join(folder, "alongside-reach.html");
await writeFile(file, html);
console.log(
  `${file}\n${Math.ceil(Buffer.byteLength(html) / 1000)} kB. Open it in a browser; send it to whoever may install nothing.`,
);
