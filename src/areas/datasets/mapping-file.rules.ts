/** Reads the text of a mapping file, or says in words where it is wrong. */
import type { Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { mappingFileShape } from "./mapping-file.schema.ts";
import type { MappingFile } from "./mapping-file.schema.ts";

const not = (words: string): Result<never> => wrong({ field: "mapping", words });

const parsed = (text: string): { readonly json: unknown } | null => {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
};

export const readMappingFile = (text: string): Result<MappingFile> => {
  const read = parsed(text);
  if (read === null) return not("The mapping file is not JSON. Check its brackets and commas.");
  const mapping = mappingFileShape.safeParse(read.json);
  if (mapping.success) return found(mapping.data);
  const [first] = mapping.error.issues;
  return not(`The mapping file is wrong at ${first?.path.join(".") || "its start"}: ${first?.message ?? ""}.`);
};
