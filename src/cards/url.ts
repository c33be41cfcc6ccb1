/** Longer addresses would crowd out the answer; Discord's own link buttons stop here too. */
const MAX_URL_UNITS = 512;

/**
 * An address as the target of a markdown link, everything encoded that could end the link early; undefined for
 * none, for one that is not http or https, and for one longer than 512 units. A user name in front of the host is
 * left out: it is used to make an address look like another.
 */
export function linkTarget(address: string | null): string | undefined {
  const url = address === null ? null : URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const rest = `${url.pathname}${url.search}${url.hash}`.replace(/[\s()<>[\]\\"'`|*@]/g, percentEncoded);
  const target = url.origin + rest;
  return target.length <= MAX_URL_UNITS ? target : undefined;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
