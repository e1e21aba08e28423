package io.entente.cli.output;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.conllu.ConlluWriter;
import io.entente.extractor.parse.SyntaxPipeline;
import io.entente.extractor.parse.TreeDrawing;
import io.entente.syntax.DependencyTree;
import io.entente.text.Document;
import java.io.IOException;
import java.io.PrintStream;

/** How trees are printed. */
public enum SyntaxFormat {
    CONLLU {
        @Override
        public void write(SyntaxPipeline syntax, Document document, PrintStream out) throws IOException {
            syntax.write(document, out);
        }

        @Override
        public void write(ConlluSentence parsed, PrintStream out) throws IOException {
            ConlluWriter.write(parsed, out);
        }
    },
    TREE {
        @Override
        public void write(SyntaxPipeline syntax, Document document, PrintStream out) {
            syntax.parse(document).forEach(tree -> draw(tree, out));
        }

        @Override
        public void write(ConlluSentence parsed, PrintStream out) {
            draw(ConlluTrees.tree(parsed), out);
        }

        private void draw(DependencyTree tree, PrintStream out) {
            out.println(tree.sentence().text().replaceAll("\\s+", " "));
            out.println();
            out.print(TreeDrawing.UNICODE.draw(tree));
            out.println();
        }
    };

    /** Parses a document's sentences and prints their trees. */
    public abstract void write(SyntaxPipeline syntax, Document document, PrintStream out) throws IOException;

    /** Prints a sentence that has its tree. */
    public abstract void write(ConlluSentence parsed, PrintStream out) throws IOException;
}
