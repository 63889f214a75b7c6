/** A rule or test that holds something: a file of this program, and words that stand in it. */
export interface Holds {
  readonly file: string;
  readonly says: string;
}

/** What the running system is asked, each time a document is opened. */
export const measures = [
  "row-security",
  "routes",
  "retention",
  "held",
  "agreements",
  "record",
  "languages",
  "responsible",
  "both-sides",
  "tables-told",
  "hazards",
] as const;
export type Measure = (typeof measures)[number];

/** From whom a line comes. None of these was read in the original: each is to be checked. */
export const sources = {
  "uk-gdpr": "UK GDPR and Data Protection Act 2018",
  "joint-controllers": "UK GDPR, Article 26",
  dtac: "Digital Technology Assessment Criteria (DTAC), version 2",
  dcb0129: "DCB0129, clinical risk management by the maker",
  dcb0160: "DCB0160, clinical risk management by whoever uses it",
  accessibility: "Public Sector Bodies Accessibility Regulations 2018, WCAG 2.2",
  records: "Records Management Code of Practice",
  security: "Cyber Essentials, and the Data Security and Protection Toolkit",
  ours: "Our own promise",
} as const;
export type Source = keyof typeof sources;

export const checkWords = "Check against the current guidance: we could not read the original for this.";

export type Claim =
  /** Rules and tests of this program hold it. */
  | { readonly stands: "held"; readonly words: string; readonly by: readonly Holds[]; readonly path?: string }
  /** The running system is asked, and may answer that it is not so. */
  | { readonly stands: "live"; readonly measure: Measure; readonly path?: string }
  | { readonly stands: "yours"; readonly words: string }
  | { readonly stands: "not-done"; readonly words: string };

/** What a document asks. */
export interface LineAsked {
  readonly id: string;
  readonly asks: string;
  readonly from: Source;
  readonly claim: Claim;
}

type Asked = Omit<LineAsked, "claim">;

/** A test that says so in its title, or a rule that says so in its words. */
export const by = (file: string, says: string): Holds => ({ file, says });

export const held = (
  { path, ...asked }: Asked & { readonly path?: string },
  words: string,
  ...holds: readonly Holds[]
): LineAsked => ({
  ...asked,
  claim: { stands: "held", words, by: holds, ...(path === undefined ? {} : { path }) },
});

export const live = ({ path, ...asked }: Asked & { readonly path?: string }, measure: Measure): LineAsked => ({
  ...asked,
  claim: { stands: "live", measure, ...(path === undefined ? {} : { path }) },
});

export const yours = (asked: Asked, words: string): LineAsked => ({ ...asked, claim: { stands: "yours", words } });

export const notDone = (asked: Asked, words: string): LineAsked => ({
  ...asked,
  claim: { stands: "not-done", words },
});
