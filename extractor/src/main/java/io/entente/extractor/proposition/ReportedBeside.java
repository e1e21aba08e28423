package io.entente.extractor.proposition;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Heads;
import io.entente.extractor.clause.Participants;
import io.entente.extractor.clause.Phrases;
import io.entente.extractor.proposition.SpeechWords.Kind;
import io.entente.proposition.Phrase;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds speakers who are named beside what they say: "according to officials", "officials say", "as officials said". */
final class ReportedBeside {

    private static final Set<String> ACCORDING = Set.of("according to", "per", "in the words of");
    private static final Set<String> BREAKS = Set.of(",", "\"", "”", "''", "—", "–", "?", "!");

    private final SpeechWords words;

    ReportedBeside(SpeechWords words) {
        this.words = words;
    }

    /**
     * Who is named beside a claim.
     *
     * @param below the dependent of the claim from which the search comes: it is no speaker of its own words
     */
    @Nullable
    Phrase find(DependencyTree tree, int claim, int below) {
        for (int dependent : tree.dependents(claim)) {
            if (dependent == below) {
                continue;
            }
            Phrase speaker = switch (tree.baseRelation(dependent)) {
                case "obl", "nmod", "advcl" -> accordingTo(tree, dependent);
                case "parataxis", "ccomp" -> reporting(tree, dependent);
                case "acl" -> dependent < claim ? naming(tree, dependent) : null;
                default -> null;
            };
            if (speaker != null) {
                return speaker;
            }
        }
        return null;
    }

    private @Nullable Phrase accordingTo(DependencyTree tree, int word) {
        if (isAccording(tree, word)) {
            return Phrases.nominal(tree, word);
        }
        boolean as = Dependents.markers(tree, word, "mark").equals("as");
        return as && isReport(tree, word) ? Participants.actor(tree, word) : null;
    }

    private static boolean isAccording(DependencyTree tree, int word) {
        return ACCORDING.contains(Dependents.markers(tree, word, "case"));
    }

    /** "…, officials say": a verb of saying with nothing said below it. */
    private @Nullable Phrase reporting(DependencyTree tree, int verb) {
        boolean marked = Dependents.has(tree, verb, "mark");
        return !marked && !isBehindSemicolon(tree, verb) && isReport(tree, verb)
                ? Participants.actor(tree, verb)
                : null;
    }

    /** "Rome left<i>;</i> Veii replied": not that Rome had left. */
    private static boolean isBehindSemicolon(DependencyTree tree, int verb) {
        int first = firstOfReport(tree, verb);
        return first > 0 && tree.token(first - 1).form().equals(";");
    }

    /** "<i>what Rome called</i> an attack by Veii". */
    private @Nullable Phrase naming(DependencyTree tree, int verb) {
        boolean opinion = words.kind(tree, verb).filter(Kind.OPINION::equals).isPresent();
        boolean what = tree.dependents(verb).stream()
                .anyMatch(word -> Dependents.lower(tree, word).equals("what"));
        return opinion && what ? Participants.actor(tree, verb) : null;
    }

    private boolean isReport(DependencyTree tree, int verb) {
        return words.kind(tree, verb).filter(kind -> kind != Kind.OPINION).isPresent()
                && !Dependents.has(tree, verb, "ccomp", "xcomp", "obj");
    }

    /**
     * Who is named at the sentence's end, wherever the parser hangs it: "…, according to officials", "…, officials said",
     * "Rome leaves the talks: Tribune".
     */
    @Nullable
    Phrase closing(DependencyTree tree, int word) {
        for (int at = tree.size() - 1; at > word; at--) {
            if (isAccording(tree, at) && sameClause(tree, word, at)) {
                return Phrases.nominal(tree, at);
            }
            if (isClosingReport(tree, at) && firstOfReport(tree, at) > word) {
                return Participants.actor(tree, at);
            }
        }
        return afterColon(tree, word);
    }

    /** The finite clause that the phrase stands in is the word's own, or one above it. */
    private static boolean sameClause(DependencyTree tree, int word, int phrase) {
        int clause = Heads.governor(tree, phrase);
        while (clause != NONE && !Dependents.has(tree, clause, "nsubj", "aux:pass")) {
            clause = Heads.governor(tree, clause);
        }
        for (int at = word; at != DependencyTree.ROOT; at = tree.head(at)) {
            if (at == clause) {
                return true;
            }
        }
        return false;
    }

    private boolean isClosingReport(DependencyTree tree, int verb) {
        boolean relative = tree.relation(verb).equals("acl:relcl");
        if (relative || !Dependents.isUpos(tree, verb, Upos.VERB) || !isReport(tree, verb)) {
            return false;
        }
        int first = firstOfReport(tree, verb);
        return first > 2 && BREAKS.contains(tree.token(first - 1).form()) && Dependents.has(tree, verb, "nsubj");
    }

    /** Where the report begins: at the verb or at its subject before it. */
    private static int firstOfReport(DependencyTree tree, int verb) {
        int subject = Dependents.first(tree, verb, "nsubj");
        if (subject == NONE || subject > verb) {
            return verb;
        }
        int first = Phrases.nominal(tree, subject).words().getFirst();
        return Math.min(first, verb);
    }

    private static @Nullable Phrase afterColon(DependencyTree tree, int word) {
        int last = tree.size() - 1;
        int at = last;
        while (at > 0 && Dependents.isUpos(tree, at, Upos.PROPN)) {
            at--;
        }
        boolean name = at < last && last - at <= 3 && tree.token(at).form().equals(":") && word < at;
        return name ? new Phrase(last, range(at + 1, last)) : null;
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
