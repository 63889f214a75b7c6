import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { placeShown } from "../place-shown.ts";
import { findSteps, partsOf } from "../steps.area.ts";
import { mayReadStory } from "../story.policy.ts";
import { stepTold } from "../story.schema.ts";
import { nowAt } from "../now.page.ts";
import { holesIn, toldFrom } from "../thread.rules.ts";
import { threadPage } from "./thing.page.tsx";
import type { ThreadShown } from "./thing.page.tsx";

const told = z.object({
  title: z.string(),
  before: z.array(stepTold).readonly().describe("What led to it."),
  own: z.array(stepTold).readonly(),
  after: z.array(stepTold).readonly().describe("What came of it."),
  holes: z.array(z.string()).readonly().describe("What is missing, as far as whoever asks may see."),
});

const params = z.object({
  kind: z.string().max(30).describe("programme, group, plan, campaign, barrier, voice or question."),
  thing: z.uuid().describe("Its identifier."),
});

export const threadRoute = lookInPlace({
  method: "GET",
  path: "/{place}/story/{kind}/{thing}",
  summary: "What led to a programme, group, plan, campaign, barrier or voice, and what came of it, both ways",
  practices: ["P44"],
  reads: { params },
  answers: z
    .custom<ThreadShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: mayReadStory,
  find: async (tx, { params: { kind, thing }, place, actor, language, at }, { areas }) => {
    const here = { areas, place, actor, language, at };
    const arePublic = await arePublicPagesOn(tx, place.id);
    // Whoever may not read here is told so, whether or not there is such a thing.
    if (!mayReadStory(actor, { arePublic }).allowed) return { arePublic, one: null, steps: [] };
    const part = partsOf(here).find((one) => one.kind === kind);
    const one = await part?.find?.(tx, thing, here);
    if (one === undefined) return undefined;
    // What says neither which service nor which community it is about hangs together with nothing else.
    const isAbout = one.services.length + one.communities.length > 0;
    const steps = await findSteps(tx, one, here);
    return { arePublic, one, steps: isAbout ? steps : steps.filter((step) => step.kind === kind && step.id === thing) };
  },
  answer: ({ one, steps }, { params: { kind, thing }, at }) => {
    const title = one?.title ?? "";
    const parts = toldFrom(steps, { kind, id: thing, day: one?.day ?? "" });
    return found({ title, href: one?.href ?? "", ...parts, holes: holesIn(steps, nowAt(at)) });
  },
  page: (shown, view) => threadPage(shown, placeShown(view)),
});
