import type { Actor } from "./actor.ts";

/** May this person do this? Always with the sentence that says why, for the page, the disabled button and the test. */
export type Permission =
  | { readonly allowed: true; readonly because: string }
  | { readonly allowed: false; readonly because: string };

export const yes = (because: string): Permission => ({ allowed: true, because });
export const no = (because: string): Permission => ({ allowed: false, because });

/** A policy, whatever thing it needs to see. */
export type Policy = (actor: Actor, thing: never) => Permission;

/** A thing to ask a policy about, for the page that says who may do what: "an open proposal". */
export interface PolicyExample {
  readonly policy: Policy;
  readonly words: string;
  readonly ask: (actor: Actor) => Permission;
}

/**
 * For a policy that needs to see the thing: one to show. A `.policy.ts` file exports its list as `examples`.
 * @example export const examples = [exampleFor(mayAnswer, "an open proposal", { keepers: [] })];
 */
export const exampleFor = <Thing>(
  policy: (actor: Actor, thing: Thing) => Permission,
  words: string,
  thing: NoInfer<Thing> | ((actor: Actor) => NoInfer<Thing>),
): PolicyExample => ({
  policy,
  words,
  ask: (actor) => policy(actor, isMaking(thing) ? thing(actor) : thing),
});

const isMaking = <Thing>(thing: Thing | ((actor: Actor) => Thing)): thing is (actor: Actor) => Thing =>
  typeof thing === "function";
