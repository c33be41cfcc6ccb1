/** The colours of a picture, as `#rrggbb`. */
export type Theme = {
  background: string;
  container: string;
  border: string;
  text: string;
  strong: string;
  muted: string;
  link: string;
  quoteBar: string;
  primary: string;
  onPrimary: string;
  success: string;
  danger: string;
  secondary: string;
  onSecondary: string;
  placeholder: string;
};

/** The two looks of Discord. */
export const THEMES = {
  dark: {
    background: '#1a1a1e',
    container: '#242429',
    border: '#36363d',
    text: '#dfe0e2',
    strong: '#fbfbfb',
    muted: '#9b9ba4',
    link: '#5aaeff',
    quoteBar: '#4c4c55',
    primary: '#5865f2',
    onPrimary: '#ffffff',
    success: '#248046',
    danger: '#d22d39',
    secondary: '#303037',
    onSecondary: '#fbfbfb',
    placeholder: '#36363d',
  },
  light: {
    background: '#fbfbfb',
    container: '#ffffff',
    border: '#dedee2',
    text: '#2f3035',
    strong: '#17181b',
    muted: '#65666e',
    link: '#0062d6',
    quoteBar: '#c9c9cf',
    primary: '#5865f2',
    onPrimary: '#ffffff',
    success: '#248046',
    danger: '#d22d39',
    secondary: '#e8e8eb',
    onSecondary: '#2f3035',
    placeholder: '#e8e8eb',
  },
} as const satisfies Record<string, Theme>;
