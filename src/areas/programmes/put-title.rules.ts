import { stageName } from "./programme.ts";

type Titled =
  | { readonly kind: "broker" }
  | { readonly kind: "charter" }
  | { readonly kind: "stage"; readonly content: { readonly to: number } };

export const putTitle = (put: Titled): string => {
  if (put.kind === "broker") return "A broker";
  return put.kind === "charter" ? "The charter" : `On to: ${stageName(put.content.to)}`;
};
