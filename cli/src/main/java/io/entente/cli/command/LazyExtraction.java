package io.entente.cli.command;

import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.parse.ParserProfile;
import io.entente.scheduler.run.Extraction;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An extractor whose models are read with the first article: a run that finds nothing new ends at once. */
final class LazyExtraction {

    private final Function<ParserProfile, ArticleExtractor> extractor;
    private final ParserProfile profile;
    private @Nullable ArticleExtractor loaded;

    LazyExtraction(Function<ParserProfile, ArticleExtractor> extractor, ParserProfile profile) {
        this.extractor = extractor;
        this.profile = profile;
    }

    Extraction of(int workers) {
        String version = ArticleExtractor.VERSION + "-" + profile.name().toLowerCase(Locale.ROOT);
        return new Extraction(version, article -> loaded().extract(article), workers);
    }

    private synchronized ArticleExtractor loaded() {
        ArticleExtractor known = loaded;
        if (known == null) {
            known = extractor.apply(profile);
            loaded = known;
        }
        return known;
    }
}
