/** The version of package.json, which the bundle does not carry along; a test holds the two together. */
export const version = '1.0.0'
