import { readPastDay } from "../../../nouns/day.ts";
import { readName } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { lengths } from "../champion.ts";
import type { Meeting } from "../champion.ts";

interface Sent {
  readonly kind: string;
  readonly title: string;
  readonly onDay: string;
  readonly minutes: string;
  readonly came: string | readonly string[];
}

interface Around {
  readonly today: string;
  readonly championIds: readonly string[];
}

export interface MeetingRead extends Omit<Meeting, "id" | "came"> {
  readonly championIds: readonly string[];
}

/** Training or support that was held, and which champions came. @practice P30 */
export function meetingOf(sent: Sent, { today, championIds }: Around): Result<MeetingRead> {
  const kind = (["training", "support"] as const).find((one) => one === sent.kind);
  const kindRead =
    kind === undefined ? wrong({ field: "kind", words: "Choose whether it was training or support." }) : found(null);
  const title = readName(sent.title, { field: "title", of: "what it was", charactersMax: 200 });
  const day = readPastDay(sent.onDay, { field: "onDay", needed: "Write the day on which it was.", today });
  const length = lengths.find((one) => one === sent.minutes);
  const lengthRead =
    length === undefined ? wrong({ field: "minutes", words: "Choose how long it took." }) : found(null);
  const came = [...new Set(tickedOf(sent.came))].filter((id) => championIds.includes(id));
  const cameRead = came.length === 0 ? wrong({ field: "came", words: "Tick at least one who came." }) : found(null);
  if (kind === undefined || !title.ok || !day.ok || length === undefined || !cameRead.ok)
    return wrong(...problemsOf(kindRead, title, day, lengthRead, cameRead));
  return found({ kind, title: title.value, onDay: day.value, minutes: Number(length), championIds: came });
}
