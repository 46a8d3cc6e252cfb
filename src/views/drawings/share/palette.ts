/** The colours of `styles/tokens.css` that are needed where no style sheet reaches, by day and by night. */
export const palette = {
  paper: { light: '#fcfbf8', dark: '#15171a' },
  raised: { light: '#f3f0e9', dark: '#1e2125' },
  ink: { light: '#1c1b19', dark: '#ece9e2' },
  quiet: { light: '#504d47', dark: '#bab6ad' },
  line: { light: '#d8d3c8', dark: '#3a3e44' },
  alarm: { light: '#7a1f14', dark: '#ffb4a6' },
} as const;

export type Colour = keyof typeof palette;
