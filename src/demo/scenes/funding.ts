import { z } from "zod";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";

const at = `/${exampleSlug}/funding`;

/** Title, organisation, pounds, how many days ago awarded, until so many days from now, core or project, reference. */
const list = [
  ["Tuesday kitchen and carers’ line", "Riverside Carers’ Circle (example)", "24000", 560, 75, "core", "EX-1"],
  ["Families who worry", "Riverside Mosque (example)", "9600", 200, 150, "project", "EX-2"],
  ["Late evenings with families", "Riverside Church (example)", "12000", 150, 330, "both", "EX-3"],
  ["Saturday lessons", "Saturday School (example)", "6000", 170, 195, "project", "EX-4"],
  ["Letters read in six languages", "Riverside Legal Advice (example)", "15000", 120, 900, "core", "EX-5"],
  ["Food, and nobody asks why", "Wharf Food Bank (example)", "18000", 160, 205, "both", "EX-6"],
  ["Tools, tea and talk", "Men’s Shed on the Quay (example)", "4500", 140, 225, "project", "EX-7"],
  ["Carers’ days", "Riverside Carers’ Circle (example)", "5000", 130, 235, "project", "EX-8"],
] as const;

const grantsListed = z.object({
  grants: z.array(z.object({ id: z.string(), reference: z.string(), endsOn: z.string() })),
});
const organisationsListed = z.object({ organisations: z.array(z.object({ id: z.string(), name: z.string() })) });

/**
 * A commissioner sends the list of what is paid for; the Carers' Circle says what people would lose and shows one
 * commissioner what else it lives on; one end is bridged, another is late. @practice P33
 */
export async function seeMoneyEnd(play: Play): Promise<void> {
  const rows = list.map(([title, organisation, pounds, awarded, until, covers, reference]) =>
    [
      reference,
      `"${title}"`,
      `"${organisation}"`,
      pounds,
      play.daysAgo(awarded),
      play.daysAgo(awarded),
      play.daysAgo(-until),
      covers,
    ].join(","),
  );
  const text = `Reference,Title,Organisation,Amount,Award date,Start date,End date,Core or project\n${rows.join("\n")}\n`;
  const fields = { funder: "Riverside Council (example)" };
  const sent = await play.sendFile("commissioner", `${at}/upload`, {
    field: "file",
    fileName: "grants.csv",
    text,
    fields,
  });
  await play.send("commissioner", `${at}/uploads/${sent.id}`, { publish: "yes" });
  const { grants } = grantsListed.parse(await play.ask("commissioner", `${at}/grants`));
  const grantOf = (reference: string) => grants.find((one) => one.reference === reference);
  const [kitchen, families] = [grantOf("EX-1"), grantOf("EX-2")];
  await play.send("carersWorker", `${at}/grants/${kitchen?.id ?? ""}/say`, {
    words: "Forty carers eat together on Tuesday. Most of them speak with nobody else that week about what they carry.",
  });
  const found = await play.ask("carersWorker", `/${exampleSlug}/organisations?q=carers`);
  const circle = organisationsListed
    .parse(found)
    .organisations.find(({ name }) => name.startsWith("Riverside Carers’"));
  const { id: commissioner } = z
    .object({ commissioners: z.array(z.object({ value: z.string() })) })
    .transform(({ commissioners }) => ({ id: commissioners[0]?.value ?? "" }))
    .parse(await play.ask("carersWorker", `${at}/organisations/${circle?.id ?? ""}/new`));
  await play.send("carersWorker", `${at}/organisations/${circle?.id ?? ""}`, {
    funder: "Example Community Fund",
    kind: "grant",
    covers: "core",
    purpose: "Rent of the kitchen",
    band: "to-25k",
    endsOn: play.daysAgo(-120),
    wouldLose: "The kitchen itself.",
    releasedTo: "commissioners",
    readers: [commissioner],
  });
  await play.send("carersWorker", `${at}/organisations/${circle?.id ?? ""}`, {
    funder: "Collections at the door",
    kind: "gifts",
    covers: "both",
    pounds: "1200",
    releasedTo: "nobody",
  });
  await play.send("commissioner", `${at}/grants/${families?.id ?? ""}/decide`, {
    decision: "bridge",
    until: play.daysAgo(-260),
    because: "The mosque and the trust are working out together what comes next (example).",
    aboutEnd: families?.endsOn ?? "",
  });
}
