import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../src/cards/url.ts';

describe('the target of a link', () => {
  it.each([
    ['https://example.org/news/1?x=1#top', 'https://example.org/news/1?x=1#top'],
    ['http://example.org', 'http://example.org/'],
    ['https://example.org/a_(b) c?d=[e]&f=<g>', 'https://example.org/a_%28b%29%20c?d=%5Be%5D&f=%3Cg%3E'],
    ['https://example.org/기사', 'https://example.org/%EA%B8%B0%EC%82%AC'],
    ['https://good.example@evil.example/@everyone', 'https://evil.example/%40everyone'],
  ])('of %s is %s', (address, target) => {
    expect(linkTarget(address)).toBe(target);
  });

  it.each([
    null,
    '',
    'example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    `https://example.org/${'x'.repeat(512)}`,
  ])('is missing for %s', (address) => {
    expect(linkTarget(address)).toBeUndefined();
  });
});
