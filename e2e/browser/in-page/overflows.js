/** What sticks out of the screen sideways: regions that scroll by themselves may be as wide as they like. */
export default () => {
  const width = document.documentElement.clientWidth;
  const found = [];
  if (document.documentElement.scrollWidth > width)
    found.push(`the page is ${document.documentElement.scrollWidth} px wide on a screen of ${width} px`);
  const name = (element) =>
    `<${element.localName} class="${element.getAttribute("class") ?? ""}"> “${(element.textContent ?? "").trim().slice(0, 40)}”`;
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest(".al-scroll, .nhsuk-u-visually-hidden, .nhsuk-skip-link, thead") !== null) continue;
    const box = element.getBoundingClientRect();
    // What lies in a closed fold has a size and is not shown.
    if (!element.checkVisibility() || box.width === 0 || box.height === 0) continue;
    if (box.right > width + 1 || box.left < -1) found.push(`${name(element)} lies from ${box.left} to ${box.right} px`);
  }
  return found.slice(0, 5);
};
