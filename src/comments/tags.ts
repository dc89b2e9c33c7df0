/** What a comment touches. */

/** Returns the tags of a comment and of the lists that show it. */
export const commentTags = ({ id, articleId }: { id: string; articleId: string }): string[] => [
  `comment:${id}`,
  `article:${articleId}`,
  'list:comments'
]
