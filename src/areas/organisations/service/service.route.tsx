import type { ReactNode } from "react";
import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { AskedInPlace } from "../../../web/in-place.ts";
import type { House } from "../../../web/route.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { placeShown } from "../place-shown.ts";
import { serviceAnswer, serviceParams } from "../service.schema.ts";
import { mayDescribeService, maySeeServices } from "../service.policy.ts";
import { findService } from "../service.store.ts";
import { serviceFor } from "../writer.rules.ts";
import { schemaOfService } from "../structured/schema-org.rules.ts";
import { withStructured } from "../structured/structured.page.tsx";
import { servicePage } from "./service.page.tsx";
import type { ServiceShown } from "./service.page.tsx";

export const serviceRoute = lookInPlace({
  method: "GET",
  path: "/{place}/services/{service}",
  summary: "A service as it describes itself to communities",
  practices: ["P18"],
  reads: { params: serviceParams },
  answers: z
    .custom<Omit<ServiceShown, "place">>()
    .transform(({ service, mayDescribe }) => ({ service, mayDescribe }))
    .pipe(serviceAnswer),
  permit: maySeeServices,
  find: async (tx, asked, house) => {
    const service = await findService(tx, asked.params.service);
    if (service === undefined) return undefined;
    return {
      service,
      arePublic: await arePublicPagesOn(tx, asked.place.id),
      parts: await partsOf(tx, asked, house),
    };
  },
  answer: ({ service, parts }, { actor }) =>
    found({ service: serviceFor(actor, service), mayDescribe: mayDescribeService(actor), parts }),
  page: (shown, view) => {
    const { main, ...page } = servicePage({ ...shown, place: placeShown(view) });
    return { ...page, main: withStructured(main, schemaOfService(shown.service)) };
  },
});

type AskedOfService = AskedInPlace<z.infer<typeof serviceParams>, unknown, unknown>;

/** What other areas have to say about this service. One after another: they share one transaction. */
async function partsOf(tx: Tx, asked: AskedOfService, { areas }: House): Promise<ServiceShown["parts"]> {
  const { place, actor, language, at, params } = asked;
  const drawn: { readonly title: string; readonly drawn: () => ReactNode }[] = [];
  const parts = areas.flatMap(({ serviceParts = [] }) => serviceParts);
  for (const { title, draw } of parts.toSorted((one, other) => one.order - other.order)) {
    const part = await draw(tx, params.service, { areas, place, actor, language, at });
    if (part !== null && part !== undefined) drawn.push({ title, drawn: () => part });
  }
  return drawn;
}
