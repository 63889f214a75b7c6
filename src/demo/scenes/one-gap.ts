import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";
import { organisationCalled, personIdOf } from "./organisations-by-name.ts";
import { begin, meetFor } from "./plan-steps.ts";

const place = `/${exampleSlug}`;

interface OneGap {
  readonly pakistani: string;
  readonly mosque: string;
  /** The link workers. */
  readonly service: string;
}

/** What the first round brought to light is planned with the mosque while all of it is open. @practice P10 */
async function plan(play: Play, { pakistani, mosque, service }: OneGap): Promise<void> {
  const owner = "commissioner";
  const { at, partner } = await begin(play, owner, {
    title: "A link worker whom women ring (example)",
    kind: "service-change",
    purpose: "That women of Pakistani families ring link workers as often as men do.",
    commissioner: await organisationCalled(play, "Example Riverside NHS Trust"),
    stillOpen: "Who answers, at what hours, and who tells women of it.",
    alreadyFixed: "That there is money for a second number.",
    whoDecides: "The commissioner and the mosque’s trustees together",
    communities: [pakistani],
    services: [service],
  });
  const trustees = await partner(mosque);
  await play.send(owner, `${at}/dates`, {
    point: "need-seen",
    wasOn: play.daysAgo(560),
    decided: "As many are referred as of everyone else, and most who ring are men.",
  });
  await play.send(owner, `${at}/dates`, { point: "scope-open", wasOn: play.daysAgo(540) });
  await meetFor(play, at, {
    chair: owner,
    title: "Who rings, and who does not? (example)",
    who: "mosqueTrustee",
    organisation: mosque,
    about: "scope",
    daysAgo: 500,
  });
  await play.send(owner, `${at}/fixed`, {
    kind: "specification",
    onDay: play.daysAgo(440),
    words: "A second number, answered by a woman, each weekday.",
  });
  await play.send(owner, `${at}/dates`, {
    point: "decision",
    wasOn: play.daysAgo(430),
    decided: "There is to be a second number, and the mosque’s women tell of it.",
  });
  const change = await play.send(owner, `${at}/changed`, {
    partner: trustees,
    words: "It is a number to ring. Before, it was to be a page to write to.",
  });
  await play.send("mosqueTrustee", `${at}/says`, { partner: trustees, change: change.id, says: "so" });
  await play.send("mosqueTrustee", `${at}/says`, { partner: trustees, says: "confirms" });
}

/** A talk each half year: the hours that the mosque gave. @practice P14 */
async function give(play: Play, { mosque, service }: OneGap): Promise<void> {
  for (const onDay of ["2022-05-12", "2022-11-10", "2023-05-11", "2023-11-09", "2024-05-16", "2024-11-14"])
    await play.send("mosqueTrustee", `${place}/recognition`, {
      kind: "explained",
      minutes: "240",
      by: mosque,
      standing: "volunteer",
      onDay,
      service,
      shouldHave: "nothing",
    });
}

/** What came to light: it is tabled, something is done, and whoever said it is told. @practice P22 */
async function tellBack(play: Play, { pakistani, service }: OneGap): Promise<void> {
  const at = `${place}/barriers`;
  const title = "No woman answers the link workers’ telephone (example)";
  const { id } = await play.send("mosqueTrustee", at, {
    title,
    words: "The second number was promised a year ago. A man answers it, or nobody.",
    getting: "A first talk with a link worker",
    whose: "told",
    shown: "name",
    service,
    communities: [pakistani],
  });
  const step = (who: PartName, does: string, body: object) => play.send(who, `${at}/${id}/${does}`, body);
  const owner = await personIdOf(play, "therapist");
  await step("engagementLead", "sort", { does: "sort", priority: "high", owner, because: "" });
  await step("seniorManager", "table", {
    metOn: play.daysAgo(0),
    there: ["senior-manager", "commissioner", "engagement-lead"],
    said: "takes-up",
    minute: "A woman answers the second number, each weekday (example).",
  });
  await step("seniorManager", "close", {
    does: "close",
    evidence: "The number was tried twenty times: a woman answered 19 of 20 calls (example).",
  });
  await step("engagementLead", "tell", { told: "A woman answers the second number now, each weekday (example)." });
  await step("mosqueTrustee", "release", {
    released: "No woman answered the link workers’ telephone (example).",
    namesNobody: "yes",
  });
}

/**
 * One gap goes on: it was counted, a campaign was told from mouth to mouth and it was counted again. Here stand the hours
 * that it took, what was planned with the mosque for whom it left out, and what stopped that, tabled and told back. Since
 * the second figure nobody has counted: that hole is left, and the thread names it.
 * @practice P44
 */
export async function closeOneGap(play: Play, { pakistani }: Communities, service: string): Promise<void> {
  const gap = { pakistani, service, mosque: await organisationCalled(play, "Riverside Mosque (example)") };
  await plan(play, gap);
  await give(play, gap);
  await tellBack(play, gap);
}
