package io.entente.queries;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The questions in RDF, so that they can be queried beside the data: each a {@code sh:SPARQLExecutable} with its {@code sh:select}, as
 * the Swiss Institute of Bioinformatics publishes its examples, with its parameters, columns and its Cypher.
 */
public final class QuestionCatalogue {

    /** The named graph that holds it. */
    public static final String GRAPH = "https://w3id.org/entente/questions";

    private static final String BASE = "https://w3id.org/entente/question/";
    private static final String ENT = "https://w3id.org/entente/ontology#";
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "https://schema.org/";

    private final Model model = ModelFactory.createDefaultModel();

    private QuestionCatalogue() {}

    /** The catalogue of these questions. */
    public static Model of(List<CannedQuery> queries) {
        QuestionCatalogue catalogue = new QuestionCatalogue();
        catalogue.model.setNsPrefix("sh", SH).setNsPrefix("ent", ENT).setNsPrefix("schema", SCHEMA);
        catalogue
                .model
                .setNsPrefix("rdfs", RDFS.uri)
                .setNsPrefix("dct", DCTerms.NS)
                .setNsPrefix("skos", SKOS.uri);
        Resource prefixes = catalogue.prefixes(queries);
        int order = 0;
        for (CannedQuery query : queries) {
            catalogue.add(query, prefixes).addLiteral(catalogue.property(SH, "order"), order++);
        }
        return catalogue.model;
    }

    /** The prefixes that the questions use, declared as SHACL does it. */
    private Resource prefixes(List<CannedQuery> queries) {
        Resource prefixes = model.createResource(GRAPH + "/prefixes").addProperty(RDF.type, OWL.Ontology);
        queries.stream()
                .flatMap(query ->
                        QueryFactory.create(query.sparql()).getPrefixMapping().getNsPrefixMap().entrySet().stream())
                .distinct()
                .forEach(each -> prefixes.addProperty(
                        property(SH, "declare"),
                        model.createResource(GRAPH + "/prefixes/" + each.getKey())
                                .addProperty(RDF.type, model.createResource(SH + "PrefixDeclaration"))
                                .addProperty(property(SH, "prefix"), each.getKey())
                                .addProperty(property(SH, "namespace"), each.getValue(), XSDDatatype.XSDanyURI)));
        return prefixes;
    }

    private Resource add(CannedQuery query, Resource prefixes) {
        Resource question = model.createResource(BASE + query.id())
                .addProperty(RDF.type, model.createResource(SH + "SPARQLExecutable"))
                .addProperty(RDF.type, model.createResource(SH + "SPARQLSelectExecutable"))
                .addProperty(DCTerms.identifier, query.id())
                .addProperty(RDFS.comment, query.question(), "en")
                .addProperty(property(SCHEMA, "keywords"), query.group().title())
                .addProperty(property(SH, "prefixes"), prefixes)
                .addProperty(property(SH, "select"), query.sparql())
                .addProperty(property(ENT, "cypher"), query.cypher());
        query.browser().ifPresent(text -> question.addProperty(property(ENT, "browserCypher"), text));
        query.caveats().forEach(caveat -> question.addProperty(SKOS.note, caveat, "en"));
        int order = 0;
        for (Parameter parameter : query.parameters()) {
            question.addProperty(property(SH, "parameter"), parameter(question, parameter, order++));
        }
        order = 0;
        for (Column column : query.columns()) {
            Resource entry = model.createResource(question.getURI() + "/column/" + column.name())
                    .addProperty(property(SH, "name"), column.name())
                    .addProperty(property(SH, "description"), column.description(), "en")
                    .addLiteral(property(SH, "order"), order++);
            question.addProperty(property(ENT, "column"), entry);
        }
        return question;
    }

    private Resource parameter(Resource question, Parameter parameter, int order) {
        Resource entry = model.createResource(question.getURI() + "/parameter/" + parameter.name())
                .addProperty(RDF.type, model.createResource(SH + "Parameter"))
                .addProperty(property(SH, "name"), parameter.name())
                .addProperty(property(SH, "description"), parameter.description(), "en")
                .addProperty(property(SH, "datatype"), datatype(parameter))
                .addProperty(property(ENT, "kind"), parameter.type().name().toLowerCase(Locale.ROOT))
                .addProperty(property(SCHEMA, "example"), parameter.example())
                .addLiteral(property(SH, "order"), order)
                .addLiteral(property(SH, "optional"), !parameter.required());
        if (parameter.standard() != null) {
            entry.addProperty(property(SH, "defaultValue"), Objects.requireNonNull(parameter.standard()));
        }
        return entry;
    }

    private Resource datatype(Parameter parameter) {
        XSDDatatype type = switch (parameter.type()) {
            case ACTOR, RELATION, TEXT -> XSDDatatype.XSDstring;
            case DATE -> XSDDatatype.XSDdate;
            case NUMBER -> XSDDatatype.XSDinteger;
        };
        return model.createResource(type.getURI());
    }

    private Property property(String vocabulary, String name) {
        return model.createProperty(vocabulary + name);
    }
}
