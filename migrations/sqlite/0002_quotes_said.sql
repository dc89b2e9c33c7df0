DROP INDEX `quotes_speaker`;--> statement-breakpoint
CREATE INDEX `quotes_said` ON `quotes` (`speaker_id`,`status`,`article_id`,`anchor`);