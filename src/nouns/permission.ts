/** May this person do this? Always with the sentence that says why, for the page, the disabled button and the test. */
export type Permission =
  | { readonly allowed: true; readonly because: string }
  | { readonly allowed: false; readonly because: string };

export const yes = (because: string): Permission => ({ allowed: true, because });
export const no = (because: string): Permission => ({ allowed: false, because });
