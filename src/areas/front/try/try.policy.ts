import { yes, type Permission } from "../../../nouns/permission.ts";

/** Anyone may try, without an account: it is a calculation on their own files, and nothing is stored. */
export const mayTry = (): Permission => yes("Anyone may try two files here. Nothing is stored.");
