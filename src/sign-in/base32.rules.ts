const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The text's bytes as apps for second proofs want them typed (RFC 4648, without padding). */
export function base32Of(text: string): string {
  const bits = [...new TextEncoder().encode(text)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => signs[Number.parseInt(five.padEnd(5, "0"), 2)] ?? "").join("");
}
