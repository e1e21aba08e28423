package io.entente.scheduler.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses of pages in one form, so that a page is known again. */
final class WebAddress {

    /** Parameters that say where a reader comes from, not what the page is. */
    private static final Pattern TRACKING =
            Pattern.compile("(?:utm_\\w+|fbclid|gclid|mc_cid|mc_eid|cmpid|ocid|at_\\w+)(?:=.*)?");

    private WebAddress() {}

    /** The address without fragment and tracking parameters, host in lower case; null if it is no web address. */
    static @Nullable URI of(URI base, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            URI given = base.resolve(new URI(text.strip().replace(" ", "%20")));
            String scheme = String.valueOf(given.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.matches("https?") || given.getHost() == null) {
                return null;
            }
            String path = given.getRawPath() == null || given.getRawPath().isEmpty() ? "/" : given.getRawPath();
            String query = given.getRawQuery() == null ? "" : kept(given.getRawQuery());
            return new URI(scheme + "://" + given.getRawAuthority().toLowerCase(Locale.ROOT) + path
                    + (query.isEmpty() ? "" : "?" + query));
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String kept(String query) {
        return Arrays.stream(query.split("&"))
                .filter(each -> !TRACKING.matcher(each).matches())
                .collect(Collectors.joining("&"));
    }
}
