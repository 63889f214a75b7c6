/** A paper of a session: its text, or a link to it. */
export interface Paper {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly link: string;
  /** A plain date. */
  readonly sentOn: string | null;
}

export const papersMax = 50;
