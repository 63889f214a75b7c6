type Listed = readonly [string, string, string, string, string];

/** What an organisation can be, in the order of its kinds. */
export const kindsOf = (...[service, commissioner, vcso, faith, userLed, other]: readonly [...Listed, string]) => ({
  service,
  commissioner,
  vcso,
  faith,
  "user-led": userLed,
  other,
});

/** How people meet one, in the order of its formats. */
export const formatsOf = (...[inPerson, group, homeVisit, telephone, online]: Listed) => ({
  "in-person": inPerson,
  group,
  "home-visit": homeVisit,
  telephone,
  online,
});
