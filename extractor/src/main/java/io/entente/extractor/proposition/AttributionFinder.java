package io.entente.extractor.proposition;

import io.entente.extractor.proposition.Quotations.Quoted;
import io.entente.proposition.Attribution;
import io.entente.proposition.Phrase;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of each claim of an article who is said to make it; knows who speaks in quotations that go on over sentences. */
final class AttributionFinder {

    private final SpeakerFinder speakers;
    private final List<Quoted> quoted;
    private final List<@Nullable Attribution> quoting;

    AttributionFinder(SpeakerFinder speakers, List<DependencyTree> sentences) {
        this.speakers = speakers;
        this.quoted = Quotations.of(sentences);
        this.quoting = quoting(sentences);
    }

    /**
     * Who claims it; null for the article's own voice.
     *
     * @param number the sentence's place in the list that this was made of
     */
    @Nullable
    Attribution of(DependencyTree tree, int number, int word) {
        Phrase speaker = speakers.of(tree, word);
        if (speaker != null) {
            return new Attribution(tree.sentence().index(), speaker);
        }
        boolean inQuotation = quoted.get(number).words().contains(word);
        return inQuotation && quoted.get(number).fills(tree) ? quoting.get(number) : null;
    }

    /** For each sentence that is a quotation, the speaker named in it, in the rest of the quotation, or just before. */
    private List<@Nullable Attribution> quoting(List<DependencyTree> sentences) {
        List<@Nullable Attribution> named = new ArrayList<>();
        for (int number = 0; number < sentences.size(); number++) {
            named.add(named(sentences.get(number), number));
        }
        List<@Nullable Attribution> found = new ArrayList<>();
        Attribution last = null;
        for (int number = 0; number < sentences.size(); number++) {
            Attribution here = named.get(number);
            boolean quotation = !quoted.get(number).words().isEmpty();
            if (here == null && quotation && quoted.get(number).fills(sentences.get(number))) {
                Attribution ahead = ahead(named, number);
                here = ahead == null ? last : ahead;
            }
            found.add(here);
            last = here;
        }
        return found;
    }

    /** "“We left. We had to,” said the envoy": the speaker follows in a later sentence of the same quotation. */
    private @Nullable Attribution ahead(List<@Nullable Attribution> named, int number) {
        int at = number;
        while (quoted.get(at).goesOn() && at + 1 < named.size()) {
            at++;
            Attribution here = named.get(at);
            if (here != null) {
                return here;
            }
        }
        return null;
    }

    private @Nullable Attribution named(DependencyTree tree, int number) {
        Phrase speaker = speakers.anySpeaker(tree, quoted.get(number).words());
        return speaker == null ? null : new Attribution(tree.sentence().index(), speaker);
    }
}
