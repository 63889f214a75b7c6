import type { ReactElement, ReactNode } from "react";

interface FormProps {
  readonly action: string;
  readonly method?: "get" | "post" | undefined;
  /** A fresh key for this form, sent back in the hidden field `key`: pressing twice does the thing once. */
  readonly idempotencyKey?: string | undefined;
  /** The form sends files. */
  readonly files?: boolean | undefined;
  readonly children: ReactNode;
}

/** A form that the server checks: the browser's own bubbles are switched off, because they speak another language. */
export const Form = ({ action, method = "post", idempotencyKey, files, children }: FormProps): ReactElement => (
  <form
    className="al-form"
    action={action}
    method={method}
    noValidate
    {...(files === true ? { encType: "multipart/form-data" } : {})}
  >
    {idempotencyKey === undefined ? null : <input type="hidden" name="key" value={idempotencyKey} />}
    {children}
  </form>
);
