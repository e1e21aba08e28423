package io.entente.ontology;

import io.entente.ontology.Slot.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads triggers.
 *
 * <pre>
 * supply O to C              the subject supplies the object to the counterpart
 * carry_out attack on C      a particle after "_"; a small word is the head of a noun phrase that must be there
 * C receive O from A         a role before the verb: the subject is not the actor
 * impose O:sanction|ban on C the object's head is one of these words
 * visit C:Country            the counterpart is an actor of this entity type
 * meet with C (over|on O)    a place in parentheses may stay empty
 * host C !O:guest            "!" before what must not be there
 * reject O/C                 the object, whose owner or maker is the counterpart: "rejected Iran's offer"
 * urge C [do O]              a clause as complement, the object within it
 * tell C [to do O]           one with "to"
 * demand [C do O]            the clause's own subject is the counterpart
 * warn C [A will|would]      it is on the actor's side: "warned Veii that it would retaliate"
 * threaten [attack|bomb C]   the clause's verb, or an auxiliary of it, is one of these
 * noun: O transfer to C      an event noun ("arms transfers"); likewise adj:
 * noun: O:sanction on C      the noun itself is the object
 * copula: ally of C          what the subject is, or what stands beside its name: "Syria, an ally of Moscow"
 * send O:$weapons to C       a word class of words.yaml
 * lose sale to C =&gt; denied   the statement is denied; likewise probable, possible
 * promise O =&gt; each           what two subjects do, they don't do to each other: "Rome and Veii promised grain"
 * order C [to do O] =&gt; abroad  nobody does it to his own: "ordered his army to fire"
 * meet O:demand =&gt; refused    told only of who does not: "will not meet the demands"
 * welcome O/C =&gt; alone         told without a counterpart too, though the relation asks for one: "welcomed the treaty"
 * copula: rival =&gt; mutual      each subject is it to the others: "the two are rivals"
 * </pre>
 */
final class TriggerNotation {

    private static final Pattern TOKEN = Pattern.compile("=>|[()\\[\\]!]|[^\\s()\\[\\]!]+");
    private static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "above",
            "across",
            "after",
            "against",
            "ahead_of",
            "along",
            "alongside",
            "amid",
            "among",
            "around",
            "as",
            "at",
            "atop",
            "before",
            "behind",
            "below",
            "beneath",
            "between",
            "beyond",
            "by",
            "concerning",
            "despite",
            "during",
            "for",
            "from",
            "in",
            "in_favor_of",
            "in_favour_of",
            "in_the_way_of",
            "inside",
            "into",
            "like",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "out_of",
            "outside",
            "over",
            "past",
            "regarding",
            "through",
            "throughout",
            "to",
            "toward",
            "towards",
            "under",
            "until",
            "upon",
            "versus",
            "via",
            "with",
            "within",
            "without");

    private final String text;
    private final Map<String, List<String>> wordClasses;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    private TriggerNotation(String text, Map<String, List<String>> wordClasses) {
        this.text = text;
        this.wordClasses = wordClasses;
    }

    /** @throws IllegalArgumentException if the text is no trigger; says what is wrong */
    static Trigger read(String text, Map<String, List<String>> wordClasses) {
        return new TriggerNotation(text, wordClasses).read();
    }

    private Trigger read() {
        String pattern = text;
        Trigger.Kind kind = Trigger.Kind.VERB;
        for (Trigger.Kind each : Trigger.Kind.values()) {
            String prefix =
                    each == Trigger.Kind.ADJECTIVE ? "adj:" : each.name().toLowerCase(Locale.ROOT) + ":";
            if (pattern.startsWith(prefix)) {
                kind = each;
                pattern = pattern.substring(prefix.length());
            }
        }
        Matcher matcher = TOKEN.matcher(pattern);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        Role subject = Role.ACTOR;
        Filler subjectFiller = Filler.ANY;
        boolean modifierIsObject = false;
        String first = take("a predicate");
        Role role = role(first);
        boolean headIsRole = role != null
                && first.length() > 2
                && Character.isLowerCase(first.charAt(2))
                && kind != Trigger.Kind.VERB;
        if (role != null && !headIsRole) {
            if (role == Role.OBJECT && kind == Trigger.Kind.NOUN) {
                modifierIsObject = true;
            } else {
                subject = role;
                subjectFiller = filler(afterColon(first));
            }
            first = take("a predicate after " + first);
            role = role(first);
            headIsRole = role != null;
        }
        Role headRole = headIsRole ? role : null;
        List<String> heads = filler(headIsRole ? afterColon(first) : first).words();
        if (heads.isEmpty()) {
            throw wrong("\"" + first + "\" is no predicate: write it in small letters");
        }
        List<Slot> slots = new ArrayList<>();
        Trigger.@Nullable Outcome outcome = null;
        while (next < tokens.size()) {
            String token = tokens.get(next);
            if (token.equals("=>")) {
                next++;
                outcome = outcome(take("denied, refused, probable, possible, mutual, each, abroad or alone after =>"));
            } else if (token.equals("(")) {
                next++;
                while (!peek(")")) {
                    slots.add(slot(Demand.OPTIONAL));
                }
                next++;
            } else if (token.equals("!")) {
                next++;
                slots.add(slot(Demand.FORBIDDEN));
            } else {
                slots.add(slot(Demand.REQUIRED));
            }
        }
        return new Trigger(
                text,
                kind,
                heads.stream().map(head -> head.replace('_', ' ')).toList(),
                headRole,
                subject,
                subjectFiller,
                modifierIsObject,
                slots,
                outcome);
    }

    private Slot slot(Demand demand) {
        String token = take("a phrase");
        if (token.equals("[")) {
            return clause(demand);
        }
        List<String> prepositions = List.of();
        List<String> alternatives = List.of(token.split("\\|"));
        if (alternatives.stream().anyMatch(PREPOSITIONS::contains)) {
            for (String each : alternatives) {
                if (!PREPOSITIONS.contains(each)) {
                    throw wrong("\"" + each + "\" is no preposition");
                }
            }
            prepositions = List.of(token.replace('_', ' ').split("\\|"));
            if (demand == Demand.FORBIDDEN && (next == tokens.size() || !isPhrase(tokens.get(next)))) {
                return new Slot.Nominal(prepositions, null, null, Filler.ANY, demand);
            }
            token = take("a phrase after \"" + token + "\"");
        }
        if (!isPhrase(token)) {
            throw wrong("\"" + token + "\" cannot stand here");
        }
        Role owner = null;
        if (token.length() > 2 && token.charAt(1) == '/') {
            owner = role(token.substring(2, 3));
            token = token.charAt(0) + token.substring(3);
        }
        Role role = role(token);
        return new Slot.Nominal(prepositions, role, owner, filler(role == null ? token : afterColon(token)), demand);
    }

    private Slot clause(Demand demand) {
        String token = take("a verb");
        boolean infinitive = token.equals("to");
        if (infinitive) {
            token = take("a verb after to");
        }
        Role subject = role(token);
        if (subject != null) {
            token = take("a verb after " + token);
        }
        List<String> verbs = token.equals("do") ? List.of() : filler(token).words();
        Role role = null;
        Filler filler = Filler.ANY;
        if (!peek("]")) {
            String inner = take("a role or ]");
            role = role(inner);
            filler = filler(role == null ? "" : afterColon(inner));
            if (role == null) {
                throw wrong("in a clause, only A, O or C may follow the verb, not \"" + inner + "\"");
            }
        }
        if (!peek("]")) {
            throw wrong("a clause ends with ]");
        }
        next++;
        return new Slot.Clausal(
                subject, verbs.stream().map(verb -> verb.replace('_', ' ')).toList(), infinitive, role, filler, demand);
    }

    private Filler filler(String alternatives) {
        List<String> words = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (String each : alternatives.isEmpty() ? new String[0] : alternatives.split("\\|")) {
            if (each.startsWith("$")) {
                List<String> members = wordClasses.get(each.substring(1));
                if (members == null) {
                    throw wrong("no word class \"" + each.substring(1) + "\" in words.yaml");
                }
                words.addAll(members);
            } else if (!each.isEmpty() && Character.isUpperCase(each.charAt(0)) && each.length() > 1) {
                types.add(each);
            } else if (each.isEmpty() || role(each) != null) {
                throw wrong("an alternative is missing in \"" + alternatives + "\"");
            } else {
                words.add(each);
            }
        }
        return new Filler(words, types);
    }

    private static @Nullable Role role(String token) {
        for (Role role : Role.values()) {
            if (token.charAt(0) == role.letter() && (token.length() == 1 || token.charAt(1) == ':')) {
                return role;
            }
        }
        return null;
    }

    private static String afterColon(String token) {
        return token.length() > 2 ? token.substring(2) : "";
    }

    private static boolean isPhrase(String token) {
        return Character.isLetter(token.charAt(0)) || token.charAt(0) == '$';
    }

    private Trigger.Outcome outcome(String name) {
        return switch (name) {
            case "denied" -> Trigger.Outcome.DENIED;
            case "probable" -> Trigger.Outcome.PROBABLE;
            case "possible" -> Trigger.Outcome.POSSIBLE;
            case "mutual" -> Trigger.Outcome.MUTUAL;
            case "each" -> Trigger.Outcome.EACH;
            case "abroad" -> Trigger.Outcome.ABROAD;
            case "refused" -> Trigger.Outcome.REFUSED;
            case "alone" -> Trigger.Outcome.ALONE;
            default ->
                throw wrong("after => stands denied, refused, probable, possible, mutual, each, abroad or alone, not \""
                        + name + "\"");
        };
    }

    private boolean peek(String token) {
        if (next == tokens.size()) {
            throw wrong("\"" + token + "\" is missing");
        }
        return tokens.get(next).equals(token);
    }

    private String take(String expected) {
        if (next == tokens.size()) {
            throw wrong("expected " + expected);
        }
        return tokens.get(next++);
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("trigger \"" + text + "\": " + what);
    }
}
