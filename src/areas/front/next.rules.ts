/** An address of our own to go on to, or the first page where what was sent is not one. */
export const nextOrFirst = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])[\x21-\x7e]{0,500}$/.test(next) && !next.includes("\\") ? next : "/";
