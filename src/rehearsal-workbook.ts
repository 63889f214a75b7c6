/** For tests: a workbook that leaves, read by somebody else's program. */
import { fromBuffer } from "yauzl";

/** All text of a workbook, its parts unpacked. */
export async function textIn(bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error !== null || zip === undefined) return reject(error ?? new Error("no workbook"));
      const texts: string[] = [];
      zip.on("error", reject);
      zip.on("end", () => resolve(texts.join("\n")));
      zip.on("entry", (entry) => {
        zip.openReadStream(entry, (problem, stream) => {
          if (problem !== null || stream === undefined) return reject(problem ?? new Error("no part"));
          const pieces: Buffer[] = [];
          stream.on("data", (piece: Buffer) => pieces.push(piece));
          stream.on("end", () => {
            texts.push(Buffer.concat(pieces).toString("utf8"));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}
