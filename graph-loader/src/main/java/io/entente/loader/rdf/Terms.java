package io.entente.loader.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the vocabularies of others that have no constants in Jena, and of our own. */
final class Terms {

    static final Node STATEMENT = Names.term("Statement");
    static final Node RELATION = Names.term("Relation");
    static final Node DISPUTED_RELATION = Names.term("DisputedRelation");
    static final Node ACTOR = Names.term("Actor");
    static final Node ITEM = Names.term("Item");
    static final Node ARTICLE = Names.term("Article");
    static final Node RELATION_TYPE = Names.term("RelationType");

    static final Node ABOUT = Names.term("about");
    static final Node TYPE = Names.term("type");
    static final Node ACTOR_OF = Names.term("actor");
    static final Node COUNTERPART = Names.term("counterpart");
    static final Node OBJECT = Names.term("object");
    static final Node DYAD = Names.term("dyad");
    static final Node POLARITY = Names.term("polarity");
    static final Node CERTAINTY = Names.term("certainty");
    static final Node TENSE = Names.term("tense");
    static final Node TRIGGER = Names.term("trigger");
    static final Node CONFIDENCE = Names.term("confidence");
    static final Node ORIGIN = Names.term("origin");
    static final Node RULE = Names.term("rule");
    static final Node QUANTITY = Names.term("quantity");
    static final Node AMOUNT = Names.term("amount");
    static final Node UNIT = Names.term("unit");
    static final Node TIME = Names.term("time");
    static final Node VALID_FROM = Names.term("validFrom");
    static final Node VALID_TO = Names.term("validTo");
    static final Node COUNTRY = Names.term("country");
    static final Node ISO3 = Names.term("iso3");
    static final Node VERSION = Names.term("version");
    static final Node SHA256 = Names.term("sha256");
    static final Node EXTRACTOR = Names.term("extractor");
    static final Node LOADED_AT = Names.term("loadedAt");
    static final Node OPEN_SINCE = Names.term("openSince");

    static final Node RELATIONS = Names.term("relations");
    static final Node AFFIRMED = Names.term("affirmed");
    static final Node DENIED = Names.term("denied");
    static final Node POSSIBLE = Names.term("possible");
    static final Node ARTICLES = Names.term("articles");
    static final Node SOURCES = Names.term("sources");
    static final Node SPEAKER = Names.term("speaker");
    static final Node ORIGINS = Names.term("origins");
    static final Node FIRST_SEEN = Names.term("firstSeen");
    static final Node LAST_SEEN = Names.term("lastSeen");

    static final Node TOUCHED = Names.term("Touched");
    static final Node LOOSE = Names.term("Loose");
    static final Node OUTDATED = Names.term("Outdated");

    static final Node HAS_TARGET = annotation("hasTarget");
    static final Node HAS_SOURCE = annotation("hasSource");
    static final Node HAS_SELECTOR = annotation("hasSelector");
    static final Node SPECIFIC_RESOURCE = annotation("SpecificResource");
    static final Node TEXT_QUOTE_SELECTOR = annotation("TextQuoteSelector");
    static final Node TEXT_POSITION_SELECTOR = annotation("TextPositionSelector");
    static final Node EXACT = annotation("exact");
    static final Node START = annotation("start");
    static final Node END = annotation("end");

    static final Node WAS_QUOTED_FROM = provenance("wasQuotedFrom");
    static final Node WAS_ATTRIBUTED_TO = provenance("wasAttributedTo");

    private Terms() {}

    private static Node annotation(String localName) {
        return NodeFactory.createURI("http://www.w3.org/ns/oa#" + localName);
    }

    private static Node provenance(String localName) {
        return NodeFactory.createURI("http://www.w3.org/ns/prov#" + localName);
    }
}
