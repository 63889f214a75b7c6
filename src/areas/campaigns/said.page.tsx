import type { ReactElement } from "react";
import { dayText } from "../../design/index.ts";
import { sideWords } from "../../nouns/role.ts";
import type { Done } from "./campaign.ts";

const somebody = "somebody who asked to be forgotten";

/** "Example Name, community organisations, 3 May 2026" */
export const DoneBy = ({ done }: { readonly done: Done }): ReactElement => (
  <>
    <bdi>{done.by ?? somebody}</bdi>, {sideWords[done.side]}, {dayText(done.on, "en")}
  </>
);

/** Where there is no side to tell. */
export const nameOf = (name: string | null): string => name ?? somebody;
