/** Random numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** `count` different whole numbers from 0 to below `below` in random order; all of them where there are fewer. */
export function drawn(count: number, below: number, random: () => number): number[] {
  const all = Uint32Array.from({ length: below }, (_, i) => i)
  const drawnOnes: number[] = []
  for (let i = 0; i < Math.min(count, below); i++) {
    const other = i + Math.floor(random() * (below - i))
    drawnOnes.push(all[other] as number)
    all[other] = all[i] as number
  }
  return drawnOnes
}
