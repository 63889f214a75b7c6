/** The tables of migration for post. */
export interface PostTables {}
