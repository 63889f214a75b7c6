/** The tables of organisations and their services. */
export interface OrganisationTables {}
