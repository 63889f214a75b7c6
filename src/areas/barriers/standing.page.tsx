import type { ReactElement } from "react";
import { Tag } from "../../design/index.ts";
import type { Language } from "../../design/index.ts";
import type { Standing } from "./barrier.ts";
import { barrierWords } from "./barriers.words.ts";

const tones = {
  raised: "waiting",
  triaged: "waiting",
  joined: "plain",
  tabled: "plain",
  unresolved: "waiting",
  risk: "plain",
  planned: "plain",
  closed: "good",
  accepted: "plain",
  disputed: "waiting",
  stands: "plain",
} as const satisfies Readonly<Record<Standing, string>>;

/** How a barrier stands, in words. */
export const StandingTag = ({
  standing,
  language,
}: {
  readonly standing: Standing;
  readonly language: Language;
}): ReactElement => <Tag words={barrierWords(language).standings[standing]} tone={tones[standing]} />;
