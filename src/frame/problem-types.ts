/**
 * Every type of problem there is, in the words that a client reads: `GET /problems/{type}` answers them and
 * docs/problems.md prints them, with a request that provokes each.
 */

/** Status, title, when it is answered, and what to do about it. Types stay; a new one needs its request, too. */
type Words = readonly [status: number, title: string, when: string, help: string]

export const problemTypes = {
  'invalid-request': [
    400,
    'The request is not valid',
    'A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.',
    '`errors` names each wrong value with a JSON Pointer and says what was expected: correct them, then send it again.'
  ],
  'malformed-body': [
    400,
    'The body cannot be read',
    'The body is not the JSON, the text or the front matter that its Content-Type says, or is not UTF-8.',
    'The detail says where reading stopped. Keys are given once in an object; a byte order mark does no harm.'
  ],
  'authentication-required': [
    401,
    'A valid token is needed',
    'No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.',
    'Send `Authorization: Bearer rawi_…` with a token that an admin has made; on public URLs, send none.'
  ],
  forbidden: [
    403,
    'This token may not do that',
    'The token is good, and its role does not allow this.',
    'Ask an admin for a token with a role that does. What one may not even see is a 404 instead.'
  ],
  'not-found': [
    404,
    'Not found',
    'There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.',
    'Look at the URL: names are case-sensitive, and none ends with a slash. A draft needs a token that sees it.'
  ],
  'method-not-allowed': [
    405,
    'Method not allowed here',
    'The URL exists, for other methods than this one.',
    'Use one of the methods that the header `Allow` lists.'
  ],
  'not-acceptable': [
    406,
    'No acceptable representation',
    'The `Accept` header refuses every type that this URL can answer.',
    'Accept `application/json`, or send no `Accept` at all.'
  ],
  'request-timeout': [
    408,
    'The request took too long to arrive',
    'The headers or the body did not arrive whole within the time limit; the connection is closed.',
    'Send the request again, on a better line or in smaller parts.'
  ],
  conflict: [
    409,
    'In conflict with what is there',
    'A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it.',
    'The detail names what is in the way: choose another name, or change that first.'
  ],
  gone: [
    410,
    'No longer here',
    'The article was public once and was withdrawn, or a preview link that showed it has ended.',
    'Take it out of lists and caches; the detail has the reason, to be shown in its place.'
  ],
  'start-over': [
    410,
    'The feed does not reach back so far',
    'The cursor of the change feed is older than the journal, which is cut after `RAWI_JOURNAL_DAYS`, or from beyond its end.',
    'Drop what you stored and ask again without `since`: everything there is comes first.'
  ],
  'precondition-failed': [
    412,
    'Someone else was first',
    'The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.',
    'Read it again (`version` tells the current one), then repeat the change on top of it.'
  ],
  'content-too-large': [
    413,
    'The body is too large',
    'The body is longer than this URL takes, or a story has more blocks than an article holds.',
    'The detail names the limit: send less, or in parts. The connection may be closed.'
  ],
  'uri-too-long': [
    414,
    'The URL is too long',
    'A part of the path is longer than any name here.',
    'Shorten the URL; a slug has at most 80 characters.'
  ],
  'unsupported-media-type': [
    415,
    'Unsupported content type',
    'The body is of a type, a charset or a Content-Encoding that this URL does not take.',
    "The detail lists the content types that it takes. `curl -d` sends a form unless told `-H 'content-type: …'`."
  ],
  'expectation-failed': [
    417,
    'The expectation is not met',
    'The `Expect` header asks for something else than `100-continue`.',
    'Leave the header away.'
  ],
  'unprocessable-story': [
    422,
    'This file is not a story',
    'The file could be read, and has no title or no body.',
    'A story has a title on its first line (or in its front matter), and at least one paragraph below it.'
  ],
  'too-many-requests': [
    429,
    'Too many requests',
    'More comments came from one address than it may post in a minute.',
    'Wait as many seconds as `Retry-After` says.'
  ],
  'headers-too-large': [
    431,
    'The request headers are too large',
    'The request line and the headers are together longer than the server reads; the connection is closed.',
    'Send fewer or shorter headers, or a shorter URL.'
  ],
  'internal-error': [
    500,
    'Something broke on our side',
    'A fault of the server or of its database. A write that is answered so has stored nothing.',
    'Tell the operator the `x-request-id` of the answer: the cause was logged under it.'
  ],
  unavailable: [
    503,
    'Busy, try again',
    'The database is busy with another process, or others keep changing the same thing. Nothing was stored.',
    'Send the request again after as many seconds as `Retry-After` says.'
  ],
  'insufficient-storage': [
    507,
    'The disk is full',
    'There is no room to store anything. Nothing was stored; reading goes on.',
    'The operator has to make room; deleting is possible.'
  ]
} as const satisfies Record<string, Words>

export type ProblemType = keyof typeof problemTypes
