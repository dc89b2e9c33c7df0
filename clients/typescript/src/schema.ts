// Made by `npm run client` from the contract: change that, not this file.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can it answer from its database? */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a type of problem means, and what to do
         * @description As JSON, or as a page for people where `Accept` prefers `text/html`, as a browser’s does.
         */
        get: operations["explainProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List articles, newest first */
        get: operations["listArticles"];
        put?: never;
        /** File a new article */
        post: operations["createArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an article with its categories, people, quotes and comment summary */
        get: operations["getArticle"];
        /**
         * Create or replace an article, as with curl -T
         * @description Sets every editorial key, omitted ones to empty, save language, publishedAt, comments and externalId. Plain text leaves what it cannot carry.
         */
        put: operations["putArticle"];
        post?: never;
        /** Delete an article with its quotes, comments and revisions, for good */
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        /** Change some keys of an article (RFC 7396) */
        patch: operations["updateArticle"];
        trace?: never;
    };
    "/v1/articles/{ref}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Publish now, or at an instant; bring a withdrawn article back
         * @description Without `at` an article that has been published keeps its date.
         */
        put: operations["publishArticle"];
        post?: never;
        /** Withdraw a published article, or unschedule one */
        delete: operations["withdrawArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{ref}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the versions of an article, newest first */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{ref}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a version of an article */
        get: operations["getRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{ref}/revisions/{version}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the text of a version the current one, as a new version
         * @description Slug, publication and comment settings stay as they are.
         */
        post: operations["restoreRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{ref}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the preview links of an article, newest first, those that have ended too
         * @description For who may make one, so each link is shown again. Authors, for articles of their own.
         */
        get: operations["listPreviews"];
        put?: never;
        /**
         * Make a link that shows this article, published or not, to whoever has it
         * @description Authors, for drafts of their own. At most 100 links of an article are open at a time.
         */
        post: operations["createPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{ref}/previews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a preview link of an article */
        get: operations["getPreviewLink"];
        put?: never;
        post?: never;
        /** Revoke a preview link, at once and for ever */
        delete: operations["revokePreview"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/previews/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a preview link: the article as it stands now, as readers will see it
         * @description Whoever has the link needs no token. `status` tells the truth, and quotes are the confirmed ones.
         *     A link that has expired, was revoked, or whose article was deleted or withdrawn since answers 410 and says which; any
         *     other is a 404.
         */
        get: operations["getPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who said what, newest first */
        get: operations["listQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{ref}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The quotes of an article, in order of appearance */
        get: operations["listArticleQuotes"];
        put?: never;
        /** Mark a quote by hand; it is confirmed */
        post: operations["createQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{ref}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person said, newest first */
        get: operations["listPersonQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a quote */
        get: operations["getQuote"];
        put?: never;
        post?: never;
        /** Delete an editor’s own quote; an extracted one is rejected instead */
        delete: operations["deleteQuote"];
        options?: never;
        head?: never;
        /** Correct a quote: its speaker, its wording of the attribution, its place */
        patch: operations["updateQuote"];
        trace?: never;
    };
    "/v1/quotes/{id}/appearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same words in other articles: most alike first, then newest */
        get: operations["listQuoteAppearances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirm a quote, so that readers see it, or reject it */
        put: operations["decideQuote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{id}/speaker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accept the suggested speaker, for all quotes of the article with the same suggestion
         * @description Without a body the person whom `suggestion` names is made, or found in the directory by that name. No quote is confirmed by it.
         */
        put: operations["setSpeaker"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{ref}/extractions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look for the quotes of the stored body again
         * @description What an editor made, corrected or decided stays. The version of the article stays too: its text does not change.
         */
        post: operations["extractQuotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List categories by position */
        get: operations["listCategories"];
        put?: never;
        /** Make a category */
        post: operations["createCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a category */
        get: operations["getCategory"];
        /** Make a category under this slug, or replace the one that is there */
        put: operations["putCategory"];
        post?: never;
        /** Delete a category that has no categories below it and no articles */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        /** Change what the body names; a new slug leaves the old one redirecting */
        patch: operations["updateCategory"];
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List people by name; without a token, those whom something public names or quotes */
        get: operations["listPeople"];
        put?: never;
        /** Make a person or an organisation; two may share a name */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a person; a record that was merged redirects to who answers for it */
        get: operations["getPerson"];
        /** Make a person under this slug, or replace the one who is there */
        put: operations["putPerson"];
        post?: never;
        /** Delete a person to whom no quote, article or merge refers */
        delete: operations["deletePerson"];
        options?: never;
        head?: never;
        /** Change what the body names; a new slug leaves the old one redirecting */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/v1/people/{ref}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the merges that this person answers for, newest first, those of merged records too */
        get: operations["listMerges"];
        put?: never;
        /** Merge another record of this person into this one; the other redirects here until the merge is deleted */
        post: operations["createMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{ref}/merges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a merge */
        get: operations["getMerge"];
        put?: never;
        post?: never;
        /** Undo a merge: every quote and article answers to whom it named, as if it had not been */
        delete: operations["deleteMerge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{ref}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The comments of an article, with the site’s disclaimer
         * @description A flat list in order of posting; `parentId` and `depth` make the thread.
         */
        get: operations["listArticleComments"];
        put?: never;
        /** Post a comment; it is pending until the policy or a moderator approves it */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a comment */
        get: operations["getComment"];
        put?: never;
        post?: never;
        /** Erase a comment and what answers it, for good */
        delete: operations["deleteComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The moderators’ queue, oldest first */
        get: operations["listComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments/{id}/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Approve a comment, reject it, or call it spam */
        put: operations["moderateComment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the newsroom’s settings */
        get: operations["getSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the newsroom’s settings (RFC 7396) */
        patch: operations["updateSite"];
        trace?: never;
    };
    "/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tokens, newest first */
        get: operations["listTokens"];
        put?: never;
        /** Make a token; its secret is in this answer only */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a token, without its secret */
        get: operations["getToken"];
        put?: never;
        post?: never;
        /** Revoke a token, at once and for ever */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed since a cursor, with what is gone
         * @description Without `since` everything there is comes first, page by page, then what changed meanwhile. Store each item under its entity and id, or drop it; keep `cursor`; ask again until `caughtUp`. Tokens that see drafts have them in their feed.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as server-sent events, as it happens
         * @description From `Last-Event-ID` or `since` on; without either, from now on. An event `change` holds one item, and its id is the cursor after it; `caught-up` holds the cursor when there is nothing more; `start-over` ends a stream that the journal left behind.
         */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One wrong value of a request. */
        Fault: {
            /**
             * @description The part of the request.
             * @example body
             * @enum {string}
             */
            in: "body" | "query" | "path" | "header";
            /**
             * @description A JSON Pointer (RFC 6901) into that part.
             * @example /title
             */
            pointer: string;
            /**
             * @description What is wrong with that value.
             * @example title is required.
             */
            detail: string;
        };
        /** @description Problem details (RFC 9457). */
        Problem: {
            /**
             * Format: uri-reference
             * @description The kind of problem, a page that explains it.
             * @example /problems/invalid-request
             */
            type: string;
            /**
             * @description The kind of problem in words; the same for every problem of this type.
             * @example The request is not valid
             */
            title: string;
            /**
             * @description The HTTP status.
             * @example 400
             */
            status: number;
            /**
             * @description What is wrong this time, and what to do.
             * @example limit is at most 100; 500 came.
             */
            detail: string;
            /**
             * @description Each wrong value; empty when the problem is not with one value.
             * @example []
             */
            errors: components["schemas"]["Fault"][];
            /**
             * @description On 412 only: the current version.
             * @example 4
             */
            version?: number;
        };
        /** @description The article as schema.org has it, in JSON-LD. */
        NewsArticle: {
            /**
             * @description Whose words these are.
             * @example https://schema.org
             * @enum {string}
             */
            "@context": "https://schema.org";
            /**
             * @description What it is.
             * @example NewsArticle
             * @enum {string}
             */
            "@type": "NewsArticle";
            /**
             * Format: uri-reference
             * @description Its IRI: absolute when the server knows its public address (RAWI_PUBLIC_URL), else a path on it.
             * @example /v1/articles/nato-russia
             */
            "@id": string;
            /**
             * Format: uri-reference
             * @description Where it is read: absolute when the server knows its public address (RAWI_PUBLIC_URL), else a path on it.
             * @example /v1/articles/nato-russia
             */
            url: string;
            /**
             * @description The title.
             * @example انطلاقة في العلاقات
             */
            headline: string;
            /**
             * @description Of the article: a BCP 47 tag.
             * @example ar
             */
            inLanguage: string;
            /**
             * Format: date-time
             * @description When the article was published.
             * @example 2009-12-16T12:00:00.000Z
             */
            datePublished?: string;
            /**
             * @description The lead.
             * @example رحّب الأمين العام بانطلاقة جديدة.
             */
            abstract?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            dateModified: string;
            /**
             * @description Its quotes that readers see, in order of appearance.
             * @example []
             */
            hasPart: components["schemas"]["QuotationPart"][];
        };
        /** @description Words that are strong, emphasised, struck or code. */
        PlainMark: {
            /**
             * @description What the words are. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "strong" | "emphasis" | "strike" | "code";
            /**
             * @description Where it starts: UTF-16 code units.
             * @example 3
             */
            start: number;
            /**
             * @description Where it ends, exclusive.
             * @example 9
             */
            end: number;
        };
        /** @description Words that link somewhere. */
        LinkMark: {
            /**
             * @description A link. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "link";
            /**
             * @description Where it starts: UTF-16 code units.
             * @example 3
             */
            start: number;
            /**
             * @description Where it ends, exclusive.
             * @example 9
             */
            end: number;
            /**
             * @description http, https, mailto, tel, or a path of the site.
             * @example https://example.org/خبر
             */
            href: string;
        };
        /** @description A mark on the text of a block. */
        Mark: components["schemas"]["PlainMark"] | components["schemas"]["LinkMark"];
        /** @description A paragraph. */
        ParagraphBlock: {
            /**
             * @description Unique within the article; it stays while the text is edited.
             * @example b3
             */
            id: string;
            /**
             * @description A paragraph. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "paragraph";
            /**
             * @description The plain text of the block.
             * @example وصل الوفد مساء الثلاثاء إلى العاصمة.
             */
            text: string;
            /**
             * @description Standoff marks on the text; they nest.
             * @example [
             *       {
             *         "type": "strong",
             *         "start": 0,
             *         "end": 5
             *       }
             *     ]
             */
            marks: components["schemas"]["Mark"][];
        };
        /** @description A heading. */
        HeadingBlock: {
            /**
             * @description Unique within the article; it stays while the text is edited.
             * @example b3
             */
            id: string;
            /**
             * @description A heading. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "heading";
            /**
             * @description Its level.
             * @example 2
             */
            level: number;
            /**
             * @description The plain text of the block.
             * @example وصل الوفد مساء الثلاثاء إلى العاصمة.
             */
            text: string;
            /**
             * @description Standoff marks on the text; they nest.
             * @example [
             *       {
             *         "type": "strong",
             *         "start": 0,
             *         "end": 5
             *       }
             *     ]
             */
            marks: components["schemas"]["Mark"][];
        };
        /** @description An item of a list; neighbours make one list. */
        ListItemBlock: {
            /**
             * @description Unique within the article; it stays while the text is edited.
             * @example b3
             */
            id: string;
            /**
             * @description An item of a list; neighbours make one list. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "listItem";
            /**
             * @description Whether the list is numbered.
             * @example false
             */
            ordered: boolean;
            /**
             * @description How deep it is nested.
             * @example 0
             */
            depth: number;
            /**
             * @description The plain text of the block.
             * @example وصل الوفد مساء الثلاثاء إلى العاصمة.
             */
            text: string;
            /**
             * @description Standoff marks on the text; they nest.
             * @example [
             *       {
             *         "type": "strong",
             *         "start": 0,
             *         "end": 5
             *       }
             *     ]
             */
            marks: components["schemas"]["Mark"][];
        };
        /** @description A block quotation. */
        BlockquoteBlock: {
            /**
             * @description Unique within the article; it stays while the text is edited.
             * @example b3
             */
            id: string;
            /**
             * @description A block quotation. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "blockquote";
            /**
             * @description The plain text of the block.
             * @example وصل الوفد مساء الثلاثاء إلى العاصمة.
             */
            text: string;
            /**
             * @description Standoff marks on the text; they nest.
             * @example [
             *       {
             *         "type": "strong",
             *         "start": 0,
             *         "end": 5
             *       }
             *     ]
             */
            marks: components["schemas"]["Mark"][];
        };
        /** @description An image. */
        ImageBlock: {
            /**
             * @description Unique within the article; it stays while the text is edited.
             * @example b3
             */
            id: string;
            /**
             * @description An image. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "image";
            /**
             * @description Its URL.
             * @example https://example.org/لقاء.jpg
             */
            src: string;
            /**
             * @description What it shows, for those who do not see it.
             * @example مصافحة بين الوزيرين
             */
            alt: string | null;
            /**
             * @description Whose it is.
             * @example أرشيف الراوي
             */
            credit: string | null;
            /**
             * @description The words below it.
             * @example لقاء موسكو
             */
            caption: string | null;
            /**
             * @description Its width in pixels.
             * @example 1200
             */
            width: number | null;
            /**
             * @description Its height in pixels.
             * @example 800
             */
            height: number | null;
        };
        /** @description Something shown from elsewhere. */
        EmbedBlock: {
            /**
             * @description Unique within the article; it stays while the text is edited.
             * @example b3
             */
            id: string;
            /**
             * @description Something shown from elsewhere. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "embed";
            /**
             * @description Its URL.
             * @example https://example.org/video/12
             */
            url: string;
        };
        /** @description A break between parts. */
        DividerBlock: {
            /**
             * @description Unique within the article; it stays while the text is edited.
             * @example b3
             */
            id: string;
            /**
             * @description A break between parts. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "divider";
        };
        /** @description A paragraph. */
        NewParagraphBlock: {
            /**
             * @description Unique within the article; it stays while the text is edited.
             * @example b3
             */
            id?: string;
            /**
             * @description A paragraph. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "paragraph";
            /**
             * @description The plain text of the block.
             * @example وصل الوفد مساء الثلاثاء إلى العاصمة.
             */
            text: string;
            /**
             * @description Standoff marks on the text; they nest.
             * @example [
             *       {
             *         "type": "strong",
             *         "start": 0,
             *         "end": 5
             *       }
             *     ]
             */
            marks?: components["schemas"]["Mark"][];
        };
        /** @description A heading. */
        NewHeadingBlock: {
            /**
             * @description Unique within the article; it stays while the text is edited.
             * @example b3
             */
            id?: string;
            /**
             * @description A heading. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "heading";
            /**
             * @description Its level.
             * @example 2
             */
            level: number;
            /**
             * @description The plain text of the block.
             * @example وصل الوفد مساء الثلاثاء إلى العاصمة.
             */
            text: string;
            /**
             * @description Standoff marks on the text; they nest.
             * @example [
             *       {
             *         "type": "strong",
             *         "start": 0,
             *         "end": 5
             *       }
             *     ]
             */
            marks?: components["schemas"]["Mark"][];
        };
        /** @description An item of a list; neighbours make one list. */
        NewListItemBlock: {
            /**
             * @description Unique within the article; it stays while the text is edited.
             * @example b3
             */
            id?: string;
            /**
             * @description An item of a list; neighbours make one list. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "listItem";
            /**
             * @description Whether the list is numbered.
             * @example false
             */
            ordered?: boolean;
            /**
             * @description How deep it is nested.
             * @example 0
             */
            depth?: number;
            /**
             * @description The plain text of the block.
             * @example وصل الوفد مساء الثلاثاء إلى العاصمة.
             */
            text: string;
            /**
             * @description Standoff marks on the text; they nest.
             * @example [
             *       {
             *         "type": "strong",
             *         "start": 0,
             *         "end": 5
             *       }
             *     ]
             */
            marks?: components["schemas"]["Mark"][];
        };
        /** @description A block quotation. */
        NewBlockquoteBlock: {
            /**
             * @description Unique within the article; it stays while the text is edited.
             * @example b3
             */
            id?: string;
            /**
             * @description A block quotation. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "blockquote";
            /**
             * @description The plain text of the block.
             * @example وصل الوفد مساء الثلاثاء إلى العاصمة.
             */
            text: string;
            /**
             * @description Standoff marks on the text; they nest.
             * @example [
             *       {
             *         "type": "strong",
             *         "start": 0,
             *         "end": 5
             *       }
             *     ]
             */
            marks?: components["schemas"]["Mark"][];
        };
        /** @description An image. */
        NewImageBlock: {
            /**
             * @description Unique within the article; it stays while the text is edited.
             * @example b3
             */
            id?: string;
            /**
             * @description An image. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "image";
            /**
             * @description Its URL.
             * @example https://example.org/لقاء.jpg
             */
            src: string;
            /**
             * @description What it shows, for those who do not see it.
             * @example مصافحة بين الوزيرين
             */
            alt?: string | null;
            /**
             * @description Whose it is.
             * @example أرشيف الراوي
             */
            credit?: string | null;
            /**
             * @description The words below it.
             * @example لقاء موسكو
             */
            caption?: string | null;
            /**
             * @description Its width in pixels.
             * @example 1200
             */
            width?: number | null;
            /**
             * @description Its height in pixels.
             * @example 800
             */
            height?: number | null;
        };
        /** @description Something shown from elsewhere. */
        NewEmbedBlock: {
            /**
             * @description Unique within the article; it stays while the text is edited.
             * @example b3
             */
            id?: string;
            /**
             * @description Something shown from elsewhere. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "embed";
            /**
             * @description Its URL.
             * @example https://example.org/video/12
             */
            url: string;
        };
        /** @description A break between parts. */
        NewDividerBlock: {
            /**
             * @description Unique within the article; it stays while the text is edited.
             * @example b3
             */
            id?: string;
            /**
             * @description A break between parts. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "divider";
        };
        /** @description One block of a body. */
        Block: components["schemas"]["ParagraphBlock"] | components["schemas"]["HeadingBlock"] | components["schemas"]["ListItemBlock"] | components["schemas"]["BlockquoteBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["EmbedBlock"] | components["schemas"]["DividerBlock"];
        /** @description One block of a body to be stored. */
        NewBlock: components["schemas"]["NewParagraphBlock"] | components["schemas"]["NewHeadingBlock"] | components["schemas"]["NewListItemBlock"] | components["schemas"]["NewBlockquoteBlock"] | components["schemas"]["NewImageBlock"] | components["schemas"]["NewEmbedBlock"] | components["schemas"]["NewDividerBlock"];
        /** @description A category, in short. */
        ArticleCategory: {
            /**
             * Format: uuid
             * @description The id of the category (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The slug of the category.
             * @example news
             */
            slug: string;
            /**
             * @description The name of the category.
             * @example أخبار
             */
            name: string;
        };
        /** @description Somebody whom the article names or quotes. */
        ArticlePerson: {
            /**
             * Format: uuid
             * @description The id of the person (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The slug of the person.
             * @example lavrov
             */
            slug: string;
            /**
             * @description The name of the person.
             * @example سيرغي لافروف
             */
            name: string;
            /**
             * @description A person or an organisation.
             * @example person
             * @enum {string}
             */
            kind: "person" | "organisation";
            /**
             * @description Their role.
             * @example وزير الخارجية الروسي
             */
            role: string | null;
        };
        /** @description That and why an article was withdrawn. */
        Withdrawal: {
            /**
             * Format: date-time
             * @description When it was withdrawn.
             * @example 2009-12-16T12:00:00.000Z
             */
            at: string;
            /**
             * @description The public reason.
             * @example سُحب الخبر للتدقيق في مصدره.
             */
            reason: string | null;
        };
        /** @description The comments of an article, in short. */
        CommentSummary: {
            /**
             * @description open: shown at once. premoderated: shown when approved. closed: no new ones. hidden: none.
             * @example premoderated
             * @enum {string}
             */
            policy: "open" | "premoderated" | "closed" | "hidden";
            /**
             * Format: date-time
             * @description From when on no more are taken.
             * @example 2009-12-16T12:00:00.000Z
             */
            closesAt: string | null;
            /**
             * @description Whether one may be posted now.
             * @example true
             */
            open: boolean;
            /**
             * @description How many readers see.
             * @example 12
             */
            count: number;
        };
        /** @description A story. */
        Article: {
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The article's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example راسموسن-في-موسكو
             */
            slug: string;
            /**
             * @description A BCP 47 language tag.
             * @example ar
             */
            language: string;
            /**
             * @description Of the language.
             * @example rtl
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /**
             * @description The headline.
             * @example الأمين العام في موسكو
             */
            title: string;
            /**
             * @description The summary paragraph; one that is not given is the first paragraph, which stays in the body too.
             * @example رحّب الأمين العام بانطلاقة جديدة.
             */
            lead: string | null;
            /**
             * @description The place it was filed from.
             * @example موسكو
             */
            dateline: string | null;
            /**
             * @description Who wrote it.
             * @example هيئة التحرير
             */
            byline: string | null;
            /**
             * @description Whose report it is, as a credit.
             * @example وكالات
             */
            source: string | null;
            /**
             * @description The sender’s own id; unique, may hold a colon.
             * @example wire:2009-12-16-114
             */
            externalId: string | null;
            /**
             * @description Derived from publishedAt, the withdrawal and the clock.
             * @example published
             * @enum {string}
             */
            status: "draft" | "scheduled" | "published" | "withdrawn";
            /**
             * Format: date-time
             * @description From when on readers see it; null for a draft.
             * @example 2009-12-16T12:00:00.000Z
             */
            publishedAt: string | null;
            withdrawal: components["schemas"]["Withdrawal"] | null;
            /**
             * @description Where it is filed; the first is the primary one.
             * @example []
             */
            categories: components["schemas"]["ArticleCategory"][];
            /**
             * @description The editors’ list, then the confirmed speakers.
             * @example []
             */
            people: components["schemas"]["ArticlePerson"][];
            comments: components["schemas"]["CommentSummary"];
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was first filed.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description In order of appearance; readers see confirmed ones only.
             * @example []
             */
            quotes: components["schemas"]["ArticleQuote"][];
            /**
             * @description The body: an ordered list of blocks.
             * @example []
             */
            blocks: components["schemas"]["Block"][];
        };
        /** @description A story in a list. */
        ArticleCard: {
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The article's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example راسموسن-في-موسكو
             */
            slug: string;
            /**
             * @description A BCP 47 language tag.
             * @example ar
             */
            language: string;
            /**
             * @description Of the language.
             * @example rtl
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /**
             * @description The headline.
             * @example الأمين العام في موسكو
             */
            title: string;
            /**
             * @description The summary paragraph; one that is not given is the first paragraph, which stays in the body too.
             * @example رحّب الأمين العام بانطلاقة جديدة.
             */
            lead: string | null;
            /**
             * @description The place it was filed from.
             * @example موسكو
             */
            dateline: string | null;
            /**
             * @description Who wrote it.
             * @example هيئة التحرير
             */
            byline: string | null;
            /**
             * @description Whose report it is, as a credit.
             * @example وكالات
             */
            source: string | null;
            /**
             * @description The sender’s own id; unique, may hold a colon.
             * @example wire:2009-12-16-114
             */
            externalId: string | null;
            /**
             * @description Derived from publishedAt, the withdrawal and the clock.
             * @example published
             * @enum {string}
             */
            status: "draft" | "scheduled" | "published" | "withdrawn";
            /**
             * Format: date-time
             * @description From when on readers see it; null for a draft.
             * @example 2009-12-16T12:00:00.000Z
             */
            publishedAt: string | null;
            withdrawal: components["schemas"]["Withdrawal"] | null;
            /**
             * @description Where it is filed; the first is the primary one.
             * @example []
             */
            categories: components["schemas"]["ArticleCategory"][];
            /**
             * @description The editors’ list, then the confirmed speakers.
             * @example []
             */
            people: components["schemas"]["ArticlePerson"][];
            comments: components["schemas"]["CommentSummary"];
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was first filed.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** @description The keys of a story that `fields` named. */
        ArticleFields: {
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id?: string;
            /**
             * @description The article's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example راسموسن-في-موسكو
             */
            slug?: string;
            /**
             * @description A BCP 47 language tag.
             * @example ar
             */
            language?: string;
            /**
             * @description Of the language.
             * @example rtl
             * @enum {string}
             */
            direction?: "rtl" | "ltr";
            /**
             * @description The headline.
             * @example الأمين العام في موسكو
             */
            title?: string;
            /**
             * @description The summary paragraph; one that is not given is the first paragraph, which stays in the body too.
             * @example رحّب الأمين العام بانطلاقة جديدة.
             */
            lead?: string | null;
            /**
             * @description The place it was filed from.
             * @example موسكو
             */
            dateline?: string | null;
            /**
             * @description Who wrote it.
             * @example هيئة التحرير
             */
            byline?: string | null;
            /**
             * @description Whose report it is, as a credit.
             * @example وكالات
             */
            source?: string | null;
            /**
             * @description The sender’s own id; unique, may hold a colon.
             * @example wire:2009-12-16-114
             */
            externalId?: string | null;
            /**
             * @description Derived from publishedAt, the withdrawal and the clock.
             * @example published
             * @enum {string}
             */
            status?: "draft" | "scheduled" | "published" | "withdrawn";
            /**
             * Format: date-time
             * @description From when on readers see it; null for a draft.
             * @example 2009-12-16T12:00:00.000Z
             */
            publishedAt?: string | null;
            withdrawal?: components["schemas"]["Withdrawal"] | null;
            /**
             * @description Where it is filed; the first is the primary one.
             * @example []
             */
            categories?: components["schemas"]["ArticleCategory"][];
            /**
             * @description The editors’ list, then the confirmed speakers.
             * @example []
             */
            people?: components["schemas"]["ArticlePerson"][];
            comments?: components["schemas"]["CommentSummary"];
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version?: number;
            /**
             * Format: date-time
             * @description When it was first filed.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt?: string;
            /**
             * @description In order of appearance; readers see confirmed ones only.
             * @example []
             */
            quotes?: components["schemas"]["ArticleQuote"][];
            /**
             * @description The body: an ordered list of blocks.
             * @example []
             */
            blocks?: components["schemas"]["Block"][];
            /**
             * @description The body as HTML.
             * @example <p>وصل الوفد.</p>
             */
            html?: string;
            /**
             * @description The body as Markdown.
             * @example وصل الوفد **مساء**.
             */
            markdown?: string;
            /**
             * @description The body as plain text.
             * @example وصل الوفد.
             */
            text?: string;
            jsonld?: components["schemas"]["NewsArticle"];
        };
        /** @description Article, whole or the keys that `fields` named. */
        ArticleAnswer: components["schemas"]["Article"] | components["schemas"]["ArticleFields"];
        /** @description ArticleCard, whole or the keys that `fields` named. */
        ArticleListItem: components["schemas"]["ArticleCard"] | components["schemas"]["ArticleFields"];
        /** @description A page of articles. */
        ArticlePage: {
            /** @description The articles of this page. */
            items: components["schemas"]["ArticleListItem"][];
            /**
             * Format: uri-reference
             * @description The next page, as a path on this server; null on the last.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            next: string | null;
            /**
             * Format: uri-reference
             * @description The page before; null on the first.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            previous: string | null;
            /**
             * @description How many there are in all; only with `count=true`.
             * @example 412
             */
            total?: number;
        };
        /** @description How an article takes comments. */
        CommentSettings: {
            /**
             * @description null: the site’s.
             * @example closed
             * @enum {string|null}
             */
            policy?: "open" | "premoderated" | "closed" | "hidden" | null;
            /**
             * Format: date-time
             * @description From when on no more are taken; null: never, or as the site says.
             * @example 2009-12-16T12:00:00.000Z
             */
            closesAt?: string | null;
        };
        /** @description A story to be stored, with its body in at most one form. */
        NewArticle: {
            /**
             * @description The headline.
             * @example الأمين العام في موسكو
             */
            title: string;
            /**
             * @description The article's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example راسموسن-في-موسكو
             */
            slug?: string;
            /**
             * @description A BCP 47 language tag.
             * @example ar
             */
            language?: string;
            /**
             * @description The summary paragraph; one that is not given is the first paragraph, which stays in the body too.
             * @example رحّب الأمين العام بانطلاقة جديدة.
             */
            lead?: string | null;
            /**
             * @description The place it was filed from.
             * @example موسكو
             */
            dateline?: string | null;
            /**
             * @description Who wrote it.
             * @example هيئة التحرير
             */
            byline?: string | null;
            /**
             * @description Whose report it is, as a credit.
             * @example وكالات
             */
            source?: string | null;
            /**
             * @description The sender’s own id; unique, may hold a colon.
             * @example wire:2009-12-16-114
             */
            externalId?: string | null;
            /**
             * @description By slug or id, in order; the first is the primary one.
             * @example [
             *       "news",
             *       "world"
             *     ]
             */
            categories?: string[] | null;
            /**
             * @description By slug or id, in order.
             * @example [
             *       "lavrov"
             *     ]
             */
            people?: string[] | null;
            /**
             * Format: date-time
             * @description From when on readers see it; in the future: scheduled. Editors only.
             * @example 2009-12-16T12:00:00.000Z
             */
            publishedAt?: string | null;
            comments?: components["schemas"]["CommentSettings"] | null;
            /**
             * @description The body as blocks; those without an id are aligned with the previous version.
             * @example [
             *       {
             *         "type": "paragraph",
             *         "text": "وصل الوفد مساء الثلاثاء إلى العاصمة."
             *       }
             *     ]
             */
            blocks?: components["schemas"]["NewBlock"][] | null;
            /**
             * @description The body as HTML.
             * @example <p>وصل الوفد.</p>
             */
            html?: string;
            /**
             * @description The body as Markdown.
             * @example وصل الوفد **مساء**.
             */
            markdown?: string;
            /**
             * @description The body as plain text.
             * @example وصل الوفد.
             */
            text?: string;
        };
        /** @description A merge patch (RFC 7396): absent leaves alone, null clears. */
        ArticlePatch: {
            /**
             * @description The headline.
             * @example الأمين العام في موسكو
             */
            title?: string;
            /**
             * @description The article's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example راسموسن-في-موسكو
             */
            slug?: string;
            /**
             * @description A BCP 47 language tag.
             * @example ar
             */
            language?: string;
            /**
             * @description The summary paragraph; one that is not given is the first paragraph, which stays in the body too.
             * @example رحّب الأمين العام بانطلاقة جديدة.
             */
            lead?: string | null;
            /**
             * @description The place it was filed from.
             * @example موسكو
             */
            dateline?: string | null;
            /**
             * @description Who wrote it.
             * @example هيئة التحرير
             */
            byline?: string | null;
            /**
             * @description Whose report it is, as a credit.
             * @example وكالات
             */
            source?: string | null;
            /**
             * @description The sender’s own id; unique, may hold a colon.
             * @example wire:2009-12-16-114
             */
            externalId?: string | null;
            /**
             * @description By slug or id, in order; the first is the primary one.
             * @example [
             *       "news",
             *       "world"
             *     ]
             */
            categories?: string[] | null;
            /**
             * @description By slug or id, in order.
             * @example [
             *       "lavrov"
             *     ]
             */
            people?: string[] | null;
            /**
             * Format: date-time
             * @description From when on readers see it; in the future: scheduled. Editors only.
             * @example 2009-12-16T12:00:00.000Z
             */
            publishedAt?: string | null;
            comments?: components["schemas"]["CommentSettings"] | null;
            /**
             * @description The body as blocks; those without an id are aligned with the previous version.
             * @example [
             *       {
             *         "type": "paragraph",
             *         "text": "وصل الوفد مساء الثلاثاء إلى العاصمة."
             *       }
             *     ]
             */
            blocks?: components["schemas"]["NewBlock"][] | null;
            /**
             * @description The body as HTML.
             * @example <p>وصل الوفد.</p>
             */
            html?: string;
            /**
             * @description The body as Markdown.
             * @example وصل الوفد **مساء**.
             */
            markdown?: string;
            /**
             * @description The body as plain text.
             * @example وصل الوفد.
             */
            text?: string;
        };
        /** @description When to publish. */
        Publication: {
            /**
             * Format: date-time
             * @description When; without it: now.
             * @example 2009-12-16T12:00:00Z
             */
            at?: string;
        };
        /** @description Why it is withdrawn. */
        WithdrawalRequest: {
            /**
             * @description The public reason: readers are told it with a 410.
             * @example سُحب الخبر للتدقيق في مصدره.
             */
            reason?: string;
        };
        /** @description Words of a file that became no block. */
        RecognisedText: {
            /**
             * @description What it was taken for.
             * @example dateline
             * @enum {string}
             */
            as: "category" | "title" | "dateline";
            /**
             * @description The words of the file.
             * @example موسكو
             */
            text: string;
        };
        /** @description A line of a file that is not the story. */
        DroppedLine: {
            /**
             * @description Which furniture of the site.
             * @example disclaimer
             * @enum {string}
             */
            as: "announcement" | "commentsHeading" | "disclaimer";
            /**
             * @description Its line in the file, from 1.
             * @example 33
             */
            line: number;
            /**
             * @description The words that were left out.
             * @example التعليقات
             */
            text: string;
        };
        /** @description What was recognised and left out on the way in. */
        Ingest: {
            /**
             * @description What was read.
             * @example text
             * @enum {string}
             */
            format: "json" | "markdown" | "text";
            /**
             * @description What of the file became something else than a block.
             * @example []
             */
            recognised: components["schemas"]["RecognisedText"][];
            /**
             * @description The site’s own furniture that was left out of the body.
             * @example []
             */
            dropped: components["schemas"]["DroppedLine"][];
            /**
             * @description People that `people=create` made.
             * @example []
             */
            createdPeople: components["schemas"]["ArticleCategory"][];
        };
        /** @description Something that was stored, and that an editor should look at. */
        Warning: {
            /**
             * @description What kind of warning.
             * @example unclosed-quote
             */
            code: string;
            /**
             * @description What to look at.
             * @example A quote mark in b2 is not closed.
             */
            detail: string;
        };
        /** @description The story after a write. */
        ArticleWritten: {
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The article's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example راسموسن-في-موسكو
             */
            slug: string;
            /**
             * @description A BCP 47 language tag.
             * @example ar
             */
            language: string;
            /**
             * @description Of the language.
             * @example rtl
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /**
             * @description The headline.
             * @example الأمين العام في موسكو
             */
            title: string;
            /**
             * @description The summary paragraph; one that is not given is the first paragraph, which stays in the body too.
             * @example رحّب الأمين العام بانطلاقة جديدة.
             */
            lead: string | null;
            /**
             * @description The place it was filed from.
             * @example موسكو
             */
            dateline: string | null;
            /**
             * @description Who wrote it.
             * @example هيئة التحرير
             */
            byline: string | null;
            /**
             * @description Whose report it is, as a credit.
             * @example وكالات
             */
            source: string | null;
            /**
             * @description The sender’s own id; unique, may hold a colon.
             * @example wire:2009-12-16-114
             */
            externalId: string | null;
            /**
             * @description Derived from publishedAt, the withdrawal and the clock.
             * @example published
             * @enum {string}
             */
            status: "draft" | "scheduled" | "published" | "withdrawn";
            /**
             * Format: date-time
             * @description From when on readers see it; null for a draft.
             * @example 2009-12-16T12:00:00.000Z
             */
            publishedAt: string | null;
            withdrawal: components["schemas"]["Withdrawal"] | null;
            /**
             * @description Where it is filed; the first is the primary one.
             * @example []
             */
            categories: components["schemas"]["ArticleCategory"][];
            /**
             * @description The editors’ list, then the confirmed speakers.
             * @example []
             */
            people: components["schemas"]["ArticlePerson"][];
            comments: components["schemas"]["CommentSummary"];
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was first filed.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description In order of appearance; readers see confirmed ones only.
             * @example []
             */
            quotes: components["schemas"]["ArticleQuote"][];
            /**
             * @description The body: an ordered list of blocks.
             * @example []
             */
            blocks: components["schemas"]["Block"][];
            ingest: components["schemas"]["Ingest"];
            /**
             * @description What an editor should look at.
             * @example []
             */
            warnings: components["schemas"]["Warning"][];
            /**
             * @description Whether this request changed anything.
             * @example true
             */
            changed: boolean;
        };
        /** @description A version, in short. */
        RevisionCard: {
            /**
             * @description The version of the article that it is.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was stored.
             * @example 2009-12-16T12:00:00.000Z
             */
            at: string;
            /**
             * @description The subject of the token that stored it.
             * @example منى
             */
            by: string;
            /**
             * @description The title then.
             * @example الأمين العام في موسكو
             */
            title: string;
        };
        /** @description A version of an article as it was stored. */
        Revision: {
            /**
             * @description The version of the article that it is.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was stored.
             * @example 2009-12-16T12:00:00.000Z
             */
            at: string;
            /**
             * @description The subject of the token that stored it.
             * @example منى
             */
            by: string;
            /**
             * @description The title then.
             * @example الأمين العام في موسكو
             */
            title: string;
            /**
             * @description The article's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example راسموسن-في-موسكو
             */
            slug: string;
            /**
             * @description A BCP 47 language tag.
             * @example ar
             */
            language: string;
            /**
             * @description The summary paragraph; one that is not given is the first paragraph, which stays in the body too.
             * @example رحّب الأمين العام بانطلاقة جديدة.
             */
            lead: string | null;
            /**
             * @description The place it was filed from.
             * @example موسكو
             */
            dateline: string | null;
            /**
             * @description Who wrote it.
             * @example هيئة التحرير
             */
            byline: string | null;
            /**
             * @description Whose report it is, as a credit.
             * @example وكالات
             */
            source: string | null;
            /**
             * @description The body: an ordered list of blocks.
             * @example []
             */
            blocks: components["schemas"]["Block"][];
        };
        /** @description A page of revisions. */
        RevisionPage: {
            /** @description The revisions of this page. */
            items: components["schemas"]["RevisionCard"][];
            /**
             * Format: uri-reference
             * @description The next page, as a path on this server; null on the last.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            next: string | null;
            /**
             * Format: uri-reference
             * @description The page before; null on the first.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            previous: string | null;
            /**
             * @description How many there are in all; only with `count=true`.
             * @example 412
             */
            total?: number;
        };
        /** @description A preview link to be made; without a body it lasts a week. */
        NewPreview: {
            /**
             * @description For how many seconds it opens the article: a minute to 90 days.
             * @default 604800
             * @example 172800
             */
            expiresIn: number;
        };
        /** @description A link that shows one article to whoever has it. */
        Preview: {
            /**
             * Format: uuid
             * @description The id of the preview link (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            articleId: string;
            /**
             * Format: uri-reference
             * @description The link: absolute when the server knows its public address (RAWI_PUBLIC_URL), else a path on it.
             * @example https://api.example.org/v1/previews/rawi_preview_AZOzoHwecACAAC9tPJobVAGc8Q4pgJtO6mHk5tXw2bVfYcL0r3uSPa1dKzNqEjTiBoWvGxRh
             */
            url: string;
            /**
             * @description The part of the link that is a secret, for a front end that has preview pages of its own.
             * @example rawi_preview_AZOzoHwecACAAC9tPJobVAGc8Q4pgJtO6mHk5tXw2bVfYcL0r3uSPa1dKzNqEjTiBoWvGxRh
             */
            token: string;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description The subject of the token that made it.
             * @example منى
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description From when on it is refused.
             * @example 2009-12-23T12:00:00.000Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When it was revoked; null: it was not.
             * @example 2009-12-16T12:00:00.000Z
             */
            revokedAt: string | null;
        };
        /** @description A page of preview links. */
        PreviewPage: {
            /** @description The preview links of this page. */
            items: components["schemas"]["Preview"][];
            /**
             * Format: uri-reference
             * @description The next page, as a path on this server; null on the last.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            next: string | null;
            /**
             * Format: uri-reference
             * @description The page before; null on the first.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            previous: string | null;
            /**
             * @description How many there are in all; only with `count=true`.
             * @example 412
             */
            total?: number;
        };
        /** @description The person or organisation that said it. */
        Speaker: {
            /**
             * Format: uuid
             * @description The id of the person (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The slug of the person.
             * @example lavrov
             */
            slug: string;
            /**
             * @description The name of the person.
             * @example سيرغي لافروف
             */
            name: string;
        };
        /** @description A directory entry that could be made of a named speaker. */
        SpeakerSuggestion: {
            /**
             * @description The name that the article gives.
             * @example سيرغي لافروف
             */
            name: string;
            /**
             * @description What it seems to be.
             * @example person
             * @enum {string}
             */
            kind: "person" | "organisation";
            /**
             * @description The role that the article gives.
             * @example وزير الخارجية الروسي
             */
            role: string | null;
        };
        /** @description A quote of the article that is answered. */
        ArticleQuote: {
            /**
             * Format: uuid
             * @description The id of the quote (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            articleId: string;
            /**
             * @description The block that holds it.
             * @example b2
             */
            blockId: string;
            /**
             * @description Where it starts in the block’s text: UTF-16 code units, quote marks excluded.
             * @example 74
             */
            start: number;
            /**
             * @description Where it ends, exclusive.
             * @example 95
             */
            end: number;
            /**
             * @description The words.
             * @example مهتمة للغاية بتطبيع العلاقات
             */
            text: string;
            /**
             * @description The words just before it (W3C TextQuoteSelector).
             * @example اكد لافروف على ان موسكو "
             */
            prefix: string;
            /**
             * @description The words just after it.
             * @example " الاطلسية-الروسية
             */
            suffix: string;
            /**
             * @description direct: the words themselves. indirect: reported.
             * @example direct
             * @enum {string}
             */
            kind: "direct" | "indirect";
            /**
             * @description The verb that introduces it, as the article has it.
             * @example قال
             */
            cue: string | null;
            speaker: components["schemas"]["Speaker"] | null;
            /**
             * @description Who said it, in the fullest wording that the article itself gives; also beside a linked `speaker`.
             * @example دبلوماسي روسي
             */
            attribution: string;
            /**
             * @description Who relayed it.
             * @example صحيفة كومرسانت
             */
            via: string | null;
            /**
             * @description The speaker’s role when it was said.
             * @example وزير الخارجية الروسي
             */
            roleAtTheTime: string | null;
            /**
             * @description Who found it: an editor, or the rules.
             * @example extracted
             * @enum {string}
             */
            origin: "editor" | "extracted";
            /**
             * @description Readers see confirmed quotes only.
             * @example confirmed
             * @enum {string}
             */
            status: "suggested" | "confirmed" | "rejected";
            /**
             * @description How sure the rules are, 0 to 1; null for an editor’s own.
             * @example 0.95
             */
            confidence: number | null;
            /**
             * @description The rule that decided; null for an editor’s own.
             * @example subject of the verb «قال»
             */
            why: string | null;
            suggestion: components["schemas"]["SpeakerSuggestion"] | null;
            /**
             * @description exact: where it was found. moved: the body was edited around it, or its own words were. orphaned: its words are gone from the body.
             * @example exact
             * @enum {string}
             */
            anchor: "exact" | "moved" | "orphaned";
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was found or made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** @description The article that a quote stands in. */
        QuotedIn: {
            /**
             * @description The slug of the article.
             * @example nato-russia
             */
            slug: string;
            /**
             * @description The title of the article.
             * @example انطلاقة في العلاقات
             */
            title: string;
            /**
             * Format: date-time
             * @description When the article was or will be published.
             * @example 2009-12-16T12:00:00.000Z
             */
            publishedAt: string | null;
        };
        /** @description Web Annotation Data Model, §4.2.4. */
        TextQuoteSelector: {
            /**
             * @description By the words.
             * @example TextQuoteSelector
             * @enum {string}
             */
            type: "TextQuoteSelector";
            /**
             * @description The words.
             * @example مهتمة للغاية بتطبيع العلاقات
             */
            exact: string;
            /**
             * @description The text just before, within the block.
             * @example اكد لافروف على ان موسكو "
             */
            prefix: string;
            /**
             * @description The text just after, within the block.
             * @example " الاطلسية-الروسية
             */
            suffix: string;
        };
        /** @description Web Annotation Data Model, §4.2.5. */
        TextPositionSelector: {
            /**
             * @description By the place.
             * @example TextPositionSelector
             * @enum {string}
             */
            type: "TextPositionSelector";
            /**
             * @description Where it starts in the block’s text: in code points, unlike `start` of the quote.
             * @example 74
             */
            start: number;
            /**
             * @description Where it ends, exclusive.
             * @example 102
             */
            end: number;
        };
        /** @description Web Annotation Data Model, §4.2.1. */
        FragmentSelector: {
            /**
             * @description By the block.
             * @example FragmentSelector
             * @enum {string}
             */
            type: "FragmentSelector";
            /**
             * @description A fragment of an HTML page.
             * @example http://tools.ietf.org/rfc/rfc3236
             * @enum {string}
             */
            conformsTo: "http://tools.ietf.org/rfc/rfc3236";
            /**
             * @description The id of the block, for pages that give it to the block’s element.
             * @example b2
             */
            value: string;
            refinedBy: components["schemas"]["TextPositionSelector"];
        };
        /** @description One way to find the quote in its article. */
        QuoteSelector: components["schemas"]["TextQuoteSelector"] | components["schemas"]["FragmentSelector"];
        /** @description Who said it (schema.org). */
        QuotationCreator: {
            /**
             * @description What it is.
             * @example Person
             * @enum {string}
             */
            "@type": "Person" | "Organization";
            /**
             * Format: uri-reference
             * @description Its IRI: absolute when the server knows its public address (RAWI_PUBLIC_URL), else a path on it.
             * @example /v1/people/lavrov
             */
            "@id"?: string;
            /**
             * @description The name.
             * @example سيرغي لافروف
             */
            name: string;
            /**
             * Format: uri-reference
             * @description Where it is read: absolute when the server knows its public address (RAWI_PUBLIC_URL), else a path on it.
             * @example /v1/people/lavrov
             */
            url?: string;
            /**
             * @description The same in other places.
             * @example [
             *       "https://www.wikidata.org/wiki/Q58217"
             *     ]
             */
            sameAs?: string[];
        };
        /** @description The article that has it (schema.org). */
        QuotationArticle: {
            /**
             * @description What it is.
             * @example NewsArticle
             * @enum {string}
             */
            "@type": "NewsArticle";
            /**
             * Format: uri-reference
             * @description Its IRI: absolute when the server knows its public address (RAWI_PUBLIC_URL), else a path on it.
             * @example /v1/articles/nato-russia
             */
            "@id": string;
            /**
             * Format: uri-reference
             * @description Where it is read: absolute when the server knows its public address (RAWI_PUBLIC_URL), else a path on it.
             * @example /v1/articles/nato-russia
             */
            url: string;
            /**
             * @description The title.
             * @example انطلاقة في العلاقات
             */
            headline: string;
            /**
             * @description Of the article: a BCP 47 tag.
             * @example ar
             */
            inLanguage: string;
            /**
             * Format: date-time
             * @description When the article was published.
             * @example 2009-12-16T12:00:00.000Z
             */
            datePublished?: string;
        };
        /** @description The report that it was taken from (schema.org). */
        QuotationRelay: {
            /**
             * @description What it is.
             * @example CreativeWork
             * @enum {string}
             */
            "@type": "CreativeWork";
            /**
             * @description Who relayed it.
             * @example صحيفة كومرسانت
             */
            creditText: string;
        };
        /** @description A quote inside the article that has it (schema.org). */
        QuotationPart: {
            /**
             * @description Quotation: the words themselves. Statement: reported.
             * @example Quotation
             * @enum {string}
             */
            "@type": "Quotation" | "Statement";
            /**
             * Format: uri-reference
             * @description Its IRI: absolute when the server knows its public address (RAWI_PUBLIC_URL), else a path on it.
             * @example /v1/quotes/0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            "@id": string;
            /**
             * Format: uri-reference
             * @description Where it is read: absolute when the server knows its public address (RAWI_PUBLIC_URL), else a path on it.
             * @example /v1/quotes/0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            url: string;
            /**
             * @description The words.
             * @example مهتمة للغاية بتطبيع العلاقات
             */
            text: string;
            /**
             * @description Of the article: a BCP 47 tag.
             * @example ar
             */
            inLanguage: string;
            creator?: components["schemas"]["QuotationCreator"];
            /**
             * @description Who said it, in the article’s words.
             * @example دبلوماسي روسي
             */
            creditText: string;
            /**
             * Format: date-time
             * @description When the article was published.
             * @example 2009-12-16T12:00:00.000Z
             */
            datePublished?: string;
            isBasedOn?: components["schemas"]["QuotationRelay"];
        };
        /** @description The quote as schema.org has it, in JSON-LD. */
        Quotation: {
            /**
             * @description Whose words these are.
             * @example https://schema.org
             * @enum {string}
             */
            "@context": "https://schema.org";
            /**
             * @description Quotation: the words themselves. Statement: reported.
             * @example Quotation
             * @enum {string}
             */
            "@type": "Quotation" | "Statement";
            /**
             * Format: uri-reference
             * @description Its IRI: absolute when the server knows its public address (RAWI_PUBLIC_URL), else a path on it.
             * @example /v1/quotes/0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            "@id": string;
            /**
             * Format: uri-reference
             * @description Where it is read: absolute when the server knows its public address (RAWI_PUBLIC_URL), else a path on it.
             * @example /v1/quotes/0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            url: string;
            /**
             * @description The words.
             * @example مهتمة للغاية بتطبيع العلاقات
             */
            text: string;
            /**
             * @description Of the article: a BCP 47 tag.
             * @example ar
             */
            inLanguage: string;
            creator?: components["schemas"]["QuotationCreator"];
            /**
             * @description Who said it, in the article’s words.
             * @example دبلوماسي روسي
             */
            creditText: string;
            /**
             * Format: date-time
             * @description When the article was published.
             * @example 2009-12-16T12:00:00.000Z
             */
            datePublished?: string;
            isBasedOn?: components["schemas"]["QuotationRelay"];
            isPartOf: components["schemas"]["QuotationArticle"];
        };
        /** @description Something that somebody said, in a list. */
        QuoteCard: {
            /**
             * Format: uuid
             * @description The id of the quote (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            articleId: string;
            /**
             * @description The block that holds it.
             * @example b2
             */
            blockId: string;
            /**
             * @description Where it starts in the block’s text: UTF-16 code units, quote marks excluded.
             * @example 74
             */
            start: number;
            /**
             * @description Where it ends, exclusive.
             * @example 95
             */
            end: number;
            /**
             * @description The words.
             * @example مهتمة للغاية بتطبيع العلاقات
             */
            text: string;
            /**
             * @description The words just before it (W3C TextQuoteSelector).
             * @example اكد لافروف على ان موسكو "
             */
            prefix: string;
            /**
             * @description The words just after it.
             * @example " الاطلسية-الروسية
             */
            suffix: string;
            /**
             * @description direct: the words themselves. indirect: reported.
             * @example direct
             * @enum {string}
             */
            kind: "direct" | "indirect";
            /**
             * @description The verb that introduces it, as the article has it.
             * @example قال
             */
            cue: string | null;
            speaker: components["schemas"]["Speaker"] | null;
            /**
             * @description Who said it, in the fullest wording that the article itself gives; also beside a linked `speaker`.
             * @example دبلوماسي روسي
             */
            attribution: string;
            /**
             * @description Who relayed it.
             * @example صحيفة كومرسانت
             */
            via: string | null;
            /**
             * @description The speaker’s role when it was said.
             * @example وزير الخارجية الروسي
             */
            roleAtTheTime: string | null;
            /**
             * @description Who found it: an editor, or the rules.
             * @example extracted
             * @enum {string}
             */
            origin: "editor" | "extracted";
            /**
             * @description Readers see confirmed quotes only.
             * @example confirmed
             * @enum {string}
             */
            status: "suggested" | "confirmed" | "rejected";
            /**
             * @description How sure the rules are, 0 to 1; null for an editor’s own.
             * @example 0.95
             */
            confidence: number | null;
            /**
             * @description The rule that decided; null for an editor’s own.
             * @example subject of the verb «قال»
             */
            why: string | null;
            suggestion: components["schemas"]["SpeakerSuggestion"] | null;
            /**
             * @description exact: where it was found. moved: the body was edited around it, or its own words were. orphaned: its words are gone from the body.
             * @example exact
             * @enum {string}
             */
            anchor: "exact" | "moved" | "orphaned";
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was found or made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
            article: components["schemas"]["QuotedIn"];
        };
        /** @description Something that somebody said, in one article. */
        Quote: {
            /**
             * Format: uuid
             * @description The id of the quote (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            articleId: string;
            /**
             * @description The block that holds it.
             * @example b2
             */
            blockId: string;
            /**
             * @description Where it starts in the block’s text: UTF-16 code units, quote marks excluded.
             * @example 74
             */
            start: number;
            /**
             * @description Where it ends, exclusive.
             * @example 95
             */
            end: number;
            /**
             * @description The words.
             * @example مهتمة للغاية بتطبيع العلاقات
             */
            text: string;
            /**
             * @description The words just before it (W3C TextQuoteSelector).
             * @example اكد لافروف على ان موسكو "
             */
            prefix: string;
            /**
             * @description The words just after it.
             * @example " الاطلسية-الروسية
             */
            suffix: string;
            /**
             * @description direct: the words themselves. indirect: reported.
             * @example direct
             * @enum {string}
             */
            kind: "direct" | "indirect";
            /**
             * @description The verb that introduces it, as the article has it.
             * @example قال
             */
            cue: string | null;
            speaker: components["schemas"]["Speaker"] | null;
            /**
             * @description Who said it, in the fullest wording that the article itself gives; also beside a linked `speaker`.
             * @example دبلوماسي روسي
             */
            attribution: string;
            /**
             * @description Who relayed it.
             * @example صحيفة كومرسانت
             */
            via: string | null;
            /**
             * @description The speaker’s role when it was said.
             * @example وزير الخارجية الروسي
             */
            roleAtTheTime: string | null;
            /**
             * @description Who found it: an editor, or the rules.
             * @example extracted
             * @enum {string}
             */
            origin: "editor" | "extracted";
            /**
             * @description Readers see confirmed quotes only.
             * @example confirmed
             * @enum {string}
             */
            status: "suggested" | "confirmed" | "rejected";
            /**
             * @description How sure the rules are, 0 to 1; null for an editor’s own.
             * @example 0.95
             */
            confidence: number | null;
            /**
             * @description The rule that decided; null for an editor’s own.
             * @example subject of the verb «قال»
             */
            why: string | null;
            suggestion: components["schemas"]["SpeakerSuggestion"] | null;
            /**
             * @description exact: where it was found. moved: the body was edited around it, or its own words were. orphaned: its words are gone from the body.
             * @example exact
             * @enum {string}
             */
            anchor: "exact" | "moved" | "orphaned";
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was found or made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
            article: components["schemas"]["QuotedIn"];
            /**
             * @description The same place by words and by position (W3C Web Annotation). Without a position when the words are not in the body.
             * @example [
             *       {
             *         "type": "TextQuoteSelector",
             *         "exact": "اتفاق شفهي",
             *         "prefix": "هناك \"",
             *         "suffix": "\" بين"
             *       }
             *     ]
             */
            selector: components["schemas"]["QuoteSelector"][];
        };
        /** @description The keys of a quote that `fields` named. */
        QuoteFields: {
            /**
             * Format: uuid
             * @description The id of the quote (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id?: string;
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            articleId?: string;
            /**
             * @description The block that holds it.
             * @example b2
             */
            blockId?: string;
            /**
             * @description Where it starts in the block’s text: UTF-16 code units, quote marks excluded.
             * @example 74
             */
            start?: number;
            /**
             * @description Where it ends, exclusive.
             * @example 95
             */
            end?: number;
            /**
             * @description The words.
             * @example مهتمة للغاية بتطبيع العلاقات
             */
            text?: string;
            /**
             * @description The words just before it (W3C TextQuoteSelector).
             * @example اكد لافروف على ان موسكو "
             */
            prefix?: string;
            /**
             * @description The words just after it.
             * @example " الاطلسية-الروسية
             */
            suffix?: string;
            /**
             * @description direct: the words themselves. indirect: reported.
             * @example direct
             * @enum {string}
             */
            kind?: "direct" | "indirect";
            /**
             * @description The verb that introduces it, as the article has it.
             * @example قال
             */
            cue?: string | null;
            speaker?: components["schemas"]["Speaker"] | null;
            /**
             * @description Who said it, in the fullest wording that the article itself gives; also beside a linked `speaker`.
             * @example دبلوماسي روسي
             */
            attribution?: string;
            /**
             * @description Who relayed it.
             * @example صحيفة كومرسانت
             */
            via?: string | null;
            /**
             * @description The speaker’s role when it was said.
             * @example وزير الخارجية الروسي
             */
            roleAtTheTime?: string | null;
            /**
             * @description Who found it: an editor, or the rules.
             * @example extracted
             * @enum {string}
             */
            origin?: "editor" | "extracted";
            /**
             * @description Readers see confirmed quotes only.
             * @example confirmed
             * @enum {string}
             */
            status?: "suggested" | "confirmed" | "rejected";
            /**
             * @description How sure the rules are, 0 to 1; null for an editor’s own.
             * @example 0.95
             */
            confidence?: number | null;
            /**
             * @description The rule that decided; null for an editor’s own.
             * @example subject of the verb «قال»
             */
            why?: string | null;
            suggestion?: components["schemas"]["SpeakerSuggestion"] | null;
            /**
             * @description exact: where it was found. moved: the body was edited around it, or its own words were. orphaned: its words are gone from the body.
             * @example exact
             * @enum {string}
             */
            anchor?: "exact" | "moved" | "orphaned";
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version?: number;
            /**
             * Format: date-time
             * @description When it was found or made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt?: string;
            article?: components["schemas"]["QuotedIn"];
            /**
             * @description The same place by words and by position (W3C Web Annotation). Without a position when the words are not in the body.
             * @example [
             *       {
             *         "type": "TextQuoteSelector",
             *         "exact": "اتفاق شفهي",
             *         "prefix": "هناك \"",
             *         "suffix": "\" بين"
             *       }
             *     ]
             */
            selector?: components["schemas"]["QuoteSelector"][];
            jsonld?: components["schemas"]["Quotation"];
        };
        /** @description A quote, whole or the keys that `fields` named. */
        QuoteAnswer: components["schemas"]["Quote"] | components["schemas"]["QuoteFields"];
        /** @description A quote, whole or the keys that `fields` named. */
        QuoteItem: components["schemas"]["QuoteCard"] | components["schemas"]["QuoteFields"];
        /** @description A page of quotes. */
        QuotePage: {
            /** @description The quotes of this page. */
            items: components["schemas"]["QuoteItem"][];
            /**
             * Format: uri-reference
             * @description The next page, as a path on this server; null on the last.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            next: string | null;
            /**
             * Format: uri-reference
             * @description The page before; null on the first.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            previous: string | null;
            /**
             * @description How many there are in all; only with `count=true`.
             * @example 412
             */
            total?: number;
        };
        /** @description Who said a quote. */
        SpeakerChoice: {
            /**
             * @description Who it was, by id or slug; without it, whom the quote’s `suggestion` names.
             * @example ليلى-حداد
             */
            person?: string;
        };
        /** @description The speaker, and what they said. */
        SpeakerWritten: {
            person: components["schemas"]["PersonLink"];
            /**
             * @description Whether this request made the person.
             * @example true
             */
            created: boolean;
            /**
             * @description What is linked to them by it: the quote, and those of its article with the same suggestion.
             * @example []
             */
            quotes: components["schemas"]["ArticleQuote"][];
            /**
             * @description Whether this request changed anything.
             * @example true
             */
            changed: boolean;
        };
        /** @description A quote of which the rules say something else now. */
        UpdatedQuote: {
            before: components["schemas"]["ArticleQuote"];
            after: components["schemas"]["ArticleQuote"];
        };
        /** @description What was read and found, and how the article’s quotes stand after it. */
        ExtractionFigures: {
            /**
             * @description The UTF-16 code units that were read.
             * @example 4210
             */
            characters: number;
            /**
             * @description The quotations that the rules found in them.
             * @example 9
             */
            quotations: number;
            /**
             * @description The quotes of the article that are confirmed now and stand in it: those that readers see.
             * @example 6
             */
            confirmed: number;
            /**
             * @description Those that wait for an editor.
             * @example 3
             */
            suggested: number;
            /**
             * @description Those that an editor rejected.
             * @example 0
             */
            rejected: number;
            /**
             * @description Those that an editor decided, and whose words are gone.
             * @example 0
             */
            orphaned: number;
        };
        /** @description What an extraction of the stored body did to the quotes of an article, each as it is after it. */
        Extraction: {
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            articleId: string;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * @description Whether this is only what it would do.
             * @example false
             */
            dryRun: boolean;
            /**
             * @description Whether anything changed, or would.
             * @example true
             */
            changed: boolean;
            /**
             * @description Quotes that are new; in a dry run their ids are not kept.
             * @example []
             */
            added: components["schemas"]["ArticleQuote"][];
            /**
             * @description Quotes that no editor decided and of which the rules say something else now.
             * @example []
             */
            updated: components["schemas"]["UpdatedQuote"][];
            /**
             * @description Quotes that no editor decided and that the rules find no more, as they were.
             * @example []
             */
            removed: components["schemas"]["ArticleQuote"][];
            /**
             * @description Quotes that stay as they are, all that an editor made or decided among them.
             * @example []
             */
            kept: components["schemas"]["ArticleQuote"][];
            /**
             * @description People that `people=create` made; in a dry run their ids are not kept.
             * @example []
             */
            createdPeople: components["schemas"]["ArticleCategory"][];
            /**
             * @description What an editor should look at.
             * @example []
             */
            warnings: components["schemas"]["Warning"][];
            figures: components["schemas"]["ExtractionFigures"];
        };
        /** @description An editor’s own quote; it needs a speaker or an attribution. */
        NewQuote: {
            /**
             * @description The block that holds it.
             * @example b2
             */
            blockId: string;
            /**
             * @description Where it starts in the block’s text: UTF-16 code units, quote marks excluded.
             * @example 74
             */
            start: number;
            /**
             * @description Where it ends, exclusive.
             * @example 95
             */
            end: number;
            /**
             * @description The words at that place, to be sure that both sides mean the same.
             * @example اتفاق شفهي
             */
            text?: string;
            /**
             * @description The speaker, by id or slug; null: nobody in the directory.
             * @example lavrov
             */
            speaker?: string | null;
            /**
             * @description Who said it, in the fullest wording that the article itself gives; also beside a linked `speaker`.
             * @example دبلوماسي روسي
             */
            attribution?: string;
            /**
             * @description The verb that introduces it, as the article has it.
             * @example قال
             */
            cue?: string | null;
            /**
             * @description Who relayed it.
             * @example صحيفة كومرسانت
             */
            via?: string | null;
            /**
             * @description The speaker’s role when it was said.
             * @example وزير الخارجية الروسي
             */
            roleAtTheTime?: string | null;
            /**
             * @description direct: the words themselves. indirect: reported.
             * @example direct
             * @enum {string}
             */
            kind?: "direct" | "indirect";
        };
        /** @description A correction (RFC 7396); no extraction overwrites it later. */
        QuotePatch: {
            /**
             * @description The block that holds it.
             * @example b2
             */
            blockId?: string;
            /**
             * @description Where it starts in the block’s text: UTF-16 code units, quote marks excluded.
             * @example 74
             */
            start?: number;
            /**
             * @description Where it ends, exclusive.
             * @example 95
             */
            end?: number;
            /**
             * @description The speaker, by id or slug; null: nobody in the directory.
             * @example lavrov
             */
            speaker?: string | null;
            /**
             * @description Who said it, in the fullest wording that the article itself gives; also beside a linked `speaker`.
             * @example دبلوماسي روسي
             */
            attribution?: string;
            /**
             * @description The verb that introduces it, as the article has it.
             * @example قال
             */
            cue?: string | null;
            /**
             * @description Who relayed it.
             * @example صحيفة كومرسانت
             */
            via?: string | null;
            /**
             * @description The speaker’s role when it was said.
             * @example وزير الخارجية الروسي
             */
            roleAtTheTime?: string | null;
            /**
             * @description direct: the words themselves. indirect: reported.
             * @example direct
             * @enum {string}
             */
            kind?: "direct" | "indirect";
        };
        /** @description What an editor decided. */
        QuoteDecision: {
            /**
             * @description confirm: readers see it. reject: it is not a quote, or not theirs.
             * @example confirm
             * @enum {string}
             */
            decision: "confirm" | "reject";
        };
        /** @description The quote after a write. */
        QuoteWritten: {
            /**
             * Format: uuid
             * @description The id of the quote (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            articleId: string;
            /**
             * @description The block that holds it.
             * @example b2
             */
            blockId: string;
            /**
             * @description Where it starts in the block’s text: UTF-16 code units, quote marks excluded.
             * @example 74
             */
            start: number;
            /**
             * @description Where it ends, exclusive.
             * @example 95
             */
            end: number;
            /**
             * @description The words.
             * @example مهتمة للغاية بتطبيع العلاقات
             */
            text: string;
            /**
             * @description The words just before it (W3C TextQuoteSelector).
             * @example اكد لافروف على ان موسكو "
             */
            prefix: string;
            /**
             * @description The words just after it.
             * @example " الاطلسية-الروسية
             */
            suffix: string;
            /**
             * @description direct: the words themselves. indirect: reported.
             * @example direct
             * @enum {string}
             */
            kind: "direct" | "indirect";
            /**
             * @description The verb that introduces it, as the article has it.
             * @example قال
             */
            cue: string | null;
            speaker: components["schemas"]["Speaker"] | null;
            /**
             * @description Who said it, in the fullest wording that the article itself gives; also beside a linked `speaker`.
             * @example دبلوماسي روسي
             */
            attribution: string;
            /**
             * @description Who relayed it.
             * @example صحيفة كومرسانت
             */
            via: string | null;
            /**
             * @description The speaker’s role when it was said.
             * @example وزير الخارجية الروسي
             */
            roleAtTheTime: string | null;
            /**
             * @description Who found it: an editor, or the rules.
             * @example extracted
             * @enum {string}
             */
            origin: "editor" | "extracted";
            /**
             * @description Readers see confirmed quotes only.
             * @example confirmed
             * @enum {string}
             */
            status: "suggested" | "confirmed" | "rejected";
            /**
             * @description How sure the rules are, 0 to 1; null for an editor’s own.
             * @example 0.95
             */
            confidence: number | null;
            /**
             * @description The rule that decided; null for an editor’s own.
             * @example subject of the verb «قال»
             */
            why: string | null;
            suggestion: components["schemas"]["SpeakerSuggestion"] | null;
            /**
             * @description exact: where it was found. moved: the body was edited around it, or its own words were. orphaned: its words are gone from the body.
             * @example exact
             * @enum {string}
             */
            anchor: "exact" | "moved" | "orphaned";
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was found or made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
            article: components["schemas"]["QuotedIn"];
            /**
             * @description The same place by words and by position (W3C Web Annotation). Without a position when the words are not in the body.
             * @example [
             *       {
             *         "type": "TextQuoteSelector",
             *         "exact": "اتفاق شفهي",
             *         "prefix": "هناك \"",
             *         "suffix": "\" بين"
             *       }
             *     ]
             */
            selector: components["schemas"]["QuoteSelector"][];
            /**
             * @description Whether this request changed anything.
             * @example true
             */
            changed: boolean;
        };
        /** @description Some words in a row, and which quote has them. */
        WordDifference: {
            /**
             * @description equal: in both. removed: in the quote that was asked about only. added: in this one only.
             * @example added
             * @enum {string}
             */
            op: "equal" | "removed" | "added";
            /**
             * @description Words in a row, as written; equal ones as this quote has them.
             * @example غدا
             */
            text: string;
        };
        /** @description The same statement in another article. */
        QuoteAppearance: {
            quote: components["schemas"]["QuoteCard"];
            /**
             * @description Twice the words in common by the words of both; 1 exactly when all are the same.
             * @example 0.857
             */
            similarity: number;
            /**
             * @description same: word for word, whatever the spelling. part: one of the two is a fragment of the other, word for word. changed: other words.
             * @example changed
             * @enum {string}
             */
            words: "same" | "part" | "changed";
            /**
             * @description From the quote that was asked about to this one, in order; empty when the words are the same.
             * @example [
             *       {
             *         "op": "equal",
             *         "text": "نفتح الأرصفة"
             *       }
             *     ]
             */
            differences: components["schemas"]["WordDifference"][];
        };
        /** @description A page of appearances. */
        QuoteAppearancePage: {
            /** @description The appearances of this page. */
            items: components["schemas"]["QuoteAppearance"][];
            /**
             * Format: uri-reference
             * @description The next page, as a path on this server; null on the last.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            next: string | null;
            /**
             * Format: uri-reference
             * @description The page before; null on the first.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            previous: string | null;
            /**
             * @description How many there are in all; only with `count=true`.
             * @example 412
             */
            total?: number;
        };
        /** @description Who wrote it. */
        CommentAuthor: {
            /**
             * @description The name that the author gave.
             * @example قارئة من بيروت
             */
            name: string;
        };
        /** @description Why it has its status; for moderators. */
        CommentDecision: {
            /**
             * @description What decided.
             * @example words
             * @enum {string}
             */
            phase: "words" | "repeat" | "policy" | "moderator";
            /**
             * @description Which rule of it.
             * @example suspectWords
             */
            rule: string;
            /**
             * @description What of the comment it met.
             * @example سبام
             */
            matched: string | null;
        };
        /** @description What a reader wrote. */
        Comment: {
            /**
             * Format: uuid
             * @description The id of the comment (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            articleId: string;
            /**
             * Format: uuid
             * @description The id of the comment that it answers (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            parentId: string | null;
            /**
             * @description How deep it is in its thread; 0 at the root.
             * @example 0
             */
            depth: number;
            author: components["schemas"]["CommentAuthor"];
            /**
             * @description Plain text; line breaks are kept.
             * @example شكرا على نقل التصريحات كما قيلت.
             */
            text: string;
            /**
             * @description Of the text, by its first strong character (UAX #9).
             * @example rtl
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /**
             * @description Readers see approved ones only.
             * @example approved
             * @enum {string}
             */
            status: "pending" | "approved" | "rejected" | "spam";
            decision: components["schemas"]["CommentDecision"] | null;
            /**
             * @description What the moderator noted; for moderators.
             * @example خارج الموضوع
             */
            reason: string | null;
            /**
             * Format: date-time
             * @description When a moderator decided; for moderators.
             * @example 2009-12-16T12:00:00.000Z
             */
            moderatedAt: string | null;
            /**
             * @description The version of the disclaimer that stood above the form.
             * @example 1
             */
            disclaimerVersion: number;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was posted.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** @description The comment after a decision. */
        CommentWritten: {
            /**
             * Format: uuid
             * @description The id of the comment (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            articleId: string;
            /**
             * Format: uuid
             * @description The id of the comment that it answers (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            parentId: string | null;
            /**
             * @description How deep it is in its thread; 0 at the root.
             * @example 0
             */
            depth: number;
            author: components["schemas"]["CommentAuthor"];
            /**
             * @description Plain text; line breaks are kept.
             * @example شكرا على نقل التصريحات كما قيلت.
             */
            text: string;
            /**
             * @description Of the text, by its first strong character (UAX #9).
             * @example rtl
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /**
             * @description Readers see approved ones only.
             * @example approved
             * @enum {string}
             */
            status: "pending" | "approved" | "rejected" | "spam";
            decision: components["schemas"]["CommentDecision"] | null;
            /**
             * @description What the moderator noted; for moderators.
             * @example خارج الموضوع
             */
            reason: string | null;
            /**
             * Format: date-time
             * @description When a moderator decided; for moderators.
             * @example 2009-12-16T12:00:00.000Z
             */
            moderatedAt: string | null;
            /**
             * @description The version of the disclaimer that stood above the form.
             * @example 1
             */
            disclaimerVersion: number;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was posted.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description Whether this request changed anything.
             * @example true
             */
            changed: boolean;
        };
        /** @description That comments are their authors’, not the publication’s. */
        Disclaimer: {
            /**
             * @description The words.
             * @example تعبر التعليقات عن آراء أصحابها.
             */
            text: string;
            /**
             * @description Their language.
             * @example ar
             */
            language: string;
            /**
             * @description Which version of them.
             * @example 1
             */
            version: number;
        };
        /** @description A page of comments. */
        CommentPage: {
            /** @description The comments of this page. */
            items: components["schemas"]["Comment"][];
            /**
             * Format: uri-reference
             * @description The next page, as a path on this server; null on the last.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            next: string | null;
            /**
             * Format: uri-reference
             * @description The page before; null on the first.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            previous: string | null;
            /**
             * @description How many there are in all; only with `count=true`.
             * @example 412
             */
            total?: number;
        };
        /** @description A page of the comments of an article. */
        ArticleCommentPage: {
            /** @description The comments of this page. */
            items: components["schemas"]["Comment"][];
            /**
             * Format: uri-reference
             * @description The next page, as a path on this server; null on the last.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            next: string | null;
            /**
             * Format: uri-reference
             * @description The page before; null on the first.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            previous: string | null;
            /**
             * @description How many there are in all; only with `count=true`.
             * @example 412
             */
            total?: number;
            disclaimer: components["schemas"]["Disclaimer"] | null;
        };
        /** @description Who writes it. */
        NewCommentAuthor: {
            /**
             * @description How the author is to be called.
             * @example قارئة من بيروت
             */
            name: string;
            /**
             * Format: email
             * @description Never shown to anybody.
             * @example reader@example.org
             */
            email?: string | null;
        };
        /** @description A comment to be posted. */
        NewComment: {
            author: components["schemas"]["NewCommentAuthor"];
            /**
             * @description Plain text.
             * @example شكرا على نقل التصريحات كما قيلت.
             */
            text: string;
            /**
             * Format: uuid
             * @description The id of the comment that it answers (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            parentId?: string | null;
        };
        /** @description What a moderator decides. */
        Moderation: {
            /**
             * @description What becomes of it.
             * @example approve
             * @enum {string}
             */
            decision: "approve" | "reject" | "spam";
            /**
             * @description Why; for moderators. The same decision again without one keeps it.
             * @example خارج الموضوع
             */
            reason?: string | null;
        };
        /** @description How comments are taken; the word lists are null for readers. */
        SiteComments: {
            /**
             * @description open: shown at once. premoderated: shown when approved. closed: no new ones. hidden: none.
             * @example premoderated
             * @enum {string}
             */
            policy: "open" | "premoderated" | "closed" | "hidden";
            /**
             * @description Days after publication until no more are taken; null: never.
             * @example 14
             */
            closeAfterDays: number | null;
            /**
             * @description A comment with one of them is rejected; compared without regard to Arabic spelling.
             * @example [
             *       "سبام"
             *     ]
             */
            bannedWords: string[] | null;
            /**
             * @description A comment with one of them waits for a moderator.
             * @example [
             *       "سبام"
             *     ]
             */
            suspectWords: string[] | null;
        };
        /** @description The newsroom. */
        Site: {
            /**
             * @description The name of the newsroom.
             * @example الراوي
             */
            name: string;
            /**
             * @description The languages it publishes in; the first is that of a story that names none.
             * @example [
             *       "ar",
             *       "en"
             *     ]
             */
            languages: string[];
            /**
             * @description The IANA time zone in which a bare date is a day.
             * @example Asia/Beirut
             */
            timeZone: string;
            /**
             * @description What stands with every list of comments, by BCP 47 tag.
             * @example {
             *       "ar": "تعبر التعليقات عن آراء أصحابها."
             *     }
             */
            disclaimer: {
                [key: string]: string;
            };
            /**
             * @description Grows with every change of the disclaimer.
             * @example 1
             */
            disclaimerVersion: number;
            /**
             * @description The promotional boxes of its pages: each line of them is furniture when a page is filed as plain text.
             * @example [
             *       "تابعوا الراوي\nكل صباح"
             *     ]
             */
            announcements: string[];
            comments: components["schemas"]["SiteComments"];
            /**
             * @description Extracted quotes at or above this confidence are confirmed at once; speech without marks never is, nor a speaker found by a near spelling.
             * @example 0.9
             */
            quoteAutoConfirm: number;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** @description The newsroom after a write. */
        SiteWritten: {
            /**
             * @description The name of the newsroom.
             * @example الراوي
             */
            name: string;
            /**
             * @description The languages it publishes in; the first is that of a story that names none.
             * @example [
             *       "ar",
             *       "en"
             *     ]
             */
            languages: string[];
            /**
             * @description The IANA time zone in which a bare date is a day.
             * @example Asia/Beirut
             */
            timeZone: string;
            /**
             * @description What stands with every list of comments, by BCP 47 tag.
             * @example {
             *       "ar": "تعبر التعليقات عن آراء أصحابها."
             *     }
             */
            disclaimer: {
                [key: string]: string;
            };
            /**
             * @description Grows with every change of the disclaimer.
             * @example 1
             */
            disclaimerVersion: number;
            /**
             * @description The promotional boxes of its pages: each line of them is furniture when a page is filed as plain text.
             * @example [
             *       "تابعوا الراوي\nكل صباح"
             *     ]
             */
            announcements: string[];
            comments: components["schemas"]["SiteComments"];
            /**
             * @description Extracted quotes at or above this confidence are confirmed at once; speech without marks never is, nor a speaker found by a near spelling.
             * @example 0.9
             */
            quoteAutoConfirm: number;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description Whether this request changed anything.
             * @example true
             */
            changed: boolean;
        };
        /** @description Changes of how comments are taken. */
        SiteCommentsPatch: {
            /**
             * @description open: shown at once. premoderated: shown when approved. closed: no new ones. hidden: none.
             * @example premoderated
             * @enum {string}
             */
            policy?: "open" | "premoderated" | "closed" | "hidden";
            /**
             * @description Days after publication until no more are taken; null: never.
             * @example 14
             */
            closeAfterDays?: number | null;
            /**
             * @description A comment with one of them is rejected; compared without regard to Arabic spelling.
             * @example [
             *       "سبام"
             *     ]
             */
            bannedWords?: string[] | null;
            /**
             * @description A comment with one of them waits for a moderator.
             * @example [
             *       "سبام"
             *     ]
             */
            suspectWords?: string[] | null;
        };
        /** @description A merge patch (RFC 7396) of the newsroom. */
        SitePatch: {
            /**
             * @description The name of the newsroom.
             * @example الراوي
             */
            name?: string;
            /**
             * @description The languages it publishes in; the first is that of a story that names none.
             * @example [
             *       "ar",
             *       "en"
             *     ]
             */
            languages?: string[];
            /**
             * @description The IANA time zone in which a bare date is a day.
             * @example Asia/Beirut
             */
            timeZone?: string;
            /**
             * @description Wordings by BCP 47 tag; null removes one, or all.
             * @example {
             *       "ar": "تعبر التعليقات عن آراء أصحابها."
             *     }
             */
            disclaimer?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description The promotional boxes of its pages: each line of them is furniture when a page is filed as plain text.
             * @example [
             *       "تابعوا الراوي\nكل صباح"
             *     ]
             */
            announcements?: string[] | null;
            comments?: components["schemas"]["SiteCommentsPatch"];
            /**
             * @description Extracted quotes at or above this confidence are confirmed at once; speech without marks never is, nor a speaker found by a near spelling.
             * @example 0.9
             */
            quoteAutoConfirm?: number;
        };
        /** @description An API token, without its secret. */
        Token: {
            /**
             * Format: uuid
             * @description The id of the token (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description What the token is for.
             * @example سكربت رفع الأخبار
             */
            name: string;
            /**
             * @description Whose work it does: articles belong to the subject, not to the token.
             * @example منى
             */
            subject: string;
            /**
             * @description reader: reads drafts too. author: own drafts. editor: everything editorial. moderator: comments. admin: all.
             * @example editor
             * @enum {string}
             */
            role: "reader" | "author" | "editor" | "moderator" | "admin";
            /**
             * @description The last four characters of the token.
             * @example x7Qa
             */
            hint: string;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description From when on it is refused; null: never.
             * @example 2027-01-01T00:00:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null: it is not.
             * @example 2009-12-16T12:00:00.000Z
             */
            revokedAt: string | null;
        };
        /** @description A new API token with its secret. */
        CreatedToken: {
            /**
             * Format: uuid
             * @description The id of the token (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description What the token is for.
             * @example سكربت رفع الأخبار
             */
            name: string;
            /**
             * @description Whose work it does: articles belong to the subject, not to the token.
             * @example منى
             */
            subject: string;
            /**
             * @description reader: reads drafts too. author: own drafts. editor: everything editorial. moderator: comments. admin: all.
             * @example editor
             * @enum {string}
             */
            role: "reader" | "author" | "editor" | "moderator" | "admin";
            /**
             * @description The last four characters of the token.
             * @example x7Qa
             */
            hint: string;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description From when on it is refused; null: never.
             * @example 2027-01-01T00:00:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null: it is not.
             * @example 2009-12-16T12:00:00.000Z
             */
            revokedAt: string | null;
            /**
             * @description The token itself: shown here once and stored nowhere.
             * @example rawi_…
             */
            token: string;
        };
        /** @description A token to be made; without `subject`, its name is the subject. */
        NewToken: {
            /**
             * @description What the token is for.
             * @example سكربت رفع الأخبار
             */
            name: string;
            /**
             * @description reader: reads drafts too. author: own drafts. editor: everything editorial. moderator: comments. admin: all.
             * @example editor
             * @enum {string}
             */
            role: "reader" | "author" | "editor" | "moderator" | "admin";
            /**
             * @description Whose work it does: articles belong to the subject, not to the token.
             * @example منى
             */
            subject?: string;
            /**
             * Format: date-time
             * @description From when on it is refused.
             * @example 2027-01-01T00:00:00Z
             */
            expiresAt?: string | null;
        };
        /** @description A page of tokens. */
        TokenPage: {
            /** @description The tokens of this page. */
            items: components["schemas"]["Token"][];
            /**
             * Format: uri-reference
             * @description The next page, as a path on this server; null on the last.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            next: string | null;
            /**
             * Format: uri-reference
             * @description The page before; null on the first.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            previous: string | null;
            /**
             * @description How many there are in all; only with `count=true`.
             * @example 412
             */
            total?: number;
        };
        /** @description A category, by its names. */
        CategoryLink: {
            /**
             * Format: uuid
             * @description The id of the category (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The category's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example سياسة
             */
            slug: string;
            /**
             * @description The name, in the newsroom’s first language.
             * @example سياسة
             */
            name: string;
        };
        /** @description A category of the tree, with its place in it. */
        Category: {
            /**
             * Format: uuid
             * @description The id of the category (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The category's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example سياسة
             */
            slug: string;
            /**
             * @description The name, in the newsroom’s first language.
             * @example سياسة
             */
            name: string;
            /**
             * @description The name in other languages, by BCP 47 tag.
             * @example {
             *       "en": "News",
             *       "fr": "Actualités"
             *     }
             */
            names: {
                [key: string]: string;
            };
            parent: components["schemas"]["CategoryLink"] | null;
            /**
             * @description The categories above it, from the root down; empty for a root.
             * @example [
             *       {
             *         "id": "0193b3a0-7c1e-7000-8000-2f6d3c9a1b54",
             *         "slug": "أخبار",
             *         "name": "أخبار"
             *       }
             *     ]
             */
            path: components["schemas"]["CategoryLink"][];
            /**
             * @description Lists are sorted by it, small first.
             * @example 1
             */
            position: number;
            /**
             * @description How many visible articles are filed in it or below it, each counted once.
             * @example 128
             */
            articleCount: number;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** @description The keys of Category that `fields` named. */
        CategoryFields: {
            /**
             * Format: uuid
             * @description The id of the category (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id?: string;
            /**
             * @description The category's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example سياسة
             */
            slug?: string;
            /**
             * @description The name, in the newsroom’s first language.
             * @example سياسة
             */
            name?: string;
            /**
             * @description The name in other languages, by BCP 47 tag.
             * @example {
             *       "en": "News",
             *       "fr": "Actualités"
             *     }
             */
            names?: {
                [key: string]: string;
            };
            parent?: components["schemas"]["CategoryLink"] | null;
            /**
             * @description The categories above it, from the root down; empty for a root.
             * @example [
             *       {
             *         "id": "0193b3a0-7c1e-7000-8000-2f6d3c9a1b54",
             *         "slug": "أخبار",
             *         "name": "أخبار"
             *       }
             *     ]
             */
            path?: components["schemas"]["CategoryLink"][];
            /**
             * @description Lists are sorted by it, small first.
             * @example 1
             */
            position?: number;
            /**
             * @description How many visible articles are filed in it or below it, each counted once.
             * @example 128
             */
            articleCount?: number;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version?: number;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt?: string;
        };
        /** @description Category, whole or the keys that `fields` named. */
        CategoryAnswer: components["schemas"]["Category"] | components["schemas"]["CategoryFields"];
        /** @description A page of categories. */
        CategoryPage: {
            /** @description The categories of this page. */
            items: components["schemas"]["CategoryAnswer"][];
            /**
             * Format: uri-reference
             * @description The next page, as a path on this server; null on the last.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            next: string | null;
            /**
             * Format: uri-reference
             * @description The page before; null on the first.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            previous: string | null;
            /**
             * @description How many there are in all; only with `count=true`.
             * @example 412
             */
            total?: number;
        };
        /** @description The category after a write. */
        CategoryWritten: {
            /**
             * Format: uuid
             * @description The id of the category (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The category's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example سياسة
             */
            slug: string;
            /**
             * @description The name, in the newsroom’s first language.
             * @example سياسة
             */
            name: string;
            /**
             * @description The name in other languages, by BCP 47 tag.
             * @example {
             *       "en": "News",
             *       "fr": "Actualités"
             *     }
             */
            names: {
                [key: string]: string;
            };
            parent: components["schemas"]["CategoryLink"] | null;
            /**
             * @description The categories above it, from the root down; empty for a root.
             * @example [
             *       {
             *         "id": "0193b3a0-7c1e-7000-8000-2f6d3c9a1b54",
             *         "slug": "أخبار",
             *         "name": "أخبار"
             *       }
             *     ]
             */
            path: components["schemas"]["CategoryLink"][];
            /**
             * @description Lists are sorted by it, small first.
             * @example 1
             */
            position: number;
            /**
             * @description How many visible articles are filed in it or below it, each counted once.
             * @example 128
             */
            articleCount: number;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description Whether this request changed anything.
             * @example true
             */
            changed: boolean;
        };
        /** @description A category to be made, or put in place of another; without `slug` one is made from its name. */
        NewCategory: {
            /**
             * @description The category's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example سياسة
             */
            slug?: string;
            /**
             * @description The name, in the newsroom’s first language.
             * @example سياسة
             */
            name: string;
            /**
             * @description The name in other languages, by BCP 47 tag.
             * @example {
             *       "en": "News",
             *       "fr": "Actualités"
             *     }
             */
            names?: {
                [key: string]: string;
            };
            /**
             * @description The category above it, by id or slug; null: none, it is a root.
             * @example أخبار
             */
            parent?: string | null;
            /**
             * @description Lists are sorted by it, small first.
             * @example 1
             */
            position?: number;
        };
        /** @description A merge patch (RFC 7396): what is absent stays, null clears. */
        CategoryPatch: {
            /**
             * @description The category's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example سياسة
             */
            slug?: string;
            /**
             * @description The name, in the newsroom’s first language.
             * @example سياسة
             */
            name?: string;
            /**
             * @description Names to set by BCP 47 tag; null takes that language away.
             * @example {
             *       "en": "News",
             *       "fr": null
             *     }
             */
            names?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description The category above it, by id or slug; null: none, it is a root.
             * @example أخبار
             */
            parent?: string | null;
            /**
             * @description Lists are sorted by it, small first.
             * @example 1
             */
            position?: number | null;
        };
        /** @description A person, by their names. */
        PersonLink: {
            /**
             * Format: uuid
             * @description The id of the person (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The person's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example أندرس-فوغ-راسموسن
             */
            slug: string;
            /**
             * @description The name, as the newsroom spells it.
             * @example أندرس فوغ راسموسن
             */
            name: string;
        };
        /** @description How often somebody was quoted in one month. */
        MonthOfQuotes: {
            /**
             * @description Year and month, in the site’s time zone.
             * @example 2018-06
             */
            month: string;
            /**
             * @description How many quotes were published in it.
             * @example 4
             */
            quotes: number;
        };
        /** @description Someone in a list. */
        PersonCard: {
            /**
             * Format: uuid
             * @description The id of the person (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The person's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example أندرس-فوغ-راسموسن
             */
            slug: string;
            /**
             * @description Who or what it is.
             * @example person
             * @enum {string}
             */
            kind: "person" | "organisation";
            /**
             * @description The name, as the newsroom spells it.
             * @example أندرس فوغ راسموسن
             */
            name: string;
            /**
             * @description The name in other languages, by BCP 47 tag.
             * @example {
             *       "en": "News",
             *       "fr": "Actualités"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * @description Their other spellings, followed by the names of the records that were merged into this one.
             * @example [
             *       "راسموسن",
             *       "راسموسين",
             *       "Rasmussen"
             *     ]
             */
            aliases: string[];
            /**
             * @description What they are, today.
             * @example الأمين العام لحلف شمال الأطلسي
             */
            role: string | null;
            /**
             * @description Where they are that.
             * @example حلف شمال الأطلسي
             */
            organisation: string | null;
            /**
             * @description Pages that are about the same person (schema.org sameAs), Wikidata first.
             * @example [
             *       "https://www.wikidata.org/wiki/Q103175"
             *     ]
             */
            sameAs: string[];
            /**
             * @description How many visible articles name or quote them.
             * @example 12
             */
            articleCount: number;
            /**
             * @description How many confirmed quotes of them there are in visible articles.
             * @example 31
             */
            quoteCount: number;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** @description Someone, or an organisation, that is quoted or named. */
        Person: {
            /**
             * Format: uuid
             * @description The id of the person (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The person's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example أندرس-فوغ-راسموسن
             */
            slug: string;
            /**
             * @description Who or what it is.
             * @example person
             * @enum {string}
             */
            kind: "person" | "organisation";
            /**
             * @description The name, as the newsroom spells it.
             * @example أندرس فوغ راسموسن
             */
            name: string;
            /**
             * @description The name in other languages, by BCP 47 tag.
             * @example {
             *       "en": "News",
             *       "fr": "Actualités"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * @description Their other spellings, followed by the names of the records that were merged into this one.
             * @example [
             *       "راسموسن",
             *       "راسموسين",
             *       "Rasmussen"
             *     ]
             */
            aliases: string[];
            /**
             * @description What they are, today.
             * @example الأمين العام لحلف شمال الأطلسي
             */
            role: string | null;
            /**
             * @description Where they are that.
             * @example حلف شمال الأطلسي
             */
            organisation: string | null;
            /**
             * @description Pages that are about the same person (schema.org sameAs), Wikidata first.
             * @example [
             *       "https://www.wikidata.org/wiki/Q103175"
             *     ]
             */
            sameAs: string[];
            /**
             * @description How many visible articles name or quote them.
             * @example 12
             */
            articleCount: number;
            /**
             * @description How many confirmed quotes of them there are in visible articles.
             * @example 31
             */
            quoteCount: number;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When the first visible article with a confirmed quote of theirs was published; null: never quoted.
             * @example 2009-12-16T12:00:00.000Z
             */
            firstQuoted: string | null;
            /**
             * Format: date-time
             * @description When the latest such article was published.
             * @example 2018-06-24T09:30:00.000Z
             */
            lastQuoted: string | null;
            /**
             * @description The months in which they were quoted, oldest first, by the publication of the articles; of more than 1200 the latest.
             * @example [
             *       {
             *         "month": "2018-06",
             *         "quotes": 4
             *       }
             *     ]
             */
            quotesByMonth: components["schemas"]["MonthOfQuotes"][];
        };
        /** @description The keys of Person that `fields` named. */
        PersonFields: {
            /**
             * Format: uuid
             * @description The id of the person (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id?: string;
            /**
             * @description The person's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example أندرس-فوغ-راسموسن
             */
            slug?: string;
            /**
             * @description Who or what it is.
             * @example person
             * @enum {string}
             */
            kind?: "person" | "organisation";
            /**
             * @description The name, as the newsroom spells it.
             * @example أندرس فوغ راسموسن
             */
            name?: string;
            /**
             * @description The name in other languages, by BCP 47 tag.
             * @example {
             *       "en": "News",
             *       "fr": "Actualités"
             *     }
             */
            names?: {
                [key: string]: string;
            };
            /**
             * @description Their other spellings, followed by the names of the records that were merged into this one.
             * @example [
             *       "راسموسن",
             *       "راسموسين",
             *       "Rasmussen"
             *     ]
             */
            aliases?: string[];
            /**
             * @description What they are, today.
             * @example الأمين العام لحلف شمال الأطلسي
             */
            role?: string | null;
            /**
             * @description Where they are that.
             * @example حلف شمال الأطلسي
             */
            organisation?: string | null;
            /**
             * @description Pages that are about the same person (schema.org sameAs), Wikidata first.
             * @example [
             *       "https://www.wikidata.org/wiki/Q103175"
             *     ]
             */
            sameAs?: string[];
            /**
             * @description How many visible articles name or quote them.
             * @example 12
             */
            articleCount?: number;
            /**
             * @description How many confirmed quotes of them there are in visible articles.
             * @example 31
             */
            quoteCount?: number;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version?: number;
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description When the first visible article with a confirmed quote of theirs was published; null: never quoted.
             * @example 2009-12-16T12:00:00.000Z
             */
            firstQuoted?: string | null;
            /**
             * Format: date-time
             * @description When the latest such article was published.
             * @example 2018-06-24T09:30:00.000Z
             */
            lastQuoted?: string | null;
            /**
             * @description The months in which they were quoted, oldest first, by the publication of the articles; of more than 1200 the latest.
             * @example [
             *       {
             *         "month": "2018-06",
             *         "quotes": 4
             *       }
             *     ]
             */
            quotesByMonth?: components["schemas"]["MonthOfQuotes"][];
        };
        /** @description Person, whole or the keys that `fields` named. */
        PersonAnswer: components["schemas"]["Person"] | components["schemas"]["PersonFields"];
        /** @description PersonCard, whole or the keys that `fields` named. */
        PersonListItem: components["schemas"]["PersonCard"] | components["schemas"]["PersonFields"];
        /** @description A page of people. */
        PersonPage: {
            /** @description The people of this page. */
            items: components["schemas"]["PersonListItem"][];
            /**
             * Format: uri-reference
             * @description The next page, as a path on this server; null on the last.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            next: string | null;
            /**
             * Format: uri-reference
             * @description The page before; null on the first.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            previous: string | null;
            /**
             * @description How many there are in all; only with `count=true`.
             * @example 412
             */
            total?: number;
        };
        /** @description The person after a write. */
        PersonWritten: {
            /**
             * Format: uuid
             * @description The id of the person (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The person's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example أندرس-فوغ-راسموسن
             */
            slug: string;
            /**
             * @description Who or what it is.
             * @example person
             * @enum {string}
             */
            kind: "person" | "organisation";
            /**
             * @description The name, as the newsroom spells it.
             * @example أندرس فوغ راسموسن
             */
            name: string;
            /**
             * @description The name in other languages, by BCP 47 tag.
             * @example {
             *       "en": "News",
             *       "fr": "Actualités"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * @description Their other spellings, followed by the names of the records that were merged into this one.
             * @example [
             *       "راسموسن",
             *       "راسموسين",
             *       "Rasmussen"
             *     ]
             */
            aliases: string[];
            /**
             * @description What they are, today.
             * @example الأمين العام لحلف شمال الأطلسي
             */
            role: string | null;
            /**
             * @description Where they are that.
             * @example حلف شمال الأطلسي
             */
            organisation: string | null;
            /**
             * @description Pages that are about the same person (schema.org sameAs), Wikidata first.
             * @example [
             *       "https://www.wikidata.org/wiki/Q103175"
             *     ]
             */
            sameAs: string[];
            /**
             * @description How many visible articles name or quote them.
             * @example 12
             */
            articleCount: number;
            /**
             * @description How many confirmed quotes of them there are in visible articles.
             * @example 31
             */
            quoteCount: number;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When the first visible article with a confirmed quote of theirs was published; null: never quoted.
             * @example 2009-12-16T12:00:00.000Z
             */
            firstQuoted: string | null;
            /**
             * Format: date-time
             * @description When the latest such article was published.
             * @example 2018-06-24T09:30:00.000Z
             */
            lastQuoted: string | null;
            /**
             * @description The months in which they were quoted, oldest first, by the publication of the articles; of more than 1200 the latest.
             * @example [
             *       {
             *         "month": "2018-06",
             *         "quotes": 4
             *       }
             *     ]
             */
            quotesByMonth: components["schemas"]["MonthOfQuotes"][];
            /**
             * @description Whether this request changed anything.
             * @example true
             */
            changed: boolean;
        };
        /** @description A person to be made, or put in place of another; without `slug` one is made from the name. */
        NewPerson: {
            /**
             * @description The person's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example أندرس-فوغ-راسموسن
             */
            slug?: string;
            /**
             * @description Who or what it is.
             * @example person
             * @enum {string}
             */
            kind?: "person" | "organisation";
            /**
             * @description The name, as the newsroom spells it.
             * @example أندرس فوغ راسموسن
             */
            name: string;
            /**
             * @description The name in other languages, by BCP 47 tag.
             * @example {
             *       "en": "News",
             *       "fr": "Actualités"
             *     }
             */
            names?: {
                [key: string]: string;
            };
            /**
             * @description Other spellings and names, for finding who is meant.
             * @example [
             *       "راسموسن",
             *       "راسموسين",
             *       "Rasmussen"
             *     ]
             */
            aliases?: string[];
            /**
             * @description What they are, today.
             * @example الأمين العام لحلف شمال الأطلسي
             */
            role?: string | null;
            /**
             * @description Where they are that.
             * @example حلف شمال الأطلسي
             */
            organisation?: string | null;
            /**
             * @description Pages that are about the same person (schema.org sameAs), Wikidata first.
             * @example [
             *       "https://www.wikidata.org/wiki/Q103175"
             *     ]
             */
            sameAs?: string[];
        };
        /** @description A merge patch (RFC 7396): what is absent stays, null clears. */
        PersonPatch: {
            /**
             * @description The person's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example أندرس-فوغ-راسموسن
             */
            slug?: string;
            /**
             * @description Who or what it is.
             * @example person
             * @enum {string}
             */
            kind?: "person" | "organisation";
            /**
             * @description The name, as the newsroom spells it.
             * @example أندرس فوغ راسموسن
             */
            name?: string;
            /**
             * @description Names to set by BCP 47 tag; null takes that language away.
             * @example {
             *       "en": "News",
             *       "fr": null
             *     }
             */
            names?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description Other spellings and names, for finding who is meant.
             * @example [
             *       "راسموسن",
             *       "راسموسين",
             *       "Rasmussen"
             *     ]
             */
            aliases?: string[] | null;
            /**
             * @description What they are, today.
             * @example الأمين العام لحلف شمال الأطلسي
             */
            role?: string | null;
            /**
             * @description Where they are that.
             * @example حلف شمال الأطلسي
             */
            organisation?: string | null;
            /**
             * @description Pages that are about the same person (schema.org sameAs), Wikidata first.
             * @example [
             *       "https://www.wikidata.org/wiki/Q103175"
             *     ]
             */
            sameAs?: string[] | null;
        };
        /** @description Two records of one person: `into` answers for `person` until the merge is deleted. */
        Merge: {
            /**
             * Format: uuid
             * @description The id of the merge (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            person: components["schemas"]["PersonLink"];
            into: components["schemas"]["PersonLink"];
            /**
             * Format: date-time
             * @description When they were merged.
             * @example 2009-12-16T12:00:00.000Z
             */
            at: string;
            /**
             * @description The subject of the token that did it.
             * @example منى
             */
            by: string;
        };
        /** @description A page of merges. */
        MergePage: {
            /** @description The merges of this page. */
            items: components["schemas"]["Merge"][];
            /**
             * Format: uri-reference
             * @description The next page, as a path on this server; null on the last.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            next: string | null;
            /**
             * Format: uri-reference
             * @description The page before; null on the first.
             * @example /v1/articles?cursor=TkpoUTZh
             */
            previous: string | null;
            /**
             * @description How many there are in all; only with `count=true`.
             * @example 412
             */
            total?: number;
        };
        /** @description Which record is another one of this person. */
        NewMerge: {
            /**
             * @description The record that is merged into this one, by id or slug.
             * @example راسموسين
             */
            person: string;
        };
        /** @description That it is well. */
        Health: {
            /**
             * @description Always “ok” when it answers 200.
             * @example ok
             */
            status: string;
        };
        /** @description What a type of problem means. */
        ProblemExplanation: {
            /**
             * @description The `type` that problems of this kind carry.
             * @example /problems/gone
             */
            type: string;
            /**
             * @description Its HTTP status.
             * @example 410
             */
            status: number;
            /**
             * @description Its title.
             * @example No longer here
             */
            title: string;
            /**
             * @description When it is answered.
             * @example The article was public once and was withdrawn, or a preview link that showed it has ended.
             */
            when: string;
            /**
             * @description What to do about it.
             * @example Take it out of lists and caches; the detail has the reason, to be shown in its place.
             */
            help: string;
        };
        /** @description What a list of the entity article needs; the rest is read with one request when it is opened. */
        SyncedArticle: {
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The article's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example راسموسن-في-موسكو
             */
            slug: string;
            /**
             * @description A BCP 47 language tag.
             * @example ar
             */
            language: string;
            /**
             * @description Of the language.
             * @example rtl
             * @enum {string}
             */
            direction: "rtl" | "ltr";
            /**
             * @description The headline.
             * @example الأمين العام في موسكو
             */
            title: string;
            /**
             * @description The summary paragraph.
             * @example رحّب الأمين العام بانطلاقة جديدة.
             */
            lead: string | null;
            /**
             * @description The place it was filed from.
             * @example موسكو
             */
            dateline: string | null;
            /**
             * @description Readers see published ones only.
             * @example published
             * @enum {string}
             */
            status: "draft" | "scheduled" | "published" | "withdrawn";
            /**
             * Format: date-time
             * @description From when on readers see it; null for a draft.
             * @example 2009-12-16T12:00:00.000Z
             */
            publishedAt: string | null;
            /**
             * @description The ids of its categories; the first is the primary one.
             * @example [
             *       "0193b3a0-7c1e-7000-8000-2f6d3c9a1b54"
             *     ]
             */
            categories: string[];
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** @description A change of the entity article. */
        ArticleChange: {
            /**
             * @description What changed. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            entity: "article";
            /**
             * @description Its id; “site” for the site.
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description upsert: store the card under the id, in place of an older one. delete: drop what is stored under the id.
             * @example upsert
             * @enum {string}
             */
            op: "upsert" | "delete";
            card: components["schemas"]["SyncedArticle"] | null;
        };
        /** @description What a list of the entity category needs; the rest is read with one request when it is opened. */
        SyncedCategory: {
            /**
             * Format: uuid
             * @description The id of the category (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The category's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example سياسة
             */
            slug: string;
            /**
             * @description The name.
             * @example سياسة
             */
            name: string;
            /**
             * @description The name in other languages, by BCP 47 tag.
             * @example {
             *       "en": "News",
             *       "fr": "Actualités"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description The id of the category above it (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            parentId: string | null;
            /**
             * @description Lists are sorted by it, small first.
             * @example 1
             */
            position: number;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** @description A change of the entity category. */
        CategoryChange: {
            /**
             * @description What changed. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            entity: "category";
            /**
             * @description Its id; “site” for the site.
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description upsert: store the card under the id, in place of an older one. delete: drop what is stored under the id.
             * @example upsert
             * @enum {string}
             */
            op: "upsert" | "delete";
            card: components["schemas"]["SyncedCategory"] | null;
        };
        /** @description What a list of the entity person needs; the rest is read with one request when it is opened. */
        SyncedPerson: {
            /**
             * Format: uuid
             * @description The id of the person (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description The person's name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.
             * @example lavrov
             */
            slug: string;
            /**
             * @description Who or what it is.
             * @example person
             * @enum {string}
             */
            kind: "person" | "organisation";
            /**
             * @description The name.
             * @example سيرغي لافروف
             */
            name: string;
            /**
             * @description The name in other languages, by BCP 47 tag.
             * @example {
             *       "en": "News",
             *       "fr": "Actualités"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * @description What they are, today.
             * @example وزير الخارجية الروسي
             */
            role: string | null;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** @description A change of the entity person. */
        PersonChange: {
            /**
             * @description What changed. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            entity: "person";
            /**
             * @description Its id; “site” for the site.
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description upsert: store the card under the id, in place of an older one. delete: drop what is stored under the id.
             * @example upsert
             * @enum {string}
             */
            op: "upsert" | "delete";
            card: components["schemas"]["SyncedPerson"] | null;
        };
        /** @description What a list of the entity quote needs; the rest is read with one request when it is opened. */
        SyncedQuote: {
            /**
             * Format: uuid
             * @description The id of the quote (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            articleId: string;
            /**
             * @description The block that holds it.
             * @example b2
             */
            blockId: string;
            /**
             * @description Where it starts in the block’s text: UTF-16 code units.
             * @example 74
             */
            start: number;
            /**
             * @description Where it ends, exclusive.
             * @example 102
             */
            end: number;
            /**
             * @description The words.
             * @example مهتمة للغاية بتطبيع العلاقات
             */
            text: string;
            /**
             * @description The words themselves, or reported.
             * @example direct
             * @enum {string}
             */
            kind: "direct" | "indirect";
            /**
             * Format: uuid
             * @description The id of the person who said it (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            speakerId: string | null;
            /**
             * @description Who said it, in the article’s words.
             * @example دبلوماسي روسي
             */
            attribution: string;
            /**
             * @description Who relayed it.
             * @example صحيفة كومرسانت
             */
            via: string | null;
            /**
             * @description Readers see confirmed ones only.
             * @example confirmed
             * @enum {string}
             */
            status: "suggested" | "confirmed" | "rejected";
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** @description A change of the entity quote. */
        QuoteChange: {
            /**
             * @description What changed. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            entity: "quote";
            /**
             * @description Its id; “site” for the site.
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description upsert: store the card under the id, in place of an older one. delete: drop what is stored under the id.
             * @example upsert
             * @enum {string}
             */
            op: "upsert" | "delete";
            card: components["schemas"]["SyncedQuote"] | null;
        };
        /** @description What a list of the entity comment needs; the rest is read with one request when it is opened. */
        SyncedComment: {
            /**
             * Format: uuid
             * @description The id of the comment (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the article (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            articleId: string;
            /**
             * Format: uuid
             * @description The id of the comment that it answers (UUIDv7).
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            parentId: string | null;
            /**
             * @description The name that its author gave.
             * @example قارئة من بيروت
             */
            author: string;
            /**
             * @description Plain text.
             * @example شكرا على نقل التصريحات كما قيلت.
             */
            text: string;
            /**
             * Format: date-time
             * @description When it was posted.
             * @example 2009-12-16T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** @description A change of the entity comment. */
        CommentChange: {
            /**
             * @description What changed. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            entity: "comment";
            /**
             * @description Its id; “site” for the site.
             * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
             */
            id: string;
            /**
             * @description upsert: store the card under the id, in place of an older one. delete: drop what is stored under the id.
             * @example upsert
             * @enum {string}
             */
            op: "upsert" | "delete";
            card: components["schemas"]["SyncedComment"] | null;
        };
        /** @description What a list of the entity site needs; the rest is read with one request when it is opened. */
        SyncedSite: {
            /**
             * @description The name of the newsroom.
             * @example الراوي
             */
            name: string;
            /**
             * @description The languages it publishes in.
             * @example [
             *       "ar",
             *       "en"
             *     ]
             */
            languages: string[];
            /**
             * @description The IANA time zone of its days.
             * @example Asia/Beirut
             */
            timeZone: string;
            /**
             * @description Which version of the disclaimer is in force.
             * @example 1
             */
            disclaimerVersion: number;
            /**
             * @description Grows by one with every change; the number before the dot in the ETag.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2009-12-16T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** @description A change of the entity site. */
        SiteChange: {
            /**
             * @description What changed. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            entity: "site";
            /**
             * @description Its id; “site” for the site.
             * @example site
             */
            id: string;
            /**
             * @description upsert: store the card under the id, in place of an older one. delete: drop what is stored under the id.
             * @example upsert
             * @enum {string}
             */
            op: "upsert" | "delete";
            card: components["schemas"]["SyncedSite"] | null;
        };
        /** @description One entity as it is now, or that it is not there any more; `card` is null exactly when `op` is delete. */
        Change: components["schemas"]["ArticleChange"] | components["schemas"]["CategoryChange"] | components["schemas"]["PersonChange"] | components["schemas"]["QuoteChange"] | components["schemas"]["CommentChange"] | components["schemas"]["SiteChange"];
        /** @description A page of the change feed. */
        ChangePage: {
            /**
             * @description In order; each entity at most once on a page.
             * @example []
             */
            items: components["schemas"]["Change"][];
            /**
             * @description Where this page ends: the `since` of the next request. Opaque; keep it with what you stored.
             * @example 9bYyqCk0mVxS3TtW1Zr7oA
             */
            cursor: string;
            /**
             * @description false: ask again at once. true: that is all for now; ask again later with the same cursor.
             * @example true
             */
            caughtUp: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Fault = components['schemas']['Fault'];
export type Problem = components['schemas']['Problem'];
export type NewsArticle = components['schemas']['NewsArticle'];
export type PlainMark = components['schemas']['PlainMark'];
export type LinkMark = components['schemas']['LinkMark'];
export type Mark = components['schemas']['Mark'];
export type ParagraphBlock = components['schemas']['ParagraphBlock'];
export type HeadingBlock = components['schemas']['HeadingBlock'];
export type ListItemBlock = components['schemas']['ListItemBlock'];
export type BlockquoteBlock = components['schemas']['BlockquoteBlock'];
export type ImageBlock = components['schemas']['ImageBlock'];
export type EmbedBlock = components['schemas']['EmbedBlock'];
export type DividerBlock = components['schemas']['DividerBlock'];
export type NewParagraphBlock = components['schemas']['NewParagraphBlock'];
export type NewHeadingBlock = components['schemas']['NewHeadingBlock'];
export type NewListItemBlock = components['schemas']['NewListItemBlock'];
export type NewBlockquoteBlock = components['schemas']['NewBlockquoteBlock'];
export type NewImageBlock = components['schemas']['NewImageBlock'];
export type NewEmbedBlock = components['schemas']['NewEmbedBlock'];
export type NewDividerBlock = components['schemas']['NewDividerBlock'];
export type Block = components['schemas']['Block'];
export type NewBlock = components['schemas']['NewBlock'];
export type ArticleCategory = components['schemas']['ArticleCategory'];
export type ArticlePerson = components['schemas']['ArticlePerson'];
export type Withdrawal = components['schemas']['Withdrawal'];
export type CommentSummary = components['schemas']['CommentSummary'];
export type Article = components['schemas']['Article'];
export type ArticleCard = components['schemas']['ArticleCard'];
export type ArticleFields = components['schemas']['ArticleFields'];
export type ArticleAnswer = components['schemas']['ArticleAnswer'];
export type ArticleListItem = components['schemas']['ArticleListItem'];
export type ArticlePage = components['schemas']['ArticlePage'];
export type CommentSettings = components['schemas']['CommentSettings'];
export type NewArticle = components['schemas']['NewArticle'];
export type ArticlePatch = components['schemas']['ArticlePatch'];
export type Publication = components['schemas']['Publication'];
export type WithdrawalRequest = components['schemas']['WithdrawalRequest'];
export type RecognisedText = components['schemas']['RecognisedText'];
export type DroppedLine = components['schemas']['DroppedLine'];
export type Ingest = components['schemas']['Ingest'];
export type Warning = components['schemas']['Warning'];
export type ArticleWritten = components['schemas']['ArticleWritten'];
export type RevisionCard = components['schemas']['RevisionCard'];
export type Revision = components['schemas']['Revision'];
export type RevisionPage = components['schemas']['RevisionPage'];
export type NewPreview = components['schemas']['NewPreview'];
export type Preview = components['schemas']['Preview'];
export type PreviewPage = components['schemas']['PreviewPage'];
export type Speaker = components['schemas']['Speaker'];
export type SpeakerSuggestion = components['schemas']['SpeakerSuggestion'];
export type ArticleQuote = components['schemas']['ArticleQuote'];
export type QuotedIn = components['schemas']['QuotedIn'];
export type TextQuoteSelector = components['schemas']['TextQuoteSelector'];
export type TextPositionSelector = components['schemas']['TextPositionSelector'];
export type FragmentSelector = components['schemas']['FragmentSelector'];
export type QuoteSelector = components['schemas']['QuoteSelector'];
export type QuotationCreator = components['schemas']['QuotationCreator'];
export type QuotationArticle = components['schemas']['QuotationArticle'];
export type QuotationRelay = components['schemas']['QuotationRelay'];
export type QuotationPart = components['schemas']['QuotationPart'];
export type Quotation = components['schemas']['Quotation'];
export type QuoteCard = components['schemas']['QuoteCard'];
export type Quote = components['schemas']['Quote'];
export type QuoteFields = components['schemas']['QuoteFields'];
export type QuoteAnswer = components['schemas']['QuoteAnswer'];
export type QuoteItem = components['schemas']['QuoteItem'];
export type QuotePage = components['schemas']['QuotePage'];
export type SpeakerChoice = components['schemas']['SpeakerChoice'];
export type SpeakerWritten = components['schemas']['SpeakerWritten'];
export type UpdatedQuote = components['schemas']['UpdatedQuote'];
export type ExtractionFigures = components['schemas']['ExtractionFigures'];
export type Extraction = components['schemas']['Extraction'];
export type NewQuote = components['schemas']['NewQuote'];
export type QuotePatch = components['schemas']['QuotePatch'];
export type QuoteDecision = components['schemas']['QuoteDecision'];
export type QuoteWritten = components['schemas']['QuoteWritten'];
export type WordDifference = components['schemas']['WordDifference'];
export type QuoteAppearance = components['schemas']['QuoteAppearance'];
export type QuoteAppearancePage = components['schemas']['QuoteAppearancePage'];
export type CommentAuthor = components['schemas']['CommentAuthor'];
export type CommentDecision = components['schemas']['CommentDecision'];
export type Comment = components['schemas']['Comment'];
export type CommentWritten = components['schemas']['CommentWritten'];
export type Disclaimer = components['schemas']['Disclaimer'];
export type CommentPage = components['schemas']['CommentPage'];
export type ArticleCommentPage = components['schemas']['ArticleCommentPage'];
export type NewCommentAuthor = components['schemas']['NewCommentAuthor'];
export type NewComment = components['schemas']['NewComment'];
export type Moderation = components['schemas']['Moderation'];
export type SiteComments = components['schemas']['SiteComments'];
export type Site = components['schemas']['Site'];
export type SiteWritten = components['schemas']['SiteWritten'];
export type SiteCommentsPatch = components['schemas']['SiteCommentsPatch'];
export type SitePatch = components['schemas']['SitePatch'];
export type Token = components['schemas']['Token'];
export type CreatedToken = components['schemas']['CreatedToken'];
export type NewToken = components['schemas']['NewToken'];
export type TokenPage = components['schemas']['TokenPage'];
export type CategoryLink = components['schemas']['CategoryLink'];
export type Category = components['schemas']['Category'];
export type CategoryFields = components['schemas']['CategoryFields'];
export type CategoryAnswer = components['schemas']['CategoryAnswer'];
export type CategoryPage = components['schemas']['CategoryPage'];
export type CategoryWritten = components['schemas']['CategoryWritten'];
export type NewCategory = components['schemas']['NewCategory'];
export type CategoryPatch = components['schemas']['CategoryPatch'];
export type PersonLink = components['schemas']['PersonLink'];
export type MonthOfQuotes = components['schemas']['MonthOfQuotes'];
export type PersonCard = components['schemas']['PersonCard'];
export type Person = components['schemas']['Person'];
export type PersonFields = components['schemas']['PersonFields'];
export type PersonAnswer = components['schemas']['PersonAnswer'];
export type PersonListItem = components['schemas']['PersonListItem'];
export type PersonPage = components['schemas']['PersonPage'];
export type PersonWritten = components['schemas']['PersonWritten'];
export type NewPerson = components['schemas']['NewPerson'];
export type PersonPatch = components['schemas']['PersonPatch'];
export type Merge = components['schemas']['Merge'];
export type MergePage = components['schemas']['MergePage'];
export type NewMerge = components['schemas']['NewMerge'];
export type Health = components['schemas']['Health'];
export type ProblemExplanation = components['schemas']['ProblemExplanation'];
export type SyncedArticle = components['schemas']['SyncedArticle'];
export type ArticleChange = components['schemas']['ArticleChange'];
export type SyncedCategory = components['schemas']['SyncedCategory'];
export type CategoryChange = components['schemas']['CategoryChange'];
export type SyncedPerson = components['schemas']['SyncedPerson'];
export type PersonChange = components['schemas']['PersonChange'];
export type SyncedQuote = components['schemas']['SyncedQuote'];
export type QuoteChange = components['schemas']['QuoteChange'];
export type SyncedComment = components['schemas']['SyncedComment'];
export type CommentChange = components['schemas']['CommentChange'];
export type SyncedSite = components['schemas']['SyncedSite'];
export type SiteChange = components['schemas']['SiteChange'];
export type Change = components['schemas']['Change'];
export type ChangePage = components['schemas']['ChangePage'];
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description That it is well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description That it is well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The last part of the `type` of a problem.
                 * @example gone
                 */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What this type of problem means. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemExplanation"];
                    "text/html": string;
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /**
                 * @description Filed in this category or below it.
                 * @example news
                 */
                category?: string;
                /**
                 * @description Naming or quoting this person.
                 * @example lavrov
                 */
                person?: string;
                /**
                 * @description Quoting this person.
                 * @example lavrov
                 */
                speaker?: string;
                /**
                 * @description A BCP 47 language tag.
                 * @example ar
                 */
                language?: string;
                /**
                 * @description Needs a token.
                 * @example draft
                 */
                status?: "draft" | "scheduled" | "published" | "withdrawn";
                /**
                 * @description Published at this instant or later; a bare date is a day in the site’s time zone.
                 * @example 2009-12-01
                 */
                from?: string;
                /**
                 * @description Published before this instant; a bare date includes that whole day.
                 * @example 2009-12-31
                 */
                to?: string;
                /**
                 * @description By publication.
                 * @example newest
                 */
                sort?: "newest" | "oldest";
                /**
                 * @description The keys of the answer, parted by commas; without it, all but the alternative body formats.
                 * @example title,lead,publishedAt
                 */
                fields?: string;
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Where the page starts: as in `next` or `previous`, opaque.
                 * @example TkpoUTZh
                 */
                cursor?: string;
                /**
                 * @description Whether `total` is counted too.
                 * @example false
                 */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createArticle: {
        parameters: {
            query?: {
                /**
                 * @description Make directory entries for named speakers who are not in it; otherwise they stay attributions with a suggestion.
                 * @example create
                 */
                people?: "create";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewArticle"];
                /**
                 * @example ---
                 *     title: وصول الوفد
                 *     categories: [news]
                 *     ---
                 *
                 *     وصل الوفد مساء الثلاثاء.
                 */
                "text/markdown": string;
                /**
                 * @example وصول الوفد
                 *
                 *     موسكو: وصل الوفد مساء الثلاثاء.
                 */
                "text/plain": string;
            };
        };
        responses: {
            /** @description The story after a write. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "In conflict with what is there",
                     *       "status": 409,
                     *       "detail": "A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This file is not a story. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable-story",
                     *       "title": "This file is not a story",
                     *       "status": 422,
                     *       "detail": "The file could be read, and has no title or no body.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: {
                /**
                 * @description The keys of the answer, parted by commas; without it, all but the alternative body formats.
                 * @example title,html,quotes
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Article, whole or the keys that `fields` named. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleAnswer"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another slug now; `Location` is its URL. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No longer here; or: The feed does not reach back so far. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/gone",
                     *       "title": "No longer here",
                     *       "status": 410,
                     *       "detail": "The article was public once and was withdrawn, or a preview link that showed it has ended.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putArticle: {
        parameters: {
            query?: {
                /**
                 * @description Make directory entries for named speakers who are not in it; otherwise they stay attributions with a suggestion.
                 * @example create
                 */
                people?: "create";
            };
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewArticle"];
                /**
                 * @example ---
                 *     title: وصول الوفد
                 *     categories: [news]
                 *     ---
                 *
                 *     وصل الوفد مساء الثلاثاء.
                 */
                "text/markdown": string;
                /**
                 * @example وصول الوفد
                 *
                 *     موسكو: وصل الوفد مساء الثلاثاء.
                 */
                "text/plain": string;
            };
        };
        responses: {
            /** @description The story after a write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleWritten"];
                };
            };
            /** @description The story after a write. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "In conflict with what is there",
                     *       "status": 409,
                     *       "detail": "A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This file is not a story. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable-story",
                     *       "title": "This file is not a story",
                     *       "status": 422,
                     *       "detail": "The file could be read, and has no title or no body.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateArticle: {
        parameters: {
            query?: {
                /**
                 * @description Make directory entries for named speakers who are not in it; otherwise they stay attributions with a suggestion.
                 * @example create
                 */
                people?: "create";
            };
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticlePatch"];
                "application/merge-patch+json": components["schemas"]["ArticlePatch"];
            };
        };
        responses: {
            /** @description The story after a write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "In conflict with what is there",
                     *       "status": 409,
                     *       "detail": "A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description The story after a write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            /** @description The story after a write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Where the page starts: as in `next` or `previous`, opaque.
                 * @example TkpoUTZh
                 */
                cursor?: string;
                /**
                 * @description Whether `total` is counted too.
                 * @example false
                 */
                count?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another slug now; `Location` is its URL. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No longer here; or: The feed does not reach back so far. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/gone",
                     *       "title": "No longer here",
                     *       "status": 410,
                     *       "detail": "The article was public once and was withdrawn, or a preview link that showed it has ended.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
                /**
                 * @description The version.
                 * @example 3
                 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A version of an article as it was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revision"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another slug now; `Location` is its URL. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No longer here; or: The feed does not reach back so far. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/gone",
                     *       "title": "No longer here",
                     *       "status": 410,
                     *       "detail": "The article was public once and was withdrawn, or a preview link that showed it has ended.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
                /**
                 * @description The version.
                 * @example 3
                 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story after a write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPreviews: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Where the page starts: as in `next` or `previous`, opaque.
                 * @example TkpoUTZh
                 */
                cursor?: string;
                /**
                 * @description Whether `total` is counted too.
                 * @example false
                 */
                count?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of preview links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewPage"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another slug now; `Location` is its URL. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No longer here; or: The feed does not reach back so far. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/gone",
                     *       "title": "No longer here",
                     *       "status": 410,
                     *       "detail": "The article was public once and was withdrawn, or a preview link that showed it has ended.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewPreview"];
            };
        };
        responses: {
            /** @description A link that shows one article to whoever has it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "In conflict with what is there",
                     *       "status": 409,
                     *       "detail": "A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPreviewLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
                /**
                 * @description The id of the preview link.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link that shows one article to whoever has it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another slug now; `Location` is its URL. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No longer here; or: The feed does not reach back so far. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/gone",
                     *       "title": "No longer here",
                     *       "status": 410,
                     *       "detail": "The article was public once and was withdrawn, or a preview link that showed it has ended.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
                /**
                 * @description The id of the preview link.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No longer here; or: The feed does not reach back so far. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/gone",
                     *       "title": "No longer here",
                     *       "status": 410,
                     *       "detail": "The article was public once and was withdrawn, or a preview link that showed it has ended.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPreview: {
        parameters: {
            query?: {
                /**
                 * @description The keys of the answer, parted by commas; without it, all but the alternative body formats.
                 * @example title,html,quotes
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The token of the preview link.
                 * @example rawi_preview_AZOzoHwecACAAC9tPJobVAGc8Q4pgJtO6mHk5tXw2bVfYcL0r3uSPa1dKzNqEjTiBoWvGxRh
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Article, whole or the keys that `fields` named. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleAnswer"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No longer here; or: The feed does not reach back so far. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/gone",
                     *       "title": "No longer here",
                     *       "status": 410,
                     *       "detail": "The article was public once and was withdrawn, or a preview link that showed it has ended.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                /**
                 * @description Said by this person, by slug or id.
                 * @example lavrov
                 */
                speaker?: string;
                /**
                 * @description Words that all occur in the quote, 12 at most, in any order and whatever their spelling (أ ا, ة ه, ى ي, tashkeel, digits); an Arabic word also with what is glued to its front (وال، بال، لل …), with the article or without.
                 * @example افغانستان
                 */
                q?: string;
                /**
                 * @description Words that all occur in the name of who relayed it; compared as those of `q`.
                 * @example كومرسانت
                 */
                via?: string;
                /**
                 * @description In articles of this category or below it.
                 * @example news
                 */
                category?: string;
                /**
                 * @description direct: the words themselves. indirect: reported.
                 * @example direct
                 */
                kind?: "direct" | "indirect";
                /**
                 * @description Needs a token.
                 * @example suggested
                 */
                status?: "suggested" | "confirmed" | "rejected";
                /**
                 * @description How it stands in its article; readers see no orphaned ones.
                 * @example orphaned
                 */
                anchor?: "exact" | "moved" | "orphaned";
                /**
                 * @description Published at this instant or later; a bare date is a day in the site’s time zone.
                 * @example 2009-12-01
                 */
                from?: string;
                /**
                 * @description Published before this instant; a bare date includes that whole day.
                 * @example 2009-12-31
                 */
                to?: string;
                /**
                 * @description By the publication of the article.
                 * @example newest
                 */
                sort?: "newest" | "oldest";
                /**
                 * @description The keys of the answer, parted by commas; without it, all but the alternative body formats.
                 * @example text,speaker,article
                 */
                fields?: string;
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Where the page starts: as in `next` or `previous`, opaque.
                 * @example TkpoUTZh
                 */
                cursor?: string;
                /**
                 * @description Whether `total` is counted too.
                 * @example false
                 */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotePage"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticleQuotes: {
        parameters: {
            query?: {
                /**
                 * @description Said by this person, by slug or id.
                 * @example lavrov
                 */
                speaker?: string;
                /**
                 * @description Words that all occur in the quote, 12 at most, in any order and whatever their spelling (أ ا, ة ه, ى ي, tashkeel, digits); an Arabic word also with what is glued to its front (وال، بال، لل …), with the article or without.
                 * @example افغانستان
                 */
                q?: string;
                /**
                 * @description Words that all occur in the name of who relayed it; compared as those of `q`.
                 * @example كومرسانت
                 */
                via?: string;
                /**
                 * @description direct: the words themselves. indirect: reported.
                 * @example direct
                 */
                kind?: "direct" | "indirect";
                /**
                 * @description Needs a token.
                 * @example suggested
                 */
                status?: "suggested" | "confirmed" | "rejected";
                /**
                 * @description How it stands in its article; readers see no orphaned ones.
                 * @example orphaned
                 */
                anchor?: "exact" | "moved" | "orphaned";
                /**
                 * @description Published at this instant or later; a bare date is a day in the site’s time zone.
                 * @example 2009-12-01
                 */
                from?: string;
                /**
                 * @description Published before this instant; a bare date includes that whole day.
                 * @example 2009-12-31
                 */
                to?: string;
                /**
                 * @description The keys of the answer, parted by commas; without it, all but the alternative body formats.
                 * @example text,speaker,article
                 */
                fields?: string;
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Where the page starts: as in `next` or `previous`, opaque.
                 * @example TkpoUTZh
                 */
                cursor?: string;
                /**
                 * @description Whether `total` is counted too.
                 * @example false
                 */
                count?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotePage"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another slug now; `Location` is its URL. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No longer here; or: The feed does not reach back so far. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/gone",
                     *       "title": "No longer here",
                     *       "status": 410,
                     *       "detail": "The article was public once and was withdrawn, or a preview link that showed it has ended.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQuote"];
            };
        };
        responses: {
            /** @description The quote after a write. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPersonQuotes: {
        parameters: {
            query?: {
                /**
                 * @description Words that all occur in the quote, 12 at most, in any order and whatever their spelling (أ ا, ة ه, ى ي, tashkeel, digits); an Arabic word also with what is glued to its front (وال، بال، لل …), with the article or without.
                 * @example افغانستان
                 */
                q?: string;
                /**
                 * @description Words that all occur in the name of who relayed it; compared as those of `q`.
                 * @example كومرسانت
                 */
                via?: string;
                /**
                 * @description In articles of this category or below it.
                 * @example news
                 */
                category?: string;
                /**
                 * @description direct: the words themselves. indirect: reported.
                 * @example direct
                 */
                kind?: "direct" | "indirect";
                /**
                 * @description Needs a token.
                 * @example suggested
                 */
                status?: "suggested" | "confirmed" | "rejected";
                /**
                 * @description How it stands in its article; readers see no orphaned ones.
                 * @example orphaned
                 */
                anchor?: "exact" | "moved" | "orphaned";
                /**
                 * @description Published at this instant or later; a bare date is a day in the site’s time zone.
                 * @example 2009-12-01
                 */
                from?: string;
                /**
                 * @description Published before this instant; a bare date includes that whole day.
                 * @example 2009-12-31
                 */
                to?: string;
                /**
                 * @description By the publication of the article.
                 * @example newest
                 */
                sort?: "newest" | "oldest";
                /**
                 * @description The keys of the answer, parted by commas; without it, all but the alternative body formats.
                 * @example text,speaker,article
                 */
                fields?: string;
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Where the page starts: as in `next` or `previous`, opaque.
                 * @example TkpoUTZh
                 */
                cursor?: string;
                /**
                 * @description Whether `total` is counted too.
                 * @example false
                 */
                count?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The person's id or slug.
                 * @example lavrov
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotePage"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another slug now; `Location` is its URL. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuote: {
        parameters: {
            query?: {
                /**
                 * @description The keys of the answer, parted by commas; without it, all but the alternative body formats.
                 * @example text,selector,jsonld
                 */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the quote.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A quote, whole or the keys that `fields` named. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteAnswer"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the quote.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "In conflict with what is there",
                     *       "status": 409,
                     *       "detail": "A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the quote.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotePatch"];
                "application/merge-patch+json": components["schemas"]["QuotePatch"];
            };
        };
        responses: {
            /** @description The quote after a write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuoteAppearances: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Where the page starts: as in `next` or `previous`, opaque.
                 * @example TkpoUTZh
                 */
                cursor?: string;
                /**
                 * @description Whether `total` is counted too.
                 * @example false
                 */
                count?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the quote.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of appearances. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteAppearancePage"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the quote.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteDecision"];
            };
        };
        responses: {
            /** @description The quote after a write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setSpeaker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the quote.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SpeakerChoice"];
            };
        };
        responses: {
            /** @description The speaker, and what they said. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "In conflict with what is there",
                     *       "status": 409,
                     *       "detail": "A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extractQuotes: {
        parameters: {
            query?: {
                /**
                 * @description Whether to tell only what it would do, and store nothing.
                 * @example true
                 */
                dryRun?: boolean;
                /**
                 * @description Make directory entries for named speakers who are not in it; otherwise they stay attributions with a suggestion.
                 * @example create
                 */
                people?: "create";
            };
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an extraction of the stored body did to the quotes of an article, each as it is after it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extraction"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Where the page starts: as in `next` or `previous`, opaque.
                 * @example TkpoUTZh
                 */
                cursor?: string;
                /**
                 * @description Whether `total` is counted too.
                 * @example false
                 */
                count?: boolean;
                /**
                 * @description Only the categories right below this one, by id or slug.
                 * @example أخبار
                 */
                parent?: string;
                /**
                 * @description Only the roots of the tree.
                 * @example true
                 */
                root?: boolean;
                /**
                 * @description The keys of the answer, parted by commas; without it, all but the alternative body formats.
                 * @example slug,name,path
                 */
                fields?: string;
                /**
                 * @description Names come in this language (BCP 47) where they are known in it.
                 * @example en
                 */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryPage"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCategory"];
            };
        };
        responses: {
            /** @description The category after a write. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "In conflict with what is there",
                     *       "status": 409,
                     *       "detail": "A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCategory: {
        parameters: {
            query?: {
                /**
                 * @description The keys of the answer, parted by commas; without it, all but the alternative body formats.
                 * @example slug,name,path
                 */
                fields?: string;
                /**
                 * @description Names come in this language (BCP 47) where they are known in it.
                 * @example en
                 */
                language?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The category's id or slug.
                 * @example سياسة
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Category, whole or the keys that `fields` named. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryAnswer"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another slug now; `Location` is its URL. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The category's id or slug.
                 * @example سياسة
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCategory"];
            };
        };
        responses: {
            /** @description The category after a write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryWritten"];
                };
            };
            /** @description The category after a write. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The category's id or slug.
                 * @example سياسة
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "In conflict with what is there",
                     *       "status": 409,
                     *       "detail": "A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The category's id or slug.
                 * @example سياسة
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryPatch"];
                "application/merge-patch+json": components["schemas"]["CategoryPatch"];
            };
        };
        responses: {
            /** @description The category after a write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "In conflict with what is there",
                     *       "status": 409,
                     *       "detail": "A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Where the page starts: as in `next` or `previous`, opaque.
                 * @example TkpoUTZh
                 */
                cursor?: string;
                /**
                 * @description Whether `total` is counted too.
                 * @example false
                 */
                count?: boolean;
                /**
                 * @description Only those of this kind.
                 * @example person
                 */
                kind?: "person" | "organisation";
                /**
                 * @description The keys of the answer, parted by commas; without it, all but the alternative body formats.
                 * @example slug,name,quoteCount
                 */
                fields?: string;
                /**
                 * @description Names come in this language (BCP 47) where they are known in it.
                 * @example en
                 */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description The person after a write. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "In conflict with what is there",
                     *       "status": 409,
                     *       "detail": "A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: {
                /**
                 * @description The keys of the answer, parted by commas; without it, all but the alternative body formats.
                 * @example slug,name,quoteCount
                 */
                fields?: string;
                /**
                 * @description Names come in this language (BCP 47) where they are known in it.
                 * @example en
                 */
                language?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The person's id or slug.
                 * @example أندرس-فوغ-راسموسن
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Person, whole or the keys that `fields` named. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAnswer"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another slug now; `Location` is its URL. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's id or slug.
                 * @example أندرس-فوغ-راسموسن
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description The person after a write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWritten"];
                };
            };
            /** @description The person after a write. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's id or slug.
                 * @example أندرس-فوغ-راسموسن
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "In conflict with what is there",
                     *       "status": 409,
                     *       "detail": "A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's id or slug.
                 * @example أندرس-فوغ-راسموسن
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonPatch"];
                "application/merge-patch+json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** @description The person after a write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "In conflict with what is there",
                     *       "status": 409,
                     *       "detail": "A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMerges: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Where the page starts: as in `next` or `previous`, opaque.
                 * @example TkpoUTZh
                 */
                cursor?: string;
                /**
                 * @description Whether `total` is counted too.
                 * @example false
                 */
                count?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The person's id or slug.
                 * @example أندرس-فوغ-راسموسن
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of merges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePage"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another slug now; `Location` is its URL. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's id or slug.
                 * @example أندرس-فوغ-راسموسن
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMerge"];
            };
        };
        responses: {
            /** @description Two records of one person: `into` answers for `person` until the merge is deleted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merge"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's id or slug.
                 * @example أندرس-فوغ-راسموسن
                 */
                ref: string;
                /**
                 * @description The id of the merge.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Two records of one person: `into` answers for `person` until the merge is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merge"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another slug now; `Location` is its URL. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's id or slug.
                 * @example أندرس-فوغ-راسموسن
                 */
                ref: string;
                /**
                 * @description The id of the merge.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are two records again. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticleComments: {
        parameters: {
            query?: {
                /**
                 * @description Needs a moderator’s token.
                 * @example pending
                 */
                status?: "pending" | "approved" | "rejected" | "spam";
                /**
                 * @description The language of the disclaimer; else that of the article.
                 * @example ar
                 */
                language?: string;
                /**
                 * @description By posting.
                 * @example oldest
                 */
                sort?: "oldest" | "newest";
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Where the page starts: as in `next` or `previous`, opaque.
                 * @example TkpoUTZh
                 */
                cursor?: string;
                /**
                 * @description Whether `total` is counted too.
                 * @example false
                 */
                count?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the comments of an article. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleCommentPage"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another slug now; `Location` is its URL. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No longer here; or: The feed does not reach back so far. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/gone",
                     *       "title": "No longer here",
                     *       "status": 410,
                     *       "detail": "The article was public once and was withdrawn, or a preview link that showed it has ended.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The article's id or slug.
                 * @example راسموسن-في-موسكو
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComment"];
            };
        };
        responses: {
            /** @description What a reader wrote. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "In conflict with what is there",
                     *       "status": 409,
                     *       "detail": "A slug or an external id belongs to another, something still refers to what should go, there are too many already, or a state forbids it.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No longer here; or: The feed does not reach back so far. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/gone",
                     *       "title": "No longer here",
                     *       "status": 410,
                     *       "detail": "The article was public once and was withdrawn, or a preview link that showed it has ended.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "More comments came from one address than it may post in a minute.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the comment.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a reader wrote. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the comment.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComments: {
        parameters: {
            query?: {
                /**
                 * @description Which comments.
                 * @example pending
                 */
                status?: "pending" | "approved" | "rejected" | "spam";
                /**
                 * @description By posting.
                 * @example oldest
                 */
                sort?: "oldest" | "newest";
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Where the page starts: as in `next` or `previous`, opaque.
                 * @example TkpoUTZh
                 */
                cursor?: string;
                /**
                 * @description Whether `total` is counted too.
                 * @example false
                 */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moderateComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the comment.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Moderation"];
            };
        };
        responses: {
            /** @description The comment after a decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newsroom. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SitePatch"];
                "application/merge-patch+json": components["schemas"]["SitePatch"];
            };
        };
        responses: {
            /** @description The newsroom after a write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteWritten"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Where the page starts: as in `next` or `previous`, opaque.
                 * @example TkpoUTZh
                 */
                cursor?: string;
                /**
                 * @description Whether `total` is counted too.
                 * @example false
                 */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPage"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description A new API token with its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedToken"];
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/content-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is longer than this URL takes, or a story has more blocks than an article holds.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "Unsupported content type",
                     *       "status": 415,
                     *       "detail": "The body is of a type, a charset or a Content-Encoding that this URL does not take.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the token.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An API token, without its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the token.
                 * @example 0193b3a0-7c1e-7000-8000-2f6d3c9a1b54
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This token may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/forbidden",
                     *       "title": "This token may not do that",
                     *       "status": 403,
                     *       "detail": "The token is good, and its role does not allow this.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this URL that you may see. What one may not see is not told apart from what is not there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Someone else was first. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "Someone else was first",
                     *       "status": 412,
                     *       "detail": "The version in `If-Match` is not the current one, or `If-None-Match: *` was sent and something is there.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The URL is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/uri-too-long",
                     *       "title": "The URL is too long",
                     *       "status": 414,
                     *       "detail": "A part of the path is longer than any name here.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/insufficient-storage",
                     *       "title": "The disk is full",
                     *       "status": 507,
                     *       "detail": "There is no room to store anything. Nothing was stored; reading goes on.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /**
                 * @description The cursor up to which the client knows all; without it, everything there is comes first.
                 * @example 9bYyqCk0mVxS3TtW1Zr7oA
                 */
                since?: string;
                /**
                 * @description Only these, parted by commas: site, category, person, article, quote, comment.
                 * @example article,category
                 */
                entities?: string;
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the change feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No longer here; or: The feed does not reach back so far. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/gone",
                     *       "title": "No longer here",
                     *       "status": 410,
                     *       "detail": "The article was public once and was withdrawn, or a preview link that showed it has ended.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamChanges: {
        parameters: {
            query?: {
                /**
                 * @description The cursor up to which the client knows all, where it sends no `Last-Event-ID`; without either, from now on.
                 * @example 9bYyqCk0mVxS3TtW1Zr7oA
                 */
                since?: string;
                /**
                 * @description Only these, parted by commas: site, category, person, article, quote, comment.
                 * @example article,category
                 */
                entities?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, until either side ends it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The request is not valid; or: The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-request",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "A parameter or a key of the body is unknown, missing or wrong, or the request is no HTTP/1.1.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/authentication-required",
                     *       "title": "A valid token is needed",
                     *       "status": 401,
                     *       "detail": "No token was sent where one is needed, or one that is unknown, revoked or expired, on any URL.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No acceptable representation. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-acceptable",
                     *       "title": "No acceptable representation",
                     *       "status": 406,
                     *       "detail": "The `Accept` header refuses every type that this URL can answer.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No longer here; or: The feed does not reach back so far. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/gone",
                     *       "title": "No longer here",
                     *       "status": 410,
                     *       "detail": "The article was public once and was withdrawn, or a preview link that showed it has ended.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "More comments came from one address than it may post in a minute.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something broke on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal-error",
                     *       "title": "Something broke on our side",
                     *       "status": 500,
                     *       "detail": "A fault of the server or of its database. A write that is answered so has stored nothing.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Busy, try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unavailable",
                     *       "title": "Busy, try again",
                     *       "status": 503,
                     *       "detail": "The database is busy with another process, or others keep changing the same thing. Nothing was stored.",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
