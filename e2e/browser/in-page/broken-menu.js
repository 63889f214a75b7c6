/** The menu's line, when it has become two. */
export default () => {
  const items = [...document.querySelectorAll(".al-menu--wide .nhsuk-header__navigation-list > li")];
  const tops = new Set(items.map((item) => Math.round(item.getBoundingClientRect().top)));
  return tops.size > 1 ? ["the menu breaks into two lines"] : [];
};
