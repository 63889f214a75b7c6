/** Can the path be decoded (no stray %, no half of a character)? What follows the question mark is read by the route. */
export function isWellWritten(url: string): boolean {
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
