/** The pages above a page. */
export const breadcrumbs = {
  label: 'Breadcrumb',
  home: 'Home',
  /** An incident above a claim that may be about it. */
  maybe: (incident: string) => `Possibly: ${incident}`,
};
