import { type Permission, yes } from "../../../nouns/permission.ts";

export const mayReadMethods = (): Permission => yes("Everyone may read how each number is worked out.");
