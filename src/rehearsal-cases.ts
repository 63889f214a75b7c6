import type { Somebody, Who } from "./rehearsal-crowd.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";

interface Around {
  readonly house: RehearsedHost;
  readonly people: readonly Somebody[];
  readonly send: (who: Who, path: string, body: object) => Promise<string>;
}

/** For the test of access: somebody who is helped, by the organisation whose worker asked, and the link of their letter. */
export async function caseParams({ house, people, send }: Around, organisation: string) {
  const asked = { holder: organisation, from: organisation, asks: "Somebody to talk to.", agreed: "yes" };
  const id = await send("organisation-worker", "cases", asked);
  // Of somebody else: whoever asks for a new link of the first ends the one before.
  const other = await send("organisation-worker", "cases", asked);
  const cookie = people.find(({ who, of }) => who === "organisation-worker" && of === "own")?.cookie ?? "";
  const letter = await house.app.inject({
    url: `/ownplace/cases/${other}/letter`,
    headers: { accept: "text/html", cookie },
  });
  return { case: id, caseLink: /cases\/own\?token=([\w-]+)/.exec(letter.body)?.[1] ?? "" };
}
