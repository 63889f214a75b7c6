/**
 * The front door of communities: the communities of a place as they describe themselves, the place's own categories,
 * lists of ethnic groups as data, how one list compares with another, which group a file's label means, and what
 * happens to totals when a place adds a category of its own.
 */
export type { Author, Community, CommunityListed, Description, NameInLanguage } from "./community.ts";
export { communitiesMax, findCommunity, listCommunities } from "./communities.store.ts";
export type { CategoryOfPlace, Parents } from "./category-of-place.ts";
export { bothTotals, carriedForward } from "./both-totals.rules.ts";
export type { BothTotals } from "./both-totals.rules.ts";
export { listCategories, localCategoriesOf } from "./local-categories.store.ts";
export { categoryOfText, categoryText, localScheme } from "./category-text.rules.ts";
export type {
  Category,
  CategoryCode,
  CategoryKind,
  CensusScheme,
  Classification,
  NationalScheme,
  PlacedCategory,
  PublishedScheme,
} from "./schemes/classification.ts";
export {
  categoryOf,
  censusSchemes,
  classificationOf,
  classifications,
  groupsOf,
  isUnknown,
  nationalSchemes,
} from "./schemes/schemes.rules.ts";
export type { CrosswalkLine, Denominator, Relation } from "./schemes/crosswalks/crosswalk.ts";
export { samePeople } from "./schemes/crosswalks/crosswalk.ts";
export { crosswalks, denominatorFor, sumOf, type Summed } from "./schemes/denominator.rules.ts";
export { communityName } from "./schemes/names.rules.ts";
export type { NotRecognised, Recognised, WhyNot } from "./schemes/labels/answer.ts";
export { recogniseLabel } from "./schemes/labels/labels.rules.ts";
export { denominatorWithLocals, problemsOfLocal, type LocalCategory } from "./schemes/local-category.rules.ts";
export {
  rollUp,
  type CategoryCount,
  type LocalShare,
  type RolledUp,
  type RolledUpLine,
} from "./schemes/roll-up.rules.ts";
