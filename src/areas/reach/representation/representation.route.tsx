import { z } from "zod";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { found, type Problem } from "../../../nouns/result.ts";
import { chartFiles } from "../../../web/chart-file.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { groupsOf } from "../../communities/index.ts";
import { maySeeFigures } from "../reach.policy.ts";
import { measureChoice, screenAt } from "../screens/choices.rules.ts";
import { leavesOf, leavingScreen } from "../screens/leaving.rules.ts";
import { maybe } from "../screens/asked.schema.ts";
import { keptAs, screenAnswerOf } from "../screens/screen-answer.page.ts";
import { screenPage } from "../screens/screen.page.tsx";
import { screenAnswer, type Shown } from "../screens/screen.schema.ts";
import { findingsOver, notesOf } from "../screens/series.rules.ts";
import { findSeriesFor, type Series } from "../screens/series.store.ts";
import { countsTyped } from "../screens/typed.rules.ts";
import { GroupForm } from "./group-form.page.tsx";
import { representationScreen } from "./representation.page.ts";
import { representationOf, seatedOf, type Representation } from "./representation.rules.ts";

const params = z.object({ service: z.uuid().describe("The service's identifier.") });

const query = z.object({ measure: maybe(100).describe("A measure of the service's figures.") });

const count = z.string().max(12).optional();
const codes = groupsOf("nhs-2001-england").map(({ code }) => code);
const body = z.strictObject(Object.fromEntries(codes.map((code) => [`member_${code}`, count])));

interface ShownHere extends Shown {
  readonly representation: Representation;
  readonly typed: Readonly<Record<string, string>>;
}

const nobody: Representation = { rows: [], hoover: null, because: null, leftOut: [] };

const representationIn = ({ tables, measure, service }: Series): Representation => {
  const [newest] = findingsOver({ tables: tables.slice(-1), measure, reference: "everyone" });
  if (newest === undefined)
    return { ...nobody, because: service.gaps.join(" ") || "Nothing can be compared here yet." };
  return representationOf(newest.finding);
};

interface AskedHere {
  readonly place: PlaceHere;
  readonly measure: string | undefined;
  readonly members: ReadonlyMap<string, number> | null;
  readonly typed: Readonly<Record<string, string>>;
}

const shownOf = (series: Series, { place, measure: wanted, members, typed }: AskedHere): ShownHere => {
  const { measure, tables, service, figures } = series;
  const newest = tables.at(-1);
  const representation = representationIn(series);
  const screen = representationScreen({
    representation,
    measure,
    period: newest?.period ?? "",
    seated: members === null ? null : seatedOf(representation, members, figures.rule.policy),
    notes: newest === undefined ? [] : notesOf([newest.table]),
  });
  const choosing = [measureChoice(newest?.table, measure)];
  const asked = { measure: wanted };
  const what = `representation, ${measure}`;
  const leaving = leavingScreen({ service, what, tables: newest === undefined ? [] : [newest.table] });
  return {
    screen,
    leaving,
    representation,
    typed,
    at: screenAt({ place, service, screen: "representation", asked, choosing }),
  };
};

const pageOf = (shown: ShownHere, language: Parameters<typeof screenPage>[1], isTyped: boolean) => {
  const { at, representation, typed } = shown;
  const action =
    at.asked["measure"] === undefined ? at.path : `${at.path}?measure=${encodeURIComponent(at.asked["measure"])}`;
  const form = <GroupForm action={action} rows={representation.rows} typed={typed} problems={[]} open={isTyped} />;
  return screenPage({ ...shown, after: form, ...(isTyped ? { sent: typed } : {}) }, language);
};

export const representationRoute = lookInPlace({
  method: "GET",
  path: "/{place}/reach/{service}/representation",
  summary: "Whether those who come look like those who live here",
  practices: ["P03"],
  reads: { params, query },
  answers: z.custom<ShownHere>().transform(screenAnswerOf).pipe(screenAnswer),
  permit: maySeeFigures,
  find: (tx, { params: { service }, query: { measure }, place, actor }) =>
    findSeriesFor(
      tx,
      { place, maySee: (who) => maySeeFigures(actor, who).allowed },
      { serviceId: service, measure, periodsMax: 1 },
    ),
  answer: ({ series, place }, { query: { measure } }) =>
    found(shownOf(series, { place, measure, members: null, typed: {} })),
  page: (shown, { language }) => pageOf(shown, language, false),
  leaves: leavesOf,
  downloads: chartFiles(keptAs("reach-representation")),
});

/** A member left out in silence would make every number of seats wrong. */
const nothingBeside = (code: string): Problem => ({
  field: `member_${code}`,
  words: "Of this community no figure can be shown here, so there is nothing to set it beside. Leave it empty.",
});

/** A group that somebody types beside both. Nothing is stored. */
export const groupRoute = lookInPlace({
  method: "POST",
  computes: true,
  path: "/{place}/reach/{service}/representation",
  summary: "A group of people beside the population and those who come; what is typed is not kept",
  practices: ["P03"],
  reads: { params, query, body },
  answers: z.custom<ShownHere>().transform(screenAnswerOf).pipe(screenAnswer),
  permit: maySeeFigures,
  find: (tx, { params: { service }, query: { measure }, place, actor }) =>
    findSeriesFor(
      tx,
      { place, maySee: (who) => maySeeFigures(actor, who).allowed },
      { serviceId: service, measure, periodsMax: 1 },
    ),
  answer: ({ series, place }, { query: { measure }, body: typed }) => {
    const members = countsTyped(typed, []);
    if (!members.ok) return members;
    const byCode = new Map([...members.value].map(([field, own]) => [field.replace("member_", ""), own]));
    const beside = new Set(representationIn(series).rows.map(({ code }) => code));
    const alone = [...byCode].flatMap(([code, own]) => (own === 0 || beside.has(code) ? [] : [nothingBeside(code)]));
    if (alone.length > 0) return { ok: false, problems: alone };
    const kept = Object.fromEntries(Object.entries(typed).map(([field, text = ""]) => [field, text]));
    return found(shownOf(series, { place, measure, members: byCode, typed: kept }));
  },
  page: (shown, { language }) => pageOf(shown, language, true),
  leaves: leavesOf,
  downloads: chartFiles(keptAs("reach-group")),
  form: ({ typed, problems }, { language }, thing) => {
    if (thing === undefined) throw new Error("A group was typed for a service that is not there.");
    const shown = shownOf(thing.series, { place: thing.place, measure: undefined, members: null, typed });
    const form = (
      <GroupForm action={shown.at.path} rows={shown.representation.rows} typed={typed} problems={problems} open />
    );
    return screenPage({ ...shown, after: form }, language);
  },
});
