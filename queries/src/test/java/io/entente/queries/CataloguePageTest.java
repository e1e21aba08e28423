package io.entente.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;

/** What is made from the questions' folders is up to date; {@code -Dgolden.update=true} makes it anew. */
class CataloguePageTest {

    private static final Path DOCS = Path.of(System.getProperty("entente.root", ".."), "docs/queries");

    @Test
    void theCatalogueIsThatOfTheFolders() throws IOException {
        assertUpToDate(DOCS.resolve("README.md"), CataloguePage.text(CannedQueries.all()));
    }

    @Test
    void theSavedCypherIsThatOfTheFolders() throws IOException {
        Path folder = DOCS.resolve("saved-cypher");
        List<CannedQuery> drawn = CannedQueries.all().stream()
                .filter(query -> query.browser().isPresent())
                .toList();
        for (CannedQuery query : drawn) {
            assertUpToDate(folder.resolve(query.id() + ".cypher"), CataloguePage.savedCypher(query));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            drawn.stream().map(query -> query.id() + ".cypher").toList());
        }
    }

    @Test
    void everyQuestionIsInTheCatalogueInRdf() {
        Model catalogue = ModelFactory.createModelForGraph(
                QuestionCatalogue.of(CannedQueries.all()).getGraph());
        assertThat(catalogue.listObjectsOfProperty(DCTerms.identifier).toList())
                .extracting(node -> node.asLiteral().getString())
                .containsExactlyInAnyOrderElementsOf(
                        CannedQueries.all().stream().map(CannedQuery::id).toList());
        assertThat(catalogue.listStatements().toList())
                .noneMatch(statement ->
                        statement.getSubject().isAnon() || statement.getObject().isAnon());
    }

    private static void assertUpToDate(Path file, String text) throws IOException {
        if (System.getProperty("golden.update", "").equals("true")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("%s; -Dgolden.update=true makes it anew", file)
                .content()
                .isEqualTo(text);
    }
}
