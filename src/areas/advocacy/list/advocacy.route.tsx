import { z } from "zod";
import { dayNumber } from "../../../nouns/months.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { becauses, states } from "../advocacy.ts";
import { mayAskForAdvocate, maySeeAdvocacy } from "../advocacy.policy.ts";
import { listOnesHere } from "../here.store.ts";
import type { Listed } from "../here.store.ts";
import { placeShown } from "../place-shown.ts";
import { advocacyPage } from "./advocacy.page.tsx";
import type { AdvocacyLine, AdvocacyShown } from "./advocacy.page.tsx";

const line = z.object({
  id: z.string(),
  pseudonym: z.string(),
  language: z.string(),
  because: z.enum(becauses),
  state: z.enum(states),
  advocate: z.object({ id: z.string(), name: z.string() }).nullable(),
  waitsSince: z.string().nullable(),
});
const told = z.object({ advocacy: z.array(line).readonly() });

const lineOf = ({ one, gate, way, stands }: Listed, today: string): AdvocacyLine => ({
  id: one.id,
  pseudonym: one.pseudonym,
  language: gate.open && gate.parts.includes("language") ? one.language : "",
  because: way.need.because,
  state: stands.state,
  advocate: stands.advocate,
  waitsSince: stands.waitsSince,
  days: stands.waitsSince === null ? 0 : dayNumber(today) - dayNumber(stands.waitsSince),
  wasLeft: stands.wasLeft,
});

export const advocacyRoute = lookInPlace({
  method: "GET",
  path: "/{place}/advocacy",
  summary:
    "Who needs an advocate, as far as whoever asks may see it: who waits, since when, and who stands beside whom",
  practices: ["P28"],
  answers: z
    .custom<AdvocacyShown>()
    .transform(({ mine, others }): z.input<typeof told> => ({ advocacy: [...mine, ...others] }))
    .pipe(told),
  permit: maySeeAdvocacy,
  find: (tx, { actor, at }) => listOnesHere(tx, { actor, at }),
  answer: ({ looking, ones, advocates }, { actor }) => {
    const lines = ones
      .map((one) => lineOf(one, looking.looker.today))
      .toSorted((left, right) => (left.waitsSince ?? "9").localeCompare(right.waitsSince ?? "9"));
    const isMine = ({ advocate }: AdvocacyLine): boolean => advocate !== null && advocate.id === actor.member?.personId;
    return found({
      mine: lines.filter(isMine),
      others: lines.filter((one) => !isMine(one)),
      advocates: advocates.filter(({ of }) => looking.looker.organisationIds.includes(of.id)),
      mayAsk: mayAskForAdvocate(actor, looking).allowed,
    });
  },
  page: (shown, view) => advocacyPage(shown, placeShown(view)),
});
