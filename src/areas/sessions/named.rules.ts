import type { Contributor, Session } from "./session.ts";

interface Writing {
  readonly session: Pick<Session, "isPrivate">;
  readonly contributors: readonly Pick<Contributor, "personId" | "isPrivate">[];
  readonly mine: string;
  /** They chair it or plan it. */
  readonly runs: boolean;
}

/**
 * Whether it is kept who wrote something for a session. Where people come because of their own life, what somebody adds
 * would tell that they come: then it is kept that a community asked for it, and not who. @practice P11
 */
export const isNamed = ({ session, contributors, mine, runs }: Writing): boolean =>
  runs || !session.isPrivate || contributors.some((one) => one.personId === mine && !one.isPrivate);
