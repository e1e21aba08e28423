package io.entente.loader.export;

import io.entente.loader.store.KeyedStatement;
import io.entente.loader.store.MarkedArticle;
import io.entente.statement.ActorMention;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Evidence;
import io.entente.statement.Item;
import io.entente.statement.Quantity;
import io.entente.statement.Statement;
import io.entente.statement.TimeReference;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A statement a row. */
final class StatementTable extends CsvTable {

    StatementTable(OutputStream file) throws IOException {
        super(
                file,
                "id",
                "article",
                "published",
                "publisher",
                "url",
                "actor",
                "actor_name",
                "actor_type",
                "actor_country",
                "relation",
                "object",
                "counterpart",
                "counterpart_name",
                "counterpart_type",
                "counterpart_country",
                "polarity",
                "certainty",
                "tense",
                "source",
                "source_name",
                "quantity",
                "amount",
                "unit",
                "time",
                "valid_from",
                "valid_to",
                "confidence",
                "trigger",
                "quote",
                "begin",
                "end",
                "rule",
                "relation_id",
                "origin");
    }

    @Override
    public void accept(MarkedArticle article) {
        article.content().statements().forEach(each -> write(article.content().article(), each));
    }

    private void write(ArticleVersion article, KeyedStatement keyed) {
        Statement statement = keyed.statement();
        Evidence evidence = statement.evidence();
        ActorMention counterpart = statement.counterpart();
        ActorMention source = statement.source();
        Item object = statement.object();
        Quantity quantity = statement.quantity();
        TimeReference time = statement.time();
        row(
                keyed.id(),
                article.id(),
                article.published(),
                article.publisher(),
                article.url(),
                statement.actor().actor().id(),
                statement.actor().actor().name(),
                statement.actor().actor().type(),
                statement.actor().actor().country(),
                statement.type().name(),
                object == null ? null : object.name(),
                counterpart == null ? null : counterpart.actor().id(),
                counterpart == null ? null : counterpart.actor().name(),
                counterpart == null ? null : counterpart.actor().type(),
                counterpart == null ? null : counterpart.actor().country(),
                statement.polarity().sign(),
                statement.certainty().code(),
                statement.tense().code(),
                source == null ? null : source.actor().id(),
                source == null ? null : source.actor().name(),
                quantity == null ? null : quantity.text(),
                quantity == null ? null : plain(quantity.amount()),
                quantity == null ? null : quantity.unit(),
                time == null ? null : time.text(),
                time == null ? null : time.from(),
                time == null ? null : time.to(),
                statement.confidence(),
                evidence.triggerText(),
                evidence.quote(),
                evidence.sentence().begin(),
                evidence.sentence().end(),
                evidence.rule(),
                keyed.relationId(),
                keyed.origin());
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
