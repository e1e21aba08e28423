package io.entente.loader.verify;

import io.entente.loader.store.Fact;
import io.entente.loader.store.RelationEnds;
import io.entente.ontology.Ontology;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differences make it necessary to do. */
final class Plan {

    private static final Pattern SHORTCUT = Pattern.compile("(.*) -\\[([A-Z_]+)]-> (actor|item) (.*)", Pattern.DOTALL);

    /** Type and ends come first in the fact of a relation, then the counts. */
    private static final int ENDS = 4;

    /** Articles to be written anew. */
    final Set<String> articles = new TreeSet<>();

    /** Relations that only their articles can make anew. */
    final Set<String> brokenRelations = new TreeSet<>();

    /** Relations to be counted anew. */
    final Set<String> relations = new TreeSet<>();

    final Set<String> shortcuts = new TreeSet<>();
    final Set<String> actors = new TreeSet<>();
    final Set<String> items = new TreeSet<>();

    Plan(List<Difference> differences) {
        differences.forEach(this::add);
    }

    private void add(Difference difference) {
        String id = difference.id();
        switch (difference.kind()) {
            case ARTICLE -> articles.add(id);
            case STATEMENT -> {
                contents(difference).forEach(content -> articles.add(first(difference, content)));
            }
            case RELATION -> (endsDiffer(difference) ? brokenRelations : relations).add(id);
            case SHORTCUT -> shortcuts.add(id);
            case TYPE -> {
                // Whatever is mended, the types are counted anew.
            }
            case ACTOR -> actors.add(id);
            case ITEM -> items.add(id);
        }
    }

    private static List<String> contents(Difference difference) {
        List<String> contents = new ArrayList<>(difference.found());
        if (difference.expected() != null) {
            contents.add(difference.expected());
        }
        return contents;
    }

    private static String first(Difference difference, String content) {
        return new Fact(difference.kind(), difference.id(), content).first();
    }

    private static boolean endsDiffer(Difference difference) {
        String expected = difference.expected();
        return expected != null
                && !(difference.found().size() == 1
                        && ends(expected).equals(ends(difference.found().getFirst())));
    }

    private static List<String> ends(String content) {
        return List.of(content.split(" \\| ", ENDS + 1)).subList(0, ENDS);
    }

    /** The ends of the shortcuts that are wrong. */
    List<RelationEnds> shortcutEnds(Ontology ontology) {
        List<RelationEnds> ends = new ArrayList<>();
        for (String shortcut : shortcuts) {
            Matcher parts = SHORTCUT.matcher(shortcut);
            if (parts.matches()) {
                boolean toActor = parts.group(3).equals("actor");
                ontology.relationType(parts.group(2))
                        .ifPresent(type -> ends.add(new RelationEnds(
                                parts.group(1),
                                type,
                                toActor ? null : parts.group(4),
                                toActor ? parts.group(4) : null)));
            }
        }
        return ends;
    }
}
