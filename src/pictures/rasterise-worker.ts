import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { Drawing, Rasterised } from './rasterise.ts';

// The thread of `rasterise`: turns each drawing it is handed into a PNG.
const FONTS = { ko: 'NotoSansCJKkr-Regular.otf', ja: 'NotoSansCJKjp-Regular.otf' };
const fontFiles = Object.values(FONTS).map((file) =>
  fileURLToPath(new URL(`../../assets/fonts/${file}`, import.meta.url)),
);

/** Pixels of the picture for each of the drawing, so that letters are sharp on dense screens. */
const SCALE = 2;

function drawn({ svg, language }: Drawing): Uint8Array {
  const family = language === 'ja' ? 'Noto Sans CJK JP' : 'Noto Sans CJK KR';
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family },
  })
    .render()
    .asPng();
}

parentPort?.on('message', ({ id, drawing }: { id: number; drawing: Drawing }) => {
  let result: Rasterised;
  try {
    result = { id, png: drawn(drawing) };
  } catch (error) {
    result = { id, error };
  }
  parentPort?.postMessage(result);
});
