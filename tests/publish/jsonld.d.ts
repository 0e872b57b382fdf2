declare module 'jsonld' {
  interface Options {
    documentLoader: (url: string) => Promise<{ contextUrl: undefined; documentUrl: string; document: object }>
    safe?: boolean
  }
  const jsonld: {
    expand(
      document: object,
      options: Options,
    ): Promise<{ '@id'?: string; '@type'?: string[]; [property: string]: unknown }[]>
  }
  export default jsonld
}
