package io.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.loader.store.FactKind;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import io.entente.loader.verify.Difference;
import io.entente.loader.verify.GraphVerifier;
import io.entente.loader.verify.Repair;
import io.entente.loader.verify.Verification;
import io.entente.loader.whole.WholeGraph;
import io.entente.statement.ArticleStatements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a store holds is compared with what it should hold, and mended, after it was damaged in ways that loads never do. */
class VerifyIT {

    private static final List<String> CYPHER_DAMAGE = List.of(
            "MATCH (r:Relation) WITH r ORDER BY r.id LIMIT 3 SET r.denied = r.denied + 5",
            "MATCH (s:Statement) WITH s ORDER BY s.id LIMIT 3 DETACH DELETE s",
            "MATCH (s:Statement) WITH s ORDER BY s.id DESC LIMIT 3 SET s.quote = 'forged'",
            "MATCH (:Actor)-[e]->(:Actor|Item) WITH e ORDER BY e.relation LIMIT 3 DELETE e",
            "MATCH (a:Actor) WITH a ORDER BY a.id LIMIT 2 SET a.name = 'Nobody'",
            "MATCH (a:Actor) WITH a ORDER BY a.id LIMIT 1 MERGE (a)-[:ATTACKS {relation: 'none'}]->(a)",
            "CREATE (:Item {id: 'loose', name: 'loose'}), (:Actor:Country {id: 'XXX', name: 'Nowhere'})",
            "MATCH (a:Article {id: 'a7'}) SET a.version = 'other'",
            "MATCH (:Article {id: 'a8'})<-[:STATED_IN]-(s)-[:ABOUT]->(r) DETACH DELETE r");

    private static final List<String> SPARQL_DAMAGE = List.of(
            "DELETE { ?r ent:denied ?n } INSERT { ?r ent:denied 77 } WHERE { SELECT ?r ?n { ?r ent:denied ?n } ORDER BY ?r LIMIT 3 }",
            "DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { { SELECT ?s { GRAPH ?g { ?s a ent:Statement } } ORDER BY ?s LIMIT 3 } GRAPH ?g { ?s ?p ?o } }",
            "DELETE { GRAPH ?g { ?s oa:exact ?q } } INSERT { GRAPH ?g { ?s oa:exact 'forged' } } "
                    + "WHERE { SELECT ?g ?s ?q { GRAPH ?g { ?s oa:exact ?q } } ORDER BY DESC(?s) LIMIT 3 }",
            "DELETE { ?a ?t ?b } WHERE { SELECT ?a ?t ?b { ?r ent:affirmed ?n ; ent:type ?t ; ent:actor ?a ; ent:counterpart ?b "
                    + "FILTER(?n > 0) } ORDER BY ?r LIMIT 3 }",
            "DELETE { ?r ent:dyad ?d } WHERE { SELECT ?r ?d { ?r ent:dyad ?d } ORDER BY ?r LIMIT 3 }",
            "INSERT { ?r ent:dyad ?other } WHERE { SELECT ?r ?other { ?r ent:dyad ?d . ?s ent:dyad ?other FILTER(?d != ?other) } ORDER BY DESC(?r) ?other LIMIT 1 }",
            "DELETE { ?a rdfs:label ?n } INSERT { ?a rdfs:label 'Nobody' } WHERE { SELECT ?a ?n { ?a a ent:Actor ; rdfs:label ?n } ORDER BY ?a LIMIT 2 }",
            "INSERT { ?a ent:attacks ?a } WHERE { SELECT ?a { ?a a ent:Actor } ORDER BY ?a LIMIT 1 }",
            "INSERT DATA { <https://w3id.org/entente/item/loose> a ent:Item ; rdfs:label 'loose' }",
            "DELETE { ?a ent:version ?v } INSERT { ?a ent:version 'other' } WHERE { ?a ent:version ?v FILTER(STRENDS(STR(?a), '/a7')) }",
            "DELETE { GRAPH ?g { ?t ent:relations ?n } } INSERT { GRAPH ?g { ?t ent:relations 77 } } "
                    + "WHERE { SELECT ?g ?t ?n { GRAPH ?g { ?t ent:relations ?n } } ORDER BY ?t LIMIT 1 }",
            "DELETE { ?r ?p ?o } WHERE { GRAPH <https://w3id.org/entente/article/a8> { ?s ent:about ?r } ?r ?p ?o }");

    @TempDir
    Path scratch;

    @ParameterizedTest
    @EnumSource
    void findsNothingAfterALoadAndMendsWhatIsDamaged(StoreKind kind) throws IOException {
        List<ArticleStatements> articles = new MadeUpNews(20, 10, 6).articles(40);
        try (GraphStore store = TestStores.open(kind);
                StoredGraph stored = TestStores.look(kind);
                WholeGraph graph = WholeGraph.of(articles::stream, MadeUpNews.ONTOLOGY, scratch);
                GraphVerifier verifier = new GraphVerifier(graph, scratch)) {
            stored.clear();
            store.start();
            store.write(articles);
            Verification fresh = verifier.verify(store);
            assertThat(fresh.differences()).isEmpty();
            assertThat(fresh.equal()).isTrue();
            assertThat(fresh.found()).isEqualTo(fresh.expected()).containsEntry(FactKind.ARTICLE, 40L);

            damage(kind, TestStores.address(kind));
            Verification damaged = verifier.verify(store);
            assertThat(damaged.equal()).isFalse();
            assertThat(damaged.differences().stream().map(Difference::kind).distinct())
                    .containsExactlyInAnyOrder(FactKind.values());

            new Repair(graph, store, MadeUpNews.ONTOLOGY).mend(damaged.differences());
            assertThat(verifier.verify(store).differences()).isEmpty();
            assertThat(stored.lines()).containsExactlyElementsOf(ExpectedGraph.of(articles));

            store.clear();
            assertThat(stored.lines()).isEmpty();
        }
    }

    private static void damage(StoreKind kind, StoreAddress address) {
        switch (kind) {
            case NEO4J -> CYPHER_DAMAGE.forEach(each -> StoredNeo4jGraph.run(address, each));
            case RDF -> SPARQL_DAMAGE.forEach(each -> StoredRdfGraph.run(address, each));
        }
    }
}
