package io.entente.loader.load;

import io.entente.ontology.EntityType;
import io.entente.ontology.Ontology;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.ArticleStatements;
import io.entente.statement.Statement;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what would make labels and IRIs that the ontology does not have, before any store is asked to write them. */
public final class ArticleCheck {

    private final Ontology ontology;
    private final Set<String> entityTypes;

    public ArticleCheck(Ontology ontology) {
        this.ontology = ontology;
        this.entityTypes = ontology.entityTypes().stream().map(EntityType::name).collect(Collectors.toSet());
    }

    /** What is wrong with the article, in words for a person. */
    public Optional<String> problem(ArticleStatements article) {
        return article.statements().stream().flatMap(this::problems).findFirst();
    }

    private Stream<String> problems(Statement statement) {
        String type = statement.type().name();
        Stream<String> unknown = ontology.relationType(type).isPresent()
                ? Stream.of()
                : Stream.of("relation type \"" + type + "\" is not in the ontology");
        Stream<String> ends = Stream.of(
                        Optional.of(statement.actor()), of(statement.counterpart()), of(statement.source()))
                .flatMap(Optional::stream)
                .flatMap(mention -> problems(mention.actor()));
        return Stream.concat(unknown, ends);
    }

    private static Optional<ActorMention> of(@Nullable ActorMention mention) {
        return Optional.ofNullable(mention);
    }

    private Stream<String> problems(Actor actor) {
        if (!entityTypes.contains(actor.type())) {
            return Stream.of("entity type \"" + actor.type() + "\" of " + actor.id() + " is not in the ontology");
        }
        String iri = actor.iri();
        return iri == null || absolute(iri)
                ? Stream.of()
                : Stream.of("\"" + iri + "\" of " + actor.id() + " is no absolute IRI");
    }

    private static boolean absolute(String iri) {
        try {
            return URI.create(iri).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
