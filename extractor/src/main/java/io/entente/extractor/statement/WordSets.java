package io.entente.extractor.statement;

import io.entente.extractor.clause.WordTable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The words that this package's rules ask for, from {@code word-sets.tsv}. */
final class WordSets {

    private static final Map<String, Set<String>> SETS = read();

    /** Acts against somebody: "the <i>siege</i> of Veii". */
    static final Set<String> BLOWS = set("blow");

    /** Where two meet: "fighting on the <i>border</i> with Veii". */
    static final Set<String> BORDERS = set("border");

    /** What is laid before a judge: "took the <i>dispute</i> to the League". */
    static final Set<String> CASES = set("case");

    /** What the one who has just spoken has made: "denied the <i>claim</i>". */
    static final Set<String> CLAIMS = set("claim");

    /** Groups that may be against somebody: "the <i>coalition</i> against Veii". */
    static final Set<String> FRONTS = set("front");

    /** Adverbs for the place that the text is about: "sent troops <i>there</i>". */
    static final Set<String> HERE = set("here");

    /** Whom one asks for what they have seen or think: "said <i>medics</i> in Veii". */
    static final Set<String> INFORMANTS = set("informant");

    /** Nouns of which "from" says what is left: "the <i>withdrawal</i> of troops from Veii". */
    static final Set<String> LEAVING = set("leaving");

    /** Verbs that say where goods are from: "steel <i>made</i> in Ruritania". */
    static final Set<String> MAKING = set("making");

    /** Ways to be in another country: "during a <i>visit</i> to Veii". */
    static final Set<String> JOURNEYS = set("journey");

    /** Who belongs to a state without being part of it: "Rome's <i>rivals</i>". */
    static final Set<String> OUTSIDERS = set("outsider");

    /** People who are at home where nothing else is said: "jailed its <i>critics</i>". */
    static final Set<String> PEOPLE = set("people");

    /** Nouns for a place that the text has named before: "flew to the <i>islands</i>". */
    static final Set<String> PLACES = set("place");

    /** What is voiced over an act, though the clause need not say over which: "voiced <i>concern</i>". */
    static final Set<String> REACTIONS = set("reaction");

    /** Verbs by which a case comes before a judge: "<i>referred</i> the dispute to the League". */
    static final Set<String> REFERRING = set("referring");

    /** Those who travel for their state: "on a visit to Veii the Roman <i>consul</i> spoke". */
    static final Set<String> TRAVELLERS = set("traveller");

    /** What both sides do, also whoever is said to face it: "faced a <i>battle</i>". */
    static final Set<String> STRUGGLES = set("struggle");

    /** Verbs whose subject is behind the event that is their object: "Rome <i>began</i> exports". */
    static final Set<String> UNDERTAKING = set("undertaking");

    private WordSets() {}

    private static Set<String> set(String name) {
        Set<String> words = SETS.get(name);
        if (words == null) {
            throw new IllegalStateException("word-sets.tsv has no set \"" + name + "\"");
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sets = new LinkedHashMap<>();
        for (WordTable.Row row :
                WordTable.read(WordSets.class, "word-sets.tsv", 3).rows()) {
            sets.computeIfAbsent(row.cell(0), name -> new LinkedHashSet<>()).add(row.cell(1));
        }
        return sets;
    }
}
