package io.entente.scheduler.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article's own paragraphs. Blocks are told apart by their number of words and the share of them in links (Kohlschütter,
 * Fankhauser, Nejdl 2010: Boilerplate detection using shallow text features); those that count lie below the element that
 * holds nearly all of the long ones.
 */
final class MainText {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, nav, aside, footer, form, button, select,"
                    + " figure, figcaption, iframe, svg, audio, video, object, menu, dialog, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=dialog]";
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    /** Words of class names and ids by which pages call what is no part of an article. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?:^|[-_ ])(?:related|share|sharing|social|newsletter|promo\\w*|advert\\w*|ads?|sponsor\\w*|comments?|cookies?|consent"
                    + "|subscri\\w+|paywall|recommend\\w*|popular|trending|breadcrumbs?|sidebar|byline|author|caption|credit|tags?"
                    + "|topics|signup|sign-up|read-?more|more-on|outbrain|taboola|teaser|menu|nav|footer|masthead|toolbar|skip"
                    + "|timestamp|dateline|meta|disclaimer|copyright)(?:$|[-_ ])",
            Pattern.CASE_INSENSITIVE);

    /** A block this long, by words, is no menu. */
    private static final int LONG = 12;

    private static final double MOST_LINKED = 0.33;

    /** The share of the long blocks' words that the article's element must hold. */
    private static final double NEARLY_ALL = 0.8;

    private MainText() {}

    /** The article's paragraphs, a line each; empty if there are none. Leaves the document without what is no text. */
    static String of(Document document) {
        Element body = document.body();
        remove(body);
        List<Block> blocks = Blocks.of(body);
        Element article = article(body, blocks);
        return blocks.stream()
                .filter(block -> isBelow(block.element(), article) && isText(block))
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    /** Every paragraph of an element, a line each. */
    static String all(Element element) {
        element.select(NEVER_TEXT).remove();
        return Blocks.of(element).stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private static void remove(Element body) {
        body.select(NEVER_TEXT).remove();
        int words = words(body);
        for (Element element : new ArrayList<>(body.select("[class], [id], [style]"))) {
            boolean aside = HIDDEN.matcher(element.attr("style")).find()
                    || ASIDE.matcher(element.className()).find()
                    || ASIDE.matcher(element.id()).find();
            // The whole article may stand in something called "content-with-sidebar".
            if (aside && 2 * words(element) < words) {
                element.remove();
            }
        }
    }

    private static int words(Element element) {
        return Block.words(element.text());
    }

    /** The deepest element that holds nearly all words of the long blocks. */
    private static Element article(Element body, List<Block> blocks) {
        Map<Element, Integer> words = new LinkedHashMap<>();
        int total = 0;
        for (Block block : blocks) {
            if (isLong(block)) {
                total += block.words();
                for (Element at = block.element().parent(); at != null; at = at.parent()) {
                    words.merge(at, block.words(), Integer::sum);
                }
            }
        }
        Element deepest = body;
        for (Element child = deepest; child != null; child = heaviest(deepest, words, total)) {
            deepest = child;
        }
        return deepest;
    }

    private static @Nullable Element heaviest(Element parent, Map<Element, Integer> words, int total) {
        for (Element child : parent.children()) {
            Integer held = words.get(child);
            if (held != null && held >= NEARLY_ALL * total) {
                return child;
            }
        }
        return null;
    }

    private static boolean isLong(Block block) {
        return block.words() >= LONG && block.linked() <= MOST_LINKED;
    }

    /** A long block, or a short one that ends as sentences do: "Moscow disagreed." */
    private static boolean isText(Block block) {
        return isLong(block) || (block.linked() <= MOST_LINKED && block.endsAsSentence());
    }

    private static boolean isBelow(Element element, Element ancestor) {
        return element.equals(ancestor) || element.parents().contains(ancestor);
    }
}
