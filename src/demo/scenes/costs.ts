import { z } from "zod";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { organisationCalled } from "./organisations-by-name.ts";

const at = `/${exampleSlug}/costs`;

const grants = z.object({
  grants: z.array(z.object({ id: z.string(), recipient: z.string(), pence: z.number() })),
});
const agreed = z.object({ agreement: z.object({ writtenAt: z.string() }) });

const hour = {
  "on-costs": "15",
  preparation: "30",
  supervision: "6",
  relationships: "12",
  overhead: "20",
  room: "5",
  interpreting: "0",
  offPercent: "20",
} as const;

/**
 * What an hour costs two organisations, one of which confirms it and one says what is wrong; and a grant with its days of
 * payment, to which both sides say yes. @practice P19
 */
export async function sayWhatItCosts(play: Play): Promise<void> {
  const fromMonth = play.daysAgo(365).slice(0, 7);
  const carers = await organisationCalled(play, "Riverside Carers’ Circle (example)");
  const ofCarers = await play.send("carersWorker", `${at}/${carers}/write`, {
    ...hour,
    fromMonth,
    pay: "15.80",
    "pay-source": "Our pay scale (example)",
    "on-costs-source": "Our accounts (example)",
    "room-source": "What the library asks (example)",
  });
  await play.send("carersWorker", `${at}/${carers}/say`, { model: ofCarers.id, says: "confirmed" });
  const mosque = await organisationCalled(play, "Riverside Mosque (example)");
  const ofMosque = await play.send("commissioner", `${at}/${mosque}/write`, {
    ...hour,
    fromMonth,
    pay: "14",
    room: "0",
  });
  await play.send("mosqueTrustee", `${at}/${mosque}/say`, {
    model: ofMosque.id,
    says: "disputed",
    because: "The room is heated and cleaned by us: it is not free (example).",
  });
  await agreePayment(play);
}

async function agreePayment(play: Play): Promise<void> {
  const listed = grants.parse(await play.ask("carersWorker", `/${exampleSlug}/funding/grants`));
  const [grant] = listed.grants;
  if (grant === undefined) throw new Error("There is no grant to the Carers’ Circle in the example place.");
  const path = `${at}/grants/${grant.id}`;
  await play.send("commissioner", `${path}/terms`, {
    paysFor: "partnership-building",
    reviewOn: play.daysAgo(-60),
    payments: [
      `${play.daysAgo(120)}: 900`,
      `${play.daysAgo(9)}: 600`,
      `${play.daysAgo(-100)}: ${(grant.pence / 100 - 1500).toFixed(2)}`,
    ].join("\n"),
  });
  const { agreement } = agreed.parse(await play.ask("commissioner", path));
  for (const who of ["commissioner", "carersWorker"] as const)
    await play.send(who, `${path}/yes`, { written: agreement.writtenAt });
  await play.send("commissioner", `${path}/paid`, { number: "1" });
}
