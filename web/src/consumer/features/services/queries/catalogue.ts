/** The whole catalogue in one page: what single services and the list of categories are taken from. */
export const catalogue = { params: { query: { limit: 100 } } };
