type Values = Record<string, string>

/**
 * What groups say of a series. A group holds the series whose components agree with it wherever both have one: without the
 * structure nobody knows which of them are its key.
 */
export function saidByGroups(groups: readonly Values[], series: Values): Values {
  const holding = groups.filter((group) => {
    const shared = Object.keys(group).filter((id) => id in series)
    return shared.length > 0 && shared.every((id) => group[id] === series[id])
  })
  return Object.assign({}, ...holding)
}
