/** What the browser says with each request of a page that is to be seen without scripts. */
export const askWithoutScripts = { "x-rehearsed-scripts": "off" } as const;

/** Did this request ask for a page without scripts? */
export const isAskedWithoutScripts = (headers: Readonly<Record<string, unknown>>): boolean =>
  headers["x-rehearsed-scripts"] === "off";

/** The page's own policy, but that no script runs: as a browser without scripts would have it. */
export const withoutScripts = (policy: string): string => {
  const parts = policy.split(";").filter((part) => part.trim() !== "" && !part.trim().startsWith("script-src"));
  return [...parts, "script-src 'none'"].join(";");
};

/** Does a policy keep every script from running? */
export const forbidsScripts = (policy: string | undefined): boolean =>
  (policy ?? "").split(";").some((part) => part.trim() === "script-src 'none'");
