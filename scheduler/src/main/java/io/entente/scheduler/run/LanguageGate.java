package io.entente.scheduler.run;

import io.entente.extractor.source.Reading;
import io.entente.scheduler.source.Piece;
import io.entente.scheduler.text.Language;
import io.entente.scheduler.text.Languages;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Sets aside what is in another language than English: the extractor would read nonsense out of it. */
final class LanguageGate implements UnaryOperator<Piece> {

    /** Letters of a few words are like those of many languages. */
    private static final int SHORTEST = 100;

    private @Nullable Languages languages;

    @Override
    public Piece apply(Piece piece) {
        if (!(piece instanceof Piece.Found found)) {
            return piece;
        }
        String text = found.article().text();
        String declared = found.article().language();
        if (text.length() < SHORTEST) {
            return declared.startsWith("en") ? piece : setAside(found, Language.name(declared), "declared");
        }
        Language language = languages().of(text);
        return language.isEnglish() ? piece : setAside(found, language.name(), "as its letters tell");
    }

    /** Read when it is first needed: a run that finds nothing new does without. */
    private Languages languages() {
        Languages read = languages;
        if (read == null) {
            read = Languages.load();
            languages = read;
        }
        return read;
    }

    private static Piece setAside(Piece.Found found, String language, String how) {
        Reading.SetAside why = new Reading.SetAside(
                found.provenance(), "", "in " + language + ", " + how, "Entente reads English only; leave it out");
        return new Piece.SetAside(found.place(), why, false, found.note());
    }
}
