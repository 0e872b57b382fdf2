/** The part of Decap CMS that we call; its package is installed by `npm run admin` only. */
declare module 'decap-cms-app' {
  const CMS: {
    registerCustomFormat: (
      name: string,
      extension: string,
      format: {
        fromFile: (text: string) => Record<string, unknown>
        toFile: (values: Record<string, unknown>) => string
      },
    ) => void
    init: (options: { config: unknown }) => void
  }
  export default CMS
}
