package io.entente.scheduler.config;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A standing question.
 *
 * @param question id of a canned query
 * @param arguments texts by the names of its parameters
 * @param webhook where new rows are posted to; null for nowhere
 */
public record AlertSettings(
        String name,
        String question,
        Map<String, String> arguments,
        @Nullable URI webhook) {

    public AlertSettings {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }
}
