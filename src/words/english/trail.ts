/** The pages above a page. */
export const trail = { label: 'Breadcrumb', home: 'Home' };
