/** A cell of a CSV as RFC 4180 has it: in quotes only where it must be, so that what reads it may go line by line. */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
