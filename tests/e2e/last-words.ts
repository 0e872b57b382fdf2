/** What ends the urgent card wherever it is shown. Written out again here, so that a slip in the one place that makes it is seen. */
export const LAST_WORDS =
  'If your alert card gives a different temperature, use that. If you cannot get through, call 111 or go to A&E. Say you are having cancer treatment and show your alert card.'
