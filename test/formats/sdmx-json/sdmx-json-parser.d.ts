declare module 'sdmx-json-parser' {
  export class SDMXParser {
    getDatasets(address: string): Promise<object>
    getName(): string
    getData(): Record<string, unknown>[]
  }
}
