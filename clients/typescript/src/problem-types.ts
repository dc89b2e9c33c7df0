// Made by `npm run client` from the contract: change that, not this file.

/** The types of problems, the last part of their `type` on the wire. */
export type ProblemType =
  /** 400, The request is not valid. A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1. */
  | 'invalid-request'
  /** 400, The body cannot be read. The body is not the JSON, the text or the front matter that its Content-Type says, or is not UTF-8. */
  | 'malformed-body'
  /** 401, A valid token is needed. No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL. */
  | 'authentication-required'
  /** 403, This token may not do that. The token is good, and its role does not allow this. */
  | 'forbidden'
  /** 404, Not found. There is nothing at this URL that you may see. What one may not see is not told apart from what is not there. */
  | 'not-found'
  /** 405, Method not allowed here. The URL exists, for other methods than this one. */
  | 'method-not-allowed'
  /** 406, No acceptable representation. The `Accept` header refuses every type that this URL can answer. */
  | 'not-acceptable'
  /** 408, The request took too long to arrive. The headers or the body did not arrive whole within the time limit; the connection is closed. */
  | 'request-timeout'
  /** 409, In conflict with what is there. A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it. */
  | 'conflict'
  /** 410, No longer here. The article was public once and was withdrawn, or a preview link that showed it has ended. */
  | 'gone'
  /** 410, The feed does not reach back so far. The cursor of the change feed is older than the journal, which is cut after `RAWI_JOURNAL_DAYS`, or from beyond its end. */
  | 'start-over'
  /** 412, Someone else was first. The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there. */
  | 'precondition-failed'
  /** 413, The body is too large. The body is longer than this URL takes, or a story has more blocks than an article holds. */
  | 'content-too-large'
  /** 414, The URL is too long. A part of the path is longer than any name here. */
  | 'uri-too-long'
  /** 415, Unsupported content type. The body is of a type, a charset or a Content-Encoding that this URL does not take. */
  | 'unsupported-media-type'
  /** 417, The expectation is not met. The `Expect` header asks for something else than `100-continue`. */
  | 'expectation-failed'
  /** 422, This file is not a story. The file could be read, and has no title or no body. */
  | 'unprocessable-story'
  /** 429, Too many requests. More comments came from one address than it may post in a minute. */
  | 'too-many-requests'
  /** 431, The request headers are too large. The request line and the headers are together longer than the server reads; the connection is closed. */
  | 'headers-too-large'
  /** 500, Something broke on our side. A fault of the server or of its database. A write that is answered so has stored nothing. */
  | 'internal-error'
  /** 503, Busy, try again. The database is busy with another process, or others keep changing the same thing. Nothing was stored. */
  | 'unavailable'
  /** 507, The disk is full. There is no room to store anything. Nothing was stored; reading goes on. */
  | 'insufficient-storage'
