/** The tables of migration for communities. */
export interface CommunityTables {}
