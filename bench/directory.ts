import { areas } from "../src/areas.ts";
import { startPlace } from "../src/db/stage.ts";
import { roles } from "../src/nouns/role.ts";
import { rehearseHost } from "../src/web/rehearsal-host.ts";
import { signedIn } from "../src/web/rehearsal-people.ts";
import { refuseSlow, rounds, tellAnswers, timeAnswers } from "./answering.ts";
import { fillDirectory, organisationsMany, peopleMany } from "./directory-rows.ts";

/**
 * `npm run bench -- directory --json`: how long the server takes to answer a search, a list or a question in a place of
 * 10,000 organisations and 50,000 people.
 */
const question = encodeURIComponent("whom do I talk to about dementia in the Gujarati-speaking community?");
const asked = {
  "directory, first page": "/organisations",
  "directory, page 300": "/organisations?page=300",
  "a question in one's own words": `/organisations?q=${question}`,
  "a frequent word": "/organisations?q=example",
  "language and day": "/organisations?language=Urdu&day=tu",
  "words, language and day": "/organisations?q=dementia&language=Gujarati&day=we",
  "near a postcode": "/organisations?near=SW9+8AA",
  "search of everything": `/search?q=${question}`,
  "people, first page": "/people",
  "people, page 1,900": "/people?page=1900",
  "people by name": "/people?q=Person+49",
  "people by role": "/people?role=contributor",
  home: "/home",
} as const;

const house = await rehearseHost(areas, { logLevel: "silent" });
try {
  const { stage } = house;
  const placeId = await startPlace(stage.app, "Riverside");
  const { headers } = await signedIn(stage, { placeId, roles, keepsFor: "statutory" });
  await fillDirectory(stage.owner, placeId);

  const inPlace = Object.fromEntries(Object.entries(asked).map(([what, path]) => [what, `/riverside${path}`]));
  const lines = await timeAnswers(house, inPlace, { accept: "text/html", ...headers });
  if (process.argv.includes("--json"))
    console.log(JSON.stringify({ organisationsMany, peopleMany, rounds, lines }, undefined, 2));
  else tellAnswers(lines);
  refuseSlow(lines);
} finally {
  await house.close();
}
