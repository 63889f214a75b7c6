/** What signing in looks at of a request: the cookies sent, the address they came from, the browser's own name. */
export interface Caller {
  readonly cookie: string | undefined;
  readonly address: string;
  readonly userAgent: string;
}
