package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Set;

/** Mends attachments that parsers get wrong often and grammar decides. */
public final class TreeRepair {

    private static final Set<String> WILLING = Set.of(
            "willing",
            "unwilling",
            "ready",
            "prepared",
            "able",
            "unable",
            "committed",
            "determined",
            "reluctant",
            "eager",
            "keen",
            "concerned",
            "worried",
            "confident",
            "sure",
            "aware",
            "opposed",
            "open");

    private static final Set<String> MEASURES =
            Set.of("sanction", "tariff", "duty", "embargo", "ban", "measure", "law", "bill", "resolution");

    /** What measures do, and states hardly ever. */
    private static final Set<String> EFFECTS =
            Set.of("target", "affect", "cover", "include", "limit", "restrict", "prohibit", "bar", "exempt");

    private static final Set<String> RELATIVES = Set.of("where", "which", "whom");

    private static final Set<String> PERSONAL = Set.of("who", "whom");

    private static final Set<String> PARTICLES = Set.of("away", "back", "down", "off", "out", "up");

    private static final Set<String> BREAKS = Set.of(",", "—", "–", "-", "(", ")");

    private final DependencyTree tree;
    private final TreeEdit edit;

    private TreeRepair(DependencyTree tree, TreeEdit edit) {
        this.tree = tree;
        this.edit = edit;
    }

    /** The tree, or one with the same words and other attachments. */
    public static DependencyTree repair(DependencyTree tree) {
        TreeEdit edit = new TreeEdit(tree);
        TreeRepair repair = new TreeRepair(tree, edit);
        PhraseRepair phrases = new PhraseRepair(tree, edit);
        ReportRepair reports = new ReportRepair(tree, edit);
        ControlRepair controls = new ControlRepair(tree, edit);
        MemberRepair members = new MemberRepair(tree, edit);
        PredicateRepair predicates = new PredicateRepair(tree, edit);
        ParticipleRepair participles = new ParticipleRepair(tree, edit);
        NamingRepair naming = new NamingRepair(tree, edit);
        FreeRelativeRepair freeRelatives = new FreeRelativeRepair(tree, edit);
        RelativeRepair relatives = new RelativeRepair(tree, edit);
        JoinRepair joins = new JoinRepair(tree, edit);
        SubjectRepair subjects = new SubjectRepair(tree, edit);
        for (int word = 0; word < tree.size(); word++) {
            repair.complement(word);
            repair.content(word);
            repair.prefix(word);
            repair.payee(word);
            repair.willing(word);
            repair.secondObject(word);
            repair.telling(word);
            repair.allBut(word);
            repair.modal(word);
            repair.particle(word);
            repair.relative(word);
            repair.extraposed(word);
            repair.measure(word);
            repair.pastTense(word);
            repair.resuming(word);
            phrases.repair(word);
            reports.repair(word);
            controls.repair(word);
            members.repair(word);
            predicates.repair(word);
            participles.repair(word);
            freeRelatives.repair(word);
            naming.repair(word);
            relatives.repair(word);
            joins.repair(word);
            subjects.repair(word);
        }
        return edit.result();
    }

    /** "expelled two envoys last week <i>whom</i> it accused": the envoys, and no week. */
    private void extraposed(int clause) {
        int time = tree.head(clause);
        int pronoun = time + 1;
        boolean person = tree.relation(clause).equals("acl:relcl")
                && tree.relation(time).equals("obl:unmarked")
                && pronoun < clause
                && PERSONAL.contains(Dependents.lower(tree, pronoun));
        int noun = person ? Dependents.first(tree, tree.head(time), "obj", "obl") : NONE;
        if (noun != NONE && noun < time) {
            edit.attach(clause, noun, "acl:relcl");
        }
    }

    /** "said last week that Rome had left", "told the king that Rome had left": the clause is what is said, not the week's. */
    private void complement(int clause) {
        int noun = tree.head(clause);
        boolean adnominal = tree.baseRelation(clause).equals("acl") && noun != DependencyTree.ROOT && noun < clause;
        if (adnominal && Dependents.lower(tree, noun).equals("that")) {
            saidThat(clause, noun);
            return;
        }
        int verb = adnominal ? tree.head(noun) : NONE;
        if (verb == NONE || !Dependents.isUpos(tree, verb, Upos.VERB) || Dependents.has(tree, verb, "ccomp")) {
            return;
        }
        if (Dependents.markers(tree, clause, "mark").equals("that") && isBeside(noun, verb)) {
            attach(clause, verb, "ccomp");
        }
    }

    /** "say that Rome left", with "that" taken for an object or a pronoun of the noun before it. */
    private void saidThat(int clause, int that) {
        int verb = tree.head(that);
        if (verb != DependencyTree.ROOT && tree.baseRelation(verb).equals("obl")) {
            verb = tree.head(verb);
        }
        boolean open = verb != DependencyTree.ROOT
                && Dependents.isUpos(tree, verb, Upos.VERB)
                && !Dependents.has(tree, verb, "ccomp");
        if (open && Dependents.has(tree, clause, "nsubj")) {
            attach(clause, verb, "ccomp");
            attach(that, clause, "mark");
        }
    }

    /** "exports have all but stopped": an adverb, no second verb. */
    private void allBut(int but) {
        int have = but - 2;
        int verb = but + 1;
        boolean pair = have >= 0
                && verb < tree.size()
                && tree.head(verb) == have
                && Dependents.is(tree, verb, "conj")
                && Dependents.lower(tree, but).equals("but")
                && Dependents.lower(tree, but - 1).equals("all");
        if (!pair) {
            return;
        }
        edit.raise(verb, "aux");
        for (int word : tree.dependents(have)) {
            if (word != verb) {
                attach(word, verb, word == but - 1 ? "advmod" : tree.relation(word));
            }
        }
        attach(but, verb, "advmod");
    }

    /** "the claim that Rome sold the ships": nothing is missing in the clause, so it is no relative one. */
    private void content(int clause) {
        int that = tree.head(clause) + 1;
        boolean relative = tree.relation(clause).equals("acl:relcl") && that < clause;
        if (!relative || !Dependents.lower(tree, that).equals("that") || tree.head(that) != clause) {
            return;
        }
        int subject = Dependents.first(tree, clause, "nsubj");
        boolean full = tree.dependents(clause).stream()
                .anyMatch(
                        word -> word != that && (Dependents.is(tree, word, "obj") || Dependents.is(tree, word, "cop")));
        if (full && subject != NONE && subject != that) {
            attach(clause, tree.head(clause), "acl");
            attach(that, clause, "mark");
        }
    }

    /** "The envoy <i>called</i> on Rome to leave": a verb in the past tense is no passive, and in a full sentence no passive lacks its "was". */
    private void pastTense(int subject) {
        int verb = tree.head(subject);
        boolean passive = verb != DependencyTree.ROOT && tree.relation(subject).equals("nsubj:pass");
        if (!passive || Dependents.has(tree, verb, "aux:pass", "aux", "obl:agent")) {
            return;
        }
        boolean full = tree.head(verb) == DependencyTree.ROOT
                && tree.token(tree.size() - 1).form().equals(".")
                && isDefinite(subject);
        if (tree.token(verb).xpos().equals("VBD") || full) {
            attach(subject, verb, "nsubj");
        }
    }

    /** Headlines, which may leave out "was", have no articles. */
    private boolean isDefinite(int noun) {
        return tree.dependents(noun).stream()
                .anyMatch(word -> Dependents.is(tree, word, "det")
                        && Dependents.lower(tree, word).equals("the"));
    }

    /** "sanctions on Rome <i>that target</i> its banks": the sanctions target them, not Rome. */
    private void measure(int clause) {
        int noun = tree.head(clause);
        boolean relative = tree.relation(clause).equals("acl:relcl")
                && EFFECTS.contains(tree.token(clause).lemma())
                && tree.relation(noun).equals("nmod");
        int measure = relative ? tree.head(noun) : NONE;
        if (measure != NONE && MEASURES.contains(tree.token(measure).lemma())) {
            attach(clause, measure, "acl:relcl");
        }
    }

    private boolean isBeside(int noun, int verb) {
        return switch (tree.baseRelation(noun)) {
            case "obl", "iobj" -> true;
            case "obj" -> LexicalClasses.isIn("addressee", tree.token(verb).lemma());
            default -> false;
        };
    }

    /** "sees <i>near</i>-term prospects": a part of the adjective, and no preposition before the object. */
    private void prefix(int word) {
        boolean hyphenated =
                Dependents.is(tree, word, "case") && word + 2 < tree.size() && Dependents.isHyphen(tree, word + 1);
        int noun = tree.head(word);
        if (hyphenated && noun == word + 2 && Dependents.is(tree, noun, "compound")) {
            noun = tree.head(noun);
        }
        if (!hyphenated || noun <= word + 2) {
            return;
        }
        attach(word, tree.head(word), "amod");
        int verb = tree.head(noun);
        boolean object = tree.relation(noun).equals("obl")
                && tree.dependents(noun).stream()
                        .noneMatch(other -> other != word && Dependents.is(tree, other, "case"))
                && !Dependents.has(tree, verb, "obj")
                && verb < noun;
        if (object) {
            attach(noun, verb, "obj");
        }
    }

    /** "says <i>it</i> is willing to leave": somebody is, so "it" is no mere filler. */
    private void willing(int word) {
        int adjective = tree.head(word);
        if (Dependents.is(tree, word, "expl")
                && adjective != DependencyTree.ROOT
                && WILLING.contains(Dependents.lower(tree, adjective))) {
            attach(word, adjective, "nsubj");
        }
    }

    /** "paid <i>Rome</i> $6bn": whom the sum goes to, and no part of its name, as in "US $6bn". */
    private void payee(int word) {
        int sum = tree.head(word);
        boolean before = Dependents.is(tree, word, "compound")
                && word + 1 < tree.size()
                && tree.token(word + 1).xpos().equals("$")
                && Dependents.is(tree, sum, "obj")
                && tree.token(word).form().length() > 2;
        if (before) {
            attach(word, tree.head(sum), "iobj");
        }
    }

    /** "sold 70% of the oil and <i>90%</i> of the gas": a second thing that is sold, and no second verb. */
    private void secondObject(int word) {
        int verb = tree.head(word);
        boolean joined = Dependents.is(tree, word, "obj") && Dependents.has(tree, word, "cc");
        boolean thing = (joined || Dependents.is(tree, word, "conj"))
                && Dependents.isUpos(tree, verb, Upos.VERB)
                && (Dependents.isNominal(tree, word) || Dependents.isUpos(tree, word, Upos.SYM))
                && !Dependents.has(tree, word, "nsubj", "cop", "obl", "obj");
        int object = thing ? Dependents.first(tree, verb, "obj") : NONE;
        if (object == NONE) {
            return;
        }
        for (int other : tree.dependents(verb)) {
            // "helped Rome with ships as well as <i>grain</i>"
            boolean nearer = other < word && Dependents.is(tree, other, "obl") && isAsWellAs(word);
            object = nearer ? other : object;
        }
        if (object < word) {
            attach(word, object, "conj");
        }
    }

    private boolean isAsWellAs(int word) {
        int and = Dependents.first(tree, word, "cc");
        return and != NONE && and + 2 < word && Dependents.lower(tree, and + 1).equals("well");
    }

    /** "found no evidence <i>indicating</i> that Rome fell": the evidence would, and not whoever found none. */
    private void telling(int word) {
        int verb = tree.head(word);
        boolean participle = Dependents.is(tree, word, "advcl")
                && tree.token(word).xpos().equals("VBG")
                && LexicalClasses.isIn("telling", tree.token(word).lemma())
                && !Dependents.has(tree, word, "mark", "nsubj");
        boolean beside = participle
                && Dependents.isUpos(tree, word - 1, Upos.NOUN)
                && tree.head(word - 1) == verb
                && verb < word - 1;
        if (beside) {
            attach(word, word - 1, "acl");
        }
    }

    /** "Veii, <i>where</i> Rome has troops", "envoys <i>whom</i> Rome expelled", ", <i>which</i> it denies": a relative clause, whatever else the parser takes it for. */
    private void relative(int word) {
        int clause = tree.head(word);
        boolean loose = word > 0
                && clause > word
                && switch (tree.relation(clause)) {
                    case "acl", "advcl", "ccomp", "parataxis" -> RELATIVES.contains(Dependents.lower(tree, word));
                    default -> false;
                };
        boolean apart = loose && tree.token(word - 1).form().equals(",");
        // "told Rome where the ships were"
        boolean question = loose && !apart && Dependents.is(tree, clause, "ccomp");
        // "Veii, which Rome says left"
        boolean told = loose && tree.relation(tree.head(clause)).equals("acl:relcl");
        int noun = apart ? word - 2 : word - 1;
        if (!loose
                || question
                || told
                || noun < 0
                || !Dependents.isNominal(tree, noun)
                || Dependents.isBelow(tree, noun, clause)) {
            return;
        }
        while (tree.head(noun) != DependencyTree.ROOT
                && (Dependents.is(tree, noun, "flat") || Dependents.is(tree, noun, "compound"))) {
            noun = tree.head(noun);
        }
        if (noun < word) {
            attach(clause, noun, "acl:relcl");
        }
    }

    /**
     * "Rome will pay, a <i>remark</i> condemned by Veii": beside what it takes up, and no object of it; in "Rome said that it would
     * pay, a remark condemned by Veii" beside the saying, since Rome does not say who condemns it.
     */
    private void resuming(int noun) {
        int article = noun - 1;
        boolean apart = article > 1
                && tree.token(article - 1).form().equals(",")
                && Dependents.isIndefiniteArticle(tree, article)
                && LexicalClasses.isIn("resuming", tree.token(noun).lemma())
                && Dependents.has(tree, noun, "acl", "acl:relcl");
        int saying = apart ? clauseAround(noun) : NONE;
        boolean argument = Dependents.is(tree, noun, "obj") || Dependents.is(tree, noun, "obl");
        if (saying != NONE) {
            attach(noun, saying, "appos");
        } else if (apart && argument && tree.head(noun) < noun) {
            attach(noun, tree.head(noun), "appos");
        }
    }

    /** The verb before the noun on which the outermost of the dependent clauses hangs that the noun stands in. */
    private int clauseAround(int noun) {
        int around = NONE;
        for (int word = noun; word != DependencyTree.ROOT; word = tree.head(word)) {
            boolean dependent = Dependents.is(tree, word, "ccomp") || Dependents.is(tree, word, "advcl");
            around = dependent && tree.head(word) < noun ? tree.head(word) : around;
        }
        return around;
    }

    /** "sealed <i>off</i> the embassy": no preposition of what is the verb's object. */
    private void particle(int word) {
        int noun = tree.head(word);
        int verb = word - 1;
        boolean object = verb >= 0
                && Dependents.is(tree, word, "case")
                && Dependents.is(tree, noun, "obj")
                && tree.head(noun) == verb
                && Dependents.isUpos(tree, verb, Upos.VERB);
        if (object && PARTICLES.contains(Dependents.lower(tree, word))) {
            attach(word, verb, "compound:prt");
        }
    }

    /** "may — if asked — <i>sell</i> ships": what is put in between does not part a modal from its verb. */
    private void modal(int word) {
        boolean loose = tree.token(word).xpos().equals("MD") && !Dependents.is(tree, word, "aux");
        int verb = loose ? verbAfterInsertion(word + 1) : NONE;
        if (verb == NONE) {
            return;
        }
        if (tree.head(verb) == word) {
            attach(verb, tree.head(word), tree.relation(word));
        } else if (Dependents.isBelow(tree, verb, word)) {
            return;
        }
        for (int dependent : tree.dependents(word)) {
            if (Dependents.is(tree, dependent, "nsubj") && !Dependents.has(tree, verb, "nsubj")) {
                attach(dependent, verb, tree.relation(dependent));
            }
        }
        attach(word, verb, "aux");
    }

    /** The bare verb right behind the second of two breaks, of which the first is given. */
    private int verbAfterInsertion(int first) {
        int second = first + 1;
        while (second < tree.size() && !isBreak(second)) {
            second++;
        }
        boolean bare = second + 1 < tree.size()
                && isBreak(first)
                && tree.token(second + 1).xpos().matches("VBP?");
        return bare ? second + 1 : NONE;
    }

    private boolean isBreak(int word) {
        return BREAKS.contains(tree.token(word).form());
    }

    private void attach(int word, int head, String relation) {
        edit.attach(word, head, relation);
    }
}
