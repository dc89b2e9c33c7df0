/** Who is one client, for limits by address. */

/** Returns what counts as one address: an IPv4 address, or the /64 that one IPv6 customer has whole. */
export function addressKey(ip: string): string {
  const [plain = ''] = ip
    .toLowerCase()
    .replace(/^::ffff:(?=[\d.]+$)/, '')
    .split('%')
  if (!plain.includes(':')) return plain
  const [head = '', tail = ''] = plain.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const zeros = plain.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : []
  // A proxy may write leading zeros, the socket does not: one network has one key.
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
