/** Ends every urgent card: what to do if nobody answers, and which temperature holds. */
export const HELP_AFTER =
  'If your alert card gives a different temperature, use that. If you cannot get through, call 111 or go to A&E. Say you are having cancer treatment and show your alert card.'
