CREATE TABLE "category_listings" (
	"article_id" text COLLATE "C" NOT NULL,
	"category_id" text COLLATE "C" NOT NULL,
	"shelf" text COLLATE "C" NOT NULL,
	"listed_at" bigint NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"quotes" bigint NOT NULL,
	CONSTRAINT "category_listings_article_id_category_id_pk" PRIMARY KEY("article_id","category_id")
);
--> statement-breakpoint
CREATE TABLE "person_listings" (
	"article_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"shelf" text COLLATE "C" NOT NULL,
	"listed_at" bigint NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"quotes" bigint NOT NULL,
	CONSTRAINT "person_listings_article_id_person_id_pk" PRIMARY KEY("article_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "quote_listings" (
	"quote_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"article_id" text COLLATE "C" NOT NULL,
	"speaker_id" text COLLATE "C",
	"shown" boolean NOT NULL,
	"mark" text COLLATE "C" NOT NULL,
	"listed_at" bigint NOT NULL
);
--> statement-breakpoint
DROP INDEX "articles_language_listed";--> statement-breakpoint
DROP INDEX "people_name";--> statement-breakpoint
DROP INDEX "categories_parent";--> statement-breakpoint
DROP INDEX "people_merged";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "shelf" text COLLATE "C" GENERATED ALWAYS AS (case when withdrawn_at is not null then 'withdrawn' when published_at is null then 'draft' else 'dated' end) STORED;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "seen_from" bigint;--> statement-breakpoint
ALTER TABLE "category_listings" ADD CONSTRAINT "category_listings_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "category_listings" ADD CONSTRAINT "category_listings_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_listings" ADD CONSTRAINT "person_listings_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_listings" ADD CONSTRAINT "person_listings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_listings" ADD CONSTRAINT "quote_listings_quote_id_quotes_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quotes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "category_listings_quoted" ON "category_listings" USING btree ("category_id","shelf","listed_at","article_id","quotes") WHERE quotes > 0;--> statement-breakpoint
CREATE INDEX "category_listings_language" ON "category_listings" USING btree ("category_id","language","shelf","listed_at","article_id");--> statement-breakpoint
CREATE INDEX "category_listings_listed" ON "category_listings" USING btree ("category_id","shelf","listed_at","article_id");--> statement-breakpoint
CREATE INDEX "person_listings_quoted" ON "person_listings" USING btree ("person_id","shelf","listed_at","article_id","quotes","language") WHERE quotes > 0;--> statement-breakpoint
CREATE INDEX "person_listings_listed" ON "person_listings" USING btree ("person_id","shelf","listed_at","article_id","quotes","language");--> statement-breakpoint
CREATE INDEX "quote_listings_listed" ON "quote_listings" USING btree ("shown","listed_at","article_id");--> statement-breakpoint
CREATE INDEX "quote_listings_marked" ON "quote_listings" USING btree ("shown","mark","listed_at","article_id");--> statement-breakpoint
CREATE INDEX "quote_listings_said" ON "quote_listings" USING btree ("speaker_id","shown","listed_at","article_id","mark");--> statement-breakpoint
CREATE INDEX "articles_language" ON "articles" USING btree ("language","shelf","listed_at","id");--> statement-breakpoint
CREATE INDEX "articles_owner" ON "articles" USING btree ("owner","shelf","listed_at","id");--> statement-breakpoint
CREATE INDEX "articles_shelf" ON "articles" USING btree ("shelf","listed_at","id");--> statement-breakpoint
CREATE INDEX "comments_article_posted" ON "comments" USING btree ("article_id","id");--> statement-breakpoint
CREATE INDEX "comments_article_status" ON "comments" USING btree ("article_id","status","id");--> statement-breakpoint
CREATE INDEX "people_seen_kind" ON "people" USING btree ("kind","name","id","seen_from") WHERE seen_from is not null;--> statement-breakpoint
CREATE INDEX "people_seen" ON "people" USING btree ("name","id","seen_from") WHERE seen_from is not null;--> statement-breakpoint
CREATE INDEX "people_answering_kind" ON "people" USING btree ("kind","name","id") WHERE merged_into_id is null;--> statement-breakpoint
CREATE INDEX "people_answering" ON "people" USING btree ("name","id") WHERE merged_into_id is null;--> statement-breakpoint
CREATE INDEX "categories_parent" ON "categories" USING btree ("parent_id","position","id");--> statement-breakpoint
CREATE INDEX "people_merged" ON "people" USING btree ("merged_into_id") WHERE merged_into_id is not null;--> statement-breakpoint
-- What the tables of lists say, from what the others say; from now on `relist()` keeps it.
INSERT INTO category_listings (article_id, category_id, shelf, listed_at, language, quotes)
WITH RECURSIVE tree(root, id) AS (
  SELECT c.id, c.id FROM categories c
  UNION SELECT tree.root, c.id FROM categories c JOIN tree ON c.parent_id = tree.id
)
SELECT DISTINCT a.id, tree.root, a.shelf, a.listed_at, a.language, (
  SELECT count(*) FROM quotes q WHERE q.article_id = a.id AND q.status = 'confirmed' AND q.anchor <> 'orphaned'
) FROM tree JOIN article_categories f ON f.category_id = tree.id JOIN articles a ON a.id = f.article_id;--> statement-breakpoint
INSERT INTO person_listings (article_id, person_id, shelf, listed_at, language, quotes)
SELECT a.id, told.person_id, a.shelf, a.listed_at, a.language, sum(told.quotes) FROM (
  SELECT article_id, person_id, 0 AS quotes FROM article_people
  UNION ALL SELECT article_id, speaker_id, 1 FROM quotes
  WHERE speaker_id IS NOT NULL AND status = 'confirmed' AND anchor <> 'orphaned'
) told JOIN articles a ON a.id = told.article_id
GROUP BY a.id, told.person_id, a.shelf, a.listed_at, a.language;--> statement-breakpoint
INSERT INTO quote_listings (quote_id, article_id, speaker_id, shown, mark, listed_at)
SELECT q.id, q.article_id, q.speaker_id, q.status = 'confirmed' AND q.anchor <> 'orphaned' AND a.shelf = 'dated',
  q.status || ' ' || q.anchor || ' ' || q.kind, a.listed_at
FROM quotes q JOIN articles a ON a.id = q.article_id;--> statement-breakpoint
UPDATE people SET seen_from = (
  SELECT min(l.listed_at) FROM person_listings l WHERE l.person_id = people.id AND l.shelf = 'dated'
);
