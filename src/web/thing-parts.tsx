import { Fragment } from "react";
import type { ReactNode } from "react";
import type { Tx } from "../db/tables.ts";
import type { Here, ThingOnPage } from "./registered.ts";

/** What other areas have to say on the page of one thing, to be drawn there. One after another: they share one transaction. */
export async function drawBeside(tx: Tx, thing: ThingOnPage, here: Here): Promise<() => ReactNode> {
  const parts: ReactNode[] = [];
  for (const draw of here.areas.flatMap(({ thingParts = [] }) => thingParts)) parts.push(await draw(tx, thing, here));
  return () => parts.map((part, number) => <Fragment key={number}>{part}</Fragment>);
}
