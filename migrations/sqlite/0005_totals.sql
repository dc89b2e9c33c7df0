ALTER TABLE `categories` ADD `dated_articles` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `dated_articles` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `dated_quotes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- What the totals say, from the tables of lists; from now on `relist()` keeps it.
UPDATE categories SET dated_articles = (
  SELECT count(*) FROM category_listings l WHERE l.category_id = categories.id AND l.shelf = 'dated'
);--> statement-breakpoint
UPDATE people SET
  dated_articles = (SELECT count(*) FROM person_listings l WHERE l.person_id = people.id AND l.shelf = 'dated'),
  dated_quotes = (
    SELECT coalesce(sum(l.quotes), 0) FROM person_listings l WHERE l.person_id = people.id AND l.shelf = 'dated'
  );
