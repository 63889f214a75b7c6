import { dayText } from "../../design/index.ts";
import { formNames } from "./session.ts";
import type { SessionListed } from "./session.ts";

type When = Pick<SessionListed, "onDay" | "fromTime" | "toTime">;

/** "Thursday, 4 March 2027, 18:00 to 19:30". */
export const saidWhen = ({ onDay, fromTime, toTime }: When): string => {
  if (onDay === null) return "No day yet";
  return fromTime === null || toTime === null
    ? dayText(onDay, "en")
    : `${dayText(onDay, "en")}, ${fromTime} to ${toTime}`;
};

export const saidWhere = ({ form, venue }: Pick<SessionListed, "form" | "venue">): string =>
  venue === null ? formNames[form] : `${formNames[form]}: ${venue.name}`;
