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
  window.SwaggerUIBundle({
    dom_id: '#swagger-ui',
    spec: forPage(await response.json()),
    deepLinking: true,
    docExpansion: 'list',
    tryItOutEnabled: true
  })
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
