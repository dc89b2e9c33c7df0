/** What another extraction of an article's quotes did, or would do. */
import { type Static, Type } from 'typebox'
import { Warning } from '../articles/filing-schema.ts'
import { ArticleCategory } from '../articles/schema.ts'
import { Id, oneOf, ref, Version } from '../frame/schemas.ts'
import { ArticleQuote } from './schema.ts'

export const extractionOptions = Type.Object(
  {
    dryRun: Type.Boolean({
      default: false,
      description: 'Whether to tell only what it would do, and store nothing.',
      examples: [true]
    }),
    people: Type.Optional(
      oneOf(['create'], {
        description:
          'Make directory entries for named speakers who are not in it; otherwise they stay attributions with a suggestion.',
        examples: ['create']
      })
    )
  },
  { additionalProperties: false }
)

const UpdatedQuote = Type.Object(
  { before: ref(ArticleQuote), after: ref(ArticleQuote) },
  {
    $id: 'UpdatedQuote',
    additionalProperties: false,
    description: 'A quote of which the rules say something else now.'
  }
)

const count = (description: string, example: number) => Type.Integer({ minimum: 0, description, examples: [example] })

const ExtractionFigures = Type.Object(
  {
    characters: count('The UTF-16 code units that were read.', 4210),
    quotations: count('The quotations that the rules found in them.', 9),
    confirmed: count('The quotes of the article that are confirmed now and stand in it: those that readers see.', 6),
    suggested: count('Those that wait for an editor.', 3),
    rejected: count('Those that an editor rejected.', 0),
    orphaned: count('Those that an editor decided, and whose words are gone.', 0)
  },
  {
    $id: 'ExtractionFigures',
    additionalProperties: false,
    description: 'What was read and found, and how the article’s quotes stand after it.'
  }
)

const quotes = (description: string) => Type.Array(ref(ArticleQuote), { description, examples: [[]] })

export const Extraction = Type.Object(
  {
    articleId: Id('article'),
    version: Version,
    dryRun: Type.Boolean({ description: 'Whether this is only what it would do.', examples: [false] }),
    changed: Type.Boolean({ description: 'Whether anything changed, or would.', examples: [true] }),
    added: quotes('Quotes that are new; in a dry run their ids are not kept.'),
    updated: Type.Array(ref(UpdatedQuote), {
      description: 'Quotes that no editor decided and of which the rules say something else now.',
      examples: [[]]
    }),
    removed: quotes('Quotes that no editor decided and that the rules find no more, as they were.'),
    kept: quotes('Quotes that stay as they are, all that an editor made or decided among them.'),
    createdPeople: Type.Array(ref(ArticleCategory), {
      description: 'People that `people=create` made; in a dry run their ids are not kept.',
      examples: [[]]
    }),
    warnings: Type.Array(ref(Warning), { description: 'What an editor should look at.', examples: [[]] }),
    figures: ref(ExtractionFigures)
  },
  {
    $id: 'Extraction',
    additionalProperties: false,
    description: 'What an extraction of the stored body did to the quotes of an article, each as it is after it.'
  }
)
export type Extraction = Static<typeof Extraction>

export const schemas = [UpdatedQuote, ExtractionFigures, Extraction]
