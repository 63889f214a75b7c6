import type { Somebody, Who } from "./rehearsal-crowd.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";

interface Around {
  readonly house: RehearsedHost;
  readonly people: readonly Somebody[];
  readonly send: (who: Who, path: string, body: object) => Promise<string>;
}

/** The worker’s organisation sent the figures of a year, and wrote down what it does. */
export async function workforceParams({ house, people, send }: Around, organisation: string) {
  const cookie = people.find(({ who, of }) => who === "organisation-worker" && of === "own")?.cookie ?? "";
  const fields = { organisation, standard: "nhs", year: "2024", source: "Staff record" };
  const parts = Object.entries(fields).map(
    ([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const table = "What is counted,Pay band,Clinical or not,Ethnic group,Number of people\nStaff,5,clinical,White,40\n";
  const file = `--x\r\ncontent-disposition: form-data; name="file"; filename="staff.csv"\r\n\r\n${table}\r\n--x--\r\n`;
  const sent = await house.app.inject({
    method: "POST",
    url: "/ownplace/workforce/send",
    headers: { accept: "application/json", cookie, "content-type": "multipart/form-data; boundary=x" },
    payload: parts.join("") + file,
  });
  if (sent.statusCode !== 201) throw new Error(`Figures of a year could not be sent for the test: ${sent.body}`);
  const action = { organisation, what: "Panels with two sides.", owner: "Head of people", dueOn: "2099-01-31" };
  return {
    figures: String(sent.json().id),
    progress: await send("organisation-worker", "workforce/actions", action),
  };
}
