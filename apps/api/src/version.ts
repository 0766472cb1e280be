/** Version of the API's code; part of every ETag. Raised with each change of what is sent. */
export const API_VERSION = "0.4.0";
