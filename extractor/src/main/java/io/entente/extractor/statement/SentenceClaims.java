package io.entente.extractor.statement;

import io.entente.ontology.RelationType;
import io.entente.proposition.Argument;
import io.entente.proposition.Embedding;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.statement.Polarity;
import io.entente.statement.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps one statement for each claim of a sentence: the most specific one. */
final class SentenceClaims {

    /** Relations that name the act within them: what is threatened or promised is not told again between the same two. */
    private static final Set<String> EMBRACING = Set.of(
            "THREATENS",
            "REQUESTS",
            "AGREES_WITH",
            "WARNS",
            "ACCUSES",
            "REJECTS",
            "DENIES",
            "SIGNS_WITH",
            "COERCES",
            "CONCEDES_TO");

    private static final Set<String> ASKING = Set.of("REQUESTS", "THREATENS", "AGREES_WITH", "WARNS");

    /** What they name is the other's doing. */
    private static final Set<String> OF_OTHERS = Set.of("ACCUSES", "REQUESTS", "WARNS", "CRITICIZES", "SANCTIONS");

    /** "freed those <i>whom it had accused</i>" are two acts, and so are "freed and praised". */
    private static final Set<Embedding.Link> STANDING_APART =
            EnumSet.of(Embedding.Link.RELATIVE, Embedding.Link.CONJUNCT);

    /** Below it the network is as good as sure that the two do not belong together. */
    private static final double IMPROBABLE = 0.1;

    private record Claim(Proposition proposition, Fit.Match match, Statement statement) {}

    private final SentenceView view;
    private final List<Claim> claims = new ArrayList<>();
    private final Set<Claim> outdone = new LinkedHashSet<>();

    SentenceClaims(SentenceView view) {
        this.view = view;
    }

    void add(Proposition proposition, Fit.Match match, Statement statement) {
        claims.add(new Claim(proposition, match, statement));
    }

    /** In order of the sentence. */
    List<Statement> kept() {
        List<Statement> kept = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            int claim = i;
            if (IntStream.range(0, claims.size()).noneMatch(other -> isLost(claim, other))) {
                kept.add(claims.get(claim).statement());
            }
        }
        return kept;
    }

    /** Whether it yields to the other; of two that would yield to each other ("signed a trade deal") the first stays. */
    private boolean isLost(int claim, int other) {
        return other != claim && yields(claim, other) && !(claim < other && yields(other, claim));
    }

    private boolean yields(int index, int toIndex) {
        Claim claim = claims.get(index);
        Claim to = claims.get(toIndex);
        if (isUsedUp(claim, to)) {
            return true;
        }
        boolean lessSaid = claim.statement().counterpart() == null
                && to.statement().counterpart() != null
                && claim.statement().type().equals(to.statement().type())
                && claim.statement()
                        .actor()
                        .actor()
                        .equals(to.statement().actor().actor());
        if (lessSaid) {
            return true;
        }
        if (isAnswer(claim, to)) {
            return true;
        }
        if (!sameEnds(claim.statement(), to.statement())) {
            return false;
        }
        if (isEmbraced(claim.proposition(), to)) {
            return true;
        }
        boolean sameType = claim.statement().type().equals(to.statement().type());
        boolean sameThing = claim.statement().object() == null
                || !claim.match().definition().eachObject()
                || claim.statement().object().equals(to.statement().object());
        boolean sameEvent = isSameEvent(claim.proposition(), to.proposition());
        if (!(sameType && sameThing) && !sameEvent) {
            return false;
        }
        if (isCalledOff(claim, to) != isCalledOff(to, claim)) {
            return isCalledOff(claim, to);
        }
        int difference = claim.match().score() - to.match().score();
        return difference < 0 || (difference == 0 && index > toIndex);
    }

    /**
     * Whether triggers have had their say: what the two do to each other there, to whom else the act is more probably done, or that it is
     * named within another one ("threatened to cut ties").
     */
    boolean settle(LearnedStatements.Learned learned, EventAgreement events) {
        return claims.stream().anyMatch(claim -> settles(claim, learned, events));
    }

    private boolean settles(Claim claim, LearnedStatements.Learned learned, EventAgreement events) {
        Proposition act = learned.proposition();
        RelationType type = learned.definition().type();
        ActorMention actor = learned.actor();
        boolean here = claim.proposition().predicate().head() == act.predicate().head();
        if (sameEnds(claim.statement(), type, actor, learned.counterpart())) {
            // "resumed selling ships": one act, and not two
            return here || isEmbraced(act, claim) || isGoverned(claim.proposition(), act);
        }
        boolean sameAct = here && claim.statement().type().equals(type);
        return (sameAct && isToldOtherwise(claim, learned, events))
                || isUsedUp(act, actor, claim)
                || isOfOthers(act, actor, claim);
    }

    /**
     * What the network finds makes triggers' claims of the same act yield, if they name no counterpart, or another actor or
     * counterpart and it finds these improbable.
     */
    void outdo(LearnedStatements.Learned learned, EventAgreement events) {
        claims.stream().filter(claim -> isOutdone(claim, learned, events)).forEach(outdone::add);
    }

    /** Takes what was outdone from the statements, and gives a rejection for each that was there. */
    List<Rejection> takeOutdone(List<Statement> statements) {
        return outdone.stream()
                .filter(claim -> statements.remove(claim.statement()))
                .map(claim -> Rejection.of(claim.proposition(), claim.statement(), "another end is more probable"))
                .toList();
    }

    private static boolean isOutdone(Claim claim, LearnedStatements.Learned learned, EventAgreement events) {
        Statement told = claim.statement();
        ActorMention counterpart = told.counterpart();
        boolean sameAct = claim.proposition().predicate().head()
                        == learned.proposition().predicate().head()
                && told.type().equals(learned.definition().type());
        boolean sameActor = id(told.actor()).equals(id(learned.actor()));
        if (!sameAct || counterpart == null) {
            // "telephoned Rome to demand an answer": of Rome, which the trigger did not find
            return sameAct && sameActor;
        }
        boolean sameCounterpart = id(counterpart).equals(id(learned.counterpart()));
        return sameActor != sameCounterpart
                && events.probability(claim.match(), new Fit.Pair(told.actor(), counterpart)) < IMPROBABLE;
    }

    private static boolean isToldOtherwise(Claim claim, LearnedStatements.Learned learned, EventAgreement events) {
        ActorMention told = claim.statement().counterpart();
        ActorMention actor = claim.statement().actor();
        String by = learned.actor().actor().id();
        return learned.definition().type().symmetric()
                || id(told).equals(by)
                || (told != null
                        && actor.actor().id().equals(by)
                        && events.probability(claim.match(), new Fit.Pair(actor, told)) >= learned.probability());
    }

    /** "accused Veii of <i>arming</i> Caere": who accuses does not do so himself. */
    private boolean isOfOthers(Proposition act, ActorMention actor, Claim claim) {
        Statement told = claim.statement();
        return OF_OTHERS.contains(told.type().name())
                && told.actor().actor().equals(actor.actor())
                && isGoverned(act, claim.proposition());
    }

    /** Whether it hangs on the other clause, by itself or as one of several acts that do: "of lying and <i>arming</i> Caere". */
    private boolean isGoverned(Proposition act, Proposition by) {
        @Nullable Proposition each = act;
        for (int depth = 0; each != null && each.embedding() != null && depth < 4; depth++) {
            Embedding embedding = each.embedding();
            if (embedding.governor() == by.predicate().head()) {
                return embedding.link() != Embedding.Link.CONJUNCT;
            }
            each = view.clauseAt(embedding.governor());
        }
        return false;
    }

    private boolean isEmbraced(Proposition inner, Claim outer) {
        return isWithin(inner, outer.proposition())
                && EMBRACING.contains(outer.statement().type().name())
                && outer.statement().counterpart() != null;
    }

    /** "urged Veii to stop its raids": what Veii should do for Rome is what Rome asks for. */
    private boolean isAnswer(Claim inner, Claim outer) {
        ActorMention asked = outer.statement().counterpart();
        return ASKING.contains(outer.statement().type().name())
                && asked != null
                && inner.statement().actor().actor().equals(asked.actor())
                && id(inner.statement().counterpart())
                        .equals(outer.statement().actor().actor().id())
                && inner.match().naming() == Fit.Naming.UNDERSTOOD
                && isWithin(inner.proposition(), outer.proposition());
    }

    /** "condemned the invasion": who condemns does not invade, though the noun names nobody else. */
    private static boolean isUsedUp(Claim noun, Claim verb) {
        return isUsedUp(noun.proposition(), noun.statement().actor(), verb);
    }

    private static boolean isUsedUp(Proposition noun, ActorMention actor, Claim verb) {
        int head = noun.predicate().head();
        boolean event = noun.predicate().kind() == Predicate.Kind.NOUN
                && noun.predicate().lightVerb() == null
                && noun.subject() == null;
        Phrase object = verb.match().object();
        boolean used = verb.match().words().contains(head) || (object != null && object.head() == head);
        return event
                && used
                && !isTravelling(noun, verb)
                && verb.proposition().predicate().head() != head
                && actor.actor().equals(verb.statement().actor().actor());
    }

    /** "flew to Veii for <i>talks with</i> its king": travelling is one act, talking another. */
    private static boolean isTravelling(Proposition noun, Claim verb) {
        return verb.statement().type().name().equals("VISITS")
                && noun.arguments().stream()
                        .anyMatch(argument -> argument instanceof Argument.Oblique oblique
                                && oblique.preposition().equals("with"));
    }

    /** "held talks": the verb and its noun tell of one event. */
    private static boolean isSameEvent(Proposition a, Proposition b) {
        return isLight(a, b) || isLight(b, a);
    }

    /** "halted deliveries": that it halts them says more than that it does not deliver. */
    private static boolean isCalledOff(Claim noun, Claim verb) {
        return noun.statement().polarity() == Polarity.DENIED
                && verb.statement().polarity() == Polarity.AFFIRMED
                && isLight(noun.proposition(), verb.proposition());
    }

    private static boolean isLight(Proposition noun, Proposition verb) {
        Embedding embedding = noun.embedding();
        return noun.predicate().lightVerb() != null
                && embedding != null
                && embedding.governor() == verb.predicate().head();
    }

    private boolean isWithin(Proposition inner, Proposition outer) {
        @Nullable Proposition each = inner;
        for (int depth = 0; each != null && depth < 4; depth++) {
            Embedding embedding = each.embedding();
            if (embedding == null || STANDING_APART.contains(embedding.link())) {
                return false;
            }
            if (embedding.governor() == outer.predicate().head()) {
                return true;
            }
            each = view.clauseAt(embedding.governor());
        }
        return false;
    }

    private static boolean sameEnds(Statement a, Statement b) {
        return sameEnds(a, b.type(), b.actor(), b.counterpart());
    }

    private static boolean sameEnds(
            Statement a, RelationType type, ActorMention otherActor, @Nullable ActorMention otherCounterpart) {
        String actor = a.actor().actor().id();
        String counterpart = id(a.counterpart());
        boolean same = actor.equals(id(otherActor)) && counterpart.equals(id(otherCounterpart));
        boolean turned = actor.equals(id(otherCounterpart)) && counterpart.equals(id(otherActor));
        return same || (turned && a.type().symmetric() && type.symmetric());
    }

    private static String id(@Nullable ActorMention mention) {
        return mention == null ? "" : mention.actor().id();
    }
}
