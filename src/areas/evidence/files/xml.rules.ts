const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for XML and HTML: no mark-up, no control characters, no halves of characters. */
export const escaped = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- finding them is what it is for
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
    .toWellFormed()
    .replaceAll(/[&<>"']/gu, (sign) => signs[sign] ?? "");

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
