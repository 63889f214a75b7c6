import type { CategoryCode } from "./schemes/classification.ts";

/** The list of a place's own categories, as `CategoryCode.scheme`. Its codes mean something in their place only. */
export const localScheme = "local";

/** A code with its list as one text, for a form or a column: `nhs-2001-england:J`. */
export const categoryText = ({ scheme, code }: CategoryCode): string => `${scheme}:${code}`;

/** The other way round; undefined where the text is not of that form. */
export const categoryOfText = (text: string): CategoryCode | undefined => {
  const [, scheme, code] = /^([a-z0-9-]+):([A-Za-z0-9-]{1,80})$/.exec(text) ?? [];
  return scheme === undefined || code === undefined ? undefined : { scheme, code };
};
