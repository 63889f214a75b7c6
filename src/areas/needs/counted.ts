import type { NeedKind } from "./need.ts";

interface OfService {
  readonly kind: NeedKind;
  readonly serviceId: string;
  readonly service: string;
}

/** How often something was asked for, and what came of it, of one kind, service and community. Shown through the gate alone. */
export interface NeedCount extends OfService {
  readonly communityId: string | null;
  readonly community: string | null;
  readonly asked: number;
  readonly met: number;
  readonly late: number;
  readonly refused: number;
  readonly unanswered: number;
  /** Others did it instead, and the service has not answered. */
  readonly instead: number;
}

/** How often one kind of need was refused or left unanswered by one service. */
export interface RefusedCount extends OfService {
  readonly times: number;
}
