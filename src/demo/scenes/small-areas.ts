import {
  madeUpPeriod,
  wardOutlinesText,
  wardReferralsText,
  wardResidentsText,
  wardsTogether,
  wardsTogetherText,
} from "../figures/made-up-wards.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { importFile } from "./figures.ts";

const listeningLine = {
  name: "Riverside Listening Line (example; all figures made up)",
  care: "early-help",
  runBy: "Nobody: made up to show a map",
  whoWorks: "Made up from here: no such line exists, and no such figures.",
  languages: "English\nUrdu\nPunjabi",
  offers: "A made-up phone line, so that the example place has something to draw by small area.",
  cannotDoYet: "Be rung: it does not exist.",
  askName: "Example Family Therapist",
  askRole: "somebody made up",
  askHow: "Ask nobody: this service is made up.",
  areaCode: wardsTogether.code,
};

/** Figures by small area, with outlines to draw them on. All of it is made up from here, and each title says so. @practice P03 */
export async function drawSmallAreas(play: Play): Promise<void> {
  const { id: serviceId } = await play.send("engagementLead", `/${exampleSlug}/services`, listeningLine);
  const none = { serviceId: "none", kind: "population", period: "2024" } as const;
  await importFile(play, {
    ...none,
    fileName: "made-up-wards-together.csv",
    text: wardsTogetherText(),
    title: "Made up from here: who lives in all twelve wards",
  });
  await importFile(play, {
    ...none,
    fileName: "made-up-wards.csv",
    text: wardResidentsText(),
    title: "Made up from here: who lives in each ward",
  });
  await importFile(play, {
    fileName: "made-up-wards.geojson",
    text: wardOutlinesText(),
    kind: "boundaries",
    title: "Made up from here: outlines of twelve wards",
    period: "2024",
    serviceId: "none",
  });
  await importFile(play, {
    fileName: "made-up-referrals-by-ward.csv",
    text: wardReferralsText(),
    kind: "activity",
    title: "Made up from here: referrals to the listening line by ward",
    period: madeUpPeriod,
    serviceId,
  });
}
