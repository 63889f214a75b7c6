/** The front door of ideas: what people said before anything was designed, and what came of it. */
export type { Idea } from "./idea.ts";
export { findIdea, saveFruit } from "./ideas.store.ts";
