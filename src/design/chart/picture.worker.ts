/** Turns drawings into pictures, away from the thread that answers people. Runs as it stands in Node 24. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const partOf = (name: string): Promise<Uint8Array> => readFile(fileURLToPath(import.meta.resolve(name)));

const ready = (async (): Promise<readonly Uint8Array[]> => {
  await initWasm(await partOf("@resvg/resvg-wasm/index_bg.wasm"));
  return [
    await partOf("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
    await partOf("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
  ];
})();

parentPort?.on("message", async (svg: unknown) => {
  try {
    const fontBuffers = [...(await ready)];
    const drawing = new Resvg(String(svg), {
      fitTo: { mode: "zoom", value: 2 },
      font: { fontBuffers, defaultFontFamily: "DejaVu Sans", loadSystemFonts: false },
    });
    const picture = drawing.render();
    parentPort?.postMessage({ png: picture.asPng() });
    picture.free();
    drawing.free();
  } catch (failure) {
    parentPort?.postMessage({ failure: String(failure) });
  }
});
