import { SaxesParser } from 'saxes';

/** The texts of an XML document, those of its title aside. Throws where the document is not well-formed. */
export function textsOfXml(document: string): string[] {
  const texts: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => open.push(name));
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    if (open.at(-1) === 'tspan') texts.push(text);
  });
  parser.write(document).close();
  return texts;
}
