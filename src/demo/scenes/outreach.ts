import { createHash } from "node:crypto";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";
import { organisationCalled } from "./organisations-by-name.ts";

const at = `/${exampleSlug}/outreach`;

interface Kind {
  readonly as: PartName;
  readonly organisation: string;
  readonly venue: string;
  readonly medium: string;
  readonly format: string;
  readonly language: string;
  readonly community: keyof Communities;
  readonly pounds: string;
  readonly met: number;
}

/** Who goes where, again and again. Nobody goes to people of Black Caribbean background, or on the radio. */
const kinds: readonly Kind[] = [
  {
    as: "mosqueTrustee",
    organisation: "Riverside Mosque (example)",
    venue: "After Friday prayer, mosque hall (example)",
    medium: "faith-service",
    format: "speech",
    language: "Urdu",
    community: "pakistani",
    pounds: "60",
    met: 80,
  },
  {
    as: "champion",
    organisation: "Riverside Carers’ Circle (example)",
    venue: "School gate, Mill Lane (example)",
    medium: "walk",
    format: "conversation",
    language: "English",
    community: "blackAfrican",
    pounds: "",
    met: 14,
  },
  {
    as: "carersWorker",
    organisation: "Riverside Carers’ Circle (example)",
    venue: "Market hall stall (example)",
    medium: "stall",
    format: "printed",
    language: "English",
    community: "blackAfrican",
    pounds: "35",
    met: 32,
  },
  {
    as: "mosqueTrustee",
    organisation: "Riverside Mosque (example)",
    venue: "Tea for elders, community room (example)",
    medium: "talk",
    format: "food",
    language: "Urdu",
    community: "kashmiri",
    pounds: "45",
    met: 3,
  },
];

/** Made from what it is of, so that a play that was cut short sends the same again. */
const idOf = (venue: string, day: string): string => {
  const hex = createHash("sha256").update(`${venue} ${day}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/**
 * A year of thirty times outreach by three organisations, told from devices afterwards. One community was never met, and
 * that is what the page says first. @practice P09
 */
export async function reachOut(play: Play, communities: Communities): Promise<void> {
  for (const { as, organisation, community, met, ...kind } of kinds) {
    const organisationId = await organisationCalled(play, organisation);
    const entries: object[] = [];
    for (let time = 0; time < (kind.medium === "faith-service" || kind.medium === "stall" ? 8 : 7); time += 1) {
      const onDay = play.daysAgo(20 + time * 45);
      const { id } = await play.send(as, at, {
        ...kind,
        onDay,
        community: communities[community],
        organisation: organisationId,
      });
      entries.push({
        id: idOf(kind.venue, onDay),
        kind: "counts",
        session: id,
        onDay,
        met: String(met + time),
        took: String(Math.round(met / 2)),
        asked: String(Math.round(met / 5)),
        came: String(Math.round(met / 8)),
      });
    }
    await play.send(as, `${at}/batches`, { entries });
  }
  await play.send("champion", at, {
    venue: "Bus station, morning (example)",
    onDay: play.daysAgo(-12),
    medium: "stall",
    format: "conversation",
    language: "English",
  });
}
