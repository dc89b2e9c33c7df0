#!/usr/bin/env bash
# The main job, with nothing but curl (jq only shows the answers): a page as copied from a news site becomes an article
# whose quotations are data; an editor looks at them and publishes; a reader comments; a moderator approves.
#
#   API=http://localhost:3000 TOKEN=rawi_… examples/curl/first-article.sh page.txt
#
# PAGE's own furniture is set on the site first: the box, the heading and the disclaimer do not belong to the story.
set -euo pipefail
: "${API:=http://localhost:3000}" "${TOKEN:?an admin token}"
PAGE=${1:?a page as plain text}
SLUG=${SLUG:-nato-russia}
auth=(-H "authorization: Bearer $TOKEN")
json=(-H 'content-type: application/json')
call() { curl --silent --show-error --fail-with-body "$@"; }
step() { printf '\n== %s\n' "$1"; }

step 'The site knows its own furniture'
if [ -n "${FURNITURE:-}" ]; then
  call -X PATCH "${auth[@]}" "${json[@]}" -d "$FURNITURE" "$API/v1/site" | jq '{name, announcements, disclaimer}'
fi

step 'The category of the page exists'
call "$API/v1/categories?limit=100" | jq -e '.items[] | select(.name == "أخبار") | {slug, name}' ||
  call -X POST "${auth[@]}" "${json[@]}" -d '{ "slug": "news", "name": "أخبار" }' "$API/v1/categories" | jq '{slug, name}'

step 'One curl files the story, and makes the people it quotes'
call -T "$PAGE" -H 'content-type: text/plain' "${auth[@]}" "$API/v1/articles/$SLUG?people=create" |
  jq '{slug, title, lead, dateline, status, categories: [.categories[].name], blocks: (.blocks | length), ingest, warnings}'

step 'Who said what'
call "${auth[@]}" "$API/v1/articles/$SLUG/quotes" |
  jq -r '.items[] | [.status, (.speaker.name // "—"), .attribution, (.via // "—"), "«\(.text)»"] | join(" | ")'

step 'A reader sees nothing of it yet'
curl --silent -o /dev/null -w '%{http_code}\n' "$API/v1/articles/$SLUG"

step 'An editor confirms the words in quote marks that are still only suggested'
for id in $(call "${auth[@]}" "$API/v1/articles/$SLUG/quotes?status=suggested&kind=direct" | jq -r '.items[].id'); do
  call -X PUT "${auth[@]}" "${json[@]}" -d '{ "decision": "confirm" }' "$API/v1/quotes/$id/decision" | jq -c '{text, status}'
done

step 'Published'
call -X PUT "${auth[@]}" "$API/v1/articles/$SLUG/publication" | jq '{status, publishedAt, version}'

step 'A reader sees the article, the people, their quotes and the category'
call "$API/v1/articles/$SLUG?fields=title,dateline,people" | jq -c .
call "$API/v1/people" | jq -c '[.items[].name]'
speaker=$(call "$API/v1/articles/$SLUG?fields=people" | jq -r '.people[0].id')
call "$API/v1/people/$speaker/quotes?fields=text" --location | jq -c '[.items[].text]'
call "$API/v1/quotes?speaker=$speaker&count=true" | jq '.total'
call "$API/v1/articles?category=$(call "$API/v1/articles/$SLUG?fields=categories" | jq -r '.categories[0].slug')&fields=slug" | jq -c .items

step 'A reader comments: pending, and invisible'
answer=$(call -X POST "${json[@]}" -d '{ "author": { "name": "قارئة" }, "text": "شكرا على نقل التصريحات كما قيلت." }' \
  "$API/v1/articles/$SLUG/comments")
jq -c '{status, author, text}' <<<"$answer"
comment=$(jq -r .id <<<"$answer")
call "$API/v1/articles/$SLUG/comments" | jq -c '{items: (.items | length)}'

step 'A moderator approves it: it appears, with the disclaimer'
call -X PUT "${auth[@]}" "${json[@]}" -d '{ "decision": "approve" }' "$API/v1/comments/$comment/moderation" | jq -c '{status}'
call "$API/v1/articles/$SLUG/comments" | jq '{disclaimer, items: [.items[] | {author, text}]}'
