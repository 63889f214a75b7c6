import { closedYear } from "../../nouns/months.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";
import { organisationCalled, personIdOf } from "./organisations-by-name.ts";

const at = `/${exampleSlug}/advocacy`;

interface Needed {
  readonly because: string;
  readonly language: string;
  readonly community: keyof Communities;
  /** How many had one, did not want one, and had none. */
  readonly had: number;
  readonly unwanted: number;
  readonly none: number;
}

/** A year of need. Made up: who speaks English had an advocate more often than who speaks Somali. */
const overTheYear: readonly Needed[] = [
  { because: "detained", language: "English", community: "blackCaribbean", had: 9, unwanted: 0, none: 0 },
  { because: "detained", language: "Somali", community: "blackAfrican", had: 0, unwanted: 0, none: 10 },
  { because: "care-act", language: "Urdu", community: "pakistani", had: 6, unwanted: 0, none: 7 },
];

/** A plain date some days later. */
const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Who needed an advocate over a year and who had none; and today one who waits, and one whose advocate is to meet them. @practice P28 */
export async function needAdvocates(play: Play, communities: Communities): Promise<void> {
  const circle = await organisationCalled(play, "Riverside Carers’ Circle (example)");
  const worker = await personIdOf(play, "carersWorker");
  await play.send("carersWorker", `${at}/advocates`, {
    organisation: circle,
    person: worker,
    languages: "English, Urdu",
    gender: "woman",
    words: "I cared for my brother for eleven years, and know the wards.",
    ceiling: "20",
  });
  const { from } = closedYear(play.daysAgo(0));
  const ask = async (asked: object, onDay: string): Promise<string> => {
    const sent = {
      holder: circle,
      from: circle,
      asks: "To be heard when it is decided.",
      agreed: "yes",
      tellsBack: "yes",
    };
    return (await play.send("carersWorker", at, { ...sent, ...asked, onDay })).id;
  };
  const write = (id: string, step: object, onDay: string) =>
    play.send("carersWorker", `${at}/${id}/step`, { ...step, onDay });
  const found = { did: "assigned", advocate: worker };
  let day = 0;
  for (const { had, unwanted, none, community, ...asked } of overTheYear)
    for (let number = 0; number < had + unwanted + none; number += 1) {
      day += 9;
      const onDay = later(from, day % 300);
      const id = await ask({ ...asked, community: communities[community] }, onDay);
      if (number >= had) continue;
      await write(id, found, later(onDay, 6));
      await write(id, { did: "met" }, later(onDay, 9));
      await write(id, { did: "ended", words: "They said it themselves, with somebody beside them." }, later(onDay, 40));
    }
  const meeting = await ask(
    { because: "care-act", language: "Urdu", gender: "woman", community: communities.kashmiri },
    play.daysAgo(12),
  );
  await write(meeting, { did: "offered" }, play.daysAgo(11));
  await write(meeting, found, play.daysAgo(4));
}
