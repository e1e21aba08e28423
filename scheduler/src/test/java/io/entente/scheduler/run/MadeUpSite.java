package io.entente.scheduler.run;

import io.entente.scheduler.TestSite;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up news site as it is at any moment: a wire whose feed names pages, and a paper whose feed carries wire copy. Stories come
 * every five hours; some are corrected a day later, some are in French, some are gone, and some can't be had in their first hours.
 */
final class MadeUpSite {

    static final Instant BEGIN = Instant.parse("2025-03-24T00:00:00Z");

    private static final Duration EVERY = Duration.ofHours(5);
    private static final Duration CORRECTED_AFTER = Duration.ofHours(20);
    private static final Duration COPIED_AFTER = Duration.ofHours(2);
    private static final Duration HAD_AFTER = Duration.ofHours(3);
    private static final Duration IN_FEED = Duration.ofDays(4);
    private static final Instant OUTAGE = BEGIN.plus(Duration.ofHours(61));
    private static final Instant OUTAGE_END = OUTAGE.plus(Duration.ofHours(9));

    private static final List<String> STATES = List.of(
            "Russia",
            "Ukraine",
            "Iran",
            "Israel",
            "China",
            "India",
            "Pakistan",
            "Turkey",
            "Egypt",
            "Ethiopia",
            "Japan");
    private static final List<String> DEEDS = List.of(
            "%s attacked %s before dawn with missiles that fell near a harbour and set two warehouses on fire.",
            "%s imposed sanctions on %s after the talks in the mountains had broken down without any result at all.",
            "%s supplied drones to %s under a contract that had been kept secret since the end of the last winter.",
            "%s accused %s of sending patrol boats across the line that both had drawn in the middle of the strait.",
            "%s met with %s in a hotel beside the lake in order to discuss grain, gas and the return of prisoners.");
    private static final List<String> ENDINGS = List.of(
            "Diplomats who had followed the affair for many years said that nobody in either capital was surprised.",
            "Markets in the region opened lower, and the price of wheat rose to where it had stood in the spring.",
            "An emergency session of the council was called for the evening, but few expected it to come to a vote.");

    private static final List<String> THINGS = List.of(
            "tents", "lamps", "pumps", "wagons", "ropes", "maps", "boots", "radios", "stoves", "cables", "bricks",
            "sacks", "nets", "engines", "tyres", "valves", "ladders", "drums", "crates", "seeds", "fuses", "bolts",
            "sails", "anchors");

    private final TestSite site;
    private final int stories;

    MadeUpSite(TestSite site, int stories) {
        this.site = site;
        this.stories = stories;
    }

    private static Instant published(int story) {
        return BEGIN.plus(EVERY.multipliedBy(story));
    }

    static boolean isFrench(int story) {
        return story % 9 == 4;
    }

    static boolean isGone(int story) {
        return story % 11 == 7;
    }

    static boolean isArticle(int story) {
        return !isFrench(story) && !isGone(story);
    }

    static boolean isCorrected(int story) {
        return story % 6 == 2;
    }

    static boolean isCopied(int story) {
        return story % 4 == 1 && isArticle(story);
    }

    private static boolean isLate(int story) {
        return story % 8 == 3;
    }

    static String text(int story, boolean corrected) {
        String deed = DEEDS.get(story % DEEDS.size());
        int actor = story % STATES.size();
        int other = (actor + 1 + story % 7) % STATES.size();
        return deed.formatted(STATES.get(actor), STATES.get(other)) + " "
                + ENDINGS.get((story / 5) % ENDINGS.size())
                + " It was day " + story + " of the dispute over parcel " + (story * 7919 % 1000) + "."
                + " The papers named " + things(story) + "."
                + (corrected ? " " + STATES.get(other) + " denied that it had been warned beforehand." : "");
    }

    /** What makes a story unlike the others: without it they would be copies of one another. */
    private static String things(int story) {
        Random random = new Random(story);
        return IntStream.range(0, 24)
                .mapToObj(each -> THINGS.get(random.nextInt(THINGS.size())))
                .collect(Collectors.joining(" and "));
    }

    /** Makes the site what it is at that moment. */
    void at(Instant now) {
        List<Integer> wire = new ArrayList<>();
        List<Integer> paper = new ArrayList<>();
        for (int story = 0; story < stories; story++) {
            Instant published = published(story);
            if (!published.isAfter(now)) {
                page(story, now);
                if (published.plus(IN_FEED).isAfter(now)) {
                    wire.add(story);
                }
            }
            if (isCopied(story)
                    && !published.plus(COPIED_AFTER).isAfter(now)
                    && published.plus(IN_FEED).isAfter(now)) {
                paper.add(story);
            }
        }
        if (!now.isBefore(OUTAGE) && now.isBefore(OUTAGE_END)) {
            site.status("/wire.xml", 503);
            site.status("/paper.xml", 503);
        } else {
            site.give("/wire.xml", "application/atom+xml", atom(wire, now));
            site.give("/paper.xml", "application/rss+xml", rss(paper));
        }
    }

    private static boolean correctedBy(int story, Instant now) {
        return isCorrected(story) && !published(story).plus(CORRECTED_AFTER).isAfter(now);
    }

    private void page(int story, Instant now) {
        String path = "/wire/" + story;
        if (isGone(story)) {
            site.status(path, 404);
        } else if (isLate(story) && published(story).plus(HAD_AFTER).isAfter(now)) {
            site.status(path, 503);
        } else {
            String text = isFrench(story)
                    ? "Le gouvernement a annoncé lundi que les négociations sur le port reprendraient avant la fin du mois, sans "
                            + "attendre le rapport de la commission. C'est la nouvelle numéro " + story + "."
                    : text(story, correctedBy(story, now));
            site.give(
                    path, "text/html; charset=utf-8", """
                    <html lang="%s"><head><title>Story %d</title></head><body><nav><a href="/">Home</a></nav>
                    <article><h1>Story %d</h1><p>%s</p></article></body></html>
                    """.formatted(isFrench(story) ? "fr" : "en", story, story, text));
        }
    }

    private String atom(List<Integer> entries, Instant now) {
        StringBuilder feed = new StringBuilder(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Wire</title><id>urn:wire</id><updated>2025-01-01T00:00:00Z</updated>");
        for (int story : entries.reversed()) {
            Instant updated = correctedBy(story, now) ? published(story).plus(CORRECTED_AFTER) : published(story);
            feed.append(
                    "<entry><title>Story %d</title><id>urn:%d</id><link href=\"%s\"/><published>%s</published><updated>%s</updated></entry>"
                            .formatted(story, story, site.address("/wire/" + story), published(story), updated));
        }
        return feed.append("</feed>").toString();
    }

    private String rss(List<Integer> entries) {
        StringBuilder feed = new StringBuilder(
                "<rss version=\"2.0\"><channel><title>Paper</title><link>http://paper.example/</link>");
        for (int story : entries.reversed()) {
            feed.append(
                    "<item><title>From the wire: %d</title><link>%s</link><description>&lt;p&gt;(Wire) %s&lt;/p&gt;</description></item>"
                            .formatted(story, site.address("/paper/" + story), text(story, false)));
        }
        return feed.append("</channel></rss>").toString();
    }

    /** How many stories there are of a kind. */
    int count(IntPredicate kind) {
        return (int) IntStream.range(0, stories).filter(kind).count();
    }
}
