package io.entente.loader.export;

import io.entente.loader.export.ExportFormat.Export;
import io.entente.loader.store.MarkedArticle;
import io.entente.loader.store.RelationEnds;
import io.entente.loader.store.RelationTally;
import io.entente.loader.whole.WholeGraph;
import io.entente.statement.Actor;
import io.entente.statement.Item;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** GraphML (graphml.graphdrawing.org): actors and items as nodes, affirmed relations as edges with their counts. */
final class GraphMl implements Export {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> NODE_TEXTS = List.of("label", "type", "country", "iri");
    private static final List<String> EDGE_TEXTS = List.of("relation", "object", "firstSeen", "lastSeen");
    private static final List<String> EDGE_COUNTS =
            List.of("affirmed", "denied", "possible", "articles", "sources", "origins");

    private final OutputStream file;

    GraphMl(OutputStream file) {
        this.file = new BufferedOutputStream(file);
    }

    @Override
    public void accept(MarkedArticle article) {
        // Articles and sentences are not drawn.
    }

    @Override
    public void finish(WholeGraph graph) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(file, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            keys(xml);
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "entente");
            xml.writeAttribute("edgedefault", "directed");
            try (Stream<Actor> actors = graph.actors();
                    Stream<Item> items = graph.items();
                    Stream<RelationTally> relations = graph.relations()) {
                for (Actor actor : (Iterable<Actor>) actors::iterator) {
                    node(xml, "actor " + actor.id(), actor.name(), actor.type(), actor.country(), actor.iri());
                }
                for (Item item : (Iterable<Item>) items::iterator) {
                    node(xml, "item " + item.id(), item.name(), "Item", null, null);
                }
                for (RelationTally tally : (Iterable<RelationTally>) relations::iterator) {
                    if (tally.hasShortcut()) {
                        edge(xml, tally);
                    }
                }
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("the GraphML could not be written: " + e.getMessage(), e);
        }
    }

    private static void keys(XMLStreamWriter xml) throws XMLStreamException {
        for (String name : NODE_TEXTS) {
            key(xml, name, "node", "string");
        }
        for (String name : EDGE_TEXTS) {
            key(xml, name, "edge", "string");
        }
        for (String name : EDGE_COUNTS) {
            key(xml, name, "edge", "int");
        }
    }

    private static void key(XMLStreamWriter xml, String name, String of, String type) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void node(
            XMLStreamWriter xml, String id, String name, String type, @Nullable String country, @Nullable String iri)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("node");
        xml.writeAttribute("id", valid(id));
        data(xml, "label", name);
        data(xml, "type", type);
        data(xml, "country", country);
        data(xml, "iri", iri);
        xml.writeEndElement();
    }

    private static void edge(XMLStreamWriter xml, RelationTally tally) throws XMLStreamException {
        RelationEnds ends = tally.ends();
        xml.writeCharacters("\n");
        xml.writeStartElement("edge");
        xml.writeAttribute("id", tally.id());
        xml.writeAttribute("source", valid("actor " + ends.actor()));
        xml.writeAttribute("target", valid((ends.toActor() ? "actor " : "item ") + ends.other()));
        data(xml, "relation", ends.type().name());
        data(xml, "object", ends.object());
        data(xml, "firstSeen", tally.firstSeen());
        data(xml, "lastSeen", tally.lastSeen());
        data(xml, "affirmed", tally.affirmed());
        data(xml, "denied", tally.denied());
        data(xml, "possible", tally.possible());
        data(xml, "articles", tally.articles());
        data(xml, "sources", tally.speakers().size());
        data(xml, "origins", tally.origins().size());
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String key, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(valid(value.toString()));
            xml.writeEndElement();
        }
    }

    /** XML 1.0 has no control characters, however they are escaped. */
    private static String valid(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
