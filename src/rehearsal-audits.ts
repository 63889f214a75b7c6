import { z } from "zod";
import type { Somebody, Who } from "./rehearsal-crowd.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";

interface Around {
  readonly house: RehearsedHost;
  readonly people: readonly Somebody[];
  readonly send: (who: Who, path: string, body: object) => Promise<string>;
}

interface Of {
  readonly organisation: string;
  readonly service: string;
}

const listed = z.object({ instruments: z.array(z.object({ id: z.string() })) });

/** The practitioner and the contributor are asked to rate a service; it says what it cannot do yet. */
export async function auditParams({ house, people, send }: Around, { organisation, service }: Of) {
  const own = (who: Who) => people.find((one) => one.who === who && one.of === "own");
  const in30Days = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const audit = await send("senior-manager", "audits", {
    service,
    closesOn: in30Days,
    againOn: "2099-01-31",
    people: `${own("practitioner")?.personId},${own("contributor")?.personId}`,
  });
  const instruments = await house.app.inject({
    url: "/ownplace/audits/instruments",
    headers: { accept: "application/json", cookie: own("senior-manager")?.cookie ?? "" },
  });
  const limit = {
    lacks: "Nobody speaks Somali.",
    doing: "We appoint somebody.",
    byDay: in30Days,
    organisations: organisation,
  };
  const kept = await send("practitioner", `limits/${service}`, limit);
  await send("practitioner", `limits/${service}/look`, { shown: "yes" });
  return {
    audit,
    instrument: listed.parse(instruments.json()).instruments[0]?.id ?? "",
    limit: kept,
    limitWord: await send("organisation-worker", `limits/${service}/word`, {
      words: "They rang us first.",
      organisation,
    }),
  };
}
