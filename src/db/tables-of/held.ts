/** The tables of migration for held. */
export interface HeldTables {}
