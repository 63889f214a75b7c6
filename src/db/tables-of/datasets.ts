/** The tables of migration for datasets. */
export interface DatasetTables {}
