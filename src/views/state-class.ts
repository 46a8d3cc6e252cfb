/** The class that an attribution’s state has in the style sheets: its first word. */
export function stateClass(state: string): string {
  return state.split(' ')[0] ?? state;
}
