/** Where the built site stands while tests run; another port lets two checkouts be tested at once. */
export const PORT = process.env.TEST_PORT ?? '4327';
export const HOST = `localhost:${PORT}`;
