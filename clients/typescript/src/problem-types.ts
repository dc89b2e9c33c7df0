// Made by `npm run client` from the contract: change that, not this file.

/** The types of problems, the last part of their `type` on the wire. */
export type ProblemType =
  /** 400, The request is not valid. A parameter or a key of the body is unknown, missing or wrong; `errors` names each. */
  | 'invalid-request'
  /** 400, The body cannot be read. The body is not the JSON, the text or the front matter that its Content-Type says, or is not UTF-8. */
  | 'malformed-body'
  /** 401, A valid token is needed. Send `Authorization: Bearer rawi_…` with a token that is neither revoked nor expired. */
  | 'authentication-required'
  /** 403, This token may not do that. The role of the token does not allow this; ask an admin for one that does. */
  | 'forbidden'
  /** 404, Not found. There is nothing here that you may see. What one may not see is not told apart from what is not there. */
  | 'not-found'
  /** 405, Method not allowed here. The URL exists, for the methods that `Allow` lists. */
  | 'method-not-allowed'
  /** 406, No acceptable representation. The `Accept` header refuses every type that this URL can answer. */
  | 'not-acceptable'
  /** 408, The request took too long to arrive. Send the request again; the body must arrive within the time limit. */
  | 'request-timeout'
  /** 409, In conflict with what is there. A slug or an external id belongs to another, or something still refers to what should go. */
  | 'conflict'
  /** 410, Withdrawn. It was public once and was withdrawn; the detail has the public reason. */
  | 'gone'
  /** 410, The feed does not reach back so far. The cursor of the change feed is older than the journal. Drop what was stored and ask again without `since`. */
  | 'start-over'
  /** 412, Someone else was first. The version in `If-Match` is not the current one; read again, then repeat the change on top of it. */
  | 'precondition-failed'
  /** 413, The body is too large. The detail names the limit. */
  | 'content-too-large'
  /** 414, The URL is too long. Shorten the URL. */
  | 'uri-too-long'
  /** 415, Unsupported content type. The detail lists the content types that this URL takes. */
  | 'unsupported-media-type'
  /** 422, This file is not a story. The file was read, but a title or a body is missing, or a name in it is not known here. */
  | 'unprocessable-story'
  /** 429, Too many requests. Wait for `Retry-After` seconds. */
  | 'too-many-requests'
  /** 431, The request headers are too large. Send fewer or shorter headers. */
  | 'headers-too-large'
  /** 500, Something broke on our side. It was logged under the `x-request-id` of the answer. */
  | 'internal-error'
  /** 503, Busy, try again. The database is busy or the server is stopping; nothing was stored. Wait for `Retry-After` seconds. */
  | 'unavailable'
  /** 507, The disk is full. Nothing was stored; reading goes on. The operator has to make room. */
  | 'insufficient-storage'
