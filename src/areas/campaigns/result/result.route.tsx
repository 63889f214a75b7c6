import { z } from "zod";
import { monthsLater } from "../../../nouns/months.ts";
import { found } from "../../../nouns/result.ts";
import { chartFiles } from "../../../web/chart-file.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeResult, maySignReading } from "../campaigns.policy.ts";
import { campaignParams } from "../campaigns.schema.ts";
import { keptOf, notesOf, rowsOf } from "../effect-drawn.page.ts";
import { costEachOf } from "../effect.rules.ts";
import { digestOfReading } from "../parts.store.ts";
import { placeShown } from "../place-shown.ts";
import { refusals, verdicts } from "../reading.ts";
import { costSaid, sentencesOf, verdictTitle } from "../reading-said.page.ts";
import { findResult } from "../result.store.ts";
import { resultPage } from "./result.page.tsx";
import type { ResultShown } from "./result.page.tsx";

const cell = z.union([z.string(), z.number(), z.null()]);
const interval = z.object({ value: z.number(), lower: z.number(), upper: z.number() }).nullable();

const told = z.object({
  title: z.string(),
  verdict: z.enum(verdicts),
  refusal: z.enum(refusals).nullable().describe("Why neither success nor failure is said."),
  sentences: z.array(z.string()),
  cost: z.string(),
  ratio: interval.describe("The rate over what it would have been, at 95 per cent."),
  people: interval.describe("How many more; below 0, fewer."),
  dispersion: z.number().nullable(),
  rows: z.array(z.array(cell)),
  notes: z.array(z.string()),
});

const toldOf = (shown: ResultShown): z.input<typeof told> => ({
  title: verdictTitle(shown.reading.verdict, shown.choice),
  verdict: shown.reading.verdict,
  refusal: shown.reading.refusal,
  sentences: [...sentencesOf({ ...shown, besides: shown.compared.besides })],
  cost: costSaid(shown.costEach),
  ratio: shown.reading.ratio,
  people: shown.reading.people,
  dispersion: shown.reading.dispersion,
  rows: rowsOf(shown, shown.showsFrom).map((row) => [...row]),
  notes: [...notesOf(shown)],
});

export const resultRoute = lookInPlace({
  method: "GET",
  path: "/{place}/campaigns/{campaign}/result",
  summary: "What came of a campaign, read as was chosen before it began, with its interval and what both sides say",
  practices: ["P29"],
  reads: { params: campaignParams },
  answers: z.custom<ResultShown>().transform(toldOf).pipe(told),
  permit: maySeeResult,
  find: (tx, { params, place, actor }) =>
    findResult(tx, { place, maySee: (who) => maySeeResult(actor, who).allowed }, params.campaign),
  answer: ({ campaign, effect, rolesThatSee }, { actor }) => {
    const { choice, compared, reading } = effect;
    return found({
      ...effect,
      campaign,
      costEach: costEachOf(reading, { wants: choice.wants, pence: campaign.pence }),
      showsFrom: monthsLater(choice.startsOn, choice.lagMonths),
      readAs: digestOfReading(sentencesOf({ choice, reading, besides: compared.besides })),
      maySign: maySignReading(actor, { rolesThatSee }).allowed,
    });
  },
  page: (shown, view) => resultPage(shown, { place: placeShown(view) }),
  leaves: ({ compared }) => compared.leaving,
  downloads: chartFiles((shown: ResultShown) => keptOf({ ...shown, title: shown.campaign.title })),
});
