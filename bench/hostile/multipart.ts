import { randomBytes } from "node:crypto";

export interface FileField {
  readonly name: string;
  /** As it stands between the quotes of its header: written by hand here, so that it may break out of them. */
  readonly fileName: string;
  readonly bytes: Buffer | string;
}

/** A form with files as bytes, made by hand because every kind sender would tidy what is hostile in it. */
export function multipart(
  fields: Readonly<Record<string, string>>,
  files: readonly FileField[],
): { readonly body: Buffer; readonly contentType: string } {
  const boundary = `----alongside${randomBytes(12).toString("hex")}`;
  const part = (head: string, body: Buffer | string): readonly (Buffer | string)[] => [
    `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`,
    body,
    "\r\n",
  ];
  const pieces = [
    ...Object.entries(fields).flatMap(([name, value]) => part(`name="${name}"`, value)),
    ...files.flatMap(({ name, fileName, bytes }) =>
      part(`name="${name}"; filename="${fileName}"\r\nContent-Type: text/csv`, bytes),
    ),
    `--${boundary}--\r\n`,
  ];
  const body = Buffer.concat(pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece, "utf8") : piece)));
  return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}

/** A file name as browsers write it: a quote or a line break in it stays in it. */
export const asBrowsersWrite = (fileName: string): string =>
  fileName.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
