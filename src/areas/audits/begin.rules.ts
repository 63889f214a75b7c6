import { z } from "zod";
import { readDay } from "../../nouns/day.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import type { AuditSide, Named } from "./audit.ts";

const text = z.string().max(20_000).default("");
const several = z.union([z.string(), z.array(z.string())]).default([]);

export const beginFields = {
  service: text.describe("Which service is rated: its identifier."),
  instrument: text.describe("With which instrument, by identifier; empty: ours."),
  closesOn: text.describe("The last day for rating, as 2026-12-31."),
  againOn: text.describe("When the same is asked again."),
  follows: text.describe("Which audit of the same service it follows; empty: it is the first."),
  people: several.describe(
    "Who is asked: identifiers of people. The side on which they rate comes from what they are here.",
  ),
};
const shape = z.strictObject(beginFields);

export interface Candidate {
  readonly personId: string;
  readonly name: string;
  readonly side: AuditSide;
}

interface Around {
  readonly services: readonly Named[];
  readonly instruments: readonly Named[];
  readonly candidates: readonly Candidate[];
  /** Audits that ended and nothing follows yet. */
  readonly followable: readonly { readonly id: string; readonly serviceId: string }[];
  readonly today: string;
}

export interface Begun {
  readonly serviceId: string;
  /** Null: ours. */
  readonly instrumentId: string | null;
  readonly closesOn: string;
  readonly againOn: string;
  readonly followsId: string | null;
  readonly people: readonly Candidate[];
}

const isOne = (ones: readonly Named[], id: string): boolean => ones.some((one) => one.id === id);

function daysOf({ closesOn, againOn }: z.infer<typeof shape>, today: string) {
  const read = readDay(closesOn, { field: "closesOn", needed: "Write the last day for rating." });
  const closes: Result<string> =
    read.ok && read.value < today ? wrong({ field: "closesOn", words: "This day is over. Write one to come." }) : read;
  const again = readDay(againOn, { field: "againOn", needed: "Write when it is asked again: usually in a year." });
  const later: Result<string> =
    again.ok && closes.ok && again.value <= closes.value
      ? wrong({ field: "againOn", words: "It is asked again after the last day for rating. Write a later day." })
      : again;
  return { closes, again: later };
}

/** Whom an audit asks, about what, until when, and when again. @practice P21 */
export function begunOf(sent: z.infer<typeof shape>, around: Around): Result<Begun> {
  const service: Result<string> = isOne(around.services, sent.service)
    ? found(sent.service)
    : wrong({ field: "service", words: "Choose the service." });
  const instrument: Result<string | null> =
    sent.instrument === ""
      ? found(null)
      : isOne(around.instruments, sent.instrument)
        ? found(sent.instrument)
        : wrong({ field: "instrument", words: "Choose an instrument of the list." });
  const { closes, again } = daysOf(sent, around.today);
  const follows: Result<string | null> =
    sent.follows === ""
      ? found(null)
      : around.followable.some(({ id, serviceId }) => id === sent.follows && serviceId === sent.service)
        ? found(sent.follows)
        : wrong({ field: "follows", words: "Choose an audit of the same service that ended and is not followed yet." });
  const ids = [sent.people]
    .flat()
    .flatMap((ones) => ones.split(","))
    .filter((id) => id !== "");
  const people = around.candidates.filter(({ personId }) => ids.includes(personId));
  const asked: Result<readonly Candidate[]> =
    people.length !== new Set(ids).size
      ? wrong({ field: "people", words: "Choose people of the list." })
      : people.some(({ side }) => side === "staff") && people.some(({ side }) => side === "partners")
        ? found(people)
        : wrong({
            field: "people",
            words: "Ask people of both sides: of services, and partners. One side alone is no audit.",
          });
  if (!(service.ok && instrument.ok && closes.ok && again.ok && follows.ok && asked.ok))
    return wrong(...problemsOf(service, instrument, closes, again, follows, asked));
  return found({
    serviceId: service.value,
    instrumentId: instrument.value,
    closesOn: closes.value,
    againOn: again.value,
    followsId: follows.value,
    people: asked.value,
  });
}
