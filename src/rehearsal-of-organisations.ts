export const onlyForItsOrganisation: readonly string[] = [];
