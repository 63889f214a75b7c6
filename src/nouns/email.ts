/**
 * The part after the @ as the network can carry it: labels of at most 63 letters, digits and hyphens, with no hyphen at
 * either end. Looked at beside the usual check of an address, which leaves this out.
 * @example hasDomain("name@example-.org") // false
 */
export const hasDomain = (email: string): boolean =>
  email
    .slice(email.lastIndexOf("@") + 1)
    .split(".")
    .every((label) => /^(?!-).{1,63}(?<!-)$/u.test(label));
