/** Letters without their Vietnamese marks, in lower case: "Đơn Dương" → "don duong". For finding in a short list. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
