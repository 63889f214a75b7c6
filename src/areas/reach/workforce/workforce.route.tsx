import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Language } from "../../../design/languages.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { found, wrong, type Problem } from "../../../nouns/result.ts";
import { chartFiles } from "../../../web/chart-file.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { rolesThatSeeFigures } from "../../places/index.ts";
import { findSmallNumberRule } from "../figures.store.ts";
import { maySeeFigures } from "../reach.policy.ts";
import { keptAs, screenAnswerOf } from "../screens/screen-answer.page.ts";
import { screenPage } from "../screens/screen.page.tsx";
import { screenAnswer, type Shown } from "../screens/screen.schema.ts";
import { countsTyped } from "../screens/typed.rules.ts";
import { WorkforceForm } from "./workforce-form.page.tsx";
import { workforceScreen } from "./workforce.page.ts";
import { fieldsTyped, likelihoods, workforceOf, type Workforce } from "./workforce.rules.ts";

const count = z.string().max(12).default("");

const body = z.strictObject({
  likelihood: z.enum(likelihoods, "Choose one of the two questions."),
  white_all: count.describe("White people: shortlisted, or all staff."),
  white_of_them: count.describe("Of them appointed, or in the formal process."),
  others_all: count.describe("People from ethnic minorities: shortlisted, or all staff."),
  others_of_them: count.describe("Of them appointed, or in the formal process."),
});

interface ShownHere extends Shown {
  readonly typed: Readonly<Record<string, string>>;
}

const shownOf = ({ name, slug }: PlaceHere, workforce: Workforce | null, typed: ShownHere["typed"]): ShownHere => ({
  screen: workforceScreen(workforce),
  typed,
  at: { place: { name, slug }, service: null, path: `/${slug}/reach/workforce`, asked: {}, choosing: [] },
});

const pageOf = (shown: ShownHere, language: Language, problems: readonly Problem[] = []) => {
  const form = <WorkforceForm action={shown.at.path} typed={shown.typed} problems={problems} />;
  return screenPage({ ...shown, form, sent: shown.typed }, language);
};

const findRule = async (tx: Tx, place: PlaceHere) => ({
  rolesThatSee: await rolesThatSeeFigures(tx, place.id),
  rule: await findSmallNumberRule(tx),
});

export const workforceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/reach/workforce",
  summary: "The form: how likely staff of one group are to be appointed or disciplined, beside another",
  practices: ["P13"],
  answers: z.custom<ShownHere>().transform(screenAnswerOf).pipe(screenAnswer),
  permit: maySeeFigures,
  find: (tx, { place }) => findRule(tx, place),
  answer: ({ place }) => found(shownOf(place, null, {})),
  page: (shown, { language }) => pageOf(shown, language),
});

/** Of four numbers. Nothing is stored. */
export const workforceRoute = lookInPlace({
  method: "POST",
  computes: true,
  path: "/{place}/reach/workforce",
  summary: "How likely staff of one group are to be appointed or disciplined, beside another; nothing is kept",
  practices: ["P13"],
  reads: { body },
  answers: z.custom<ShownHere>().transform(screenAnswerOf).pipe(screenAnswer),
  permit: maySeeFigures,
  find: (tx, { place }) => findRule(tx, place),
  answer: ({ place, rule }, { body: typed }) => {
    const { likelihood, ...texts } = typed;
    const counts = countsTyped(texts, fieldsTyped);
    if (!counts.ok) return counts;
    for (const who of ["white", "others"]) {
      const [all = 0, ofThem = 0] = [`${who}_all`, `${who}_of_them`].map((field) => counts.value.get(field));
      if (ofThem > all)
        return wrong({ field: `${who}_of_them`, words: "There cannot be more of them than there are in all." });
      if (all === 0)
        return wrong({ field: `${who}_all`, words: "With nobody there is no share. Type how many there were." });
    }
    return found(shownOf(place, workforceOf(likelihood, counts.value, rule.policy), typed));
  },
  page: (shown, { language }) => pageOf(shown, language),
  downloads: chartFiles(keptAs("workforce")),
  form: ({ typed, problems }, { language }, thing) => {
    if (thing === undefined) throw new Error("A form was sent to a place that is not there.");
    return pageOf(shownOf(thing.place, null, typed), language, problems);
  },
});
