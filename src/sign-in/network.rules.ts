/**
 * The network that an address belongs to, as far as guesses are counted: an IPv4 address by itself, an IPv6 address by
 * its first 64 bits, because everybody has the other 64 to choose from.
 */
export function networkOf(address: string): string {
  const plain = address.split("%")[0] ?? "";
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!plain.includes(":")) return plain;
  if (!URL.canParse(`http://[${plain}]/`)) return plain;
  // Written in one way only: small letters, no needless noughts.
  const written = new URL(`http://[${plain}]/`).hostname.slice(1, -1);
  const [before = "", after] = written.split("::");
  const start = before === "" ? [] : before.split(":");
  const end = after === undefined || after === "" ? [] : after.split(":");
  const middle = after === undefined ? [] : Array.from({ length: 8 - start.length - end.length }, () => "0");
  const groups = [...start, ...middle, ...end];
  const isMapped = groups.slice(0, 5).every((group) => group === "0") && groups[5] === "ffff";
  return isMapped ? groups.slice(6).join(":") : `${groups.slice(0, 4).join(":")}::/64`;
}
