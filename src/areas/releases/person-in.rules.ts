/** The person in a happening's "who", as `person` and an identifier; undefined where it is somebody else. */
export const personIn = (who: string): string | undefined => /^person ([0-9a-f-]{36})$/u.exec(who)?.[1];
