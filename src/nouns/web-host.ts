/**
 * Names that lead only to the reader's own computer or network: such a link works for nobody else, and may ask for
 * something there in the reader's name.
 */
const ofOwnNetwork = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|localdomain|test|invalid)$/u;

const isOwnNumber = ([first = 0, second = 0]: readonly number[]): boolean =>
  first === 0 ||
  first === 10 ||
  first === 127 ||
  first >= 224 ||
  (first === 100 && second >= 64 && second < 128) ||
  (first === 169 && second === 254) ||
  (first === 172 && second >= 16 && second < 32) ||
  (first === 192 && second === 168);

/**
 * Whether the host of an address can be one that everybody reaches, as far as its writing tells; nothing is looked up.
 *
 * - `hostname`: as `URL` gives it, so that 2130706433, 0x7f000001 and ①②⑦.⓪.⓪.① have become 127.0.0.1.
 * - Misleads where a name in the world points to a number in somebody's own network: only asking would tell.
 * @example isPublicHost(new URL("http://2130706433/").hostname) // false
 */
export function isPublicHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/u, "");
  // Addresses of the sixth version are for machines: no page that people cite is called by one.
  if (host.startsWith("[")) return false;
  if (/^\d+(?:\.\d+){3}$/u.test(host)) return !isOwnNumber(host.split(".").map(Number));
  return host.includes(".") && !ofOwnNetwork.test(host);
}
