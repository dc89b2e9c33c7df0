DROP INDEX "quotes_speaker";--> statement-breakpoint
CREATE INDEX "quotes_said" ON "quotes" USING btree ("speaker_id","status","article_id","anchor");