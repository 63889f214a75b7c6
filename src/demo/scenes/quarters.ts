import { wardsTogether } from "../figures/made-up-wards.ts";
import { quarterlyReferralsText } from "../figures/made-up-quarters.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { importFile } from "./figures.ts";

const linkWorkers = {
  name: "Riverside Link Workers (example; all figures made up)",
  care: "early-help",
  runBy: "Nobody: made up to show charts over time",
  whoWorks: "Made up from here: there are no such link workers, and no such figures.",
  languages: "English\nUrdu\nPunjabi",
  offers: "Made-up link workers, so that the example place has something to follow from quarter to quarter.",
  cannotDoYet: "Be met: they do not exist.",
  askName: "Example Family Therapist",
  askRole: "somebody made up",
  askHow: "Ask nobody: this service is made up.",
  areaCode: wardsTogether.code,
};

/**
 * Six years of quarters, with a change in the fourth year. All of it is made up, and each title says so. @practice P03
 *
 * @returns the service’s identifier.
 */
export async function followQuarters(play: Play): Promise<string> {
  const { id: serviceId } = await play.send("engagementLead", `/${exampleSlug}/services`, linkWorkers);
  await importFile(play, {
    fileName: "made-up-referrals-by-quarter.csv",
    text: quarterlyReferralsText(),
    kind: "activity",
    title: "Made up from here: referrals to the link workers, quarter by quarter",
    period: "April to June 2019",
    serviceId,
  });
  return serviceId;
}
