import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { chooseLanguage, type Language } from "../../src/design/index.ts";
import { isAskedWithoutScripts, withoutScripts } from "./without-scripts.ts";

const sheetPath = fileURLToPath(new URL("../../src/design/built/alongside.css", import.meta.url));

/** The content policy of the real app, so that what it would drop is dropped here too. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Serves drawn pages on a free port, with the real style sheet: for the tests of parts that no route shows. */
export const servePages = async (
  draw: (path: string, language: Language) => string | undefined,
): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> => {
  const sheet = await readFile(sheetPath);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (url.pathname === "/assets/alongside.css") {
      response.writeHead(200, { "content-type": "text/css; charset=utf-8" }).end(sheet);
      return;
    }
    const language = chooseLanguage({ asked: url.searchParams.get("lang") ?? undefined });
    const html = draw(url.pathname, language);
    response
      .writeHead(html === undefined ? 404 : 200, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": isAskedWithoutScripts(request.headers) ? withoutScripts(policy) : policy,
      })
      .end(html ?? "<!doctype html><title>Nothing here</title><p>Nothing here</p>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The pages' server has no port.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
