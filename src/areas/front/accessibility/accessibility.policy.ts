import { type Permission, yes } from "../../../nouns/permission.ts";

export const mayReadAccessibility = (): Permission =>
  yes("Everyone may read how these pages were tested and what does not work yet.");
