CREATE TABLE `quote_index` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`quote_id` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`quote_id`) REFERENCES `quotes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quote_index_quote` ON `quote_index` (`quote_id`);--> statement-breakpoint
CREATE TABLE `quote_terms` (
	`term` integer NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`term`, `number`),
	FOREIGN KEY (`number`) REFERENCES `quote_index`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `quote_terms_number` ON `quote_terms` (`number`);