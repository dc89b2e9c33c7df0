CREATE TABLE `instance` (
	`id` integer PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`pruned_to` integer NOT NULL,
	`pruned_public_to` integer NOT NULL,
	`telling_after` text,
	`telling_since` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `previews` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `previews_article` ON `previews` (`article_id`,`id`);--> statement-breakpoint
ALTER TABLE `articles` ADD `announced` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `articles_due` ON `articles` (`announced`,`withdrawn_at`,`published_at`);--> statement-breakpoint
CREATE INDEX `articles_comments_policy` ON `articles` (`comments_policy`);--> statement-breakpoint
CREATE INDEX `changes_public` ON `changes` (`public`,`seq`);--> statement-breakpoint
-- What readers see already was told by the journal rows of its time: no sweep is to announce it again.
UPDATE `articles` SET `announced` = true WHERE `published_at` <= unixepoch() * 1000 AND `withdrawn_at` IS NULL;
