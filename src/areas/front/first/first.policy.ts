import { type Permission, yes } from "../../../nouns/permission.ts";

/** The first page says what Alongside is: it is for everyone. */
export const maySeeFirstPage = (): Permission => yes("Everyone may see the first page.");
