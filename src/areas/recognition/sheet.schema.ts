import { z } from "zod";
import { meanings } from "./sheet.ts";

/** A sheet as it is kept until it is written. */
export const columnsKept = z.array(z.enum(meanings).nullable()).readonly();
export const headingsKept = z.array(z.string()).readonly();
export const rowsKept = z.array(z.object({ row: z.number(), cells: z.array(z.string()).readonly() })).readonly();
