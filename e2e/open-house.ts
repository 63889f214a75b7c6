import type { Browser } from "playwright-core";
import { areas } from "../src/areas.ts";
import { rehearseHost } from "../src/web/rehearsal-host.ts";
import { openBrowser } from "./browser/index.ts";

/** The whole app on a port of its own, with a fresh database, and a browser in front of it. */
export interface OpenHouse {
  readonly browser: Browser;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Opens the house as `npm start` would, for journeys and for the list of pages. */
export const openHouse = async (): Promise<OpenHouse> => {
  const host = await rehearseHost(areas);
  const origin = await host.app.listen({ host: "127.0.0.1", port: 0 });
  const browser = await openBrowser();
  return {
    browser,
    origin,
    close: async () => {
      await browser.close();
      await host.close();
    },
  };
};
