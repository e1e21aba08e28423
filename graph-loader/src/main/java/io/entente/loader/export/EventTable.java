package io.entente.loader.export;

import io.entente.loader.store.KeyedStatement;
import io.entente.loader.store.MarkedArticle;
import io.entente.loader.store.RelationTally.Side;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Item;
import io.entente.statement.Statement;
import io.entente.statement.Tense;
import io.entente.statement.TimeReference;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Events in the terms of PLOVER and CAMEO, for people who work with event data: who did what to whom on which day. What is
 * denied, only possible, still to come, or a state of affairs is no event.
 */
final class EventTable extends CsvTable {

    EventTable(OutputStream file) throws IOException {
        super(
                file,
                "event_id",
                "event_date",
                "date_from",
                "event_type",
                "cameo_code",
                "relation",
                "actor_id",
                "actor_name",
                "actor_type",
                "actor_country",
                "recipient_id",
                "recipient_name",
                "recipient_type",
                "recipient_country",
                "object",
                "certainty",
                "attributed_to",
                "confidence",
                "text",
                "source_article",
                "publisher",
                "publication_date",
                "url");
    }

    @Override
    public void accept(MarkedArticle article) {
        for (KeyedStatement each : article.content().statements()) {
            Statement statement = each.statement();
            if (!statement.type().structural()
                    && statement.tense() != Tense.FUTURE
                    && Side.of(statement) == Side.AFFIRMED) {
                write(article.content().article(), each);
            }
        }
    }

    private void write(ArticleVersion article, KeyedStatement keyed) {
        Statement statement = keyed.statement();
        TimeReference time = statement.time();
        LocalDate day = time == null ? null : time.from();
        Actor actor = statement.actor().actor();
        ActorMention counterpart = statement.counterpart();
        @Nullable Actor recipient = counterpart == null ? null : counterpart.actor();
        Item object = statement.object();
        ActorMention source = statement.source();
        row(
                keyed.id(),
                day == null ? article.published() : day,
                day == null ? "publication" : "text",
                statement.type().plover(),
                statement.type().cameo(),
                statement.type().name(),
                actor.id(),
                actor.name(),
                actor.type(),
                actor.country(),
                recipient == null ? null : recipient.id(),
                recipient == null ? null : recipient.name(),
                recipient == null ? null : recipient.type(),
                recipient == null ? null : recipient.country(),
                object == null ? null : object.name(),
                statement.certainty().code(),
                source == null ? null : source.actor().id(),
                statement.confidence(),
                statement.evidence().quote(),
                article.id(),
                article.publisher(),
                article.published(),
                article.url());
    }
}
