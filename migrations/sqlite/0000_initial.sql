CREATE TABLE `article_categories` (
	`article_id` text NOT NULL,
	`category_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `category_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_categories_category` ON `article_categories` (`category_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `article_people` (
	`article_id` text NOT NULL,
	`named_id` text NOT NULL,
	`person_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `named_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`named_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_people_person` ON `article_people` (`person_id`,`article_id`);--> statement-breakpoint
CREATE INDEX `article_people_named` ON `article_people` (`named_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`language` text NOT NULL,
	`title` text NOT NULL,
	`lead` text,
	`opening` text,
	`dateline` text,
	`byline` text,
	`source` text,
	`external_id` text,
	`owner` text NOT NULL,
	`published_at` integer,
	`withdrawn_at` integer,
	`withdrawn_reason` text,
	`comments_policy` text,
	`comments_close_at` integer,
	`listed_at` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`next_block` integer NOT NULL,
	`blocks` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_slug` ON `articles` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `articles_external_id` ON `articles` (`external_id`);--> statement-breakpoint
CREATE INDEX `articles_listed` ON `articles` (`listed_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_visible` ON `articles` (`id`,`published_at`,`withdrawn_at`);--> statement-breakpoint
CREATE INDEX `articles_language_listed` ON `articles` (`language`,`listed_at`,`id`);--> statement-breakpoint
CREATE TABLE `categories` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`names` text NOT NULL,
	`parent_id` text,
	`position` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `categories_slug` ON `categories` (`slug`);--> statement-breakpoint
CREATE INDEX `categories_parent` ON `categories` (`parent_id`);--> statement-breakpoint
CREATE INDEX `categories_position` ON `categories` (`position`,`id`);--> statement-breakpoint
CREATE TABLE `changes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entity` text NOT NULL,
	`id` text NOT NULL,
	`op` text NOT NULL,
	`at` integer NOT NULL,
	`tags` text NOT NULL,
	`public` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`parent_id` text,
	`depth` integer NOT NULL,
	`path` text NOT NULL,
	`author_name` text NOT NULL,
	`author_email` text,
	`text` text NOT NULL,
	`status` text NOT NULL,
	`visible` integer NOT NULL,
	`decision` text NOT NULL,
	`reason` text,
	`moderated_by` text,
	`moderated_at` integer,
	`disclaimer_version` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "comments_status" CHECK("comments"."status" in ('pending', 'approved', 'rejected', 'spam'))
);
--> statement-breakpoint
CREATE INDEX `comments_article` ON `comments` (`article_id`,`visible`,`id`);--> statement-breakpoint
CREATE INDEX `comments_status` ON `comments` (`status`,`id`);--> statement-breakpoint
CREATE INDEX `comments_path` ON `comments` (`path`);--> statement-breakpoint
CREATE TABLE `former_slugs` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`entity_id` text NOT NULL,
	PRIMARY KEY(`kind`, `slug`)
);
--> statement-breakpoint
CREATE INDEX `former_slugs_entity` ON `former_slugs` (`kind`,`entity_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`names` text NOT NULL,
	`aliases` text NOT NULL,
	`role` text,
	`organisation` text,
	`same_as` text NOT NULL,
	`merged_into_id` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "people_kind" CHECK("people"."kind" in ('person', 'organisation'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_slug` ON `people` (`slug`);--> statement-breakpoint
CREATE INDEX `people_name` ON `people` (`name`,`id`);--> statement-breakpoint
CREATE INDEX `people_merged` ON `people` (`merged_into_id`);--> statement-breakpoint
CREATE TABLE `person_merges` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`into_id` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`into_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_merges_person` ON `person_merges` (`person_id`);--> statement-breakpoint
CREATE INDEX `person_merges_into` ON `person_merges` (`into_id`);--> statement-breakpoint
CREATE TABLE `quotes` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`block_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	`kind` text NOT NULL,
	`cue` text,
	`named_id` text,
	`speaker_id` text,
	`attribution` text NOT NULL,
	`via` text,
	`role_at_the_time` text,
	`origin` text NOT NULL,
	`confidence` real,
	`why` text,
	`suggestion` text,
	`status` text NOT NULL,
	`anchor` text NOT NULL,
	`edited` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`named_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "quotes_kind" CHECK("quotes"."kind" in ('direct', 'indirect')),
	CONSTRAINT "quotes_origin" CHECK("quotes"."origin" in ('editor', 'extracted')),
	CONSTRAINT "quotes_status" CHECK("quotes"."status" in ('suggested', 'confirmed', 'rejected')),
	CONSTRAINT "quotes_anchor" CHECK("quotes"."anchor" in ('exact', 'moved', 'orphaned')),
	CONSTRAINT "quotes_span" CHECK("quotes"."start" >= 0 and "quotes"."end" > "quotes"."start")
);
--> statement-breakpoint
CREATE INDEX `quotes_article` ON `quotes` (`article_id`,`position`);--> statement-breakpoint
CREATE INDEX `quotes_speaker` ON `quotes` (`speaker_id`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_named` ON `quotes` (`named_id`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`article_id` text NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`snapshot` text NOT NULL,
	PRIMARY KEY(`article_id`, `version`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `site` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`languages` text NOT NULL,
	`time_zone` text NOT NULL,
	`disclaimer` text NOT NULL,
	`disclaimer_version` integer NOT NULL,
	`announcements` text NOT NULL,
	`comments` text NOT NULL,
	`quote_auto_confirm` real NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`subject` text NOT NULL,
	`role` text NOT NULL,
	`hash` text NOT NULL,
	`hint` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`revoked_at` integer,
	CONSTRAINT "tokens_role" CHECK("tokens"."role" in ('reader', 'author', 'editor', 'moderator', 'admin'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash` ON `tokens` (`hash`);