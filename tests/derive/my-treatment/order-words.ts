/** Words that would make a day of the plan an order or a promise. */
export const ORDERS = /\b(?:take|takes|taking|stop|stops|safe|safely|over)\b/i
