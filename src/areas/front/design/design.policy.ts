import { type Permission, yes } from "../../../nouns/permission.ts";

/** The parts of our pages hold no figure of anybody: they are for everyone who builds or judges pages. */
export const maySeeDesign = (): Permission => yes("Everyone may see the parts our pages are made of.");
