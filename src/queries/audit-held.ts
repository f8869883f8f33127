import type { Audited } from '../statistics/audit.js'
import type { Edition } from './edition.js'

/** Checks in the order they are answered in, and how many figures they are of. */
export interface HeldAudit {
  checks: Audited[]
  claims: number
}

// An audit of much takes seconds, and is asked again for each page, kind and language: the last few of an edition are held.
const held = new WeakMap<Edition, Map<string, Promise<HeldAudit>>>()
const remembered = 4

/** The audit that a question asks for: one that is under way or done in this edition, or else a new one. */
export async function auditHeld(
  edition: Edition,
  question: string,
  audit: () => Promise<HeldAudit>,
): Promise<HeldAudit> {
  const audits = held.get(edition) ?? new Map<string, Promise<HeldAudit>>()
  held.set(edition, audits)
  const known = audits.get(question)
  if (known !== undefined) return known
  const asked = audit()
  audits.set(question, asked)
  const [oldest] = audits.keys()
  if (audits.size > remembered) audits.delete(oldest as string)
  // What failed is asked again.
  asked.catch(() => audits.delete(question))
  return asked
}
