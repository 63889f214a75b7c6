/** The front door of champions: what is done once a day, so that nobody waits unseen. */
export { lookAfterChampions } from "./remind.job.ts";
