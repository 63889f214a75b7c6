import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { takeTurn } from "../../../db/turn.ts";
import { readDay } from "../../../nouns/day.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { listClinics } from "../clinics.store.ts";
import { mayWriteHours } from "../clinics.policy.ts";
import { hoursOf } from "../hours.rules.ts";
import { hoursFields } from "../hours.schema.ts";
import { findEntry, saveHours, takenAround } from "../hours.store.ts";
import { hoursStateOf } from "../hours.ts";
import { findPractitioner } from "../networks-here.store.ts";
import { writeHoursPage } from "./write-hours.page.tsx";
import type { WritingHere } from "./write-hours.page.tsx";

interface Asked {
  readonly practitioner: string;
  /** Empty where nothing is put right. */
  readonly corrects: string;
}

/** What whoever writes hours chooses from; nothing where the entry that is put right is not this practitioner’s. */
export async function findWritingHere(tx: Tx, { practitioner: id, corrects }: Asked) {
  const known = await findPractitioner(tx, id);
  if (known === undefined) return undefined;
  const entry = corrects === "" ? null : await findEntry(tx, corrects);
  if (entry === undefined || (entry !== null && entry.practitioner.id !== id)) return undefined;
  const clinics = (await listClinics(tx)).filter(({ networkId }) => networkId === known.network.id);
  const { practitioner, network } = known;
  return {
    ...known,
    clinics,
    corrects: entry,
    practitionerPersonId: practitioner.personId,
    supervisorIds: network.supervisors.map(({ personId }) => personId),
  };
}

const named = z.object({ id: z.string(), name: z.string() });
const choicesTold = z.object({ practitioner: named, supervisors: z.array(named), clinics: z.array(named) });

export const writeHoursFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics/write",
  summary: "The form for clinical hours: when, where, how many people, supervised by whom",
  practices: ["P40"],
  reads: {
    query: z.object({
      practitioner: z.uuid().describe("Whose hours, by the practitioner’s identifier."),
      corrects: z
        .union([z.uuid(), z.literal("")])
        .default("")
        .describe("Which entry is put right, where one is."),
    }),
  },
  answers: z
    .custom<WritingHere>()
    .transform((here): z.input<typeof choicesTold> => ({
      practitioner: here.practitioner,
      supervisors: here.network.supervisors.map(({ personId: id, name }) => ({ id, name })),
      clinics: [...here.clinics],
    }))
    .pipe(choicesTold),
  permit: mayWriteHours,
  find: (tx, { query }) => findWritingHere(tx, query),
  answer: ({ practitioner, network, clinics, corrects }) => found({ practitioner, network, clinics, corrects }),
  page: (here, view) => {
    const old = here.corrects;
    const typed =
      old === null
        ? { seen: "" }
        : {
            day: old.day,
            from: old.from,
            until: old.until,
            setting: old.setting,
            clinic: old.clinic?.id ?? "",
            seen: String(old.seen),
            supervisor: old.supervisor.id ?? "",
          };
    return writeHoursPage({ ...formShown(view), here, typed, problems: [] });
  },
});

export const writeHoursRoute = changeInPlace({
  path: "/{place}/clinics/write",
  summary: "Write down clinical hours, or put some right by an entry that names the old one",
  practices: ["P40"],
  reads: { body: z.strictObject(hoursFields) },
  permit: mayWriteHours,
  find: async (tx, { body }) => {
    const here = await findWritingHere(tx, body);
    if (here === undefined) return undefined;
    // Two entries that overlap cannot both be written at once, in whatever network.
    await takeTurn(tx, "clinical hours");
    const corrects = body.corrects === "" ? null : body.corrects;
    const day = readDay(body.day, { field: "day", needed: "" });
    const taken = day.ok ? await takenAround(tx, here.practitioner, { days: [day.value], corrects }) : [];
    // Read again in its turn: somebody else may have put the same entry right.
    const old = corrects === null ? null : await findEntry(tx, corrects);
    return { ...here, old, taken };
  },
  decide: ({ old, taken, ...here }, { body, at }) => {
    if (old !== undefined && old !== null && hoursStateOf(old) === "corrected")
      return {
        ...wrong({ field: "day", words: "This entry was put right already. Open the later one." }),
        clash: true,
      };
    const hours = hoursOf(body, {
      now: at.getTime(),
      today: at.toISOString().slice(0, 10),
      practitionerPersonId: here.practitioner.personId,
      supervisors: here.network.supervisors,
      clinics: here.clinics,
      taken,
      whyNotOn: here.whyNotOn,
    });
    return hours.ok ? found({ hours: hours.value, here }) : hours;
  },
  save: async (tx, { hours, here }, { actor, place, body, at }) => {
    const corrects = body.corrects === "" ? null : body.corrects;
    const id = await saveHours(tx, hours, {
      networkId: here.network.id,
      practitionerId: here.practitioner.id,
      corrects,
      writtenBy: actor.member?.personId ?? "",
      today: at.toISOString().slice(0, 10),
    });
    return {
      id,
      path: `/${place.slug}/clinics/hours/${id}`,
      happened: {
        what: corrects === null ? "clinical-hours.written" : "clinical-hours.corrected",
        subject: { kind: "clinical-hours", id },
        detail: {
          practitioner: here.practitioner.id,
          minutes: hours.minutes,
          setting: hours.setting,
          ...(corrects === null ? {} : { corrects }),
        },
      },
    };
  },
  form: (attempt, view, thing) => writeHoursPage({ ...formShown(view), ...attempt, here: thing }),
});
