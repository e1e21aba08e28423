package io.entente.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.entente.statement.ActorMention;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An end or a source of a claim, as gold files write it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record End(
        String id,
        @Nullable String mention,
        @Nullable String country,
        @Nullable String type) {

    static End of(ActorMention mention) {
        return new End(
                mention.actor().id(),
                mention.text(),
                mention.actor().country(),
                mention.actor().type());
    }

    static @Nullable End ofNullable(@Nullable ActorMention mention) {
        return mention == null ? null : of(mention);
    }

    /** What must agree: the id at the strict level, else the country acted for, or the id where there is none. */
    static @Nullable String key(@Nullable End end, Level level) {
        if (end == null) {
            return null;
        }
        boolean byId = level == Level.STRICT || end.country == null || end.country.isEmpty();
        String value = byId ? end.id : end.country;
        return String.valueOf(value)
                .replaceAll("[^\\p{L}\\p{N}_]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
