/** The address of a database: which engine it means, and how it is shown. */

export const isPostgres = (url: string): boolean => /^postgres(ql)?:\/\//.test(url)

/** Returns an address as it may be printed: that of a server without user and password, or parameters, which may be one too. */
export const hidePassword = (url: string): string =>
  url.startsWith('file:') ? url : url.replace(/\/\/.*@/s, '//…@').replace(/\?.*$/s, '?…')
