package io.entente.scheduler.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells languages by their letters (OpenNLP's model of 103 languages). Not for several threads. */
public final class Languages {

    private static final String MODEL = "/langdetect-183.bin";

    /** So many characters are enough, and an article may have a million. */
    private static final int ENOUGH = 4_000;

    private final LanguageDetectorME detector;

    private Languages(LanguageDetectorME detector) {
        this.detector = detector;
    }

    /** Reads the model; takes about a second. */
    public static Languages load() {
        try (InputStream model = Languages.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException("no " + MODEL + " on the class path");
            }
            return new Languages(new LanguageDetectorME(new LanguageDetectorModel(model)));
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    public Language of(String text) {
        var best = detector.predictLanguage(text.length() > ENOUGH ? text.substring(0, ENOUGH) : text);
        return new Language(best.getLang(), best.getConfidence());
    }
}
