import { minutesToRecord } from "../recognition/index.ts";
import type { Given } from "../recognition/index.ts";
import type { Ask } from "./ask.ts";

interface Took {
  readonly minutes: number;
  /** A plain date. */
  readonly onDay: string;
}

/**
 * What a partner gave by doing what it was asked for, in its own words: it needs no confirming. Who comes to a session
 * that an ask invites to is written down there, and not twice. @practice P14
 */
export const givenOf = (
  { id, organisation, session, service }: Pick<Ask, "id" | "organisation" | "session" | "service">,
  { minutes, onDay }: Took,
): readonly Given[] =>
  session !== null
    ? []
    : [
        {
          key: id,
          personId: null,
          organisationId: organisation.id,
          kind: "answered",
          standing: "worker",
          onDay,
          minutes,
          recording: minutesToRecord,
          times: 1,
          serviceId: service?.id ?? null,
          sessionId: null,
          words: "",
          shouldHave: null,
        },
      ];
