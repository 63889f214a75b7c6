import { z } from "zod";
import { areas } from "../src/areas.ts";
import { startPlace } from "../src/db/stage.ts";
import { roles } from "../src/nouns/role.ts";
import { rehearseHost } from "../src/web/rehearsal-host.ts";
import { signedIn } from "../src/web/rehearsal-people.ts";
import { rounds, tellAnswers, timeAnswers } from "./answering.ts";
import { compareTotals, contributionsMany, fillLedger, organisationsMany, sumEveryLine } from "./ledger-rows.ts";

/**
 * `npm run bench -- ledger --json`: how long the server takes for the commissioner’s page over a ledger of a million
 * contributions, beside one sum over every line of the same months, in the same run.
 */
const page = "/riverside/costs/commissioner";
const list = "/riverside/recognition";
const msMax = 300;

const house = await rehearseHost(areas, { logLevel: "silent" });
try {
  const { stage } = house;
  const placeId = await startPlace(stage.app, "Riverside");
  const { headers } = await signedIn(stage, { placeId, roles, keepsFor: "statutory" });
  await fillLedger(stage.owner, placeId);
  const lines = await timeAnswers(
    house,
    { "the commissioner’s page": page, "what people gave, first page": list },
    { accept: "text/html", ...headers },
  );
  const { totals, wrong } = await compareTotals(stage.owner, placeId);
  if (wrong > 0) throw new Error(`${wrong} of ${totals} kept totals are not what their lines come to.`);
  const sums = [];
  for (let round = 0; round < 3; round += 1) sums.push(await sumEveryLine(stage.owner, placeId));
  const [bare] = sums.toSorted((one, other) => one.ms - other.ms);
  const answer = await house.app.inject({ url: page, headers: { accept: "application/json", ...headers } });
  const { did } = z.object({ did: z.array(z.object({ minutes: z.number() })) }).parse(answer.json());
  const told = did.reduce((sum, { minutes }) => sum + minutes, 0);
  if (bare === undefined || told !== bare.minutes)
    throw new Error(`The page says ${told} minutes, the lines come to ${bare?.minutes}.`);
  const ratio = Math.round(((lines[0]?.medianMs ?? Number.NaN) / bare.ms) * 100) / 100;
  if (process.argv.includes("--json"))
    console.log(
      JSON.stringify(
        { contributionsMany, organisationsMany, totals, rounds, lines, everyLineMs: bare.ms, ratio },
        undefined,
        2,
      ),
    );
  else {
    tellAnswers(lines);
    console.log(`One sum over every line of the same months: ${bare.ms.toFixed(0)} ms; the page takes ${ratio} of it.`);
  }
  if (!lines.every(({ medianMs }) => medianMs < msMax)) process.exitCode = 1;
} finally {
  await house.close();
}
