package io.entente.statement;

import org.jspecify.annotations.Nullable;

/**
 * One who acts in world politics; the same in every article.
 *
 * @param id ISO 3166-1 alpha-3 code of a country ({@code CHN}), usual short name of an organization ({@code NATO}), full
 *     name of a person ({@code Vladimir Putin}), else the words of the text
 * @param name what people call it: {@code China}
 * @param type name of an entity type of the ontology: {@code Country}
 * @param country code of the country, or name of the organization, that it acts for; its own for a country or an
 *     international organization; null if unknown
 * @param iri Wikidata entity, taken from a data package; null if unknown
 */
public record Actor(
        String id,
        String name,
        String type,
        @Nullable String country,
        @Nullable String iri) {

    public Actor {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an actor needs an id");
        }
    }
}
