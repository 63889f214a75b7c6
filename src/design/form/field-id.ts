/**
 * The `id` of a field's box, from the field's name: what the error summary links to. Letters and digits stay;
 * anything else becomes "-", so that a name as it came from a file cannot break the page.
 */
export const fieldId = (field: string): string => `field-${field.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;
