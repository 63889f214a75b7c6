import type { ReactElement } from "react";

/** The way to the thread of what a page is about. */
export const ThreadLink = ({ href }: { readonly href: string }): ReactElement => (
  <p lang="en">
    <a href={href}>What was counted, said, planned and done, and whether it changed: one thread</a>
  </p>
);
