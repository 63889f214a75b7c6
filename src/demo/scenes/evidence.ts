import { z } from "zod";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { organisationCalled } from "./organisations-by-name.ts";

const at = `/${exampleSlug}/evidence`;
const told = z.object({ read: z.string() });

/** From and until how many days ago, and what the partner says of it. */
const years = [
  {
    from: 730,
    until: 366,
    says: "Nobody asked us that year. It says so, and that is right (example).",
  },
  {
    from: 365,
    until: 0,
    says: "The list of what is missing is the useful part. Ask us before the next one, not after (example).",
  },
] as const;

/**
 * The race equality framework in two years, with what a partner says at the head of each, signed by both sides: what is new,
 * gone and still missing can be read between them. @practice P45
 */
export async function gatherEvidence(play: Play): Promise<void> {
  const partners = await organisationCalled(play, "Riverside Carers’ Circle (example)");
  const sign = async (as: PartName, pack: string) => {
    const { read } = told.parse(await play.ask(as, `${at}/${pack}`));
    await play.send(as, `${at}/${pack}/sign`, { read });
  };
  for (const { from, until, says } of years) {
    const days = { from: play.daysAgo(from), until: play.daysAgo(until) };
    const { id } = await play.send("commissioner", at, { framework: "race-equality", ...days, partners });
    await play.workJobs();
    await play.send("carersWorker", `${at}/${id}/say`, { words: says });
    for (const as of ["commissioner", "carersWorker"] as const) await sign(as, id);
  }
}
