import type { SdmxDataSet, SdmxMessage, SdmxRecord } from '../sdmx/message.js'
import { seriesIn } from '../sdmx/series.js'
import { startTag } from '../xml.js'
import { envelope, type Kind } from './envelope.js'

/** How a kind of data message writes its parts. */
export interface Writing {
  kind: Kind
  dataSet(set: SdmxDataSet): Record<string, string>
  series(records: readonly SdmxRecord[]): string
  /** An observation that stands in no series. */
  observation(record: SdmxRecord): string
}

/** An SDMX message as a data message of SDMX-ML 2.1, piece by piece. */
export async function* dataMessage(message: SdmxMessage, writing: Writing): AsyncGenerator<string> {
  const { head, foot } = envelope(message, writing.kind)
  const lines = (elements: string[]) => elements.map((one) => `${one}\n`).join('')
  yield head
  for (const set of message.sets) {
    yield `${startTag('message:DataSet', writing.dataSet(set))}\n`
    if (message.dimensionAtObservation === 'AllDimensions')
      for await (const page of set.pages) yield lines(page.map(writing.observation))
    else for await (const some of seriesIn(message, set.pages)) yield lines(some.map(writing.series))
    yield '</message:DataSet>\n'
  }
  yield foot
}
