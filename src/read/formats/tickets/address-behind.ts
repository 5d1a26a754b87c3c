/** ` (https://…)` behind the label of a link, where the label does not show the address already; empty for addresses within a page. */
export function addressBehind(label: string, address: string): string {
  return /^https?:\/\//iu.test(address) && label.trim() !== '' && !label.includes(address) ? ` (${address})` : ''
}
