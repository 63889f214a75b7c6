export interface Surroundings {
  readonly remoteAddress: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Where people find this Alongside, when the one who runs it has said so. */
  readonly baseUrl: URL | undefined;
}

const proxyHeaders = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "x-forwarded-proto"];

const isLoopbackAddress = (address: string): boolean => /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address);

export const isLoopbackHost = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i.test(host);

const isLoopbackOrigin = (origin: string | readonly string[]): boolean =>
  typeof origin === "string" && URL.canParse(origin) && isLoopbackHost(new URL(origin).host);

/**
 * Does somebody at the very computer that Alongside runs on ask? Only if nothing suggests otherwise:
 *
 * - the connection comes from the computer itself,
 * - the address they typed is the computer's own name for itself (a web page elsewhere can make its name point here,
 *   but it cannot make the browser say `localhost`),
 * - no proxy passed the request on, and none is expected because a public address was set: behind one, everybody's
 *   connection comes from this computer,
 * - no page from elsewhere made their browser ask, which the browser tells us by the page's origin.
 */
export function isFromThisComputer({ remoteAddress, headers, baseUrl }: Surroundings): boolean {
  const { host, origin } = headers;
  return (
    remoteAddress !== undefined &&
    isLoopbackAddress(remoteAddress) &&
    typeof host === "string" &&
    isLoopbackHost(host) &&
    (origin === undefined || isLoopbackOrigin(origin)) &&
    (baseUrl === undefined || isLoopbackHost(baseUrl.host)) &&
    proxyHeaders.every((name) => headers[name] === undefined)
  );
}

interface Journey {
  readonly remoteAddress: string | undefined;
  readonly headers: Surroundings["headers"];
  /** Our own proxies. */
  readonly proxies: readonly string[];
}

/**
 * The address a request came from: the connection's own, or, where that is a proxy of ours, what that proxy wrote last
 * into X-Forwarded-For. What stands before it anybody could have written.
 */
export function cameFrom({ remoteAddress = "", headers, proxies }: Journey): string {
  const direct = remoteAddress.replace(/^::ffff:/i, "");
  if (!proxies.includes(direct)) return direct;
  const passed = [headers["x-forwarded-for"] ?? ""].flat().join(",").split(",");
  const last = passed.map((part) => part.trim()).findLast((part) => part !== "" && !proxies.includes(part));
  return last ?? direct;
}

/**
 * Was this request sent by a page of another site? Browsers say so themselves (Sec-Fetch-Site), older ones by Origin.
 * Programs send neither and carry nobody's cookies, so there is nothing to borrow.
 */
export function isFromAnotherSite({ headers, baseUrl }: Omit<Surroundings, "remoteAddress">): boolean {
  const site = headers["sec-fetch-site"];
  if (typeof site === "string") return site !== "same-origin" && site !== "none";
  const { origin, host } = headers;
  if (origin === undefined) return false;
  if (typeof origin !== "string" || !URL.canParse(origin)) return true;
  const sender = new URL(origin);
  return sender.origin !== baseUrl?.origin && sender.host !== host;
}
