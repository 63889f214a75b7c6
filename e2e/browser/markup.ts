import { HtmlValidate, StaticConfigLoader } from "html-validate";

/** The rules a page we wrote ourselves has no reason to break. Looks of code (case, quotes, void tags) are React's. */
const rules = new StaticConfigLoader({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "void-style": "off",
    "attr-quotes": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    "long-title": "off",
    "no-inline-style": "error",
    // Roles are written out on tables whose rows become blocks on narrow screens and would lose them.
    "no-redundant-role": "off",
    "prefer-native-element": "off",
    // Two navigations are never shown together: one is for wide, one for narrow screens, under one name.
    "unique-landmark": "off",
    "tel-non-breaking": "off",
    "svg-focusable": "off",
    "wcag/h30": "error",
  },
});
// Read once: it would be read again for each page.
const readRules = rules.getConfigFor("page.html");
rules.getConfigFor = () => readRules;
const validator = new HtmlValidate(rules);

/** What is wrong with a page's HTML as it was sent. Style attributes count: the policy drops them without a word. */
export const faultsOfMarkup = async (html: string): Promise<readonly string[]> => {
  const report = await validator.validateString(html);
  const told = report.results.flatMap(({ messages }) =>
    messages.map(({ message, ruleId, selector }) => `${message} [${ruleId}] at ${selector ?? "the page"}`),
  );
  return [...new Set(told)].slice(0, 8);
};
