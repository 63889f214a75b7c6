import type { Review, Saying } from "./glossary.ts";

/** At least one other speaker says it is so; what nobody else looked at is never shown as right. */
export const isAgreed = ({ reviews }: Pick<Saying, "reviews">): boolean =>
  reviews.some(({ verdict }) => verdict === "so");

export const isDisputed = ({ reviews }: Pick<Saying, "reviews">): boolean =>
  reviews.some(({ verdict }) => verdict === "otherwise");

/** For everyone is only what both released: whoever gave it, and another speaker who says it is so. @practice P15 */
export const isForEveryone = ({ isReleased, reviews }: Pick<Saying, "isReleased" | "reviews">): boolean =>
  isReleased && reviews.some((one) => one.verdict === "so" && one.isReleased);

/** As everyone reads it: without what other speakers did not release. */
export const asEveryoneReads = (saying: Saying): Saying => ({
  ...saying,
  reviews: saying.reviews.filter(({ isReleased }: Review) => isReleased),
});

/** As whoever asks may read it; undefined where it is not for them. */
export const seenBy = (saying: Saying, isMember: boolean): Saying | undefined => {
  if (isMember) return saying;
  return isForEveryone(saying) ? asEveryoneReads(saying) : undefined;
};
