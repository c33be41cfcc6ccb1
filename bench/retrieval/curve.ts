import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RiskPoint } from './metrics.ts';

const FOLDER = fileURLToPath(new URL('../results/', import.meta.url));

const WIDTH = 480;
const HEIGHT = 320;
const MARGIN = 48;

/** A curve as a table of comma-separated values with a head. */
export function asCsv(curve: readonly RiskPoint[]): string {
  const rows = curve.map(({ confidence, coverage, risk }) => `${confidence},${coverage},${risk}`);
  return `${['confidence,coverage,risk', ...rows].join('\n')}\n`;
}

const across = (coverage: number) => (MARGIN + coverage * (WIDTH - 2 * MARGIN)).toFixed(1);
const down = (risk: number) => (HEIGHT - MARGIN - risk * (HEIGHT - 2 * MARGIN)).toFixed(1);

/** A curve as a picture in SVG, both axes from 0 to 1. `title` is plain text without markup. */
export function asSvg(curve: readonly RiskPoint[], title: string): string {
  const line = curve.map(({ coverage, risk }) => `${across(coverage)},${down(risk)}`).join(' ');
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((at) => [
    `<text x="${across(at)}" y="${HEIGHT - MARGIN + 16}" text-anchor="middle">${at}</text>`,
    `<text x="${MARGIN - 8}" y="${down(at)}" text-anchor="end" dominant-baseline="middle">${at}</text>`,
    `<path d="M${across(at)} ${down(0)}V${down(1)}M${across(0)} ${down(at)}H${across(1)}" stroke="#ddd"/>`,
  ]);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${WIDTH / 2}" y="24" text-anchor="middle" font-size="13">${title}</text>`,
    ...ticks,
    `<text x="${WIDTH / 2}" y="${HEIGHT - 10}" text-anchor="middle">coverage: the part answered</text>`,
    `<text x="14" y="${HEIGHT / 2}" text-anchor="middle" transform="rotate(-90 14 ${HEIGHT / 2})">risk: the part of those that is wrong</text>`,
    `<polyline points="${line}" fill="none" stroke="#0b6" stroke-width="1.5"/>`,
    '</svg>',
  ].join('\n')}\n`;
}

/** Writes a curve as `<name>.svg` and `<name>.csv` into `bench/results/`, and gives back where, without the endings. */
export function writeCurve(curve: readonly RiskPoint[], name: string): string {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.svg`), asSvg(curve, name));
  writeFileSync(join(FOLDER, `${name}.csv`), asCsv(curve));
  return join(FOLDER, name);
}
