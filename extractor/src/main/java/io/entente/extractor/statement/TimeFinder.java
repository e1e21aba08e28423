package io.entente.extractor.statement;

import io.entente.extractor.statement.Calendar.Days;
import io.entente.statement.TimeReference;
import io.entente.syntax.DependencyTree;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and the days that they stand for: "on Thursday", "since March 2022", "two weeks ago", "by the end of
 * the year". Without the article's day, only full dates and years are resolved.
 */
final class TimeFinder {

    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
    private static final Pattern DECADE = Pattern.compile("(1[89]|20)\\d0s");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}(st|nd|rd|th)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final List<String> NUMBER_WORDS =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Set<String> DIRECTIONS = Set.of("ago", "earlier", "later", "before");
    private static final Set<String> WHICH = Set.of("last", "next", "this", "coming", "past", "previous");
    private static final Set<String> UNITS = Set.of(
            "day", "week", "month", "year", "decade", "summer", "winter", "spring", "autumn", "weekend", "century");
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> OPENING = Set.of("since", "from", "after");
    private static final Set<String> CLOSING = Set.of("by", "until", "till", "before");
    private static final Set<String> STANDING_ALONE =
            Set.of("today", "yesterday", "tomorrow", "tonight", "recently", "currently", "overnight");

    private final DependencyTree tree;
    private final @Nullable Calendar calendar;
    private final List<String> words = new ArrayList<>();
    private int next;

    private TimeFinder(DependencyTree tree, @Nullable LocalDate published) {
        this.tree = tree;
        this.calendar = published == null ? null : new Calendar(published);
        for (int i = 0; i < tree.size(); i++) {
            words.add(tree.token(i).form().toLowerCase(Locale.ROOT));
        }
    }

    /** All time expressions, in order of the sentence. */
    static List<Located<TimeReference>> find(DependencyTree tree, @Nullable LocalDate published) {
        return new TimeFinder(tree, published).find();
    }

    private List<Located<TimeReference>> find() {
        List<Located<TimeReference>> found = new ArrayList<>();
        int word = 0;
        while (word < words.size()) {
            next = word;
            Days days = expression();
            if (next > word) {
                boolean bounded =
                        word > 0 && (OPENING.contains(words.get(word - 1)) || CLOSING.contains(words.get(word - 1)));
                int from = bounded && !words.get(word - 1).equals("from") ? word - 1 : word;
                found.add(new Located<>(from, next, reference(from, next, bounded ? words.get(word - 1) : "", days)));
                word = next;
            } else {
                word++;
            }
        }
        return found;
    }

    private TimeReference reference(int from, int to, String before, @Nullable Days days) {
        int begin =
                tree.token(from).token().span().begin() - tree.sentence().span().begin();
        int end =
                tree.token(to - 1).token().span().end() - tree.sentence().span().begin();
        String text = tree.sentence().text().substring(begin, end);
        if (days == null) {
            return new TimeReference(text, null, null);
        }
        if (OPENING.contains(before)) {
            return new TimeReference(text, before.equals("after") ? days.to() : days.from(), null);
        }
        return CLOSING.contains(before)
                ? new TimeReference(text, null, days.to())
                : new TimeReference(text, days.from(), days.to());
    }

    /** Reads an expression at {@code next} and moves on if there is one; its days are null if they are not known. */
    private @Nullable Days expression() {
        int start = next;
        boolean edge = false;
        if (take("the")) {
            edge = take("end") || take("beginning") || take("start");
            if (edge && !take("of")) {
                next = start;
                return null;
            }
            take("the");
        }
        int core = next;
        Days days = core();
        if (next == core && edge && UNITS.contains(peek())) {
            // "the end of the year": this one
            days = calendar == null ? null : calendar.unit(peek(), 0);
            next++;
        }
        if (next == core) {
            next = start;
        }
        return days;
    }

    private @Nullable Days core() {
        String word = peek();
        DayOfWeek weekday = Calendar.dayOfWeek(word);
        Month month = Calendar.month(word);
        if (STANDING_ALONE.contains(word)) {
            next++;
            return near(word);
        }
        if (weekday != null) {
            return weekday(weekday, null);
        }
        if (month != null && isName(next)) {
            return month(month);
        }
        if (isNumber(word)
                && next + 1 < words.size()
                && Calendar.month(words.get(next + 1)) != null
                && isName(next + 1)) {
            return dayBeforeMonth();
        }
        if (isFigure(word) && YEAR.matcher(word).matches() && isDate(next)) {
            next++;
            return Calendar.year(Integer.parseInt(word));
        }
        if (isFigure(word) && DECADE.matcher(word).matches()) {
            next++;
            int first = Integer.parseInt(word.substring(0, 4));
            return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
        }
        if (word.equals("year-end")) {
            next++;
            return calendar == null ? null : calendar.unit("year", 0);
        }
        return WHICH.contains(word) ? relative(word) : counted();
    }

    private @Nullable Days near(String word) {
        if (calendar == null) {
            return null;
        }
        return switch (word) {
            case "today", "tonight" -> calendar.unit("day", 0);
            case "yesterday", "overnight" -> calendar.unit("day", -1);
            case "tomorrow" -> calendar.unit("day", 1);
            default -> null;
        };
    }

    private @Nullable Days weekday(DayOfWeek day, @Nullable String which) {
        next++;
        if (PARTS_OF_DAY.contains(peek())) {
            next++;
        }
        return calendar == null ? null : calendar.weekday(day, which);
    }

    private @Nullable Days month(Month month) {
        next++;
        Integer day = null;
        if (DAY.matcher(peek()).matches() && !followsUnit(next + 1)) {
            day = Integer.valueOf(peek().replaceAll("\\D", ""));
            next++;
        }
        return dated(month, day);
    }

    private @Nullable Days dayBeforeMonth() {
        int day = Integer.parseInt(peek());
        Month month = Calendar.month(words.get(next + 1));
        next += 2;
        return month == null ? null : dated(month, day);
    }

    private @Nullable Days dated(Month month, @Nullable Integer day) {
        int comma = next;
        take(",");
        Integer year = null;
        if (YEAR.matcher(peek()).matches()) {
            year = Integer.valueOf(peek());
            next++;
        } else {
            next = comma;
        }
        if (year == null && calendar == null) {
            return null;
        }
        Calendar counting = calendar == null ? new Calendar(LocalDate.of(year == null ? 2000 : year, 1, 1)) : calendar;
        return day == null ? counting.month(month, year) : counting.day(month, day, year);
    }

    /** "last week", "next Thursday", "this summer", "the past two years". */
    private @Nullable Days relative(String which) {
        int start = next;
        next++;
        DayOfWeek weekday = Calendar.dayOfWeek(peek());
        if (weekday != null) {
            return weekday(weekday, which);
        }
        Month month = Calendar.month(peek());
        if (month != null && isName(next)) {
            next++;
            return calendar == null ? null : calendar.month(month, null);
        }
        int count = count(peek());
        if (count > 0) {
            next++;
        }
        String unit = singular(peek());
        if (!UNITS.contains(unit)) {
            next = start;
            return null;
        }
        next++;
        if (calendar == null || count > 0) {
            return null;
        }
        int offset = switch (which) {
            case "last", "past", "previous" -> -1;
            case "next", "coming" -> 1;
            default -> 0;
        };
        return calendar.unit(unit, offset);
    }

    /** "two weeks ago", "a year earlier", "three days later". */
    private @Nullable Days counted() {
        int count = count(peek());
        if (count == 0 || next + 2 >= words.size() || !UNITS.contains(singular(words.get(next + 1)))) {
            return null;
        }
        String direction = words.get(next + 2);
        if (!DIRECTIONS.contains(direction)) {
            return null;
        }
        String unit = singular(words.get(next + 1));
        next += 3;
        return direction.equals("ago") && calendar != null ? calendar.unit(unit, -count) : null;
    }

    private boolean followsUnit(int at) {
        return at < words.size() && (words.get(at).equals("%") || words.get(at).equals("percent"));
    }

    private static int count(String word) {
        if (isNumber(word)) {
            return Integer.parseInt(word);
        }
        return word.equals("a") || word.equals("an") ? 1 : Math.max(0, NUMBER_WORDS.indexOf(word));
    }

    private static boolean isNumber(String word) {
        return isFigure(word) && NUMBER.matcher(word).matches();
    }

    /** Whether it begins with a digit, which few words do. */
    private static boolean isFigure(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean isName(int word) {
        return Character.isUpperCase(tree.token(word).form().charAt(0));
    }

    /** "in 2019", "the 2019 accord", but not "2019 soldiers". */
    private boolean isDate(int word) {
        String relation = tree.baseRelation(word);
        return !relation.equals("nummod") || (word > 0 && words.get(word - 1).equals("the"));
    }

    private boolean take(String word) {
        if (peek().equals(word)) {
            next++;
            return true;
        }
        return false;
    }

    private String peek() {
        return next < words.size() ? words.get(next) : "";
    }
}
