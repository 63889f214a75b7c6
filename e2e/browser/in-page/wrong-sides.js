/**
 * What a page that runs right to left gets wrong: things that stand on the side where the left-to-right page has them.
 * A page that runs left to right is measured by the same sentences the other way round.
 */
export default () => {
  const found = [];
  const boxOf = (element) => element.getBoundingClientRect();
  const isRtl = (element) => getComputedStyle(element).direction === "rtl";
  // What lies in a closed fold has a size and is not shown.
  const isShown = (element) => element.checkVisibility() && boxOf(element).width > 0 && boxOf(element).height > 0;
  /** Is `one` nearer to the side a reader begins on than `other`? */
  const isBefore = (one, other, rtl) => (rtl ? one > other : one < other);
  const middle = (element) => (boxOf(element).left + boxOf(element).right) / 2;

  for (const input of document.querySelectorAll(".nhsuk-radios__input, .nhsuk-checkboxes__input")) {
    const label = input.parentElement?.querySelector("label");
    if (!label || !isShown(label)) continue;
    const text = document.createRange();
    text.selectNodeContents(label);
    const words = text.getBoundingClientRect();
    const overlap = Math.min(boxOf(input).right, words.right) - Math.max(boxOf(input).left, words.left);
    if (!isBefore(middle(input), (words.left + words.right) / 2, isRtl(label)) || overlap > 1)
      found.push(`the box of “${label.textContent}” is not before its words`);
  }
  for (const list of document.querySelectorAll(
    ".nhsuk-breadcrumb__list, .al-filters__list, .nhsuk-header__navigation-list",
  )) {
    const items = [...list.children].filter(isShown);
    items.slice(1).forEach((item, index) => {
      const last = items[index];
      if (last === undefined || Math.abs(boxOf(last).top - boxOf(item).top) > 4) return;
      if (!isBefore(middle(last), middle(item), isRtl(list)))
        found.push(`“${item.textContent}” stands before “${last.textContent}”`);
    });
  }
  for (const hint of document.querySelectorAll(
    ".nhsuk-hint, .nhsuk-error-message, .nhsuk-label, .nhsuk-fieldset__legend",
  )) {
    if (!isShown(hint) || hint.closest(".nhsuk-form-group") === null) continue;
    const align = getComputedStyle(hint).textAlign;
    const starts = isRtl(hint) ? ["start", "right", "-webkit-auto"] : ["start", "left", "-webkit-auto"];
    if (!starts.includes(align)) found.push(`“${hint.textContent}” is aligned to the ${align}`);
  }
  for (const group of document.querySelectorAll(".nhsuk-form-group--error")) {
    const style = getComputedStyle(group);
    const [start, end] = isRtl(group)
      ? [style.borderRightWidth, style.borderLeftWidth]
      : [style.borderLeftWidth, style.borderRightWidth];
    if (start === "0px" || end !== "0px") found.push("the line beside what must be put right is on the wrong side");
  }
  for (const summary of document.querySelectorAll(".nhsuk-details__summary")) {
    if (!isShown(summary)) continue;
    const style = getComputedStyle(summary);
    const [start, end] = isRtl(summary)
      ? [style.paddingRight, style.paddingLeft]
      : [style.paddingLeft, style.paddingRight];
    if (Number.parseFloat(start) <= Number.parseFloat(end))
      found.push(`the arrow of “${summary.textContent}” has no room`);
  }
  for (const row of document.querySelectorAll("table tr")) {
    const [head, ...cells] = [...row.children].filter(isShown);
    if (head === undefined || cells.length === 0 || getComputedStyle(row).display !== "table-row") continue;
    if (!isBefore(middle(head), middle(cells.at(-1) ?? head), isRtl(row)))
      found.push("a table's first column is not first");
  }
  for (const cell of document.querySelectorAll("td.al-number, td.al-interval, th.al-number")) {
    if (getComputedStyle(cell).display === "table-cell" && getComputedStyle(cell).textAlign !== "right")
      found.push(`the number “${cell.textContent}” is not right-aligned: units must stand under units`);
  }
  return [...new Set(found)].slice(0, 8);
};
