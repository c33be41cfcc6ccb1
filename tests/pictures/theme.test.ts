import { describe, expect, it } from 'vitest';
import { THEMES } from '../../src/pictures/theme.ts';

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(Object.entries(THEMES))('the %s theme', (_name, theme) => {
  it.each([
    ['text', 'background'],
    ['text', 'container'],
    ['strong', 'container'],
    ['muted', 'background'],
    ['muted', 'container'],
    ['link', 'container'],
    ['link', 'background'],
    ['onPrimary', 'primary'],
    ['onPrimary', 'success'],
    ['onPrimary', 'danger'],
    ['onSecondary', 'secondary'],
  ] as const)('is easy to read: %s on %s', (ink, paper) => {
    expect(contrast(theme[ink], theme[paper])).toBeGreaterThanOrEqual(4.5);
  });
});
