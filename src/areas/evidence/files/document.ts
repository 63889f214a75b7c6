/** What any file is drawn from: headings, lines and tables in their order, and nothing of when it was drawn. */
export interface Document {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly words: string }
  | { readonly kind: "text"; readonly words: string }
  /** One point of a list; `link` is where it opens. */
  | { readonly kind: "item"; readonly words: string; readonly link?: { readonly href: string; readonly words: string } }
  | { readonly kind: "table"; readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };
