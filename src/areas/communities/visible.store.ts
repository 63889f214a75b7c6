import type { Tx } from "../../db/tables.ts";
import { arePublicPagesOn } from "../places/index.ts";

/** May everyone read the pages of communities, as the keepers settled it? A manifest reaches other areas through here. */
export const arePagesPublic = (tx: Tx, placeId: string): Promise<boolean> => arePublicPagesOn(tx, placeId);
