/** Links and controls under 24 by 24 px. Links inside a sentence are allowed to be as small as their words. */
export default () => {
  const found = [];
  const isInSentence = (element) => {
    const parent = element.closest("p, li, td, dd, div, figcaption");
    if (element.localName !== "a" || parent === null) return false;
    return (parent.textContent ?? "").trim().length > (element.textContent ?? "").trim().length + 8;
  };
  for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
    if (element.matches(".nhsuk-skip-link, input[type=hidden]")) continue;
    // A radio or checkbox is pressed by its label as well, which is its target.
    const box = element.getBoundingClientRect();
    // What lies in a closed fold has a size and is not shown.
    if (!element.checkVisibility() || box.width === 0 || box.height === 0 || isInSentence(element)) continue;
    if (box.width < 24 || box.height < 24)
      found.push(
        `<${element.localName}> “${(element.textContent ?? "").trim().slice(0, 40)}” is ${Math.round(box.width)} by ${Math.round(box.height)} px; a target has at least 24 by 24`,
      );
  }
  return found.slice(0, 5);
};
