package io.entente.loader.load;

import io.entente.ontology.Ontology;
import io.entente.statement.ArticleStatements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Keeps back articles that do not fit the ontology; asked by the threads of several stores about the same articles. */
final class Sieve {

    private final ArticleCheck check;
    private final SequencedMap<String, SetAside> setAside = new LinkedHashMap<>();

    Sieve(Ontology ontology) {
        this.check = new ArticleCheck(ontology);
    }

    boolean accepts(ArticleStatements article) {
        Optional<String> problem = check.problem(article);
        problem.ifPresent(reason -> keepBack(new SetAside(article.article().id(), reason)));
        return problem.isEmpty();
    }

    private synchronized void keepBack(SetAside article) {
        setAside.put(article.article(), article);
    }

    synchronized List<SetAside> setAside() {
        return List.copyOf(setAside.values());
    }
}
