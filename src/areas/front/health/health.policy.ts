import { yes } from "../../../nouns/permission.ts";
import type { Permission } from "../../../nouns/permission.ts";

/** Whether the machine is well is no secret, and the answers name nobody and nothing inside. */
export const mayAskHealth = (): Permission => yes("Everyone may ask whether Alongside is running.");

export const mayReadDescription = (): Permission => yes("What Alongside can be asked is public, as its source is.");
