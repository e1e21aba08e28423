package io.entente.extractor.statement;

import io.entente.proposition.Predicate;
import io.entente.proposition.Proposition;
import io.entente.syntax.DependencyTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Dictionary forms of predicates, mended by what triggers know: a lemmatizer's rules make "invad" of "invaded" and leave
 * "talks" as it is.
 */
final class HeadLemmas {

    private static final Set<String> ADVERBS = Set.of("RB", "RP");

    private final Set<String> verbs;
    private final Set<String> nouns;

    HeadLemmas(Set<String> verbs, Set<String> nouns) {
        this.verbs = verbs;
        this.nouns = nouns;
    }

    String of(Proposition proposition) {
        Predicate predicate = proposition.predicate();
        String lemma = predicate.lemma();
        return switch (predicate.kind()) {
            case VERB -> {
                String whole = withAdverb(proposition, lemma);
                yield verbs.contains(whole) ? whole : verbs.contains(lemma) ? lemma : verb(proposition, lemma);
            }
            case NOUN -> nouns.contains(lemma) || !lemma.endsWith("s") ? lemma : singular(lemma);
            case ADJECTIVE, COPULA, APPOSITION -> lemma;
        };
    }

    /** "waved <i>away</i> the report": taggers and parsers do not know every particle. */
    private static String withAdverb(Proposition proposition, String lemma) {
        DependencyTree tree = proposition.tree();
        int next = proposition.predicate().head() + 1;
        boolean adverb = next < tree.size()
                && lemma.indexOf(' ') < 0
                && ADVERBS.contains(tree.token(next).xpos());
        return adverb ? lemma + " " + tree.token(next).form().toLowerCase(Locale.ROOT) : lemma;
    }

    /** "talks", "supplies". */
    private String singular(String lemma) {
        String stem = lemma.substring(0, lemma.length() - 1);
        String singular = stem.endsWith("ie") ? stem.substring(0, stem.length() - 2) + "y" : stem;
        return nouns.contains(singular) ? singular : lemma;
    }

    private String verb(Proposition proposition, String lemma) {
        String form =
                proposition.tree().token(proposition.predicate().head()).form().toLowerCase(Locale.ROOT);
        for (String ending : List.of("ed", "ing", "es", "s", "d")) {
            if (form.endsWith(ending) && form.length() > ending.length() + 2) {
                String stem = form.substring(0, form.length() - ending.length());
                for (String candidate : List.of(stem, stem + "e", undoubled(stem))) {
                    if (verbs.contains(candidate)) {
                        return candidate;
                    }
                }
            }
        }
        return lemma;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        return stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
