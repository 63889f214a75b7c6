import type { Somebody, Who } from "./rehearsal-crowd.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

interface Gathered {
  readonly house: RehearsedHost;
  readonly people: readonly Somebody[];
  readonly send: Send;
}

/** A grant to an organisation, money that it shows to everyone, and a list of grants that waits for a yes. */
export async function fundingParams({ house, people, send }: Gathered, organisation: string) {
  const grant = await send("commissioner", "funding/grants", {
    recipient: "Example Circle",
    title: "Example lunch",
    funder: "Example Council",
    pounds: "1200",
    awardedOn: "2025-04-01",
    startsOn: "2025-04-01",
    endsOn: "2030-03-31",
  });
  const source = await send("organisation-worker", `funding/organisations/${organisation}`, {
    funder: "Example Trust",
    kind: "grant",
    covers: "core",
    releasedTo: "public",
  });
  const cookie = people.find(({ who, of }) => who === "commissioner" && of === "own")?.cookie ?? "";
  const list = "title,organisation,amount,award date\nExample line,Example Circle,500,2026-01-31\n";
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="grants.csv"\r\n\r\n';
  const sent = await house.app.inject({
    method: "POST",
    url: "/ownplace/funding/upload",
    headers: { accept: "application/json", cookie, "content-type": "multipart/form-data; boundary=x" },
    payload: `${head}${list}\r\n--x\r\nContent-Disposition: form-data; name="funder"\r\n\r\nExample Council\r\n--x--\r\n`,
  });
  if (sent.statusCode !== 201) throw new Error(`A list of grants could not be sent for the test: ${sent.body}`);
  return { grant, source, upload: sent.json().id };
}
