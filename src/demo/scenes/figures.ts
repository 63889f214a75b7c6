import { z } from "zod";
import { activityText, censusText } from "../figures/published-text.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Services } from "./service-profiles.ts";

interface ToImport {
  readonly fileName: string;
  readonly text: string;
  readonly kind: "population" | "activity" | "boundaries";
  readonly title: string;
  readonly period: string;
  readonly serviceId: string;
}

const progress = z.object({ stage: z.string(), problems: z.array(z.object({ words: z.string() })) });

/** An analyst brings in a file as everybody does, step by step: a file, what it is, what its groups mean, a look, go. */
export async function importFile(play: Play, { fileName, text, serviceId, ...chosen }: ToImport): Promise<void> {
  const file = { field: "file", fileName, text, fields: { serviceId } };
  const { id } = await play.sendFile("analyst", `/${exampleSlug}/datasets`, file);
  const address = `/${exampleSlug}/imports/${id}`;
  await play.send("analyst", address, chosen);
  await play.send("analyst", `${address}/values`, {});
  await play.send("analyst", `${address}/preview`, {});
  await play.workJobs();
  const { stage, problems } = progress.parse(await play.ask("analyst", `${address}/progress`));
  if (stage !== "done") throw new Error(`${fileName} was not imported: ${stage} ${JSON.stringify(problems)}`);
}

/** Who lives here, and who came to the service in two years: published figures under the example's name. @practice P03 */
export async function bringInFigures(play: Play, { talkingTherapies }: Services): Promise<void> {
  await importFile(play, {
    fileName: "census-2021-ethnic-group.csv",
    text: censusText(),
    kind: "population",
    title: "Who lives in Riverside: census of 2021 (a real borough’s figures under another name)",
    period: "2021",
    serviceId: "none",
  });
  for (const period of ["2018-19", "2019-20"] as const)
    await importFile(play, {
      fileName: `talking-therapies-annual-${period}.csv`,
      text: activityText(period),
      kind: "activity",
      title: `Talking therapies ${period} (a real borough’s figures under another name)`,
      period,
      serviceId: talkingTherapies,
    });
}
