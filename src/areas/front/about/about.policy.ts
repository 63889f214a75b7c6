import { type Permission, yes } from "../../../nouns/permission.ts";

export const mayReadAbout = (): Permission => yes("Everyone may read what Alongside is and where it comes from.");
