/** The bundle of the elements takes a stylesheet in as minified text. */
declare module '*.css' {
  const text: string
  export default text
}
