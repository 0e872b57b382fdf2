import fc from 'fast-check'

// Property tests draw the same cases each time, so that a red run says something about the change at hand.
// `FUZZ=random npx vitest run` draws new ones: what they find is mended, and becomes a test of its own.
if (process.env.FUZZ !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_260 })
