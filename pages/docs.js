/** Shows the contract of this server with Swagger UI. */
const dark = matchMedia('(prefers-color-scheme: dark)')
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
dark.addEventListener('change', follow)
follow()

show().catch(() => {
  document.getElementById('swagger-ui').textContent =
    'The contract, openapi.json, could not be loaded. Is the server running? Load this page again.'
})

async function show() {
  const response = await fetch('openapi.json')
  const contract = forPage(await response.json())
  const streams = Object.keys(contract.paths).filter(
    path => contract.paths[path].get?.responses[200]?.content?.['text/event-stream']
  )
  window.SwaggerUIBundle({
    dom_id: '#swagger-ui',
    spec: contract,
    deepLinking: true,
    docExpansion: 'list',
    tryItOutEnabled: true,
    requestInterceptor: request => {
      const { pathname } = new URL(request.url, location.href)
      return streams.includes(pathname) ? Object.assign(request, { userFetch: listen }) : request
    }
  })
}

/** Returns what a stream says within three seconds: the page would wait for its end, and it has none. */
async function listen(url, { method, headers }) {
  const signal = AbortSignal.timeout(3000)
  const { body, status, statusText, headers: answered } = await fetch(url, { method, headers, signal })
  let text = ''
  try {
    for await (const piece of body.pipeThrough(new TextDecoderStream())) text += piece
  } catch {
    text += ': and so on; this page listens for three seconds\n'
  }
  return new Response(text, { status, statusText, headers: answered })
}

/**
 * Returns the contract as the page shows it. The page fills its form with examples, and a request with every filter and
 * a made-up cursor is a 400: so those of the query are told in words, and the form is empty but for the path.
 */
function forPage(contract) {
  for (const operation of Object.values(contract.paths).flatMap(Object.values)) {
    for (const parameter of operation.parameters ?? []) {
      if (parameter.in !== 'query' || parameter.example === undefined) continue
      parameter.description = `${parameter.description} Example: \`${parameter.example}\``
      delete parameter.example
    }
  }
  return contract
}
