import type { NotProvided } from "../recognition/index.ts";
import type { NeedCount, RefusedCount } from "./counted.ts";
import type { NeedKind } from "./need.ts";

const kindOf: Readonly<Record<NotProvided["need"], NeedKind>> = {
  interpreter: "interpreter",
  letter: "letter",
  transport: "transport",
  food: "food",
  explain: "easy-words",
};

/** What others did because it was not there was needed too, and is not met until the service answers. @practice P14 @practice P16 */
export const countInstead = ({ need, serviceId, service, times, unanswered }: NotProvided): NeedCount => ({
  kind: kindOf[need],
  serviceId,
  service,
  communityId: null,
  community: null,
  asked: times,
  met: 0,
  late: 0,
  refused: 0,
  unanswered: 0,
  instead: unanswered,
});

/** What a service refuses, does not answer, or leaves to others again and again. */
export type RefusedOften = Omit<RefusedCount, "times">;

const often = 3;

/** One kind of need that one service did not meet three times or more: it is a barrier. @practice P16 @practice P22 */
export function refusedOften(
  refused: readonly RefusedCount[],
  instead: readonly NotProvided[],
): readonly RefusedOften[] {
  const left = instead.map((one) => ({ ...one, kind: kindOf[one.need], times: one.unanswered }));
  const together = Map.groupBy([...refused, ...left], ({ kind, serviceId }) => `${kind} ${serviceId}`);
  return [...together.values()].flatMap((ones) => {
    const [first] = ones;
    const times = ones.reduce((sum, one) => sum + one.times, 0);
    return first === undefined || times < often
      ? []
      : [{ kind: first.kind, serviceId: first.serviceId, service: first.service }];
  });
}
